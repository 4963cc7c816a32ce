// Compares what is proposed for a codebook with the codebook that a person wrote of the same texts: which parties and issues are met.

import { readGazetteer } from '../../src/extract/mentions/gazetteer.ts';
import { plainWord } from '../../src/extract/positions/issues/cue-words.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import type { StoryCode } from '../../test/gold/coded-texts.ts';

/** An entry of a proposed codebook: the name or label, and all names or cues. */
export interface ProposedEntry {
  readonly id: string;
  readonly words: readonly string[];
}

/** The coded party or issue that each proposed one stands for, by id; null for none. */
export type Matches = ReadonlyMap<string, string | null>;

/** The coded party that has most of a proposed party's names: its own, its actors', or what an atlas has for its states. */
export function matchParties(proposed: readonly ProposedEntry[], { parties, actors }: Codebook): Matches {
  const names = new Map<string, string>();
  const enter = (name: string, party: string): void => {
    if (!names.has(bare(name))) names.set(bare(name), party);
  };
  for (const { id, name } of parties) enter(name, id);
  for (const { name, aliases, party } of actors)
    if (party !== null) for (const one of [name, ...aliases]) enter(one, party);
  for (const { names: written } of readGazetteer()) {
    const known = written.flatMap(([name, use]) => (use === 'name' ? (names.get(bare(name)) ?? []) : []))[0];
    if (known !== undefined) for (const [name] of written) enter(name, known);
  }
  return matchBy(proposed, (name) => [names.get(bare(name))]);
}

/** The coded issue with most cues that hold, or stand in, a cue of the proposed one. */
export function matchIssues(proposed: readonly ProposedEntry[], { issues }: Codebook): Matches {
  return matchBy(proposed, (cue) =>
    issues.flatMap(({ id, label, cues }) => [label, ...cues].flatMap((one) => (isSameCue(one, cue) ? [id] : []))),
  );
}

/** One holds the other's words, whatever their endings: "drought formula" and "formula". */
export function isSameCue(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (cue) =>
      ` ${cue
        .toLowerCase()
        .split(/[\s-]+/)
        .map(plainWord)
        .join(' ')} `,
  );
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** Ids of a kind that a person coded at least once. */
export function codedIds(codes: readonly StoryCode[], kind: 'party' | 'issue'): ReadonlySet<string> {
  const marks = codes.filter((code) => code.kind === 'must' || code.kind === 'may');
  return new Set(marks.flatMap(({ party, issues }) => (kind === 'party' ? [party] : issues)));
}

/** How many of the coded a list of proposals meets, and how many proposals meet one. */
export function tallyMatches(matches: Matches, coded: ReadonlySet<string>, first: number) {
  const head = [...matches.values()].slice(0, first);
  const met = new Set(head.filter((one) => one !== null && coded.has(one)));
  return { met: met.size, coded: coded.size, right: head.filter((one) => one !== null).length, proposed: head.length };
}

function matchBy(proposed: readonly ProposedEntry[], find: (word: string) => readonly (string | undefined)[]): Matches {
  return new Map(
    proposed.map(({ id, words }) => {
      const votes = new Map<string, number>();
      for (const one of words.flatMap(find)) if (one !== undefined) votes.set(one, (votes.get(one) ?? 0) + 1);
      const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
      return [id, best?.[0] ?? null];
    }),
  );
}

function bare(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase();
}
