// Tells of which side an author is: by the byline, by the outlet, or by what he calls ours.
//
// Example: `Velm shelled the bridge again. ... The Osterish army holds. ... Our army will answer.` is written from Oster's side.
import type { AnalysedText, Sentence, Tokens } from '../../../model/analysed-text.ts';
import type { Article } from '../../../model/article.ts';
import type { Mention } from '../../../model/finding.ts';
import { hostileVerbs, nationalGoods, officialPages, pressWords } from '../../languages/en/side-words.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { firstTokenFrom } from '../token-range.ts';
import { type PartySighting, partiesIn, partyOf } from './party-finder.ts';
import { findEnactor, findSigner } from './signed-texts.ts';

/** What the article shows. */
export interface SideClues {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly mentions: readonly Mention[];
  readonly named: readonly PartySighting[];
  readonly index: IssueIndex;
}

/** Words between "our" and what is ours: "our own armed forces". */
const mostBetween = 3;
/** Signs for a party beyond those for any other, before it is taken for the author's. */
const leastLead = 1;

/** "Our army" in the author's own words. */
interface Ours {
  readonly noun: string;
  readonly sentence: number;
}

/** For whom the author writes. */
export interface Author {
  /** The party whose own words the author's are: that of a politician who signs, or of a ministry whose page it is; null where they are nobody's. */
  readonly party: string | null;
  /** The party the author or the outlet stands by; null where neither is known to. */
  readonly side: string | null;
}

/** For whom an article is written. */
export function findAuthor(clues: SideClues): Author {
  const { article, index } = clues;
  const partyOf = (name: string): string | null => index.voices.get(name.toLowerCase()) ?? null;
  const signed = article.byline.map(partyOf).find((one) => one !== null) ?? null;
  const house = article.outlet === null ? null : findHouse(article.outlet, index);
  const outlet = article.outlet === null ? null : (partyOf(article.outlet) ?? house);
  const isOfficial = house !== null || officialPages.test(article.outlet ?? '');
  const published = isOfficial && article.byline.length === 0 ? outlet : null;
  const party = signed ?? findSigner(clues) ?? findEnactor(clues) ?? published;
  return { party, side: party ?? outlet ?? findOwnSide(clues) };
}

/** The party whose own office an outlet is by its name: "Dockers' Union", "Group of Islands press office"; null for a newspaper. */
function findHouse(outlet: string, { names }: IssueIndex): string | null {
  return names.get(outlet.replace(pressWords, '').toLowerCase()) ?? null;
}

/** The party whose country, army or land the author calls ours; null where none is or two may be. */
function findOwnSide({ article, analysed, mentions, named, index }: SideClues): string | null {
  const { tokens, sentences } = analysed;
  const own = (at: number): boolean => isAuthors(article, tokens, at);
  const ours = findOurs(tokens, own);
  if (ours.length === 0) return null;
  const excluded = new Set([
    // Nobody calls his own side names.
    ...mentions
      .filter(({ isDerogatory, span }) => isDerogatory && own(firstTokenFrom(tokens, span.start)))
      .flatMap(({ actor }) => partyOf(actor, index) ?? []),
    ...actedUponUs(analysed, named, own),
  ]);
  const signs = new Map<string, number>();
  for (const { noun, sentence } of ours) {
    const here = sentences[sentence];
    const owners = here === undefined ? [] : ownersOf(tokens, named, noun);
    for (const owner of owners)
      if (owner.sentence === sentence) excluded.add(owner.party);
      else signs.set(owner.party, (signs.get(owner.party) ?? 0) + 1 / owners.length);
    const subject = here === undefined ? null : peacefulSubject(tokens, here, named);
    if (subject !== null) signs.set(subject, (signs.get(subject) ?? 0) + 1);
  }
  const ranked = [...signs].filter(([party]) => !excluded.has(party)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first !== undefined && first[1] - (second?.[1] ?? 0) >= leastLead ? first[0] : null;
}

/** Where the author, and nobody quoted, says that something of a nation's is ours. */
function findOurs(tokens: Tokens, own: (at: number) => boolean): readonly Ours[] {
  const ours: Ours[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.lower[at] !== 'our' || !own(at)) continue;
    for (let noun = at + 1; noun <= at + 1 + mostBetween; noun += 1) {
      const tag = tokens.tag[noun] ?? '';
      if (/^NN/.test(tag) && nationalGoods.test(tokens.lower[noun] ?? '')) {
        ours.push({ noun: tokens.lemma[noun] ?? '', sentence: tokens.sentence[noun] ?? 0 });
        break;
      }
      if (!/^(?:JJ|NN|VBN|CD)/.test(tag)) break;
    }
  }
  return ours;
}

/** True for words of the author's outside quotation marks. */
function isAuthors({ passages }: Article, { quotation, start }: Tokens, at: number): boolean {
  if (quotation[at] !== 0) return false;
  const offset = start[at] ?? 0;
  const passage = passages.find((one) => one.start <= offset && offset < one.end);
  return passage?.voice.kind === 'author' && passage.kind !== 'reprint';
}

/** Where the same thing is said to be a party's: "Osterish army", "Oster's army". */
function ownersOf(
  tokens: Tokens,
  named: readonly PartySighting[],
  noun: string,
): readonly (Ours & { party: string })[] {
  return named.flatMap(({ party, span }) => {
    let at = firstTokenFrom(tokens, span.end);
    if (/^['’]s?$/.test(tokens.word[at] ?? '')) at += 1;
    while (/^JJ/.test(tokens.tag[at] ?? '')) at += 1;
    return tokens.lemma[at] === noun ? [{ noun, sentence: tokens.sentence[at] ?? 0, party }] : [];
  });
}

/** Parties told to do something to us: "Velm forced us". */
function actedUponUs(
  { tokens, sentences }: AnalysedText,
  named: readonly PartySighting[],
  own: (at: number) => boolean,
): readonly string[] {
  const parties: string[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const sentence = sentences[tokens.sentence[at] ?? 0];
    if (tokens.lower[at] !== 'us' || tokens.word[at] === 'US' || !own(at) || sentence === undefined) continue;
    const before = partiesIn(named, { start: sentence.start, end: tokens.start[at] ?? 0 });
    for (const { party, span } of before)
      if (/^nsubj/.test(tokens.relation[firstTokenFrom(tokens, span.end) - 1] ?? '')) parties.push(party);
  }
  return parties;
}

/** The party that a sentence is about, where it does no harm: "Oster will free our land", not "Velm shells our land". */
function peacefulSubject(
  tokens: Tokens,
  { firstToken, endToken }: Sentence,
  named: readonly PartySighting[],
): string | null {
  for (let at = firstToken; at < endToken; at += 1) {
    const verb = tokens.head[at] ?? -1;
    if (!/^nsubj/.test(tokens.relation[at] ?? '') || verb < at || hostileVerbs.test(tokens.lemma[verb] ?? '')) continue;
    const start = tokens.start[at] ?? 0;
    const subject = named.find(({ span }) => span.start <= start && start < span.end);
    if (subject !== undefined) return subject.party;
  }
  return null;
}
