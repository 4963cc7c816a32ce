// The codebook's issues and parties, compiled: which words speak for which issue, and which names for which party.
import { addToGroup } from '../../../base/group-by.ts';
import type { Actor, Codebook, End, Issue } from '../../../model/codebook.ts';
import { emptyWords } from '../../languages/en/move-words.ts';
import { type PartyOffice, readPartyOffices } from '../holders/party-offices.ts';
import {
  partiesNamed,
  readBodies,
  readCamps,
  readExecutive,
  readGroupHeads,
  readMemberWords,
  readPartyWords,
  readStateOrgans,
  readStateParties,
} from '../holders/party-words.ts';
import type { PoleWords } from '../moves/polarity-finder.ts';
import { readCueEnds } from './cue-ends.ts';
import { labelCues, plainWord, splitWords, stemOf } from './cue-words.ts';
import { findSeeker } from './issue-seeker.ts';
import { compileLooseCues, type LooseCue } from './loose-cues.ts';

/** A codebook's issues, compiled. Build it once per codebook. */
export interface IssueIndex {
  /** Cues by their first word, longest first. */
  readonly cues: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Cues of one word by its stem: "annexation" for "annexed". */
  readonly stems: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Cues of several words by the root of the first, for where they stand apart: "send him back" for "sent the boy back". */
  readonly loose: ReadonlyMap<string, readonly LooseCue[]>;
  /** Phrases of poles by their first word: where no cue stands, one tells the issue. */
  readonly phrases: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Words of definitions, examples, labels and poles with the issues they stand in: weak signs. */
  readonly hints: ReadonlyMap<string, readonly string[]>;
  /** The party of each actor by the actor's id. */
  readonly parties: ReadonlyMap<string, string>;
  /** Ids of the actors who are people. */
  readonly persons: ReadonlySet<string>;
  /** The party of each actor by every name of the actor. Lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** The same, and the side of each outlet that stands on a party's. */
  readonly voices: ReadonlyMap<string, string>;
  /** The party that single words name: "tavrel", "orsanian". Lower case. */
  readonly partyWords: ReadonlyMap<string, string>;
  /** The party of each word by which a member of it is called: `republican` of "Republicans". */
  readonly memberWords: ReadonlyMap<string, string>;
  /** Offices that people of a party hold or held. */
  readonly offices: readonly PartyOffice[];
  /** The party of each common noun by which one group alone is called: `relatives` of "Miami relatives". */
  readonly groupHeads: ReadonlyMap<string, string>;
  /** Parties of those for and of those against something, by what such are called. */
  readonly camps: ReturnType<typeof readCamps>;
  /** The party whose "the administration" and "federal officials" are; null where that is not to be told. */
  readonly executive: string | null;
  /** The party whose "American officials" are: of the United States, or of those who govern them; null where none is. */
  readonly american: string | null;
  /** Parties that have a union, and those with another organisation, among their actors. */
  readonly bodies: ReturnType<typeof readBodies>;
  /** Parties that have a government. */
  readonly stateParties: ReadonlySet<string>;
  /** Parties an issue's label and definition name: the ones that would have to act. */
  readonly concerned: ReadonlyMap<string, readonly string[]>;
  /** Parties an issue's example and poles name: the ones at odds on it. */
  readonly involved: ReadonlyMap<string, readonly string[]>;
  /** The party that an issue's example says asks for its first end. */
  readonly seekers: ReadonlyMap<string, string | null>;
  /** The end that a cue is itself a word of, by issue and cue. */
  readonly cueEnds: ReadonlyMap<string, ReadonlyMap<string, End>>;
  /** Words of an issue's poles, by issue. */
  readonly poles: ReadonlyMap<string, PoleWords>;
}

/** Words that, next to each other, speak for an issue. */
export interface CompiledCue {
  readonly issue: string;
  /** The cue as the codebook writes it, in lower case. */
  readonly written: string;
  readonly words: readonly string[];
  /** Longer cues and those of one issue alone tell more. */
  readonly weight: number;
}

