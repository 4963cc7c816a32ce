// Finds where an article's words stand for a party without its name: "the president", "our army", "they agreed", "the treaties propose".
//
// Example: after `Velm and Oster met in Lunt.` the first word of `They agreed to lift the toll.` stands for both.
import type { Tokens } from '../../../model/analysed-text.ts';
import {
  bodyNouns,
  companyNouns,
  executivePeople,
  ownBodies,
  stateBodies,
  textNouns,
  unionNouns,
} from '../../languages/en/side-words.ts';
import { roleNounOf, titleEnd } from '../../mentions/office-title.ts';
import type { Implied, ImpliedClues } from './implied-clues.ts';
import { findBodyParty, findGroup, findNamedBody, findOfficeParty } from './implied-offices.ts';
import { readPronoun } from './implied-pronouns.ts';
import { findTextParty } from './implied-texts.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';

/** Words of the longest title. */
const longestTitle = 5;
/** Words of the longest place before an office in a headline: "New Lunt". */
const longestPlace = 2;

/** The places where words stand for a party without its name, in text order; words that stand for two give two. */
export function sightImplied(clues: ImpliedClues): readonly PartySighting[] {
  const { tokens } = clues.analysed;
  const found: PartySighting[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.quotation[at] !== 0) continue;
    const reading = readWord(clues, at, found);
    const start = tokens.start[reading?.first ?? at] ?? 0;
    const end = tokens.end[at] ?? start;
    if (reading === null || partiesIn(clues.named, { start, end }).length > 0) continue;
    for (const party of reading.parties) found.push({ party, span: { start, end } });
  }
  return found;
}

function readWord(clues: ImpliedClues, at: number, found: readonly PartySighting[]): Implied | null {
  const { tokens } = clues.analysed;
  const word = tokens.lower[at] ?? '';
  if (word === 'they' || word === 'it' || word === 'its' || word === 'their') return readPronoun(clues, at, found);
  if (!/^NN/.test(tokens.tag[at] ?? '')) return null;
  const first = phraseStart(tokens, at);
  const executive = findExecutive(clues, at);
  if (executive !== null) return one(executive, at - 1);
  const opener = tokens.lower[first - 1] ?? '';
  if (opener === 'our') return ownBodies.test(word) ? one(clues.side, first - 1) : null;
  const group = clues.index.groupHeads.get(word);
  // "The exile community" where the codebook knows exiles.
  const exile = clues.index.groupHeads.get(`${tokens.lower[at - 1]}s`);
  if (exile !== undefined && first < at) return one(exile, at - 1);
  if (group !== undefined && (opener === 'the' || tokens.tag[at - 1] === 'CD')) return one(group, at);
  const camp = findCamp(clues, at);
  if (camp !== null) return one(camp, at);
  if (isHeadlineOffice(clues, first, at)) return one(findOfficeParty(clues, first, at), first);
  if (!/^(?:the|this|that|these)$/.test(opener)) return null;
  if (textNouns.test(word)) return one(findTextParty(clues, first, at), first - 1);
  if (opener !== 'the' || isGoing(tokens, at)) return null;
  if (stateBodies.test(word)) return first === at ? one(findBodyParty(clues, at), at - 1) : null;
  if (companyNouns.test(word)) return one(findNamedBody(clues, first, clues.index.bodies.companies), first - 1);
  if (bodyNouns.test(word)) return one(findGroup(clues, at, clues.index.bodies.groups), first - 1);
  if (unionNouns.test(word)) return one(findNamedBody(clues, first, clues.index.bodies.unions), first - 1);
  return roleNounOf(tokens.word[at] ?? '') === undefined ? null : one(findOfficeParty(clues, first, at), first - 1);
}

/** The party of "proponents", "the critics" and "the bill's opponents"; of a person's or of another thing's ("Holm's critics", "opponents of tolls") nothing is told. */
function findCamp({ analysed, index }: ImpliedClues, at: number): string | null {
  const { lower, tag } = analysed.tokens;
  const camp = index.camps.find(({ nouns }) => nouns.test(lower[at] ?? ''));
  const isAnothers = tag[at - 1] === 'POS' ? tag[at - 2] !== 'NN' : /^(?:NN|JJ|PRP\$)/.test(tag[at - 1] ?? '');
  return camp === undefined || isAnothers || /^(?:of|to)$/.test(lower[at + 1] ?? '') ? null : camp.party;
}

/** The party of "administration officials", "federal agents", "government lawyers" and "U.S. officials", where no name before them tells whose they are. */
function findExecutive(clues: ImpliedClues, at: number): string | null {
  const { index } = clues;
  const { lower, tag } = clues.analysed.tokens;
  if (!executivePeople.test(lower[at] ?? '')) return null;
  const isBody = lower[at] === 'administration';
  const of = isBody ? at : at - 1;
  const body = lower[of] ?? '';
  if (!/^(?:federal|administration|government|u\.s\.|american)$/.test(body)) return null;
  const isNamed = /^(?:NNP|POS|PRP\$)/.test(tag[of - 1] ?? '') || /^(?:of|for)$/.test(lower[at + 1] ?? '');
  if (isNamed || (isBody && lower[of - 1] !== 'the')) return null;
  if (body === 'government') return index.executive ?? findBodyParty(clues, at);
  return body === 'federal' || body === 'administration' ? index.executive : index.american;
}

/** True for an office that opens a headline, from where it is held before it or not: "Mayor Says Toll Must Fall", "Lunt Governor Signs". */
function isHeadlineOffice({ article, analysed, mentions }: ImpliedClues, first: number, noun: number): boolean {
  const { tokens } = analysed;
  const start = tokens.start[noun] ?? 0;
  if (roleNounOf(tokens.word[noun] ?? '') === undefined || isGoing(tokens, noun)) return false;
  if (!article.passages.some(({ kind, ...span }) => kind === 'title' && span.start <= start && start < span.end))
    return false;
  const opening = analysed.sentences[tokens.sentence[noun] ?? 0]?.firstToken ?? first;
  const isNamed = mentions.some(({ span }) => span.start === tokens.start[noun + 1]);
  return !isNamed && first - opening <= longestPlace && tokens.tag.slice(opening, first).every((tag) => tag === 'NNP');
}

function one(party: string | null, first: number): Implied | null {
  return party === null ? null : { parties: [party], first };
}

/** True where the words behind tell whose it is: "the president of Velm", "the president who", "the president Holm". */
function isGoing(tokens: Tokens, at: number): boolean {
  return (
    /^(?:of|for|who|whose|that|which|in)$/.test(tokens.lower[at + 1] ?? '') || /^NN/.test(tokens.tag[at + 1] ?? '')
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
