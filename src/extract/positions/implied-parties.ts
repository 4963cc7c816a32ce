// Finds where an article stands words for a party without its name: "the president", "our army", "they agreed", "its government".
//
// Example: after `Velm and Oster met in Lunt.` the first word of `They agreed to lift the toll.` stands for both.
import type { AnalysedText, Sentence, Tokens } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { jointVerbs, ownBodies, stateBodies, wilfulVerbs } from '../languages/en/side-words.ts';
import { joinRole, roleNounOf, titleEnd } from '../mentions/office-title.ts';
import type { IssueIndex } from './issue-index.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { officesHeld } from './party-offices.ts';
import { firstTokenFrom } from './token-range.ts';

/** What is known of the article before. */
export interface ImpliedClues {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly mentions: readonly Mention[];
  /** Where parties are named, in text order. */
  readonly named: readonly PartySighting[];
  readonly index: IssueIndex;
  /** The party the author or the outlet stands by. */
  readonly side: string | null;
}

/** Sentences after which "the president" no longer takes up one named before. */
const officeReach = 6;
/** Sentences after which "the government" no longer is that of the party named before. */
const bodyReach = 2;
/** Words of the longest title. */
const longestTitle = 5;

/** The places where words stand for a party without its name, in text order; words that stand for two give two. */
export function sightImplied(clues: ImpliedClues): readonly PartySighting[] {
  const { tokens } = clues.analysed;
  const found: PartySighting[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.quotation[at] !== 0) continue;
    const reading = readWord(clues, at, found);
    const start = tokens.start[reading?.first ?? at] ?? 0;
    if (reading === null || partiesIn(clues.named, { start, end: tokens.end[at] ?? start }).length > 0) continue;
    for (const party of reading.parties) found.push({ party, span: { start, end: tokens.end[at] ?? start } });
  }
  return found;
}

interface Implied {
  readonly parties: readonly string[];
  /** The first token of the words. */
  readonly first: number;
}

function readWord(clues: ImpliedClues, at: number, found: readonly PartySighting[]): Implied | null {
  const { tokens } = clues.analysed;
  const word = tokens.lower[at] ?? '';
  if (word === 'they' || word === 'it' || word === 'its' || word === 'their') return readPronoun(clues, at, found);
  const first = phraseStart(tokens, at);
  const opener = tokens.lower[first - 1] ?? '';
  if (opener === 'our' && ownBodies.test(word)) return one(clues.side, first - 1);
  if (opener !== 'the' || isGoing(tokens, at)) return null;
  if (stateBodies.test(word)) return first === at ? one(bodyParty(clues, at), at - 1) : null;
  if (roleNounOf(tokens.word[at] ?? '') === undefined) return null;
  return one(officeParty(clues, first, at), first - 1);
}

function one(party: string | null, first: number): Implied | null {
  return party === null ? null : { parties: [party], first };
}

