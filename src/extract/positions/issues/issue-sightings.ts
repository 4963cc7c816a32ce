// Where the issues of the codebook are spoken of in an article, and which issue a clause is about.
import { remember } from '../../../base/remember.ts';
import type { AnalysedText, Tokens } from '../../../model/analysed-text.ts';
import type { IssueSighting } from '../../../model/position-trace.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { tokenRange } from '../token-range.ts';
import { plainWord, rootOf, stemOf } from './cue-words.ts';
import type { CompiledCue, IssueIndex } from './issue-index.ts';
import { type CueTokens, type FitsRoot, findLooseCue, type LooseCue } from './loose-cues.ts';
import { WatchedSightings } from './watched-sightings.ts';

export type { IssueSighting };

/** Sightings in text order. */
export type IssueSightings = readonly IssueSighting[] | WatchedSightings;

/** A hint's weight beside a cue of one word, which weighs 1. */
const hintWeight = 0.35;
/** A cue whose words stand apart tells as much as a single one in another form. */
const formWeight = 0.7;
/** Least sum of hints that tells an issue without a cue: two hints. */
const leastHints = 0.7;

const noCues: readonly CompiledCue[] = [];

/** What the index knows of a word. */
interface KnownWord {
  readonly plain: string;
  readonly root: string;
  /** Cues of one word that it is another form of. */
  readonly stems: readonly CompiledCue[];
  /** Cues whose first word it is a form of. */
  readonly loose: readonly LooseCue[];
}

/** Words kept with what an index knows of them, from article to article; more than one language's common words. */
const mostKnown = 50_000;
const knownWordsOf = remember((_: IssueIndex) => new Map<string, KnownWord>());

/** Every sighting of an article in text order; a longer cue hides the shorter one it begins with. */
export function sightIssues({ tokens }: AnalysedText, index: IssueIndex): readonly IssueSighting[] {
  const found: IssueSighting[] = [];
  const know = knowWords(index);
  const fits: FitsRoot = (at, root) =>
    know(tokens.lower[at] ?? '').root === root || know(tokens.lemma[at] ?? '').root === root;
  let isInOrder = true;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = know(tokens.lower[at] ?? '');
    const cues = cuesAt(tokens, at, index, word);
    const isVerb = cues.length > 0 && (tokens.tag[at] ?? '').startsWith('VB');
    for (const { issue, written, words, weight } of cues)
      found.push({
        issue,
        span: spanOf(tokens, at, at + words.length - 1),
        cue: written,
        weight: weight / cues.length,
        isCue: true,
        isVerb: isVerb && words.length === 1,
      });
    if (cues.length > 0) {
      at += (cues[0]?.words.length ?? 1) - 1;
      continue;
    }
    const base = know(tokens.lemma[at] ?? '');
    for (const cue of base.root === word.root ? word.loose : [...word.loose, ...base.loose]) {
      const sighting = sightLoose(tokens, findLooseCue(tokens, at, cue, fits), cue);
      if (sighting === null) continue;
      isInOrder &&= sighting.span.start === tokens.start[at];
      found.push(sighting);
    }
    sightHints(tokens, at, index, word.plain, found);
  }
  return isInOrder ? found : found.sort((a, b) => a.span.start - b.span.start);
}

/** Tells what an index knows of a word. */
function knowWords(index: IssueIndex): (word: string) => KnownWord {
  const kept = knownWordsOf(index);
  if (kept.size > mostKnown) kept.clear();
  return (word) => {
    const held = kept.get(word);
    if (held !== undefined) return held;
    const plain = plainWord(word);
    const root = rootOf(word);
    const known = {
      ...{ plain, root },
      ...{ stems: index.stems.get(stemOf(plain) ?? '') ?? noCues, loose: index.loose.get(root) ?? [] },
    };
    kept.set(word, known);
    return known;
  };
}

/** The cues that begin at a token, in the words of the codebook or in another form of a single one. */
function cuesAt(tokens: Tokens, at: number, index: IssueIndex, { plain, stems }: KnownWord): readonly CompiledCue[] {
  const byWord = index.cues.get(plain);
  const byLemma = index.cues.get(tokens.lemma[at] ?? '');
  const exact = byWord === undefined && byLemma === undefined ? noCues : matching(tokens, at, byWord, byLemma);
  // "Federal" is no "Russian Federation": a name is not made from a word of a codebook.
  return exact.length > 0 || /^NNP/.test(tokens.tag[at] ?? '') ? exact : stems;
}

