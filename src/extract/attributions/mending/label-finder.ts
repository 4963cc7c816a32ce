// Finds reports that only a label tells, which the learnt readers passed over: "Ms Orl: We shall wait.", "Ansa Orl, envoy: “We shall wait.”"
import { outsideQuotation } from '../../../text/quotation-marker.ts';
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';

/** Score of what a label tells: nothing else has its form. */
const labelScore = 0.8;
/** Tokens of the longest label. */
const longestLabel = 14;

/** Who is told by his form alone: "Mr Orl", "the Union side". */
const spokenLabel =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\S*(?: \p{Lu}\S*)*|(?:The )?\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:side|delegation))$/u;
/** Any name, where quotation marks tell that it speaks. */
const anyName = /^(?:The )?\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|['’]s?|and|for|de|la|van|von))*$/u;

/** Reports at the start of sentences that have no cue up to their colon yet. */
export function findLabelled(t: TokenTraits, found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const taken = new Uint8Array(t.count);
  for (const { cue } of found) for (const [from, to] of cue) taken.fill(1, from, to);
  const reports: TokenAttribution[] = [];
  for (let start = 0; start < t.count; start = Math.max(start + 1, t.sentenceEnd[start]!)) {
    const report = readLabel(t, start);
    // "Lind, a ferryman, said on Monday: …" has its cue already.
    if (report !== null && !taken.subarray(start, report.cue[0]![1]).includes(1)) reports.push(report);
  }
  return reports;
}

function readLabel(t: TokenTraits, start: number): TokenAttribution | null {
  const { word } = t.tokens;
  const end = Math.min(t.sentenceEnd[start]!, start + longestLabel);
  let colon = start;
  while (colon < end && word[colon] !== ':') colon++;
  if (colon >= end || t.quotation[start] !== outsideQuotation) return null;
  const comma = word.slice(start, colon).indexOf(',');
  const source: TokenRange = [start, comma > 0 ? start + comma : colon];
  const label = word.slice(...source).join(' ');
  const isQuoted = t.quotation[colon + 1] !== outsideQuotation && t.paragraph[colon + 1] === t.paragraph[start];
  if (!(isQuoted ? anyName : spokenLabel).test(label) || /^(?:DT|PRP|IN|RB|W)/.test(t.tokens.tag[source[1] - 1]!))
    return null;
  let to = isQuoted ? colon + 1 : t.sentenceEnd[start]!;
  while (isQuoted && to < t.count && t.quotation[to] !== outsideQuotation && t.paragraph[to] === t.paragraph[start])
    to++;
  return to - colon < 3
    ? null
    : { source: [source], cue: [[colon, colon + 1]], content: [[colon + 1, to]], score: labelScore };
}
