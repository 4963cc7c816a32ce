// What the author says of another's claim: that it is a lie, or told "falsely". A claim that an article itself contests is disputed.
//
// Example: "Velm speaks of stolen water. This is a lie" and "it is falsely alleged that the locks were shut" deny what is told there.
import { findMatches } from '../../base/find-matches.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/finding.ts';
import { type Span, spansOverlap } from '../../model/span.ts';

/** The author's words, and the place among the given statements of the one they deny. */
export interface AuthorDenial {
  readonly span: Span;
  readonly of: number;
}

/** What of a statement is looked at. */
type Told = Pick<Statement, 'source' | 'cue' | 'content'>;

/** Reporting words that contest what they report: "falsely claimed", not "falsely used the name". */
const contesting =
  /\b(?:falsely|wrongly|mistakenly|inaccurately|incorrectly|erroneously|baselessly|untruthfully|misleadingly|exaggerat\w+|misrepresent\w*|distort\w*)\b/i;

/** What is done falsely is no word of anybody: a name that is used, a person who is held. */
const deed = /\b(?:us(?:es?|ed|ing)|arrest|detain|imprison|convict|jail|kill|held\b|holds?\b)/i;

function isContested(cue: string): boolean {
  return contesting.test(cue) && !deed.test(cue);
}

/** "repeated his false claims": what somebody says is called untrue in naming it. */
const calledFalse =
  /^(?:his|her|its|their) (?:own )?(?:false|baseless|unfounded|groundless|debunked|untrue|discredited) (?:claims?|accusations?|allegations?|assertions?|stor(?:y|ies)|charges?|theor(?:y|ies))\b/i;

/** A sentence, or the last part of one, that calls untrue what was just told. */
const verdict =
  /(?<=[.!?;:–—]["”’)]* )(?:this|that|these|those|it|which|such claims?|(?:the|this|that) (?:claim|story|version|accusation|allegation|charge)) (?:is|was|are|were|has been|have been)(?: (?:\p{L}+ly|just|only|of course|nothing but|an?|the|pure|utter|complete|total|outright|all)){0,3} (?:lies?|falsehoods?|untrue|false|not true|nonsense|wishful thinking|a myth|myths?|fabricat\p{L}+|fiction|inventions?|propaganda|disinformation|misleading|baseless|groundless|unfounded|far from (?:the )?(?:truth|true)|simply not (?:so|true|the case)|not (?:so|the case))\b/giu;

/** Letters between a claim and the verdict on it: no sentence stands between. */
const farthest = 25;

/** The denials, in the order of the text; `told` are the article's statements. */
export function findAuthorDenials({ text }: Article, told: readonly Told[]): readonly AuthorDenial[] {
  const adverbs = told.flatMap(({ cue }, of) =>
    cue.filter(({ start, end }) => isContested(text.slice(start, end))).map((span) => ({ span, of })),
  );
  const named = told.flatMap(({ content: [first] }, of) => {
    const found = first && calledFalse.exec(text.slice(first.start, first.end));
    return first && found ? [{ span: { start: first.start, end: first.start + found[0].length }, of }] : [];
  });
  const verdicts = findMatches(text, verdict).flatMap(({ index, 0: words }): readonly AuthorDenial[] => {
    const span = { start: index, end: index + words.length };
    if (told.some(({ source, cue, content }) => [...source, ...cue, ...content].some((one) => spansOverlap(one, span))))
      return [];
    const ends = told.map(({ cue, content }) => Math.max(...[...cue, ...content].map(({ end }) => end)));
    const nearest = Math.max(-1, ...ends.filter((end) => end <= index && index - end <= farthest));
    return nearest < 0 ? [] : [{ span, of: ends.lastIndexOf(nearest) }];
  });
  return [...adverbs, ...named, ...verdicts];
}