/** True where the words behind tell whose it is: "the president of Velm", "the president who", "the president Holm". */
function isGoing(tokens: Tokens, at: number): boolean {
  return (
    /^(?:of|for|who|whose|that|which|in|'s|’s)$/.test(tokens.lower[at + 1] ?? '') ||
    /^(?:NN|NNS|NNP|NNPS)$/.test(tokens.tag[at + 1] ?? '')
  );
}

/** Where the title or the adjectives before a noun begin: "foreign" of "the foreign minister". */
function phraseStart(tokens: Tokens, noun: number): number {
  let first = noun;
  while (noun - first < longestTitle && first > 0) {
    const isTitle = titleEnd(tokens.word, first - 1, noun + 1) === noun + 1;
    if (!isTitle && !/^(?:JJ|NN)$/.test(tokens.tag[first - 1] ?? '')) break;
    first -= 1;
  }
  return first;
}

/** Whose "the president" is: the one named last who is one, else the only one of the codebook, else that of the author's side. */
function officeParty(
  { article, analysed, mentions, index, side }: ImpliedClues,
  first: number,
  noun: number,
): string | null {
  const { tokens } = analysed;
  const role = joinRole(tokens.lower.slice(first, noun + 1));
  const held = officesHeld(index.offices, role, article.published);
  if (held.length === 0) return null;
  const start = tokens.start[first] ?? 0;
  const sentence = tokens.sentence[noun] ?? 0;
  const near = mentions.filter(
    ({ span, actor }) =>
      span.end <= start &&
      sentence - sentenceOf(tokens, span.start) <= officeReach &&
      held.some(({ actorId }) => actorId === actor?.actorId),
  );
  // "Holm met Tarn. The president said": it is she whom the article speaks of, not who is only named.
  const last = near.filter(({ span }) => isSubject(tokens, span)).at(-1);
  if (last !== undefined) return held.find(({ actorId }) => actorId === last.actor?.actorId)?.party ?? null;
  const parties = new Set(held.map(({ party }) => party));
  if (parties.size === 1) return held[0]?.party ?? null;
  return side !== null && parties.has(side) ? side : null;
}

/** Whose "the government" is: that of the author's side, else of the one party named shortly before. */
function bodyParty({ analysed, named, side }: ImpliedClues, at: number): string | null {
  const { tokens, sentences } = analysed;
  if (side !== null) return side;
  const sentence = tokens.sentence[at] ?? 0;
  const from = sentences[Math.max(0, sentence - bodyReach)]?.start ?? 0;
  const before = new Set(partiesIn(named, { start: from, end: tokens.start[at] ?? from }).map(({ party }) => party));
  return before.size === 1 ? ([...before][0] ?? null) : null;
}

/** Whom "they", "it" and "its" stand for: the subject of the sentence before. */
function readPronoun({ analysed, named }: ImpliedClues, at: number, found: readonly PartySighting[]): Implied | null {
  const { tokens, sentences } = analysed;
  const sentence = sentences[tokens.sentence[at] ?? 0];
  const before = sentences[(tokens.sentence[at] ?? 0) - 1];
  // Within a sentence too much stands between; at its start a pronoun goes on with what the one before was about.
  if (sentence === undefined || before === undefined || at !== sentence.firstToken) return null;
  if (tokens.paragraph[before.firstToken] !== tokens.paragraph[at]) return null;
  const all = [...named, ...found].sort((a, b) => a.span.start - b.span.start);
  const subject = subjectOfSentence(tokens, before);
  const word = tokens.lower[at] ?? '';
  const isPlural = word === 'they' || word === 'their';
  const beside = partiesIn(all, before);
  const parties = [...new Set(beside.map(({ party }) => party))];
  const verb = verbBehind(tokens, at, sentence);
  const isJoint = isPlural && jointVerbs.test(verb);
  if (isJoint && parties.length === 2) return { parties, first: at };
  if (subject === null) return null;
  const own = beside.filter(
    ({ span }) => span.start <= (tokens.start[subject] ?? 0) && (tokens.start[subject] ?? 0) < span.end,
  );
  if (own.length !== 1 || isPlural !== /^NNP?S$/.test(tokens.tag[subject] ?? '')) return null;
  // "Velm proposed a truce. It would last a month": only what somebody does is surely not the truce's.
  if (word === 'it' && !wilfulVerbs.test(verb)) return null;
  return one(own[0]?.party ?? null, at);
}

function verbBehind(tokens: Tokens, at: number, { endToken }: Sentence): string {
  const head = tokens.head[at] ?? -1;
  return head > at && head < endToken ? (tokens.lemma[head] ?? '') : '';
}

/** The noun that is the subject of a sentence's main verb; null where none is. */
function subjectOfSentence(tokens: Tokens, { firstToken, endToken }: Sentence): number | null {
  for (let at = firstToken; at < endToken; at += 1)
    if (/^nsubj/.test(tokens.relation[at] ?? '') && tokens.relation[tokens.head[at] ?? -1] === 'root') return at;
  return null;
}

function isSubject(tokens: Tokens, span: Span): boolean {
  for (let at = firstTokenFrom(tokens, span.start); (tokens.start[at] ?? span.end) < span.end; at += 1)
    if (/^nsubj/.test(tokens.relation[at] ?? '')) return true;
  return false;
}

function sentenceOf(tokens: Tokens, offset: number): number {
  return tokens.sentence[firstTokenFrom(tokens, offset)] ?? 0;
}
