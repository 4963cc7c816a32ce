// Finds moves the author tells of outside any statement: "Velm will withdraw its guns", and the items of a list of terms.
//
// Example: `The League turned down the new rota.` is a reject by the League's party on the issue whose cues hold "rota".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { draftWords, foretoldPattern, reportingRules } from '../languages/en/move-words.ts';
import { wordsOf } from './issue-sightings.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { isGoverned } from './subject-finder.ts';
import { firstTokenFrom, tokenRange } from './token-range.ts';

/** A sentence in which the author tells of a party's move. */
export interface ReportedMove {
  readonly party: string;
  readonly held: 'self' | 'attributed';
  /** The words that report it, lower case. */
  readonly cue: string;
  /** The words that hold the move. */
  readonly content: Span;
}

/** Tokens of a sentence before its subject: "On Monday, the League ...". */
const mostTokensBeforeSubject = 6;
/** Tokens between a subject and its verb, where no comma encloses them. */
const mostTokensBeforeVerb = 3;
/** Tokens of a group of verbs: "will never again agree to". */
const mostTokensOfVerbs = 5;

/** The move a sentence reports, or null. `spoke` is the party whose terms the sentences before laid out. */
export function findReport(
  analysed: AnalysedText,
  sentence: Span,
  parties: readonly PartySighting[],
  spoke: string | null,
): ReportedMove | null {
  const { tokens } = analysed;
  const [first, end] = tokenRange(tokens, sentence);
  const subject = partiesIn(parties, sentence)[0];
  if (subject === undefined || analysed.text[sentence.end - 1] === '?') return null;
  if (isGoverned(analysed, first, firstTokenFrom(tokens, subject.span.start))) return null;
  const after = firstTokenFrom(tokens, subject.span.end);
  if (firstTokenFrom(tokens, subject.span.start) - first > mostTokensBeforeSubject) return null;
  const verb = verbAfter(analysed, after, end);
  if (verb === null) return null;
  const last = endOfVerbs(analysed, verb, end);
  const cue = wordsOf(analysed, { start: tokens.start[verb] ?? 0, end: tokens.end[last - 1] ?? 0 });
  const rest = { start: tokens.end[last - 1] ?? sentence.end, end: sentence.end };
  if (/^(?:must|should|has to|have to|needs? to|ought)\b/.test(cue))
    return spoke === null || spoke === subject.party
      ? null
      : { party: spoke, held: 'attributed', cue: 'demanded', content: sentence };
  const isTold = reportingRules.some(({ pattern, reason }) => reason !== 'would' && pattern.test(cue));
  if (isTold)
    return { party: subject.party, held: 'self', cue, content: { start: trimStart(analysed, rest), end: rest.end } };
  const isForetold = foretoldPattern.test(wordsOf(analysed, { start: tokens.start[verb] ?? 0, end: sentence.end }));
  return /^(?:will|would|shall)\b/.test(cue) && !isForetold
    ? { party: subject.party, held: 'self', cue: '', content: { start: tokens.start[verb] ?? 0, end: sentence.end } }
    : null;
}

function trimStart({ text }: AnalysedText, span: Span): number {
  let start = span.start;
  while (start < span.end && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

/** The first verb after a subject; an enclosed remark between commas is stepped over. */
function verbAfter({ tokens }: AnalysedText, from: number, end: number): number | null {
  let at = from;
  if (tokens.word[at] === ',') {
    at += 1;
    while (at < end && tokens.word[at] !== ',') at += 1;
    at += 1;
  }
  for (let steps = 0; at < end && steps <= mostTokensBeforeVerb; at += 1, steps += 1) {
    const tag = tokens.tag[at] ?? '';
    if (tag === 'MD' || /^VB[DZPN]?$/.test(tag)) return at;
    if (/^(?:,|CC|IN|WP|WDT)$/.test(tag)) return null;
  }
  return null;
}

function endOfVerbs({ tokens }: AnalysedText, verb: number, end: number): number {
  let at = verb;
  while (at < end && at - verb < mostTokensOfVerbs && /^(?:MD|VB.?|RB|RP|TO)$/.test(tokens.tag[at] ?? '')) at += 1;
  // "Turned down", "called on": the particle may be tagged as a preposition.
  if (
    at < end &&
    /^(?:down|out|on|for|off|up|to|no|open|silent|ready|willing|prepared|back|aside|nothing)$/.test(
      tokens.word[at]?.toLowerCase() ?? '',
    )
  )
    at += 1;
  return Math.max(at, verb + 1);
}

/** A list of terms and the party that wrote it, where the words before it say so. */
export interface TermList {
  readonly items: readonly Span[];
  /** Party that drafted the terms; null where nobody is named. */
  readonly drafter: string | null;
  /** False where the words before only speak of a draft: then no party says so itself. */
  readonly isOwn: boolean;
}

/** Lists whose head speaks of terms: "Under the draft the parties would agree to the following:". */
export function findTermLists(
  analysed: AnalysedText,
  passages: readonly Passage[],
  parties: readonly PartySighting[],
): readonly TermList[] {
  const lists: TermList[] = [];
  for (let at = 1; at < passages.length; at += 1) {
    const head = passages[at - 1];
    if (head === undefined || head.kind === 'list-item' || passages[at]?.kind !== 'list-item') continue;
    const items: Span[] = [];
    for (let item = at; passages[item]?.kind === 'list-item'; item += 1) items.push(passages[item] ?? head);
    const words = wordsOf(analysed, head);
    if (!draftWords.test(words)) continue;
    const named = new Set(partiesIn(parties, head).map(({ party }) => party));
    const drafter = named.size === 1 ? ([...named][0] ?? null) : null;
    lists.push({
      items,
      drafter,
      isOwn: drafter !== null && !/\b(?:leaked|reportedly|denie[sd]|alleged|said to)\b/.test(words),
    });
  }
  return lists;
}
