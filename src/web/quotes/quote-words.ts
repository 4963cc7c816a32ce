// What the page calls the forms an account of somebody's words takes.
import type { UtteranceRole } from '../../model/utterance-item.ts';
import type { MemberForm } from '../../views/quotes/quote-board.ts';

/** A word to show, and its meaning in a sentence. */
export const formWords: Readonly<Record<MemberForm, { readonly word: string; readonly meaning: string }>> = {
  first: { word: 'first', meaning: 'The account the others are set against.' },
  verbatim: { word: 'same words', meaning: 'Word for word as in the first.' },
  trimmed: { word: 'trimmed', meaning: 'The words of the first, with some left out or put in.' },
  inserted: { word: 'with insertion', meaning: 'The words of the first, with words in square brackets put in.' },
  reworded: { word: 'other words', meaning: 'In other words: another translation, or quoted loosely.' },
  paraphrase: { word: 'paraphrase', meaning: 'Told in the writer’s own words.' },
  joined: { word: 'put here by a person', meaning: 'Parley sees no likeness; a person says it is the same.' },
  announced: { word: 'in a headline', meaning: 'A headline that announces it.' },
};

/** What the first account is. */
export const roleWords: Readonly<Record<UtteranceRole, string>> = {
  speech: 'transcript',
  quoted: 'fullest quotation',
  reported: 'fullest report',
  headline: 'headline',
};
