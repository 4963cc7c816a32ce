// Words announced by "The minister said:" and set in no quotation marks, as governments' pages and pasted block quotations give them.
import type { Span } from '../model/span.ts';
import type { Block } from './block.ts';

/** A block that says whose words follow, and how many blocks are those words. */
export interface AnnouncedSpeech {
  /** "The minister said:" */
  readonly intro: Span;
  /** Where the words begin in the announcing block itself; null where they begin with the next. */
  readonly startsAt: number | null;
  /** Blocks after the announcing one that are the speaker's words. */
  readonly blocks: number;
}

const saying =
  '(?:said|says|stated|commented|added|declared|remarked|writes|wrote|(?:made|issued|released) (?:the following|this|a) (?:statement|comment))';
const announcement = new RegExp(
  `^(?=\\p{Lu}|the )[^“”"«»:.!?]{2,140}(?:(?:Mr|Mrs|Ms|Dr|St)\\.[^“”"«»:.!?]{2,80})?\\b${saying}(?: (?:today|on \\p{Lu}\\w+|in (?:a|the|his|her|its) \\w+|after (?:the|his|her) \\w+))?:`,
  'u',
);
/** A paragraph in which somebody's words are told, so that it is the author's: quotation marks, "said". */
const telling = /["“”«»]|\b(?:said|says|told|added|according to)\b/i;
/** A paragraph in the speaker's own person. */
const ownPerson = /(?:^|[^\p{L}'’])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)(?![\p{L}])(?!\.S\.)/u;
/** Below a statement: who may be asked, what to read. */
const afterword =
  /^(?:ends?\b|notes?\b|background\b|further (?:information|reading)|contact|media (?:enquiries|inquiries|contact)|###|\*\s?\*)/i;

/** What the block at `index` announces; null where it announces nothing, or quotation marks tell better whose words follow. */
export function readAnnouncement(text: string, blocks: readonly Block[], index: number): AnnouncedSpeech | null {
  const block = blocks[index];
  if (block?.kind !== 'text') return null;
  const match = announcement.exec(text.slice(block.start, Math.min(block.end, block.start + 400)));
  if (match === null) return null;
  const intro = { start: block.start, end: block.start + match[0].length };
  const gap = /^\s*/.exec(text.slice(intro.end, block.end))?.[0].length ?? 0;
  const startsAt = intro.end + gap < block.end ? intro.end + gap : null;
  const first = startsAt === null ? null : text.slice(startsAt, block.end);
  if (first !== null && (telling.test(first) || !/^\p{Lu}/u.test(first))) return null;
  const count = countSpoken(blocks.slice(index + 1), match[0], first !== null);
  return startsAt === null && count === 0 ? null : { intro, startsAt, blocks: count };
}

/**
 * How many of the blocks are the announced words: all, where nobody is told to speak in the rest of the page; else the first, and what
 * goes on in the speaker's own person. The speaker taken up from outside ("The minister will travel") ends them.
 */
function countSpoken(rest: readonly Block[], intro: string, hasBegun: boolean): number {
  const isOver = (block: Block): boolean =>
    block.kind !== 'text' || afterword.test(block.words) || namesSpeaker(block.words, intro);
  const end = rest.findIndex(isOver);
  const until = end === -1 ? rest : rest.slice(0, end);
  if (!rest.some(({ words }) => telling.test(words))) return until.length;
  if (until[0] !== undefined && !hasBegun && telling.test(until[0].words)) return 0;
  const told = until.findIndex(
    ({ words }, at) => telling.test(words) || ((at > 0 || hasBegun) && !ownPerson.test(words)),
  );
  return told === -1 ? until.length : told;
}

/** UTF-16 units of a paragraph in which its subject stands. */
const farthestSubject = 90;
const opener = /^(?:The|A|After|Before|Following|Speaking|Responding|Commenting|In|On|At|Asked|Today|Later)\s/;

/** True where a paragraph opens with whoever speaks, by the announcement's own words: "Later the Trade Minister flew home". */
function namesSpeaker(words: string, intro: string): boolean {
  const names = intro.match(/\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)+/gu) ?? [];
  const subject = words.slice(0, farthestSubject);
  return names.map((name) => name.replace(opener, '')).some((name) => /\s/.test(name) && subject.includes(name));
}
