// Rules for who said it: a whole noun phrase, nothing of a date label before it or of a clause after it.
import { nestedVerbs } from '../../languages/en/reporting-words.ts';
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import { endOf, firstOf, normalise, touches, without } from './token-ranges.ts';

const isTitle =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.?|Miss|Minister|President|Ambassador|Chancellor|Governor|Mayor|Senator|Professor)$/;
const noun = /^(?:NN|PRP$|WP$|EX)/;

/** `Harbour | resident says`: a noun between the source and the verb belongs to the source. */
export function giveNounBack(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const cue = normalise(found.cue);
  const [from, to] = cue[0] ?? [0, 0];
  const source = normalise(found.source);
  if (source.length === 0 || endOf(source) !== from || /^(?:POS|PRP\$)$/.test(t.tokens.tag[from - 1]!)) return found;
  let verb = from;
  while (verb < to && /^NN/.test(t.tokens.tag[verb]!)) verb++;
  if (verb === from || verb >= to || !/^(?:VB|MD)/.test(t.tokens.tag[verb]!)) return found;
  return { ...found, source: normalise([...source, [from, verb]]), cue: normalise([[verb, to], ...cue.slice(1)]) };
}

/** `wrongly | calls`: an adverb alone is no cue, its verb is. */
export function giveAdverbItsVerb(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const cue = normalise(found.cue);
  const [from, to] = cue[0] ?? [0, 0];
  if (cue.length !== 1 || !/^VB/.test(t.tokens.tag[to] ?? '') || t.sentenceEnd[from]! <= to) return found;
  for (let i = from; i < to; i++) if (t.tokens.tag[i] !== 'RB' && !/ly$/.test(t.tokens.word[i]!)) return found;
  const content = without(normalise(found.content), [[to, to + 1]]);
  return content.length === 0 ? found : { ...found, cue: [[from, to + 1]], content };
}

/** Cuts from a source what is none of it: a date label, a word like "Thirdly", another sentence, the clause after "said Lind". */
export function cutSource(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const anchor = found.cue.length > 0 ? firstOf(normalise(found.cue)) : -1;
  let source = normalise(found.source);
  if (source.length > 1 && anchor >= 0) {
    const near = source.filter(([from]) => t.sentence[from] === t.sentence[anchor]);
    if (near.length > 0) source = near;
  }
  source = withoutCalled(t, source, anchor)
    .map((range) => cutEnds(t, range, anchor))
    .filter(([from, to]) => from < to);
  return source.length === 0 ? found : { ...found, source };
}