function sightLoose(tokens: Tokens, held: CueTokens | null, { issue, written }: LooseCue): IssueSighting | null {
  if (held === null) return null;
  const apart = tokens.lower.slice(held[0], held[1] + 1).join(' ');
  const span = spanOf(tokens, ...held);
  return { issue, span, cue: written, weight: formWeight, isCue: true, isVerb: false, apart };
}

/** Phrases of poles, and words of definitions and examples, at a token. */
function sightHints(tokens: Tokens, at: number, index: IssueIndex, plain: string, found: IssueSighting[]): void {
  const [word, lemma] = [tokens.lower[at] ?? '', tokens.lemma[at] ?? ''];
  const [said, meant] = [index.phrases.get(plain), index.phrases.get(lemma)];
  if (said !== undefined || meant !== undefined)
    for (const { issue, written, words } of matching(tokens, at, said, meant)) {
      const span = spanOf(tokens, at, at + words.length - 1);
      found.push({ issue, span, cue: written, weight: leastHints, isCue: false, isVerb: false });
    }
  const hinted = index.hints.get(word) ?? index.hints.get(lemma);
  if (hinted !== undefined)
    for (const issue of hinted)
      found.push({ issue, span: spanOf(tokens, at, at), cue: word, weight: hintWeight, isCue: false, isVerb: false });
}

function spanOf(tokens: Tokens, first: number, last: number): Span {
  const start = tokens.start[first] ?? 0;
  return { start, end: tokens.end[last] ?? start };
}

/** The longest cues that match at a token; several issues may share one. */
function matching(
  tokens: Tokens,
  at: number,
  byWord: readonly CompiledCue[] = noCues,
  byLemma: readonly CompiledCue[] = noCues,
): readonly CompiledCue[] {
  const others = byLemma === byWord ? noCues : byLemma.filter((cue) => !byWord.includes(cue));
  const fit = [...byWord, ...others].filter((cue) => matches(tokens, at, cue.words));
  if (fit.length <= 1) return fit;
  const longest = Math.max(...fit.map((cue) => cue.words.length));
  return fit.filter((cue) => cue.words.length === longest);
}

function matches(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = at + offset;
    return plainWord(tokens.lower[token] ?? '') === word || tokens.lemma[token] === word;
  });
}

/** The sightings that start inside a span. */
export function sightingsIn(sightings: IssueSightings, span: Span): readonly IssueSighting[] {
  const all = lookAt(sightings, span);
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

/** True where an issue is seen in a span, or in a part of it. */
export function isSighted(sightings: IssueSightings, span: Span): boolean {
  return lookAt(sightings, span).some((sighting) => spansOverlap(sighting.span, span));
}

function lookAt(sightings: IssueSightings, span: Span): readonly IssueSighting[] {
  if (!(sightings instanceof WatchedSightings)) return sightings;
  sightings.note(span);
  return sightings.all;
}

/** The sightings that start inside any of some spans. */
export function sightingsInAll(all: IssueSightings, spans: readonly Span[]): readonly IssueSighting[] {
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
      if (tellsMore(sighting, held.best)) held.best = sighting;
    }
  }
  const cued = [...sums.values()].filter((one) => one.hasCue);
  const nouns = cued.filter((one) => !one.best.isVerb);
  if (cued.length > 0) return (nouns.length > 0 ? nouns : cued).map((one) => one.best);
  const hinted = [...sums.values()].filter((one) => one.sum >= leastHints).sort((a, b) => b.sum - a.sum);
  return hinted.slice(0, 1).map((one) => one.best);
}

/** Of two that tell as much the noun is surer than the verb: "veto the bill" is on the bill. */
function tellsMore(one: IssueSighting, other: IssueSighting): boolean {
  return one.weight > other.weight || (one.weight === other.weight && other.isVerb && !one.isVerb);
}

/** The tokens of a span as lower-case words with blanks between, for patterns; quotation marks are left out. */
export function wordsOf({ tokens }: AnalysedText, span: Span): string {
  const [first, end] = tokenRange(tokens, span);
  const all = patternWordsOf(tokens);
  const words: string[] = [];
  for (let at = first; at < end; at += 1) {
    const word = all[at] ?? '';
    if (word !== '') words.push(word);
  }
  return words.join(' ');
}

/** The words of an article as patterns see them, empty for quotation marks: each is asked for a dozen times. */
const patternWordsOf = remember(({ lower }: Tokens) =>
  lower.map((word, at) => {
    if (isQuotationMark(word)) return '';
    const whole = cutShort.get(word);
    if (whole !== undefined && /^n['’]t$/.test(lower[at + 1] ?? '')) return whole;
    return word.includes('’') ? word.replaceAll('’', "'") : word;
  }),
);

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
