// Where the issues of the codebook are spoken of in an article, and which issue a clause is about.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { type CompiledCue, type IssueIndex, plainWord, stemOf } from './issue-index.ts';
import { tokenRange } from './token-range.ts';

/** A cue, or a weak hint, seen in a text. */
export interface IssueSighting {
  readonly issue: string;
  readonly span: Span;
  readonly cue: string;
  readonly weight: number;
  /** False for a word of a definition or an example. */
  readonly isCue: boolean;
  /** True for a cue of one word that is a verb here: "pay" speaks less of pay than "the pension fund" of pensions. */
  readonly isVerb: boolean;
}

/** A hint's weight beside a cue of one word, which weighs 1. */
const hintWeight = 0.35;
/** Least sum of hints that tells an issue without a cue: two hints. */
const leastHints = 0.7;

const noCues: readonly CompiledCue[] = [];

/** Every sighting of an article in text order; a longer cue hides the shorter one it begins with. */
export function sightIssues({ tokens }: AnalysedText, index: IssueIndex): readonly IssueSighting[] {
  const found: IssueSighting[] = [];
  const plains = new Map<string, string>();
  const stems = new Map<string, readonly CompiledCue[]>();
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.lower[at] ?? '';
    const lemma = tokens.lemma[at] ?? '';
    let plain = plains.get(word);
    if (plain === undefined) {
      plain = plainWord(word);
      plains.set(word, plain);
      stems.set(plain, index.stems.get(stemOf(plain) ?? '') ?? noCues);
    }
    const byWord = index.cues.get(plain);
    const byLemma = index.cues.get(lemma);
    const exact = byWord === undefined && byLemma === undefined ? noCues : matching(tokens, at, byWord, byLemma);
    // "Federal" is no "Russian Federation": a name is not made from a word of a codebook.
    const isName = /^NNP/.test(tokens.tag[at] ?? '');
    const cues = exact.length > 0 || isName ? exact : (stems.get(plain) ?? noCues);
    const start = tokens.start[at] ?? 0;
    for (const cue of cues)
      found.push({
        issue: cue.issue,
        span: { start, end: tokens.end[at + cue.words.length - 1] ?? start },
        cue: cue.written,
        weight: cue.weight / cues.length,
        isCue: true,
        isVerb: cue.words.length === 1 && /^VB/.test(tokens.tag[at] ?? ''),
      });
    if (cues.length > 0) at += (cues[0]?.words.length ?? 1) - 1;
    else {
      const [said, meant] = [index.phrases.get(plain), index.phrases.get(lemma)];
      for (const phrase of said === undefined && meant === undefined ? noCues : matching(tokens, at, said, meant))
        found.push({
          issue: phrase.issue,
          span: { start, end: tokens.end[at + phrase.words.length - 1] ?? start },
          cue: phrase.written,
          weight: leastHints,
          isCue: false,
          isVerb: false,
        });
      for (const issue of index.hints.get(word) ?? index.hints.get(lemma) ?? [])
        found.push({
          issue,
          span: { start, end: tokens.end[at] ?? start },
          cue: word,
          weight: hintWeight,
          isCue: false,
          isVerb: false,
        });
    }
  }
  return found;
}

/** The longest cues that match at a token; several issues may share one. */
function matching(
  tokens: AnalysedText['tokens'],
  at: number,
  ...lists: readonly (readonly CompiledCue[] | undefined)[]
): readonly CompiledCue[] {
  const fit = [...new Set(lists.flatMap((list) => list ?? []))].filter((cue) => matches(tokens, at, cue.words));
  const longest = Math.max(0, ...fit.map((cue) => cue.words.length));
  return fit.filter((cue) => cue.words.length === longest);
}

function matches(tokens: AnalysedText['tokens'], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = at + offset;
    return plainWord(tokens.lower[token] ?? '') === word || tokens.lemma[token] === word;
  });
}

/** The sightings that start inside a span. */
export function sightingsIn(all: readonly IssueSighting[], span: Span): readonly IssueSighting[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: IssueSighting[] = [];
  for (let at = low; at < all.length; at += 1) {
    const sighting = all[at];
    if (sighting === undefined || sighting.span.start >= span.end) break;
    found.push(sighting);
  }
  return found;
}

/** The sightings that start inside any of some spans. */
export function sightingsInAll(all: readonly IssueSighting[], spans: readonly Span[]): readonly IssueSighting[] {
  return spans.flatMap((span) => sightingsIn(all, span));
}

/** The issues a stretch speaks of, the surest sighting of each: those with a cue, or else the one most hinted at. */
export function issuesOf(sightings: readonly IssueSighting[]): readonly IssueSighting[] {
  const sums = new Map<string, { best: IssueSighting; sum: number; hasCue: boolean }>();
  const seen = new Set<string>();
  for (const sighting of sightings) {
    const key = `${sighting.issue} ${sighting.cue}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const held = sums.get(sighting.issue);
    if (held === undefined) sums.set(sighting.issue, { best: sighting, sum: sighting.weight, hasCue: sighting.isCue });
    else {
      held.sum += sighting.weight;
      held.hasCue ||= sighting.isCue;
      if (sighting.weight > held.best.weight) held.best = sighting;
    }
  }
  const cued = [...sums.values()].filter((one) => one.hasCue);
  const nouns = cued.filter((one) => !one.best.isVerb);
  if (cued.length > 0) return (nouns.length > 0 ? nouns : cued).map((one) => one.best);
  const hinted = [...sums.values()].filter((one) => one.sum >= leastHints).sort((a, b) => b.sum - a.sum);
  return hinted.slice(0, 1).map((one) => one.best);
}

/** The tokens of a span as lower-case words with blanks between, for patterns; quotation marks are left out. */
export function wordsOf({ tokens }: AnalysedText, span: Span): string {
  const [first, end] = tokenRange(tokens, span);
  const words: string[] = [];
  for (let at = first; at < end; at += 1) {
    const word = tokens.lower[at] ?? '';
    if (isQuotationMark(word)) continue;
    const whole = /^n['’]t$/.test(tokens.lower[at + 1] ?? '') ? cutShort.get(word) : undefined;
    words.push(whole ?? (word.includes('’') ? word.replaceAll('’', "'") : word));
  }
  return words.join(' ');
}

/** What stands before "n't" where it is written together: "won't". */
const cutShort: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

function isQuotationMark(word: string): boolean {
  const first = word.charAt(0);
  // Most words begin with a letter, and need no closer look.
  return (first < 'a' || first > 'z') && /^["“”‘`']+$/.test(word);
}

/** The words of several spans, joined. */
export function wordsOfAll(analysed: AnalysedText, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(analysed, span)).join(' ');
}
