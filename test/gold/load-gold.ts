// Finds the words a gold file names in the article's text, and says which it cannot find.
import type { Span } from '../../src/model/span.ts';
import type { GoldFile, GoldPosition, GoldStatement, GoldWords } from './gold-file.ts';

/** A statement of the gold with its spans: UTF-16 offsets into the article's text. */
export interface PlacedStatement {
  readonly id: string;
  readonly kind: GoldStatement['kind'];
  readonly source: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly actor: string | null;
  readonly form: GoldStatement['form'];
  readonly factuality: GoldStatement['factuality'];
  readonly said: string | null;
  readonly via: readonly { readonly span: Span; readonly actor: string | null }[];
  readonly positions: readonly GoldPosition[];
}

/** A passage in somebody else's words. */
export interface PlacedVoice extends Span {
  readonly kind: 'speech' | 'block-quotation' | 'reprint';
  readonly voice: 'speaker' | 'outlet';
  readonly name: string | null;
}

export interface PlacedGold {
  readonly file: GoldFile;
  readonly statements: readonly PlacedStatement[];
  readonly voices: readonly PlacedVoice[];
}

/**
 * Places every span of the gold in the article's text. Content is found first (its words occur once, or say which time);
 * source, cue and via words are the match nearest to the content; the speaker lies inside the source.
 * White space in the gold matches any white space. Throws naming the statement whose words are missing.
 */
export function loadGold(gold: GoldFile, text: string): PlacedGold {
  return {
    file: gold,
    statements: gold.statements.map((statement) => placeStatement(statement, text, gold.file)),
    voices: gold.voices.map((voice) => {
      const start = only(text, voice.starts, `${gold.file}: voice starts`).start;
      const end = findAll(text, voice.ends).find((span) => span.start >= start)?.end;
      if (end === undefined) throw new Error(`${gold.file}: voice ends not found: ${voice.ends}`);
      return { kind: voice.kind, voice: voice.voice, name: voice.name, start, end };
    }),
  };
}

function placeStatement(statement: GoldStatement, text: string, file: string): PlacedStatement {
  const where = `${file}, statement ${statement.id}`;
  const content = placeContent(statement.content, text, where);
  const near = (words: GoldWords) => nearest(text, words, content, where);
  const source = statement.source.map(near).sort(byStart);
  return {
    ...statement,
    content,
    source,
    cue: statement.cue.map(near).sort(byStart),
    speaker: placeSpeaker(statement.speaker, source, text, where),
    via: statement.via.map((link) => ({ span: near({ words: link.words, occurrence: null }), actor: link.actor })),
  };
}

function placeContent(pieces: readonly GoldWords[], text: string, where: string): Span[] {
  const placed: Span[] = [];
  for (const piece of pieces) {
    const before = placed.at(-1);
    if (piece.occurrence !== null) placed.push(numbered(text, piece, where));
    else if (before === undefined) placed.push(only(text, piece.words, where));
    else {
      const next = findAll(text, piece.words).find((span) => span.start >= before.end);
      if (next === undefined) throw new Error(`${where}: not found after the piece before: ${piece.words}`);
      placed.push(next);
    }
  }
  return placed;
}

function placeSpeaker(words: string | null, source: readonly Span[], text: string, where: string): Span | null {
  if (words === null) return null;
  for (const span of source) {
    const found = findAll(text.slice(span.start, span.end), words)[0];
    if (found) return { start: span.start + found.start, end: span.start + found.end };
  }
  throw new Error(`${where}: speaker is not inside the source: ${words}`);
}

function nearest(text: string, words: GoldWords, content: readonly Span[], where: string): Span {
  if (words.occurrence !== null) return numbered(text, words, where);
  const found = findAll(text, words.words);
  let best: Span | undefined;
  for (const span of found) if (best === undefined || gapTo(span, content) < gapTo(best, content)) best = span;
  if (best === undefined) throw new Error(`${where}: not found: ${words.words}`);
  return best;
}

/** UTF-16 units between a span and the nearest piece of content; 0 inside it. */
function gapTo(span: Span, content: readonly Span[]): number {
  return Math.min(...content.map((piece) => Math.max(piece.start - span.end, span.start - piece.end, 0)));
}

function numbered(text: string, words: GoldWords, where: string): Span {
  const span = findAll(text, words.words)[(words.occurrence ?? 1) - 1];
  if (span === undefined) throw new Error(`${where}: occurrence ${words.occurrence} not found: ${words.words}`);
  return span;
}

function only(text: string, words: string, where: string): Span {
  const found = findAll(text, words);
  const first = found[0];
  if (first === undefined) throw new Error(`${where}: not found: ${words}`);
  if (found.length > 1) throw new Error(`${where}: occurs ${found.length} times, say which: ${words}`);
  return first;
}

/** Every match of the words; a word's edge must not fall inside a longer word. */
function findAll(text: string, words: string): Span[] {
  const body = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))${body}(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