function cutEnds(t: TokenTraits, [from, to]: TokenRange, cue: number): TokenRange {
  let [first, end] = [from, to];
  const { word, tag } = t.tokens;
  const bar = word.slice(first, end).lastIndexOf('|');
  if (bar >= 0 && cue >= end) first += bar + 1;
  if (end - first > 2 && /^(?:19|20)\d\d$/.test(word[first]!) && !/^[,.]$/.test(word[first + 1]!)) first++;
  first += datePhrase(t, first, end);
  if (end - first > 2 && word[first + 1] === ',' && /^(?:RB|IN|CC)$/.test(tag[first]!)) first += 2;
  if (cue >= 0 && cue < first) {
    for (let i = first + 1; i < end - 1 && !/^(?:,|\(|who|which|that|whose)$/.test(word[i]!); i++) {
      if (isClauseOpener(t, i)) {
        end = i;
        break;
      }
    }
  }
  return [first, end];
}

/** A source without the name by which somebody is spoken to, "Mr Lind, | Velm wants": one set beside another would have a comma behind it. */
function withoutCalled(
  { tokens: { word } }: TokenTraits,
  source: readonly TokenRange[],
  cue: number,
): readonly TokenRange[] {
  const [from, to] = [source[0]?.[0] ?? 0, source.at(-1)?.[1] ?? 0];
  if (to !== cue || !isTitle.test(word[from] ?? '')) return source;
  const words = word.slice(from, to);
  const comma = words.indexOf(',');
  return comma > 0 && comma === words.lastIndexOf(',') ? [[from + comma + 1, to]] : source;
}

/** Tokens of "thirty years from now" and "two days later" before a speaker. */
function datePhrase({ tokens: { word } }: TokenTraits, first: number, end: number): number {
  const words = word.slice(first, Math.min(first + 5, end)).join(' ');
  const found = /^\S+ (?:year|month|week|day|decade)s? (?:from now|later|ago|after|earlier),? /i
    .exec(`${words} `)?.[0]
    .trim();
  const count = found === undefined ? 0 : found.split(' ').length;
  return count < end - first ? count : 0;
}

/** "said Lind before meeting the ferrymen": the clause tells when, not who. */
function isClauseOpener(t: TokenTraits, at: number): boolean {
  const { word, tag } = t.tokens;
  const lower = word[at]!.toLowerCase();
  return /^(?:before|after|while|when|prior|during|following|ahead)$/.test(lower) && !/^NN/.test(tag[at]!);
}

/** `The | says`: a source without a noun is completed to the subject of its verb. */
export function completeSource(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const source = normalise(found.source);
  if (source.length !== 1 || found.cue.length === 0) return found;
  const [from, to] = source[0]!;
  for (let i = from; i < to; i++) {
    const tag = t.tokens.tag[i]!;
    if (noun.test(tag) || tag === 'WDT') return found;
    if (
      /^(?:this|that|these|those|some|many|most|all|both|others?|few|several|none|neither|either|one|each|two|three|four|five|its|their|his|her|my|our|your)$/i.test(
        t.tokens.word[i]!,
      )
    )
      return found;
  }
  const subject = subjectOf(t, found);
  if (subject === null && cueFollows(found, to)) {
    const first = phraseStart(t, from);
    return first === from
      ? found
      : { ...found, source: [[first, to]], content: without(normalise(found.content), [[first, to]]) };
  }
  return subject === null || subject[0] > from || subject[1] < to
    ? found
    : { ...found, source: [subject], content: without(normalise(found.content), [subject]) };
}

function cueFollows({ cue }: TokenAttribution, at: number): boolean {
  return cue.some(([from]) => from === at);
}

/** Where the noun phrase begins whose last tokens were read: "the report of March 12, | 2031". */
function phraseStart(t: TokenTraits, from: number): number {
  const { tag, word } = t.tokens;
  const least = Math.max(t.sentenceStart[from]!, from - longestSubject);
  let first = from;
  while (first > least) {
    const before = first - 1;
    const isDateComma = word[before] === ',' && tag[first] === 'CD' && tag[before - 1] === 'CD';
    if (!isDateComma && !/^(?:NN.*|CD|DT|JJ|POS|PRP\$)$/.test(tag[before]!) && word[before] !== 'of') break;
    first = before;
  }
  return word[first] === 'of' ? from : first;
}

/** A finite verb says: its subject is the source that was not read. */
export function readMissingSource(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  if (found.source.length > 0 || found.cue.length === 0 || !isSaying(t, found)) return found;
  const subject = subjectOf(t, found);
  if (subject === null) return found;
  const content = without(normalise(found.content), [subject]);
  return content.length === 0 ? found : { ...found, source: [subject], content };
}

/** True when a cue says so, rather than seems so. */
function isSaying(t: TokenTraits, { cue }: TokenAttribution): boolean {
  return cue.some(([from, to]) => t.tokens.lemma.slice(from, to).some((lemma) => nestedVerbs.has(lemma)));
}

/** Tokens of the longest subject that is taken for a source. */
const longestSubject = 20;

function hasVerb(t: TokenTraits, [from, to]: TokenRange): boolean {
  return t.tokens.tag.slice(from, to).some((tag) => /^(?:VBD|MD)$/.test(tag));
}

/** The subject of the cue's verb, in front of it: its subtree, null when there is none. */
function subjectOf(t: TokenTraits, { cue }: TokenAttribution): TokenRange | null {
  for (const [from, to] of cue) {
    for (let i = from; i < to; i++) {
      if (!/^VB[DPZ]$/.test(t.tokens.tag[i]!) && !/^VB/.test(t.tokens.tag[i]!)) continue;
      for (let child = t.firstChild[i]!; child >= 0; child = t.nextSibling[child]!) {
        if (t.tokens.relation[child] !== 'nsubj' || child > i) continue;
        const range: TokenRange = [t.low[child]!, Math.min(t.high[child]! + 1, from)];
        if (range[1] - range[0] > longestSubject || range[1] <= range[0] || touches(range, cue) || hasVerb(t, range))
          continue;
        return range;
      }
    }
  }
  return null;
}
