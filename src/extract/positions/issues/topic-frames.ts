// Finds what a stretch of text is about where its first words or its heading say so.
//
// Example: after `On the toll, nothing was agreed.` the sentences to the end of the paragraph are on the toll.
import type { Passage } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { frameOpeners } from '../../languages/en/pointing-words.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';
import { type IssueSighting, sightingsIn } from './issue-sightings.ts';

/** A stretch of text that is on one issue. */
export interface TopicFrame extends Span {
  readonly issue: IssueSighting;
}

/** The frames of an article. */
export interface TopicFrames {
  readonly paragraphs: readonly TopicFrame[];
  readonly headings: readonly TopicFrame[];
}

/** A text and where its sentences lie. */
interface FramedText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** The frames of an article in text order: each holds to the end of its paragraph or to the next, a heading's to the next heading. */
export function findTopicFrames(
  { text, sentences }: FramedText,
  passages: readonly Passage[],
  sightings: readonly IssueSighting[],
): TopicFrames {
  const paragraphs: TopicFrame[] = [];
  const headings: TopicFrame[] = [];
  passages.forEach((passage, at) => {
    if (isHeading(passage)) {
      const issue = onlyIssue(sightingsIn(sightings, passage).filter(({ isCue }) => isCue));
      const end = passages.slice(at + 1).find(isHeading)?.start ?? text.length;
      if (issue !== null) headings.push({ start: passage.end, end, issue });
      return;
    }
    for (let of = lastSentenceBefore(sentences, passage.start); of < sentences.length; of += 1) {
      const sentence = sentences[of];
      if (sentence === undefined || sentence.start >= passage.end) break;
      const opener = frameOpeners.exec(
        text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestOpener)),
      );
      if (opener === null) continue;
      const issue = onlyIssue(
        sightingsIn(sightings, { start: sentence.start, end: sentence.start + opener[0].length }),
      );
      if (issue !== null) paragraphs.push({ start: sentence.start, end: passage.end, issue });
    }
  });
  return { paragraphs, headings };
}

/** UTF-16 units of the longest opener: "When it comes to the price of the dam's electricity". */
const longestOpener = 90;

/** The issue of the last frame that holds at an offset; null where none does. */
export function topicAt(frames: readonly TopicFrame[], offset: number): IssueSighting | null {
  return frames.findLast(({ start, end }) => start <= offset && offset < end)?.issue ?? null;
}

function isHeading({ kind }: Passage): boolean {
  return kind === 'heading' || kind === 'title';
}

/** The one issue that is seen; null where there is none or more than one. */
export function onlyIssue(sightings: readonly IssueSighting[]): IssueSighting | null {
  const cued = sightings.filter(({ isCue }) => isCue);
  const seen = cued.length > 0 ? cued : sightings;
  return new Set(seen.map(({ issue }) => issue)).size === 1 ? (seen[0] ?? null) : null;
}
