// Whose words each passage is: neighbouring passages of one voice form a block with one label.
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** How a block is drawn. `author` is the plain case. */
export type VoiceTone = 'author' | 'quotation' | 'reprint' | 'speech' | 'caption' | 'furniture';

/** Passages in a row that are one voice's. */
export interface VoiceBlock {
  readonly tone: VoiceTone;
  /** "Reuters, reprinted"; null for the author of an article that has no other voice. */
  readonly label: string | null;
  readonly passages: readonly Passage[];
}

/** The passages as blocks in text order; text that lies in no passage is shown as the author's paragraph, never lost. */
export function groupByVoice(text: string, passages: readonly Passage[]): readonly VoiceBlock[] {
  const whole = withGaps(text, passages);
  const isMixed = whole.some((passage) => !['author', 'furniture', 'caption'].includes(toneOf(passage)));
  const blocks: { tone: VoiceTone; label: string | null; passages: Passage[] }[] = [];
  for (const [index, passage] of whole.entries()) {
    const next = whole[index + 1];
    const owner = next && namesSpeakerOf(next, passage) ? next : passage;
    const tone = toneOf(owner);
    const label = labelOf(owner, tone);
    const last = blocks.at(-1);
    if (last && last.tone === tone && last.label === label) last.passages.push(passage);
    else blocks.push({ tone, label, passages: [passage] });
  }
  const hasPlainLabel = ({ tone, passages }: VoiceBlock) =>
    tone === 'author' && (!isMixed || passages.every(({ kind }) => headKinds.has(kind)));
  return blocks.map((block) => (hasPlainLabel(block) ? { ...block, label: null } : block));
}

/** True for the line that names the speaker of a turn, such as "THE ENVOY:" on a line of its own. */
function namesSpeakerOf(turn: Passage, { start, end, voice }: Passage): boolean {
  if (turn.kind !== 'speech' || turn.voice.kind === 'author' || voice.kind !== 'author') return false;
  const { named } = turn.voice;
  return named !== null && start <= named.start && named.end <= end && end - start <= longestNameLine;
}

/** UTF-16 units: a name with title and office; anything longer is a sentence that happens to name the speaker. */
const longestNameLine = 80;

/** Passages that say nothing of their own: whose words they are needs no telling. */
const headKinds: ReadonlySet<Passage['kind']> = new Set(['title', 'byline', 'heading']);

function toneOf(passage: Passage): VoiceTone {
  switch (passage.kind) {
    case 'block-quotation':
      return 'quotation';
    case 'reprint':
      return 'reprint';
    case 'speech':
      return 'speech';
    case 'caption':
      return 'caption';
    case 'furniture':
      return 'furniture';
    default:
      return { author: 'author', speaker: 'quotation', outlet: 'reprint' }[passage.voice.kind] as VoiceTone;
  }
}

function labelOf({ voice }: Passage, tone: VoiceTone): string {
  const name = voice.kind === 'author' ? null : voice.name;
  switch (tone) {
    case 'author':
      return 'Author';
    case 'quotation':
      return name === null ? 'Block quotation' : `Block quotation: ${name}`;
    case 'reprint':
      return `${name ?? 'Another outlet'}, reprinted`;
    case 'speech':
      return name === null ? 'Speech, speaker not named' : `Speech: ${name}`;
    case 'caption':
      return 'Caption';
    case 'furniture':
      return 'Page furniture, not read';
  }
}

function withGaps(text: string, passages: readonly Passage[]): readonly Passage[] {
  const whole: Passage[] = [];
  let reached = 0;
  for (const passage of passages) {
    whole.push(...gapBetween(text, { start: reached, end: passage.start }), passage);
    reached = passage.end;
  }
  return [...whole, ...gapBetween(text, { start: reached, end: text.length })];
}

function gapBetween(text: string, { start, end }: Span): readonly Passage[] {
  // Signs alone (the `#` of a heading, the `*` of a stressed line) are no words of anybody's.
  const isEmpty = !/[\p{L}\p{N}]/u.test(text.slice(start, end));
  return isEmpty ? [] : [{ kind: 'paragraph', voice: { kind: 'author' }, start, end }];
}
