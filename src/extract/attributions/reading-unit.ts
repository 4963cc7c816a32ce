// Cuts a text into the stretches that are read as one: paragraphs, and a paragraph that announces the quotation after it.
import type { AnalysedText } from '../../model/analysed-text.ts';
import { openingMark } from '../../text/quotation-marker.ts';
import type { TokenRange } from './labels.ts';

/** Tokens of the longest paragraph that may announce with its last colon or comma: longer ones have other reasons. */
const longestAnnouncement = 60;
/** Tokens of the longest unit, so that the work stays bounded. */
const longestUnit = 1500;

/** Token ranges in text order that together cover all tokens. */
export function findReadingUnits({ paragraphs, sentences, tokens }: AnalysedText): readonly TokenRange[] {
  const units: [number, number][] = [];
  let isAnnounced = false;
  for (const { firstSentence, endSentence } of paragraphs) {
    const first = sentences[firstSentence]!.firstToken;
    const end = sentences[endSentence - 1]!.endToken;
    const last = units[units.length - 1];
    if (last && isAnnounced && tokens.quotation[first] === openingMark && end - last[0] <= longestUnit) last[1] = end;
    else for (let from = first; from < end; from += longestUnit) units.push([from, Math.min(end, from + longestUnit)]);
    isAnnounced = /^[:,]$/.test(tokens.word[end - 1]!) && end - first <= longestAnnouncement;
  }
  return units;
}
