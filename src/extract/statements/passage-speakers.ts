// Statements that need no cue: the turns of a transcript, and block quotations after the line that introduces them.
import type { Article, Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';

/** A passage in somebody's own words as an attribution, and who speaks it when the text does not name them by a span. */
export interface PassageStatement {
  readonly attribution: Attribution;
  readonly passage: Passage;
  readonly name: string | null;
}

/** Turns longer than this (words) make one statement per paragraph, so that a card in the margin stays readable. */
const longTurn = 120;
/** How sure we are of a passage's voice when the text names it, and when it does not. */
const namedCertainty = 0.95;
const unnamedCertainty = 0.6;

/** The statements that an article's passages make by themselves, in text order. */
export function passageStatements(article: Article): readonly PassageStatement[] {
  const statements: PassageStatement[] = [];
  for (const passage of article.passages) {
    if (passage.kind !== 'speech' && passage.kind !== 'block-quotation') continue;
    if (passage.voice.kind === 'author') continue;
    for (const content of piecesOf(article.text, passage)) {
      statements.push({
        attribution: attributionOf(article.text, passage, content),
        passage,
        name: passage.voice.name,
      });
    }
  }
  return statements;
}

function attributionOf(text: string, passage: Passage, content: Span): Attribution {
  const named = passage.voice.kind === 'author' ? null : passage.voice.named;
  return {
    source: named ? [named] : [],
    cue: passage.kind === 'block-quotation' && named ? introducingVerb(text, named, passage) : [],
    content: [content],
    certainty: named || (passage.voice.kind !== 'author' && passage.voice.name) ? namedCertainty : unnamedCertainty,
  };
}

/** The passage without its label, in one piece or by paragraphs. */
function piecesOf(text: string, passage: Passage): readonly Span[] {
  const start = afterLabel(text, passage);
  const whole = withoutSign(text, { start, end: passage.end });
  if (whole.end <= whole.start) return [];
  if (text.slice(whole.start, whole.end).split(/\s+/).length <= longTurn) return [whole];
  const pieces: Span[] = [];
  for (const match of text.slice(whole.start, whole.end).matchAll(/[^\n]*\S[^\n]*/g)) {
    pieces.push(
      withoutSign(text, { start: whole.start + match.index, end: whole.start + match.index + match[0].length }),
    );
  }
  return pieces;
}

/** The words of a quoted stretch without the `> ` that Markdown and mail put before it. */
function withoutSign(text: string, span: Span): Span {
  const sign = /^[>\s]*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return trimSpan(text, { start: span.start + sign, end: span.end });
}

/** Where the words begin when the passage opens with its speaker's label: `LIND: We are ready.` */
function afterLabel(text: string, passage: Passage): number {
  const named = passage.voice.kind === 'author' ? null : passage.voice.named;
  if (!named || named.start < passage.start || named.end > passage.end) return passage.start;
  const label = /^[^\n]{0,60}?[:.—–-]\s*/.exec(text.slice(named.end, passage.end));
  return label && named.start - passage.start < 12 ? named.end + label[0].length : passage.start;
}

/** The verb between the introducing name and the quotation: `Lind wrote in a letter:` gives `wrote`. */
function introducingVerb(text: string, named: Span, passage: Passage): readonly Span[] {
  if (named.end > passage.start) return [];
  const between = text.slice(named.end, passage.start);
  const verb =
    /\b(?:writes?|wrote|says?|said|tells?|told|warn(?:s|ed)|stat(?:es|ed)|add(?:s|ed)|repl(?:ies|ied)|explain(?:s|ed)|declar(?:es|ed)|argu(?:es|ed)|not(?:es|ed)|ask(?:s|ed)|continue[sd]|conclude[sd]|report(?:s|ed)|put it|reads?|insist(?:s|ed)|recall(?:s|ed)|announce[sd]|post(?:s|ed)|tweet(?:s|ed)|\w+(?:s|ed)(?=[^\n\w]*:\s*$))\b/.exec(
      between,
    );
  if (!verb) return [];
  return [{ start: named.end + verb.index, end: named.end + verb.index + verb[0].length }];
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
