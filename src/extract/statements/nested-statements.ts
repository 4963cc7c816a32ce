// Finds statements that are told within others: `Two aides said the president had asked for a delay`.
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import { nestedVerbs } from '../languages/en/reporting-words.ts';
import { hasOverlap, indexSpans } from './span-index.ts';
import { firstTokenFrom } from './statement-form.ts';
import { findToldWithin, type Range } from './told-within.ts';

/** Longest speaker (tokens) of a statement within another. */
const longestSpeaker = 8;
/** How much less sure the inner statement is than the one that tells it. */
const innerShare = 0.7;

/** Statements within the contents of others that nobody has read yet, by their reporting verb. */
export function nestedStatements(analysed: AnalysedText, attributions: readonly Attribution[]): readonly Attribution[] {
  const cues = indexSpans(attributions.flatMap(({ cue }) => cue.map((span) => ({ span, value: null }))));
  const nested: Attribution[] = [];
  for (const outer of attributions) {
    for (const content of outer.content) {
      const inner =
        leadingStatement(analysed, content, outer.certainty) ?? trailingStatement(analysed, content, outer.certainty);
      if (inner !== null && !inner.cue.some((span) => hasOverlap(cues, span))) nested.push(inner);
    }
  }
  return [...nested, ...toldWithin(analysed.tokens, attributions, [...attributions, ...nested])];
}

/** Whatever else is told within contents, each once: contents may lie within contents. */
function toldWithin(
  tokens: Tokens,
  attributions: readonly Attribution[],
  known: readonly Attribution[],
): readonly Attribution[] {
  const cues = indexSpans(known.flatMap(({ cue }) => cue.map((span) => ({ span, value: null }))));
  const found = new Map<number, Attribution>();
  for (const { content, certainty } of attributions) {
    for (const { start, end } of content) {
      const range: Range = [firstTokenFrom(tokens.start, start), firstTokenFrom(tokens.start, end)];
      for (const { source, cue, content: told } of findToldWithin(tokens, range)) {
        const one = attributionOf(tokens, source, cue, told, certainty);
        if (one !== null && !hasOverlap(cues, one.cue[0]!)) found.set(cue[0], one);
      }
    }
  }
  return [...found.values()];
}

/** "(that) the inspectors had assured him that the depot was empty". */
function leadingStatement({ tokens }: AnalysedText, content: Span, certainty: number): Attribution | null {
  const first = firstTokenFrom(tokens.start, content.start);
  const end = firstTokenFrom(tokens.start, content.end);
  const from = tokens.word[first]?.toLowerCase() === 'that' ? first + 1 : first;
  const verb = verbAfter(tokens, from, Math.min(end, from + longestSpeaker + 3));
  if (verb === null || isOwnBelief(tokens, from, verb)) return null;
  const told = contentAfter(tokens, verb.end, end);
  if (told === null) return null;
  return attributionOf(tokens, [from, verb.first], [verb.first, verb.end], [told, end], certainty);
}

/** "She said she thinks" is one statement. */
function isOwnBelief(tokens: Tokens, from: number, verb: { first: number; end: number }): boolean {
  return (
    tokens.tag[from] === 'PRP' && verb.first === from + 1 && /^(?:think|believe)$/.test(tokens.lemma[verb.end - 1]!)
  );
}

/** "the depot was empty, the inspectors had assured him". */
function trailingStatement({ tokens }: AnalysedText, content: Span, certainty: number): Attribution | null {
  const first = firstTokenFrom(tokens.start, content.start);
  const end = firstTokenFrom(tokens.start, content.end);
  for (let comma = end - 2; comma > first + 2 && comma > end - longestSpeaker - 4; comma -= 1) {
    if (tokens.word[comma] !== ',' || tokens.quotation[comma] !== 0) continue;
    const verb = verbAfter(tokens, comma + 1, end);
    if (verb === null || !isRestAddressee(tokens, verb.end, end)) return null;
    return attributionOf(tokens, [comma + 1, verb.first], [verb.first, verb.end], [first, comma], certainty);
  }
  return null;
}

