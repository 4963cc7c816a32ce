// A claim with its place in an article, as it is made out of a statement, of a move the author tells of, or of their own words.
import { toDayNumber } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Claim } from '../../model/claim-item.ts';
import type { ActorLink, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** What claims are made of: a statement, or a move the author tells of, which has no id. */
export type Told = Pick<Statement, 'source' | 'cue' | 'content' | 'actor' | 'factuality' | 'said'> & {
  readonly id: string | null;
};

/** A claim with its place; `finding` is null where no statement makes it. */
export interface ToldClaim {
  readonly span: Span;
  readonly finding: string | null;
  readonly claim: Claim;
}

/** From the first to the last letter of a statement. */
export function hullOf({ source, cue, content }: Pick<Told, 'source' | 'cue' | 'content'>): Span {
  const spans = [...source, ...cue, ...content];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Where the words behind the reporting word begin: the content may have been read only from further on. */
export function endOfCue({ cue, content: [first] }: Told): number {
  const start = first?.start ?? 0;
  return cue.findLast(({ end }) => end <= start)?.end ?? start;
}

/** How a claim names an actor: by id, else by name in lower case. */
export function nameOf({ actorId, name }: ActorLink): string {
  return actorId ?? name.toLowerCase();
}

/** Paragraphs that end before a place. */
export function countParagraphs(text: string, end: number): number {
  return text.slice(0, end).match(/\n\s*\n/g)?.length ?? 0;
}

/** Day numbers of the first and last day a date may mean; null where it gives none. */
export function toDays(edtf: string | null): Claim['days'] {
  const bounds = edtf === null ? null : boundsOfEdtf(edtf);
  return bounds?.earliest && bounds.latest ? [toDayNumber(bounds.earliest), toDayNumber(bounds.latest)] : null;
}

/** Each value once. */
export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
