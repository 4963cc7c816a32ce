// The sentence a span lies in, found by its end marks alone: for views and comparisons, which have no analysed text.
import type { Span } from './span.ts';

/**
 * The sentence or sentences of `text` that hold `span`. `isStart` says whether `text` begins where its article does;
 * otherwise a word cut in two at its beginning is left out.
 */
export function widenToSentence(text: string, span: Span, isStart: boolean): Span {
  let start = isStart ? endOfMatter(text, span.start) : firstWholeWord(text, span.start);
  let end = text.length;
  for (const boundary of findBoundaries(text)) {
    if (boundary.next <= span.start) start = Math.max(start, boundary.next);
    // A full stop inside the span itself ends nothing.
    if (boundary.end >= span.end && boundary.end < end) end = boundary.end;
  }
  return trimSpan(text, { start, end: Math.max(end, span.end) }, span);
}

interface Boundary {
  /** Where the sentence ends, and where the next begins. */
  readonly end: number;
  readonly next: number;
}

/** A sentence's end with the marks that close it, or an empty line. */
const boundaryPattern = /([.!?…]["”’'»)\]]*)(\s+)(?=["“‘'«([]*[\p{Lu}\p{N}])|\n\s*\n/gu;

function findBoundaries(text: string): readonly Boundary[] {
  return [...text.matchAll(boundaryPattern)]
    .filter((match) => match[1] === undefined || !endsInAbbreviation(text.slice(0, match.index + 1)))
    .map((match) => ({
      end: match.index + (match[1]?.length ?? 0),
      next: match.index + match[0].length,
    }));
}

/** Words whose full stop does not end a sentence, and single capitals as in "J. Orrel" or "U.S." */
const abbreviation =
  /(?:^|[\s(“"‘-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Sens|Reps|St|No|vs?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ind|Kan|Ky|Md|Mich|Minn|Mont|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis)\.$|(?:^|[\s.(“"‘])\p{Lu}\.$/u;

function endsInAbbreviation(text: string): boolean {
  return abbreviation.test(text.slice(-8));
}

/** Where the front matter of a Markdown file ends, which is no part of its first sentence; 0 where there is none before `before`. */
function endOfMatter(text: string, before: number): number {
  const end = /^---[ \t]*\r?\n[\s\S]{0,5000}?\n---[ \t]*(?=\r?\n)/.exec(text)?.[0].length ?? 0;
  return end <= before ? end : 0;
}

function firstWholeWord(text: string, before: number): number {
  const blank = text.search(/\s/);
  return blank < 0 || blank > before ? 0 : blank;
}

function trimSpan(text: string, { start, end }: Span, within: Span): Span {
  let [from, to] = [start, end];
  while (from < within.start && /\s/.test(text[from] ?? '')) from += 1;
  // Markdown's signs for headings, quotations and lists are no words of the sentence.
  const signs = /^(?:#{1,6}|>|[-*+])\s+/.exec(text.slice(from, within.start));
  if (signs) from += signs[0].length;
  while (to > within.end && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