/** A reporting verb with its auxiliaries, right after a noun phrase that begins at `from`. */
function verbAfter(tokens: Tokens, from: number, limit: number): { first: number; end: number } | null {
  let hasNoun = false;
  for (let i = from; i < limit && i < tokens.count; i += 1) {
    const tag = tokens.tag[i]!;
    if (tokens.quotation[i] !== 0) return null;
    if (/^(?:NN|PRP$)/.test(tag)) hasNoun = true;
    else if (/^(?:VB[DZP]|MD)$/.test(tag)) return hasNoun && i > from ? verbFrom(tokens, i, limit) : null;
    else if (
      !/^(?:DT|JJ|CD|POS|PRP\$|IN|CC)$/.test(tag) ||
      (tag === 'IN' && !/^(?:of|in|at|for|from)$/i.test(tokens.word[i]!))
    )
      return null;
  }
  return null;
}

function verbFrom(tokens: Tokens, first: number, limit: number): { first: number; end: number } | null {
  let i = first;
  while (i < limit && /^(?:have|be)$/.test(tokens.lemma[i]!) && /^(?:VBN|RB)$/.test(tokens.tag[i + 1] ?? '')) i += 1;
  while (i < limit && tokens.tag[i] === 'RB') i += 1;
  return nestedVerbs.has(tokens.lemma[i] ?? '') && tokens.quotation[i] === 0 ? { first, end: i + 1 } : null;
}

/** Where the content begins after a verb: at "that", at "to", or at a clause of its own; an addressee is stepped over. */
function contentAfter(tokens: Tokens, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 6); i += 1) {
    const word = tokens.word[i]!.toLowerCase();
    if (/^(?:that|whether)$/.test(word)) return i;
    if (word === 'to' && i === from) return tokens.lemma[from - 1] === 'say' ? null : i;
    if (!/^(?:NN|PRP|DT|JJ|POS)/.test(tokens.tag[i]!)) break;
  }
  return isClause(tokens, from, end) ? from : null;
}

/** A noun phrase at once, and a finite verb after it. */
function isClause(tokens: Tokens, from: number, end: number): boolean {
  if (!/^(?:DT|NN|PRP|CD|JJ|EX)/.test(tokens.tag[from] ?? '')) return false;
  if (!/^(?:say|claim|believe|think|insist|argue|suggest|warn|maintain)$/.test(tokens.lemma[from - 1]!)) return false;
  for (let i = from + 1; i < end; i += 1) if (/^(?:VB[DZP]|MD)$/.test(tokens.tag[i]!)) return true;
  return false;
}

/** Nothing but whom it was said to: "had assured him". */
function isRestAddressee(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (!/^(?:NN|PRP|DT|JJ|POS|,|\.)/.test(tokens.tag[i]!)) return false;
  return end - from <= 4;
}

function attributionOf(
  tokens: Tokens,
  source: Range,
  cue: Range,
  content: Range,
  certainty: number,
): Attribution | null {
  const span = ([first, end]: Range): Span => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! });
  if (source[1] <= source[0] || content[1] <= content[0] + 1) return null;
  return { source: [span(source)], cue: [span(cue)], content: [span(content)], certainty: certainty * innerShare };
}

/** "told | the Herald that it was over": the addressee the reader took for content goes back to the reporting words. */
export function withoutAddressee({ tokens }: AnalysedText, attribution: Attribution): Attribution {
  const first = attribution.content[0];
  const cueEnd = attribution.cue.at(-1)?.end;
  if (first === undefined || cueEnd === undefined || first.start < cueEnd || first.start > cueEnd + 1)
    return attribution;
  const from = firstTokenFrom(tokens.start, first.start);
  const verb = tokens.lemma[from - 1] ?? '';
  const isSaidTo =
    verb === 'to' &&
    /^(?:say|write|state|confirm)$/.test(tokens.lemma[firstTokenFrom(tokens.start, attribution.cue[0]!.start)] ?? '');
  if (!isSaidTo && !/^(?:tell|inform|assure|remind|warn)$/.test(verb)) return attribution;
  for (let i = from; i < from + longestSpeaker && i < tokens.count && tokens.start[i]! < first.end; i += 1) {
    if (i > from && tokens.word[i]!.toLowerCase() === 'that') {
      return {
        ...attribution,
        content: [{ start: tokens.start[i]!, end: first.end }, ...attribution.content.slice(1)],
      };
    }
    if (!/^(?:NN|DT|JJ|POS|CC|PRP\$)/.test(tokens.tag[i]!)) return attribution;
  }
  return attribution;
}
