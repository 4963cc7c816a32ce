// Proposes actors and further names from the actors that the texts name.
//
// Example: an undeclared "Yorun Makkal" beside a declared "Jorun Makal" gives: "Yorun Makkal" is Jorun Makal.
import type { Actor, Codebook } from '../../model/codebook.ts';
import { codebookId } from '../../model/codebook-id.ts';
import type { ActorEntry } from '../../model/dossier-rows.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { organisationNouns } from '../languages/en/name-heads.ts';
import { nameKey } from '../mentions/name-key.ts';
import type { CodebookDraft } from './codebook-draft.ts';

/** Statements from which on somebody is worth a line of the codebook: one may be a slip of the reader. */
const fewestStatements = 2;

/** The proposals, those with most statements first. */
export function suggestActors(
  actors: readonly ActorEntry[],
  codebook: Codebook,
  { bodies, members }: Pick<CodebookDraft, 'bodies' | 'members'>,
): readonly Suggestion[] {
  const proposed = new Set(bodies.map(({ key }) => key));
  // Who comes with a proposed party needs no proposal of his own.
  const withParty = new Set(members.filter(({ party }) => proposed.has(party)).flatMap(({ keys }) => keys));
  const undeclared = joinMiddleNames(
    actors.filter(({ isDeclared, statements, key }) => !isDeclared && statements > 0 && !withParty.has(key)),
  );
  const found = undeclared.flatMap((actor): Suggestion[] => {
    const same = codebook.actors.find((one) => isSpellingOf(actor.name, one));
    if (same)
      return [
        toSuggestion(actor, 'alias', `“${actor.name}” is ${same.name}`, {
          kind: 'add-alias',
          actor: same.id,
          alias: actor.name,
        }),
      ];
    if (isBody(actor) || proposed.has(actor.key)) return [];
    // A single word is a surname whose owner was not told.
    if (actor.statements < fewestStatements || !actor.name.includes(' ') || isNamed(codebook, actor.name)) return [];
    const party = members.find(({ keys }) => keys.includes(actor.key))?.party ?? '';
    const entry = { name: actor.name, kind: kindOf(actor), aliases: spellingsOf(actor, codebook), party };
    return [toSuggestion(actor, 'actor', actor.name, { kind: 'put', list: 'actors', id: null, entry })];
  });
  return found.toSorted((a, b) => b.statements - a.statements);
}

/** "Vera Anna Holm" and "Vera Holm" are proposed as one, by the name that says more. */
function joinMiddleNames(actors: readonly ActorEntry[]): readonly ActorEntry[] {
  const joined = new Map<string, ActorEntry>();
  for (const actor of actors) {
    const keys = keysOf(actor.name);
    const isPerson = !isBody(actor) && kindOf(actor) === 'person' && keys.length > 1;
    const ends = isPerson ? `${keys[0]} ${keys.at(-1)}` : actor.key;
    const held = joined.get(ends);
    joined.set(ends, held === undefined ? actor : joinActors(held, actor));
  }
  return [...joined.values()];
}

function joinActors(one: ActorEntry, other: ActorEntry): ActorEntry {
  const [more, less] = one.statements >= other.statements ? [one, other] : [other, one];
  return {
    ...more,
    names: [...more.names, ...less.names],
    statements: more.statements + less.statements,
    // Some articles may have both names.
    articles: Math.max(more.articles, less.articles),
  };
}

function toSuggestion(
  actor: ActorEntry,
  kind: Suggestion['kind'],
  label: string,
  edit: Suggestion['edits'][number],
): Suggestion {
  const [seen] = actor.seen;
  const quote = seen ? { text: seen.surroundings.text, article: seen.articleId, title: seen.articleTitle } : null;
  return { kind, label, statements: actor.statements, articles: actor.articles, quote, edits: [edit] };
}

function isBody({ key, kind }: ActorEntry): boolean {
  return kind === 'state' || kind === 'organisation' || key.startsWith('state:') || key.startsWith('organisation:');
}

function kindOf(actor: ActorEntry): string {
  if (actor.kind !== 'unknown') return actor.kind;
  const words = actor.name.toLowerCase().split(' ');
  return words.some((word) => organisationNouns.has(word)) ? 'organisation' : 'person';
}

function isNamed({ actors }: Codebook, name: string): boolean {
  const lower = name.toLowerCase();
  return actors.some(
    (actor) => allNames(actor).some((one) => one.toLowerCase() === lower) || actor.id === codebookId(name),
  );
}

/** Spellings with a capital that the name itself does not hold: "H. Quist", not "he" or "Quist". */
function spellingsOf({ name, names }: ActorEntry, codebook: Codebook): readonly string[] {
  return names
    .filter(({ text, isDerogatory }) => /^\p{Lu}/u.test(text) && !isDerogatory && text.includes(' '))
    .map(({ text }) => text)
    .filter((text) => !name.includes(text) && keysOf(text).at(-1) === keysOf(name).at(-1) && !isNamed(codebook, text));
}

/** As many words, and each sounds alike: the ways one name comes through transliteration. */
function isSpellingOf(name: string, actor: Actor): boolean {
  const keys = keysOf(name);
  return allNames(actor).some((one) => {
    const others = keysOf(one);
    return (
      keys.length > 1 &&
      keys.length === others.length &&
      one.toLowerCase() !== name.toLowerCase() &&
      keys.every((key, index) => isAlike(key, others[index] ?? ''))
    );
  });
}

function isAlike(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= shortestAlike && isOneLetterOff(one, other));
}

/** Letters from which on a word that differs by one is taken for another spelling. */
const shortestAlike = 5;

function isOneLetterOff(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return [
    [restOne.slice(1), restOther],
    [restOne, restOther.slice(1)],
    [restOne.slice(1), restOther.slice(1)],
  ].some(([a, b]) => a === b);
}

function allNames({ name, aliases, derogatory }: Actor): readonly string[] {
  return [name, ...aliases, ...derogatory];
}

function keysOf(name: string): readonly string[] {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(nameKey);
}
