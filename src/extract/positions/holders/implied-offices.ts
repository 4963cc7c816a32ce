// Tells whose "the president", "the foreign minister" and "the government" are, where no name stands beside them.
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { joinRole, roleNounOf } from '../../mentions/office-title.ts';
import { firstTokenFrom } from '../token-range.ts';
import type { ImpliedClues } from './implied-clues.ts';
import { partiesIn, partyOf } from './party-finder.ts';
import { officesHeld } from './party-offices.ts';

/** Sentences after which "the president" no longer takes up one named before. */
const officeReach = 6;
/** Sentences after which "the government" no longer is that of the party named before. */
const bodyReach = 2;

/** The party of whoever holds an office, its title in tokens: the one named last who does, else the only one of the codebook or of the article, else that of the author's side. */
export function findOfficeParty(
  { article, analysed, mentions, index, side }: ImpliedClues,
  first: number,
  noun: number,
): string | null {
  const { tokens } = analysed;
  const role = joinRole([...tokens.lower.slice(first, noun), wholeTitle(tokens.lower[noun] ?? '')]);
  const known = officesHeld(index.offices, role, article.published);
  const held = known.length > 0 ? known : titledPeople({ analysed, mentions, index }, role);
  if (held.length === 0) return null;
  const start = tokens.start[first] ?? 0;
  const sentence = tokens.sentence[noun] ?? 0;
  const near = mentions.filter(
    ({ span, actor }) =>
      span.end <= start &&
      sentence - (tokens.sentence[firstTokenFrom(tokens, span.start)] ?? 0) <= officeReach &&
      held.some(({ actorId }) => actorId === actor?.actorId),
  );
  // "Holm met Tarn. The president said": it is she whom the article speaks of, not who is only named.
  const last = near.filter(({ span }) => isSubject(tokens, span)).at(-1);
  if (last !== undefined) return held.find(({ actorId }) => actorId === last.actor?.actorId)?.party ?? null;
  const parties = new Set(held.map(({ party }) => party));
  if (parties.size === 1) return held[0]?.party ?? null;
  // Of several governors the one whom the article names.
  const present = new Set(mentions.map(({ actor }) => actor?.actorId));
  const [only, another] = new Set(held.filter(({ actorId }) => present.has(actorId)).map(({ party }) => party));
  if (only !== undefined && another === undefined) return only;
  return side !== null && parties.has(side) ? side : null;
}

/** "Governor" for "Gov." */
function wholeTitle(word: string): string {
  const role = roleNounOf(word) ?? word;
  return role.startsWith(word.replace(/\.$/, '')) ? role : word;
}

interface Holder {
  readonly actorId: string;
  readonly party: string;
}

/** The people of parties whom the article calls by a title that the codebook does not know: "Gov. Ida Moss" is a governor. */
function titledPeople(
  { analysed, mentions, index }: Pick<ImpliedClues, 'analysed' | 'mentions' | 'index'>,
  role: string,
): readonly Holder[] {
  const { tokens } = analysed;
  return mentions.flatMap(({ span, actor }): readonly Holder[] => {
    const party = partyOf(actor, index);
    const title = roleNounOf(tokens.word[firstTokenFrom(tokens, span.start) - 1] ?? '');
    return party === null || !actor?.actorId || title !== role ? [] : [{ actorId: actor.actorId, party }];
  });
}

/** The party whose "the government" at a token is: that of the author's side, else the one party named shortly before. */
export function findBodyParty({ analysed, named, index, side }: ImpliedClues, at: number): string | null {
  const { tokens, sentences } = analysed;
  if (side !== null && index.stateParties.has(side)) return side;
  const from = sentences[Math.max(0, (tokens.sentence[at] ?? 0) - bodyReach)]?.start ?? 0;
  const before = new Set(partiesIn(named, { start: from, end: tokens.start[at] ?? from }).map(({ party }) => party));
  const [only] = before;
  return before.size === 1 && only !== undefined && index.stateParties.has(only) ? only : null;
}

/** The party that "the group" at a token takes up: the last of that kind that was the subject of a sentence shortly before, or whose part was. */
export function findGroup({ analysed, named }: ImpliedClues, noun: number, kind: ReadonlySet<string>): string | null {
  const { tokens, sentences } = analysed;
  const from = sentences[Math.max(0, (tokens.sentence[noun] ?? 0) - bodyReach)]?.start ?? 0;
  if (isNamedAnew(tokens, noun, firstTokenFrom(tokens, from))) return null;
  const before = partiesIn(named, { start: from, end: tokens.start[noun] ?? from });
  const last = before.findLast(({ span }) => isSubject(tokens, span) || isPartOfSubject(tokens, span));
  return last !== undefined && kind.has(last.party) ? last.party : null;
}

/** The party that "the company" or "the union" at a token takes up: of those of that kind, the last that was the subject of a sentence, else the only one named shortly before. */
export function findNamedBody(
  { analysed, named }: ImpliedClues,
  first: number,
  kind: ReadonlySet<string>,
): string | null {
  const { tokens, sentences } = analysed;
  const from = sentences[Math.max(0, (tokens.sentence[first] ?? 0) - bodyReach)]?.start ?? 0;
  const before = partiesIn(named, { start: from, end: tokens.start[first] ?? from }).filter(({ party }) =>
    kind.has(party),
  );
  const subject = before.filter(({ span }) => isSubject(tokens, span)).at(-1);
  if (subject !== undefined) return subject.party;
  const [only] = before;
  return only !== undefined && before.every(({ party }) => party === only.party) ? only.party : null;
}

/** True where somebody else was called so from a token on: "a group of farmers" is not the party, "Velm, a large group," is. */
function isNamedAnew({ lower, relation }: Tokens, noun: number, oldest: number): boolean {
  for (let at = oldest; at < noun; at += 1)
    if ((lower[at] === lower[noun] || lower[at] === `${lower[noun]}s`) && !/^the$/.test(lower[at - 1] ?? ''))
      if (relation[at] !== 'appos') return true;
  return false;
}

/** True for "Velm" of "the task force of Velm" where that is the subject. */
function isPartOfSubject(tokens: Tokens, span: Span): boolean {
  const last = firstTokenFrom(tokens, span.end) - 1;
  return (
    /^(?:compound|nmod|amod)/.test(tokens.relation[last] ?? '') && tokens.relation[tokens.head[last] ?? -1] === 'nsubj'
  );
}

function isSubject(tokens: Tokens, span: Span): boolean {
  for (let at = firstTokenFrom(tokens, span.start); (tokens.start[at] ?? span.end) < span.end; at += 1)
    if (/^nsubj/.test(tokens.relation[at] ?? '')) return true;
  return false;
}
