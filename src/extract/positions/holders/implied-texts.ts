// Tells whose "the proposal", "the letter" and "the treaties" are when they ask or offer something.
//
// Example: after `Oster offered two draft treaties.` the words `The treaties` of `The treaties propose a lower toll` are Oster's.

import type { Tokens } from '../../../model/analysed-text.ts';
import { givingVerbs, textVerbs } from '../../languages/en/side-words.ts';
import { firstTokenFrom } from '../token-range.ts';
import type { ImpliedClues } from './implied-clues.ts';
import { partiesIn } from './party-finder.ts';

type Texts = Pick<ImpliedClues, 'analysed' | 'named'>;

/** Sentences back to where a text was named with whoever wrote it. */
const textReach = 4;

/** The party that wrote the text named by tokens `first` to `noun`, where the text is the subject of a verb of asking or offering. */
export function findTextParty(clues: Texts, first: number, noun: number): string | null {
  const { tokens } = clues.analysed;
  if (tokens.relation[noun] !== 'nsubj' || !textVerbs.test(tokens.lemma[tokens.head[noun] ?? -1] ?? '')) return null;
  return findWriter(clues, first, (lemma) => lemma === tokens.lemma[noun]);
}

/** The party that gave out the text named last before a token, of those meant. */
export function findWriter(
  { analysed, named }: Texts,
  before: number,
  isMeant: (lemma: string) => boolean,
): string | null {
  const { tokens, sentences } = analysed;
  const oldest = (tokens.sentence[before] ?? 0) - textReach;
  for (let at = before - 1; at >= 0 && (tokens.sentence[at] ?? 0) >= oldest; at -= 1) {
    if (!isMeant(tokens.lemma[at] ?? '')) continue;
    const sentence = sentences[tokens.sentence[at] ?? 0];
    if (sentence === undefined) return null;
    const start = tokens.start[at] ?? 0;
    const [behind] = partiesIn(named, { start, end: sentence.end });
    const link =
      behind === undefined ? '' : tokens.lower.slice(at + 1, firstTokenFrom(tokens, behind.span.start)).join(' ');
    if (behind !== undefined && /^(?:\w+ )?(?:by|from|of)(?: (?!that|which|who|said)[\w.]+){0,6}$/.test(link))
      return behind.party;
    const writer = partiesIn(named, { start: sentence.start, end: start }).find(({ span }) => {
      const last = firstTokenFrom(tokens, span.end) - 1;
      const isHis = tokens.tag[last] === 'PRP$' && tokens.head[last] === at;
      return isHis || /^['’]s?$/.test(tokens.word[last + 1] ?? '') || isGiver(tokens, last);
    });
    if (writer !== undefined) return writer.party;
  }
  return null;
}

/** Steps from "Velm" to the subject of "the task force of Velm wrote a report". */
const longestOwning = 3;

/** True for the subject of a verb of giving out words, and for whose subject it is. */
function isGiver({ relation, head, lemma }: Tokens, name: number): boolean {
  let at = name;
  for (let step = 0; step <= longestOwning; step += 1) {
    if (relation[at] === 'nsubj') return givingVerbs.test(lemma[head[at] ?? -1] ?? '');
    if (!/^(?:compound|nmod|amod|appos)/.test(relation[at] ?? '')) return false;
    at = head[at] ?? -1;
  }
  return false;
}
