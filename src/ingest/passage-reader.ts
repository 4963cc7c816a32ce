// The body of an article -> its passages: what each paragraph is, and whose words it holds.
import type { Passage, PassageKind, Voice } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import { type AnnouncedSpeech, readAnnouncement } from './announced-speech.ts';
import type { ArticleHeader } from './article-header.ts';
import type { Block } from './block.ts';
import { readClosingLines } from './closing-lines.ts';
import { readDateline } from './dateline.ts';
import { isAuthorNote, isCaption, isFurniture } from './furniture.ts';
import { isHeading } from './headline.ts';
import type { Interview } from './interview-finder.ts';
import { endsReprint, isComment, type ReprintSource, readReprintAnnouncement } from './reprint-finder.ts';
import {
  closesQuotation,
  findCommonIndent,
  findVoice,
  introduces,
  isIndented,
  isWhollyQuoted,
  opensQuotation,
} from './set-off-quotation.ts';
import { isEntry, isTimeline } from './timeline-label.ts';
import {
  findTranscript,
  isEditorsNote,
  isReporting,
  readTurn,
  selectTurns,
  type Transcript,
  type Turn,
  turnVoice,
} from './transcript-reader.ts';

/** An article's head and the text it stands in. Offsets of passages are into `text`. */
export interface PassageSource {
  readonly text: string;
  readonly header: ArticleHeader;
  readonly outlets: readonly Outlet[];
  /** True for the last article of its file: the site's own line may follow it. */
  readonly isLast: boolean;
}

/** Passages of an article in order, and what they show it to be. */
export interface PassageReading {
  readonly passages: readonly Passage[];
  readonly transcript: Transcript | null;
  readonly entries: number;
}

const author: Voice = { kind: 'author' };

interface Reading {
  readonly source: PassageSource;
  readonly transcript: Transcript | null;
  readonly isTimeline: boolean;
  readonly turns: ReadonlyMap<Block, Turn>;
  readonly commonIndent: number;
  /** Who holds the floor: kept from turn to turn. */
  speaker: Voice | null;
  /** Whose words were announced ("The minister said:"), and how many paragraphs of them are still to come. */
  announced: { readonly voice: Voice; readonly left: number } | null;
  /** A quotation begun in an earlier paragraph and not closed. */
  open: Passage | null;
  reprint: ReprintSource | null;
  /** The outlet whose report is quoted piece by piece. */
  reprinted: Voice | null;
  readonly passages: Passage[];
}

/** Reads the passages of an article, its head included. */
export function readPassages(source: PassageSource): PassageReading {
  const { text, header } = source;
  const transcript = findTranscript(text, header.titleSpan, header.body);
  const turns = header.body.flatMap((block) => {
    const turn = readTurn(text, block);
    return turn === null ? [] : [[block, turn] as const];
  });
  const selected = new Set(
    selectTurns(
      turns.map(([, turn]) => turn),
      header.title ?? '',
    ),
  );
  const reading: Reading = {
    source,
    transcript,
    isTimeline: transcript === null && isTimeline(header.body),
    turns: new Map(turns.filter(([, turn]) => selected.has(turn))),
    commonIndent: findCommonIndent(header.body),
    speaker: speakerThroughout(transcript),
    announced: null,
    open: null,
    reprint: null,
    reprinted: null,
    passages: header.passages.map((passage) => ({ ...passage, voice: author })),
  };
  header.body.forEach((block, index) => {
    reading.passages.push(...readBlock(reading, block, index));
  });
  // A page's byline may stand below its first paragraph.
  reading.passages.sort((a, b) => a.start - b.start);
  const passages = readClosingLines(reading.passages, source);
  return { passages, transcript, entries: passages.filter((passage) => passage.kind === 'entry').length };
}

function speakerThroughout(transcript: Transcript | null): Voice | null {
  if (transcript?.kind !== 'one-speaker') return null;
  return { kind: 'speaker', name: transcript.name, named: transcript.named };
}

