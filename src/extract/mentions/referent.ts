// Somebody or something an article speaks of: what its names, titles and descriptions lead to.
import type { ActorLink } from '../../model/finding.ts';
import type { DirectoryEntry, Gender } from './directory-entry.ts';

/** One actor within one article. Gender, roles and affiliations grow while the article is read. */
export interface Referent {
  readonly name: string;
  readonly actorId: string | null;
  readonly kind: DirectoryEntry['kind'] | 'unknown';
  gender: Gender | null;
  readonly isPlural: boolean;
  /** Roles the article gives: `foreign minister`, `spokesman`. */
  readonly roles: Set<string>;
  /** Keys of the states and organisations those roles serve. */
  readonly affiliations: Set<string>;
}

/** A place in the text where a referent is named, by tokens. */
export interface Spot {
  readonly first: number;
  readonly end: number;
  readonly referent: Referent | null;
  readonly stands: 'actor' | 'place';
  readonly via: ActorLink['via'];
  readonly isDerogatory: boolean;
  readonly certainty: number;
  readonly reasons: readonly string[];
  /** False for names that only tell whose something is: "the Osterish" in "the Osterish minister". */
  readonly isShown: boolean;
}

/** The key by which affiliations are compared: the actor id, or the name where there is none. */
export function keyOf(referent: { readonly actorId: string | null; readonly name: string }): string {
  return referent.actorId ?? referent.name;
}

/** The referent that stands for an entry of the directory. */
export function referentOf(entry: DirectoryEntry): Referent {
  return {
    name: entry.name,
    actorId: entry.actorId,
    kind: entry.kind,
    gender: entry.gender,
    isPlural: entry.kind === 'group',
    roles: new Set(),
    affiliations: new Set(),
  };
}

/** A referent nobody declared. */
export function newReferent(name: string, kind: Referent['kind'], gender: Gender | null, isPlural = false): Referent {
  return { name, actorId: null, kind, gender, isPlural, roles: new Set(), affiliations: new Set() };
}
