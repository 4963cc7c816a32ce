// What is to be marked in the text for each date and figure, and how its sign looks.
import type { DateMention, FigureMention } from '../../model/finding.ts';
import type { WireArticle } from '../../server/wire.ts';
import type { Mark } from '../parts/text-runs.ts';
import { dateInWords } from './fact-words.ts';

/** A date or a figure. */
export type Fact = DateMention | FigureMention;

/** A fact with what its sign says. */
export interface FactLook {
  readonly fact: Fact;
  /** Read out: `Date “Wednesday”: 5 March 2031`. */
  readonly label: string;
  /** Shown after the sign; empty for most. */
  readonly word: string;
}

/** The word for a sum that is not what the text says it is. */
const wrongSum = 'sum does not hold';

/** The dates and figures as marks on the article's text. */
export function factMarks({ dates, figures }: WireArticle): readonly Mark[] {
  return [...dates, ...figures].map(({ span, id, kind }) => ({ ...span, statement: '', role: kind, fact: id }));
}

/** The looks of the dates and figures, by id. */
export function looksOfFacts({ dates, figures, text }: WireArticle): ReadonlyMap<string, FactLook> {
  return new Map([...dates, ...figures].map((fact) => [fact.id, lookOf(fact, text)]));
}

function lookOf(fact: Fact, text: string): FactLook {
  const words = text.slice(fact.span.start, fact.span.end);
  if (fact.kind === 'date') return { fact, label: `Date “${words}”: ${dateInWords(fact)}`, word: '' };
  const word = fact.derivation?.holds === false ? wrongSum : '';
  return { fact, label: `Figure “${words}”${word === '' ? '' : `: ${word}`}`, word };
}