/** The order matters: what is no text at all first, then the shape of the whole, then signs of single paragraphs. */
function readBlock(reading: Reading, block: Block, index: number): readonly Passage[] {
  const plain = readPlainKind(block);
  if (plain !== null) {
    if (endsReprint(block)) reading.reprint = null;
    return [passage(block, plain)];
  }
  return (
    readQuotation(reading, block, index) ??
    readSpeech(reading, block) ??
    readAnnounced(reading, block, index) ??
    readReprint(reading, block) ??
    readHeadingOrEntry(reading, block, index) ?? [
      passage(block, block.kind === 'list-item' ? 'list-item' : 'paragraph'),
    ]
  );
}

function readPlainKind(block: Block): PassageKind | null {
  if (block.kind === 'rule' || block.kind === 'furniture' || isFurniture(block.words)) return 'furniture';
  if (block.kind === 'caption' || (block.kind === 'text' && isCaption(block.words))) return 'caption';
  return isAuthorNote(block.words) ? 'byline' : null;
}

function readSpeech(reading: Reading, block: Block): readonly Passage[] | null {
  const turn = reading.turns.get(block);
  if (turn !== undefined) {
    const voice = turnVoice(turn, reading.transcript);
    // Outside a transcript a turn ends with its paragraph.
    if (reading.transcript !== null) reading.speaker = voice;
    const heading = passage(turn.label, 'heading');
    return turn.speechStart >= block.end
      ? [heading]
      : [heading, { start: turn.speechStart, end: block.end, kind: 'speech', voice }];
  }
  if (reading.transcript?.kind === 'interview') return readAnswer(reading.transcript, block);
  if (isItem(block)) reading.speaker = speakerThroughout(reading.transcript);
  if (reading.speaker === null || block.kind === 'heading') return null;
  const isReport = reading.transcript?.kind === 'turns' && isReporting(block.words);
  if (isReport || isEditorsNote(block.words)) return [passage(block, 'paragraph')];
  return [passage(block, 'speech', reading.speaker)];
}

/** An answer of an interview without labels; null for what its interviewer writes. */
function readAnswer({ answers, name, named }: Interview, block: Block): readonly Passage[] | null {
  if (!answers.has(block) || isEditorsNote(block.words)) return null;
  return [passage(block, 'speech', { kind: 'speaker', name, named })];
}

/** "Item 4. Any other business": nobody has the floor under a new item of the agenda. */
function isItem({ words }: Block): boolean {
  return /^(?:agenda )?item \d+\b/i.test(words);
}

/** Words that a line of their own announces, in no quotation marks. */
function readAnnounced(reading: Reading, block: Block, index: number): readonly Passage[] | null {
  if (reading.transcript !== null) return null;
  if (reading.announced !== null && reading.announced.left > 0) {
    const { voice, left } = reading.announced;
    reading.announced = { voice, left: left - 1 };
    return [passage(block, 'speech', voice)];
  }
  const { text, header, outlets } = reading.source;
  const found = readAnnouncement(text, header.body, index);
  if (found === null) return null;
  const voice = findVoice(text, { ...block, end: found.intro.end }, outlets);
  if (voice.kind !== 'speaker' || voice.name === null) return null;
  reading.announced = { voice, left: found.blocks };
  return announcedPassages(block, found, voice);
}

function announcedPassages(block: Block, { intro, startsAt }: AnnouncedSpeech, voice: Voice): readonly Passage[] {
  if (startsAt === null) return [passage(block, 'paragraph')];
  return [passage(intro, 'paragraph'), passage({ start: startsAt, end: block.end }, 'speech', voice)];
}

