// Tells whose a text is by its own form: on whose behalf it is written, who signed it below, which body resolves.
//
// Example: `I write on behalf of the Dockers' Union.` at the start of a letter makes its "we" the union's.
import type { Article, Passage } from '../../../model/article.ts';
import { closingFormula, enactingLine, onBehalf, resolutionVerb } from '../../languages/en/side-words.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import type { PartySighting } from './party-finder.ts';

/** What an article shows of its form. */
export interface FormClues {
  readonly article: Article;
  readonly named: readonly PartySighting[];
  readonly index: IssueIndex;
}

/** UTF-16 units from a text's start in which it says for whom it is written. */
const longestOpening = 1200;
/** UTF-16 units before a name in which "on behalf of" stands. */
const longestLead = 100;
/** Passages at the end among which a letter's formula stands. */
const closing = 5;
/** Clauses that make a resolution. */
const fewestClauses = 3;

/** The party for which a letter or a declaration says it is written, or whose people signed it below its formula. */
export function findSigner({ article, named, index }: FormClues): string | null {
  const { text, passages } = article;
  const opened = named.find(
    ({ span }) =>
      span.start < longestOpening && onBehalf.test(text.slice(Math.max(0, span.start - longestLead), span.start)),
  );
  if (opened !== undefined && isAuthors(passages, opened)) return opened.party;
  const last = passages.slice(-closing).map((one) => text.slice(one.start, one.end).trim());
  const formula = last.findIndex((words) => closingFormula.test(words));
  const signatures = formula < 0 ? [] : last.slice(formula + 1);
  return signatures.flatMap((words) => index.names.get(nameIn(words)) ?? [])[0] ?? null;
}

/** Whom a signature names: "Juna Brask, harbour master". */
function nameIn(signature: string): string {
  return signature
    .replace(/[,(\n].*$/s, '')
    .trim()
    .toLowerCase();
}

function isAuthors(passages: readonly Passage[], { span }: PartySighting): boolean {
  return passages.some(({ start, end, voice }) => voice.kind === 'author' && start <= span.start && span.start < end);
}

/** The party whose resolution a text is: that of the line its clauses hang on, else the one the title says it is by or of. */
export function findEnactor({ article, named }: FormClues): string | null {
  const { text, passages } = article;
  const words = (one: Passage): string => text.slice(one.start, one.end);
  const at = passages.findIndex((one) => one.kind !== 'title' && enactingLine.test(words(one)));
  const line = passages[at];
  const clauses = passages.slice(at + 1).filter((one) => resolutionVerb.test(words(one)));
  if (line === undefined || clauses.length < fewestClauses) return null;
  const within = (one: Passage): readonly PartySighting[] =>
    named.filter(({ span }) => one.start <= span.start && span.start < one.end);
  const title = passages.find(({ kind }) => kind === 'title');
  const byTitle =
    title === undefined
      ? []
      : within(title).filter(({ span }) => /\b(?:by|of) (?:the )?$/.test(text.slice(title.start, span.start)));
  return (within(line)[0] ?? byTitle.at(-1))?.party ?? null;
}
