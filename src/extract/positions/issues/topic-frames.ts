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
  /** Turns that answer a question on one issue, as long as the answer goes on with it. */
  readonly answers: readonly TopicFrame[];
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
  const answers: TopicFrame[] = [];
  const isTurnLabel = ({ kind, end }: Passage): boolean => kind === 'heading' && text[end - 1] === ':';
  const isTopic = (passage: Passage): boolean => isHeading(passage) && !isTurnLabel(passage);
  passages.forEach((passage, at) => {
    if (isTurnLabel(passage)) return;
    if (isHeading(passage)) {
      const issue = onlyIssue(sightingsIn(sightings, passage).filter(({ isCue }) => isCue));
      // A title or a question tells nothing of the turns below it, an item of the agenda does.
      const isOfTurns = passage.kind === 'heading' && text[passage.end - 1] !== '?';
      const end = passages.slice(at + 1).find(isOfTurns ? isTopic : isHeading)?.start ?? text.length;
      if (issue !== null) headings.push({ start: passage.end, end, issue });
      return;
    }
    const question = passages.slice(0, at).findLast((one) => !isTurnLabel(one));
    const asked =
      question !== undefined && passage.kind === 'speech' && text[question.end - 1] === '?'
        ? onlyIssue(sightingsIn(sightings, question))
        : null;
    const last = sentences[lastSentenceBefore(sentences, passage.start) + longestAnswer - 1];
    if (asked !== null)
      answers.push({ start: passage.start, end: Math.min(passage.end, last?.end ?? passage.end), issue: asked });
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
  return { paragraphs, headings, answers };
}

/** Sentences of an answer that are on what was asked, whatever they name. */
const longestAnswer = 2;

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