function readQuotation(reading: Reading, block: Block, index: number): readonly Passage[] | null {
  if (reading.transcript !== null && block.kind !== 'quotation') return null;
  if (reading.open !== null) {
    const isContinued = opensQuotation(block.words) || closesQuotation(block.words);
    const { kind, voice } = reading.open;
    if (!isContinued || closesQuotation(block.words)) reading.open = null;
    if (isContinued) return [passage(block, kind, voice)];
  }
  const above = findAbove(reading, index);
  const isIntroduced = above !== null && introduces(above);
  const isQuotedAbove =
    above !== null && reading.passages.at(-1)?.kind === 'block-quotation' && above.kind === block.kind;
  if (block.kind === 'quotation')
    return [isQuotedAbove ? likeLast(reading, block) : quotationAfter(reading, block, above)];
  if (block.kind !== 'text') return null;
  if (isIndented(block, reading.commonIndent) && isQuotedAbove && isIndented(above, reading.commonIndent)) {
    return [likeLast(reading, block)];
  }
  if (!isIntroduced) return null;
  const isSetOff = isWhollyQuoted(block.words) || isIndented(block, reading.commonIndent);
  if (!isSetOff && !(opensQuotation(block.words) && /:$/.test(above.words))) return null;
  const found = quotationAfter(reading, block, above);
  if (!isSetOff) reading.open = found;
  return [found];
}

function likeLast(reading: Reading, block: Block): Passage {
  const last = reading.passages.at(-1)!;
  return passage(block, last.kind, last.voice);
}

function quotationAfter(reading: Reading, block: Block, above: Block | null): Passage {
  const { text, outlets } = reading.source;
  const intro = above !== null && (introduces(above) || block.kind === 'quotation') ? above : null;
  const introduced = findVoice(text, intro !== null && introduces(intro) ? intro : null, outlets);
  // A report taken apart by comments is introduced once, or names its agency itself.
  const isUnnamed = introduced.kind === 'speaker' && introduced.name === null;
  const voice = isUnnamed ? (findDatelineVoice(block) ?? reading.reprinted ?? introduced) : introduced;
  if (voice.kind === 'outlet') reading.reprinted = voice;
  return passage(block, voice.kind === 'outlet' ? 'reprint' : 'block-quotation', voice);
}

function findDatelineVoice(block: Block): Voice | null {
  const dateline = readDateline(block.words.replace(/^>\s*/, ''));
  return dateline === null ? null : { kind: 'outlet', name: dateline.agency, named: null };
}

/** The paragraph before, pictures and share lines passed over. */
function findAbove(reading: Reading, index: number): Block | null {
  const { body } = reading.source.header;
  for (let at = index - 1; at >= 0; at -= 1) if (readPlainKind(body[at]!) === null) return body[at]!;
  return null;
}

function readReprint(reading: Reading, block: Block): readonly Passage[] | null {
  const announced = readReprintAnnouncement(reading.source.text, block, reading.source.outlets);
  if (announced !== null) {
    reading.reprint = announced;
    return [passage(block, 'paragraph')];
  }
  if (reading.reprint === null) return null;
  if (endsReprint(block)) {
    reading.reprint = null;
    return [passage(block, 'furniture')];
  }
  if (isComment(block.words)) return [passage(block, 'paragraph')];
  const { name, named } = reading.reprint;
  return [passage(block, 'reprint', { kind: 'outlet', name, named })];
}

function readHeadingOrEntry(reading: Reading, block: Block, index: number): readonly Passage[] | null {
  if (reading.isTimeline && isEntry(block.words)) return [passage(block, 'entry')];
  if (block.kind === 'heading') return [passage(block, 'heading')];
  const [before, next] = [reading.source.header.body[index - 1], reading.source.header.body[index + 1]];
  const isOver = next !== undefined && next.kind !== 'rule' && next.words.length > block.words.length;
  const isItem = [before, next].every((one) => one === undefined || !isNumbered(one)) && isNumbered(block);
  return isHeading(isItem ? { ...block, kind: 'text' } : block) && isOver ? [passage(block, 'heading')] : null;
}

/** "3. Pay": alone it heads what stands below it, among others it is an item of a list. */
function isNumbered({ kind, words }: Block): boolean {
  return kind === 'list-item' && /^\d/.test(words);
}

function passage(
  span: { readonly start: number; readonly end: number },
  kind: PassageKind,
  voice: Voice = author,
): Passage {
  return { start: span.start, end: span.end, kind, voice };
}
