// The codebook: parties, actors, issues and outlets of one negotiation, as a person wrote them down.

export type ActorKind = 'person' | 'organisation' | 'state' | 'group';

export interface Party {
  readonly id: string;
  readonly name: string;
}

/** An office held by a person: dates are EDTF, null for open. */
export interface Office {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Rude names others use: resolved to the actor, and marked. */
  readonly derogatory: readonly string[];
  /** Id of the party the actor speaks for. */
  readonly party: string | null;
  readonly offices: readonly Office[];
  readonly wikidata: string | null;
}

/** One end of an issue: a position one can take on it, and the words that speak for it. */
export interface Pole {
  readonly label: string;
  readonly cues: readonly string[];
}

/** One of an issue's two ends. */
export type End = 'first' | 'second';

export interface Issue {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  readonly cues: readonly string[];
  /** The two opposite ends: a move "for" the issue leans to the first, "against" to the second. Null where it has none. */
  readonly poles: readonly [Pole, Pole] | null;
  /** Id of the issue above it. */
  readonly parent: string | null;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** Which side it writes from, in the user's own words: a party id, or any label. */
  readonly side: string | null;
  /** How it writes 3/4/25. */
  readonly dateOrder: 'month-first' | 'day-first' | null;
}

/** How statements are found: at once, or more of them with some patience. */
export const readerKinds = ['fast', 'careful'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** A place, a war, a group or anything else that goes by several names; nobody's name for it is the right one. */
export interface NamedThing {
  readonly id: string;
  /** What it is, in words that take no side: "the town with the bridge". */
  readonly label: string;
  readonly names: readonly string[];
  /** Rude names among those in use: counted, and marked. */
  readonly derogatory: readonly string[];
}

export interface Codebook {
  readonly title: string;
  /** Which reader reads the articles; the fast one where it is left out. */
  readonly reader?: ReaderKind;
  readonly parties: readonly Party[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly outlets: readonly Outlet[];
  readonly things: readonly NamedThing[];
}

/** A codebook that declares nothing. */
export const emptyCodebook: Codebook = { title: '', parties: [], actors: [], issues: [], outlets: [], things: [] };
