// Finds what a stretch of text is about where its first words or its heading say so.
//
// Example: after `On the toll, nothing was agreed.` the sentences to the end of the paragraph are on the toll.
import { groupBy } from '../../../base/group-by.ts';
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
  /** The same where headings are the items of an agenda: what stands below one is on it, whatever it names. */
  readonly items: readonly TopicFrame[];
  /** Turns that answer a question on one issue, as long as the answer goes on with it. */
  readonly answers: readonly TopicFrame[];
}

/** Issues that the headings of an agenda name. */
const fewestItems = 3;

/** A text and where its sentences lie. */
interface FramedText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** The frames of an article in text order: each holds to the end of its paragraph or to the next, a heading's to the next heading. */
export function findTopicFrames(
  framed: FramedText,
  passages: readonly Passage[],
  sightings: readonly IssueSighting[],
): TopicFrames {
  const paragraphs: TopicFrame[] = [];
  const headings: TopicFrame[] = [];
  const answers: TopicFrame[] = [];
  const prompts = findPrompts(framed, passages);
  let asked: IssueSighting | null = null;
  let before: Passage | null = null;
  passages.forEach((passage, at) => {
    if (isTurnLabel(framed, passage)) return;
    asked = prompts.has(passage) ? readPrompt(framed, passage, asked, sightings) : asked;
    if (isHeading(passage)) {
      const issue = onlyIssue(sightingsIn(sightings, passage).filter(({ isCue }) => isCue));
      if (issue !== null) headings.push({ start: passage.end, end: endOfPart(framed, passages, at), issue });
    } else {
      const isAnswer = isTurn(passage) && !prompts.has(passage) && !isSameTurn(passage, before, prompts);
      if (asked !== null && isAnswer) answers.push(findAnswer(framed, passage, asked));
      paragraphs.push(...findOpened(framed, passage, sightings));
    }
    before = passage;
  });
  const isAgenda = new Set(headings.map(({ issue }) => issue.issue)).size >= fewestItems;
  return { paragraphs, headings, items: isAgenda ? headings : [], answers };
}

/** "Velm:" above a turn. */
function isTurnLabel({ text }: FramedText, { kind, end }: Passage): boolean {
  return kind === 'heading' && text[end - 1] === ':';
}

/** Where what stands below a heading ends: a title or a question tells nothing of the turns below it, an item of the agenda does. */
function endOfPart(framed: FramedText, passages: readonly Passage[], at: number): number {
  const heading = passages[at];
  const isOfTurns = heading?.kind === 'heading' && framed.text[heading.end - 1] !== '?';
  const next = passages.find((one, of) => of > at && isHeading(one) && !(isOfTurns && isTurnLabel(framed, one)));
  return next?.start ?? framed.text.length;
}

/** Sentences of an answer that are on what was asked, whatever they name. */
const longestAnswer = 2;

/** Questions, whatever somebody says who does little but ask, and what an interviewer without a label says between two answers. */
function findPrompts(framed: FramedText, passages: readonly Passage[]): ReadonlySet<Passage> {
  const said = passages.filter((one) => !isTurnLabel(framed, one));
  const asks = ({ start, end }: Passage): boolean =>
    framed.text[end - 1] === '?' && framed.text.slice(start, end) !== 'Why not?';
  const turns = groupBy(said.filter(isTurn), nameOf);
  const askers = new Set(
    [...turns].flatMap(([name, own]) => (own.filter(asks).length * 2 > own.length && own.length > 1 ? [name] : [])),
  );
  return new Set(
    said.filter((one, at) => asks(one) || (isTurn(one) ? askers.has(nameOf(one)) : isBetweenTurns(said, at))),
  );
}

function isTurn({ kind }: Passage): boolean {
  return kind === 'speech';
}

function nameOf({ voice }: Passage): string {
  return voice.kind === 'author' ? '' : (voice.name ?? '');
}

function isBetweenTurns(said: readonly Passage[], at: number): boolean {
  return [said[at - 1], said[at + 1]].every((one) => one !== undefined && isTurn(one));
}

/** UTF-16 units of a question that only passes on what was asked: "Ms Orl?", "And if they insist?" */
const longestPassedOn = 30;

/** The issue that a question asks about; one that names none and is short asks the same as before. */
function readPrompt(
  { text }: FramedText,
  passage: Passage,
  asked: IssueSighting | null,
  sightings: readonly IssueSighting[],
): IssueSighting | null {
  const named = sightingsIn(sightings, passage);
  const isPassedOn = named.length === 0 && passage.end - passage.start <= longestPassedOn;
  return isPassedOn && text[passage.end - 1] === '?' ? asked : onlyIssue(named);
}

/** True for what goes on with an answer: only its first sentences are on what was asked. */
function isSameTurn(turn: Passage, before: Passage | null, prompts: ReadonlySet<Passage>): boolean {
  return before !== null && !prompts.has(before) && isTurn(before) && nameOf(before) === nameOf(turn);
}

/** The first sentences of a turn behind a question on one issue, or behind another's answer to it. */
function findAnswer({ sentences }: FramedText, { start, end }: Passage, issue: IssueSighting): TopicFrame {
  const last = sentences[lastSentenceBefore(sentences, start) + longestAnswer - 1];
  return { start, end: Math.min(end, last?.end ?? end), issue };
}

/** UTF-16 units of the longest opener: "When it comes to the price of the dam's electricity". */
const longestOpener = 90;

/** What the first words of a paragraph's sentences announce: "On the toll, ...". */
function findOpened(
  { text, sentences }: FramedText,
  { start, end }: Passage,
  sightings: readonly IssueSighting[],
): readonly TopicFrame[] {
  const frames: TopicFrame[] = [];
  for (let of = lastSentenceBefore(sentences, start); of < sentences.length; of += 1) {
    const sentence = sentences[of];
    if (sentence === undefined || sentence.start >= end) break;
    const opener = frameOpeners.exec(
      text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestOpener)),
    );
    if (opener === null) continue;
    const issue = onlyIssue(sightingsIn(sightings, { start: sentence.start, end: sentence.start + opener[0].length }));
    if (issue !== null) frames.push({ start: sentence.start, end, issue });
  }
  return frames;
}

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
