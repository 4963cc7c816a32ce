// Words for the kinds of dispute, each with what it means.
import type { ExplainedWord } from '../parts/statement-words.ts';

/** By kind; a kind that is not here is shown as it is called. */
export const kindWords: Readonly<Record<string, ExplainedWord>> = {
  position: { word: 'Position', meaning: 'what a party wants is told differently' },
  claim: { word: 'Claim', meaning: 'a claim, and what is said against it' },
  incident: { word: 'Accusation', meaning: 'somebody is accused, and there is an answer' },
  unanswered: {
    word: 'No answer',
    meaning: 'somebody is accused, and no answer of theirs was found in the texts read',
  },
  date: { word: 'Date', meaning: 'one happening is dated differently' },
  figure: { word: 'Figure', meaning: 'one quantity is given differently' },
};