/** A word that hints at more issues than this hints at none. */
const mostIssuesOfHint = 2;
/** Letters of the shortest word that hints at an issue. */
const shortestHint = 4;
/** A cue seen in another form of its word tells less than the word itself, which tells 1. */
const stemWeight = 0.7;
/** Cues of two words and more tell this much more for each further word. */
const weightPerWord = 0.5;

/**
 * Compiles a codebook's issues and parties. Issues that hold others are headings and get no positions of their own. Words of `whose`
 * tell who, not what, and hint at no issue: those that call parties and people, where nothing else is given.
 */
export function buildIssueIndex(codebook: Codebook, whose = sideWords(codebook)): IssueIndex {
  const partyWords = readPartyWords(codebook);
  const names = nameWords(codebook.actors);
  const headings = new Set(codebook.issues.map((issue) => issue.parent));
  const polesOf = (issue: Issue): PoleWords => ({ first: poleWords(issue, 0), second: poleWords(issue, 1) });
  const issues = codebook.issues.filter((issue) => !headings.has(issue.id) || issue.cues.length > 0);
  return {
    cues: compileCues(issues, ({ label, cues }) => [label, ...cues, ...labelCues(label, names)]),
    stems: compileStems(issues),
    loose: compileLooseCues(issues),
    phrases: compilePhrases(issues),
    hints: compileHints(issues, whose),
    parties: new Map([
      ...readStateOrgans(codebook),
      ...codebook.actors.flatMap((actor): [string, string][] =>
        actor.party === null ? [] : [[actor.id, actor.party]],
      ),
    ]),
    persons: new Set(codebook.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    names: readNames(codebook),
    voices: new Map([...readSides(codebook), ...readNames(codebook)]),
    partyWords,
    memberWords: readMemberWords(codebook),
    offices: readPartyOffices(codebook),
    groupHeads: readGroupHeads(codebook),
    camps: readCamps(codebook),
    executive: readExecutive(codebook),
    american: readStateOrgans(codebook).get('organisation:pentagon') ?? null,
    bodies: readBodies(codebook),
    stateParties: readStateParties(codebook),
    concerned: new Map(
      issues.map((issue) => [issue.id, partiesNamed(splitWords(`${issue.label} ${issue.definition}`), partyWords)]),
    ),
    involved: new Map(
      issues.map((issue) => [
        issue.id,
        partiesNamed([issue.example, ...(issue.poles ?? []).map(({ label }) => label)].flatMap(splitWords), partyWords),
      ]),
    ),
    seekers: new Map(issues.map((issue) => [issue.id, findSeeker(issue, polesOf(issue), partyWords)])),
    cueEnds: new Map(issues.map((issue) => [issue.id, readCueEnds(issue)])),
    poles: new Map(issues.map((issue) => [issue.id, polesOf(issue)])),
  };
}

function readNames({ actors }: Codebook): ReadonlyMap<string, string> {
  return new Map(
    actors.flatMap(({ name, aliases, party }) =>
      party === null ? [] : [name, ...aliases].map((one): [string, string] => [one.toLowerCase(), party]),
    ),
  );
}

function readSides({ outlets, parties }: Codebook): ReadonlyMap<string, string> {
  const sides = new Set(parties.map(({ id }) => id));
  return new Map(
    outlets.flatMap(({ name, aliases, side }) =>
      side === null || !sides.has(side)
        ? []
        : [name, ...aliases].map((one): [string, string] => [one.toLowerCase(), side]),
    ),
  );
}

function poleWords({ poles }: Issue, end: 0 | 1): readonly string[] {
  const pole = poles?.[end];
  return pole === undefined ? [] : [pole.label, ...pole.cues].filter(Boolean).map((cue) => cue.toLowerCase());
}

function compileCues(
  issues: readonly Issue[],
  written: (issue: Issue) => readonly string[],
): ReadonlyMap<string, readonly CompiledCue[]> {
  const cues = new Map<string, CompiledCue[]>();
  for (const issue of issues) {
    const spellings = written(issue).flatMap((cue) =>
      spellingsOf(cue).map((words) => [words.join(' '), { words, written: cue.toLowerCase() }] as const),
    );
    for (const { words, written } of new Map(spellings.toReversed()).values()) {
      const first = words[0];
      if (first === undefined) continue;
      const cue = { issue: issue.id, written, words, weight: 1 + weightPerWord * (words.length - 1) };
      addToGroup(cues, first, cue);
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.words.length - a.words.length);
  return cues;
}

/** What a pole says in two words and more, one of which means something: "come home", not "go on". */
function compilePhrases(issues: readonly Issue[]): ReadonlyMap<string, readonly CompiledCue[]> {
  const isPhrase = (cue: string): boolean => {
    const words = splitWords(cue);
    return words.length > 1 && words.some((word) => word.length >= shortestHint && !emptyWords.has(word));
  };
  return compileCues(issues, ({ poles }) =>
    (poles ?? []).flatMap(({ label, cues }) => [label, ...cues]).filter(isPhrase),
  );
}

/** The words of a cue with and without its hyphens: "dry-year", "dry year"; "cease-fire", "ceasefire". */
function spellingsOf(cue: string): readonly (readonly string[])[] {
  const words = splitWords(cue).map(plainWord);
  const hyphened = cue.toLowerCase().split(/\s+/).filter(Boolean).map(plainWord);
  const [one, two] = words;
  const joined = words.length === 2 && one !== undefined && two !== undefined ? [[`${one}-${two}`]] : [];
  const closed = hyphened.some((word) => word.includes('-')) ? [hyphened.map((word) => word.replaceAll('-', ''))] : [];
  return [words, hyphened, ...joined, ...closed];
}

function compileStems(issues: readonly Issue[]): ReadonlyMap<string, readonly CompiledCue[]> {
  const stems = new Map<string, CompiledCue[]>();
  for (const issue of issues)
    for (const cue of new Set(issue.cues.map((one) => one.toLowerCase()))) {
      const stem = stemOf(plainWord(cue));
      if (stem === null) continue;
      const own = stems.get(stem) ?? [];
      if (!own.some((one) => one.issue === issue.id))
        stems.set(stem, [...own, { issue: issue.id, written: cue, words: [cue], weight: stemWeight }]);
    }
  return stems;
}

/** The issues that each word of an issue's prose hints at, save words of `names`. */
function compileHints(issues: readonly Issue[], names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const hints = new Map<string, Set<string>>();
  for (const issue of issues) {
    const prose = [
      issue.label,
      issue.definition,
      issue.example,
      ...issue.cues,
      ...(issue.poles ?? []).flatMap((pole) => [pole.label, ...pole.cues]),
    ];
    for (const word of prose.flatMap(splitWords)) {
      if (word.length < shortestHint || emptyWords.has(word) || names.has(word)) continue;
      for (const form of [word, word.replace(/(?:ies|y)$/, 'y').replace(/(?:es|s|ed|ing)$/, '')])
        hints.set(form, (hints.get(form) ?? new Set()).add(issue.id));
    }
  }
  return new Map(
    [...hints].filter(([, of]) => of.size <= mostIssuesOfHint).map(([word, of]) => [word, [...of].sort()]),
  );
}

/** Words by which a codebook calls parties, their people and their offices, in whatever letters: they tell who, not what. */
function sideWords({ parties, actors }: Codebook): ReadonlySet<string> {
  const called = actors.flatMap(({ name, aliases, offices }) => [
    name,
    ...aliases,
    ...offices.map(({ title }) => title),
  ]);
  return new Set([...parties.map(({ name }) => name), ...called].flatMap(splitWords));
}

/** Words of actors' names tell who, not what. */
export function nameWords(actors: readonly Actor[]): ReadonlySet<string> {
  return new Set(
    actors
      .flatMap((actor) => [actor.name, ...actor.aliases].flatMap((name) => name.match(/\p{Lu}[\p{L}’']+/gu) ?? []))
      .map((word) => word.toLowerCase()),
  );
}
