// Verbatim transcripts: whose turn each paragraph is, and who speaks throughout when the title says so.
import type { Voice } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Block } from './block.ts';
import { findInterview, type Interview } from './interview-finder.ts';

/** A speaker's label at the start of a paragraph. Offsets are into the source text. */
export interface Turn {
  readonly name: string;
  /** The name within the label. */
  readonly named: Span;
  /** Label with its colon. */
  readonly label: Span;
  /** First UTF-16 unit after the label. */
  readonly speechStart: number;
  /** True for "Ilva Marn (@marn)": the words are hers, however few others post theirs. */
  readonly isPost: boolean;
}

/** Who a title says speaks, and where it names them; null where it does not. */
export interface TitleSpeaker {
  readonly name: string | null;
  readonly named: Span | null;
}

/**
 * How an article is a transcript: by labelled turns, in which the title may name who answers "Q:"; of one speaker named in the title; or by
 * questions and answers without labels.
 */
export type Transcript =
  | (TitleSpeaker & { readonly kind: 'turns' | 'one-speaker' })
  | (Interview & { readonly kind: 'interview' });

/** Fewest turns of repeated speakers that make a transcript without a title saying so. */
const fewestTurns = 4;
/** Share of paragraphs that must begin with a label. */
const turnShare = 0.3;
/** Share of paragraphs that may report somebody's words in a text that is one speaker's own. */
const reportShare = 0.15;

/** UTF-16 units of a title looked at. */
const longestTitle = 300;

const label =
  /^(["“]?[*_]{0,3}\[?)((?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|of|the|de|la|van|von|der|al|bin|for|side|delegation)){0,7})((?:\s?\([^)]{1,60}\)|,\s[^:.?!]{1,80})?\]?[*_]{0,3}\s?:[*_]{0,3})/u;
/** The same before the words of the turn, and on a line of its own. */
const openingLabel = new RegExp(`${label.source}\\s+(?=\\S)`, 'u');
const loneLabel = new RegExp(`${label.source}\\s*$`, 'u');

/** Labels of pictures, notes and lists. */
const notSpeaker =
  /^(?:photos?|pictures?|images?|video|caption|credits?|sources?|notes?|updated?|read(?: more)?|related|contact|e-?mail|tel|phone|location|dates?|time|price|address|details|warning|claim|fact|verdict|editor['’]s note|correction|summary|background|example|first|second|third|finally|conclusion|ps|p\.s\.)$/i;

/** The turn a block begins, or null; of a label on a line of its own the words are in the blocks behind it. */
export function readTurn(text: string, block: Block): Turn | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + 200));
  const lone = loneLabel.exec(opening);
  const match = lone ?? openingLabel.exec(opening);
  if (match === null || /\d{2}/.test(match[2]!) || notSpeaker.test(match[2]!)) return null;
  // A line that only ends in a colon announces a list more often than a turn.
  if (lone !== null && !isCapital(match[2]!)) return null;
  // "Marn: 547" is a count of votes.
  if (lone === null && !/\p{L}/u.test(block.words.slice(match[0].length, match[0].length + 40))) return null;
  const nameStart = block.start + match[1]!.length;
  const nameEnd = nameStart + match[2]!.length;
  return {
    name: match[2]!,
    named: { start: nameStart, end: nameEnd },
    label: { start: block.start, end: nameEnd + match[3]!.length },
    speechStart: block.start + match[0].length,
    isPost: /\(@\w/.test(match[3]!),
  };
}

const saysTranscript = /\b(?:transcript|verbatim|full text|full remarks|in full|text of|q\s?(?:&|and)\s?a)\b/i;
/** Titles of what holds turns or tells what was said, but is never one speaker's. */
const saysMinutes = /\b(?:minutes|record) of\b/i;
const speechTitle =
  /^(?:(?:full )?(?:text|transcript)(?: of)?:?\s)?(?:opening |closing |prepared |keynote )?(?:remarks|address|speech|statement|testimony|message|comments)\s(?:by|of|from)\b/i;

/** Whether and how an article is a transcript. `titleSpan` is the place of its title in `text`. */
export function findTranscript(text: string, titleSpan: Span | null, body: readonly Block[]): Transcript | null {
  const marked =
    titleSpan === null ? '' : text.slice(titleSpan.start, Math.min(titleSpan.end, titleSpan.start + longestTitle));
  const title = marked.replace(/^#+\s+/, '');
  const isSaid = saysTranscript.test(title) || speechTitle.test(title);
  const turns = body.flatMap((block) => readTurn(text, block) ?? []);
  const areLabelled = areTurns(turns, title, { paragraphs: body.length, isSaid: isSaid || saysMinutes.test(title) });
  const interview = turns.length > 0 ? null : findInterview(text, titleSpan, body);
  if (interview !== null) return { kind: 'interview', ...interview };
  if (!areLabelled && (!isSaid || titleSpan === null || reportsOthers(body))) return null;
  const kind = areLabelled ? 'turns' : 'one-speaker';
  const found = findTitleSpeaker(title);
  if (found === null || titleSpan === null) return { kind, name: null, named: null };
  const start = titleSpan.start + (marked.length - title.length) + found.at;
  return { kind, name: found.name, named: { start, end: start + found.name.length } };
}

/** Whose a turn is: its label's, or where that is "A:" theirs whom the title says was asked. */
export function turnVoice({ name, named }: Turn, transcript: Transcript | null): Voice {
  const isAnswer = /^A(?:nswer)?$/i.test(name) && transcript !== null && transcript.name !== null;
  return isAnswer
    ? { kind: 'speaker', name: transcript.name, named: transcript.named }
    : { kind: 'speaker', name, named };
}

const titled = /^(?:(?:Mr|Mrs|Ms|Dr)\b|(?:The )?(?:Chair|Chairman|Chairwoman|Co-Chair|President|Moderator|Secretary)$)/;

/**
 * The turns of a conversation among all labelled paragraphs: labels that repeat, are set in capitals or name a "Mr."; those of whoever
 * `title` names, where the questions bear none.
 */
export function selectTurns(turns: readonly Turn[], title: string): readonly Turn[] {
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(turn.name, (counts.get(turn.name) ?? 0) + 1);
  // One label alone is a rubric, whoever it names, and so are labels of which none comes twice ("FISHERIES: ... TOLLS: ..."): a conversation has two speakers.
  if (counts.size === 1 && turns.length > 1 && title.includes(turns[0]!.name)) return turns;
  if (counts.size < 2 || counts.size === turns.length) return turns.filter(({ isPost }) => isPost);
  return turns.filter(
    ({ name, isPost }) => (counts.get(name) ?? 0) > 1 || isPost || isCapital(name) || titled.test(name),
  );
}

function isCapital(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}/u.test(name);
}

/** How long a text is, and whether its title calls it a transcript. */
interface Shape {
  readonly paragraphs: number;
  readonly isSaid: boolean;
}

function areTurns(turns: readonly Turn[], title: string, { paragraphs, isSaid }: Shape): boolean {
  const repeated = selectTurns(turns, title).length;
  if (isSaid) return repeated >= 2;
  return repeated >= fewestTurns && repeated >= paragraphs * turnShare && repeated >= turns.length / 2;
}

const reporting = /[”"],?\s(?:he|she|\p{Lu}\S+|the \w+)\s(?:said|told|added)|\b(?:told reporters|according to)\b/iu;
/** What whoever keeps a record tells: how a meeting went, and what somebody said that is not given word for word. */
const recorded =
  /^(?:the (?:meeting|session|sitting|hearing) (?:rose|was|opened|closed|resumed|adjourned)|it was (?:so )?(?:decided|agreed)|(?:Mr|Mrs|Ms|Dr)\.?\s\p{Lu}[^:.]{1,90}\s(?:said|replied|asked|stated|regretted|objected|gave notice|thanked|supported|opposed)\b)/iu;

/** True for a paragraph that reports what somebody said, as no speaker does of his own words. */
export function isReporting(words: string): boolean {
  return reporting.test(words) || recorded.test(words);
}

function reportsOthers(body: readonly Block[]): boolean {
  const reports = body.filter((block) => isReporting(block.words) || /\bsaid\b/.test(block.words)).length;
  return reports > Math.max(1, body.length * reportShare);
}

const nameShape =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*?)(?:\\s(?:of|the|de|la|al|van|von|bin|der))?(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*?)*";
/** The same to its last letter, hyphens, initials and "Representative/Vice-President" in it. */
const wholeName =
  "(?:\\p{Lu}[\\p{L}\\p{M}./'’-]*)(?:\\s(?:of|the|de|la|al|van|von|der|bin))?(?:\\s\\p{Lu}[\\p{L}\\p{M}./'’-]*)*";
const speechNouns =
  'response remarks speech address statement comments answer answers press news testimony letter message toast opening closing full reply inaugural transcript words interview keynote';
/** Nouns of speech with or without a capital; the names beside them must have theirs, so case cannot be left open. */
const speechNoun = `(?:${speechNouns
  .split(' ')
  .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
  .join('|')})`;
const titleSpeakers: readonly RegExp[] = [
  new RegExp(`(?<name>${nameShape})(?:['’]s|(?<=s)['’])\\s(?:[\\p{L}-]+\\s){0,4}?${speechNoun}\\b`, 'u'),
  new RegExp(
    `\\b(?:${speechNoun}|[Tt]ext)\\s(?:[\\p{Ll}\\s-]{0,30}\\s)?(?:by|of|from)\\s(?:the\\s)?(?<name>${wholeName})(?=[\\s,;:–—]|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ii]nterview|[Cc]onversation|[Qq]uestions?|Q&A) (?:with|to|for) (?:the )?(?<name>${wholeName})`,
    'u',
  ),
  new RegExp(`^(?<name>${nameShape}):\\s`, 'u'),
];
const notName =
  /^(?:Full|Text|Transcript|The|Remarks|Speech|Statement|Read|Watch|Video|In|Here|What|Complete|Verbatim)\b/;

/** The one speaker a title names, and the offset of the name in the title. */
function findTitleSpeaker(title: string): { readonly name: string; readonly at: number } | null {
  for (const pattern of titleSpeakers) {
    const match = pattern.exec(title);
    const name = match?.groups?.name?.replace(/(?<=\p{Ll})[./'’-]+$/u, '');
    if (match === null || name === undefined) continue;
    const at = match.index + match[0].indexOf(name);
    // "High Representative/Vice-President Vera Holm": two offices and one name.
    const slash = name.lastIndexOf('/') + 1;
    if (slash > 0) return { name: name.slice(slash), at: at + slash };
    if (/^\p{Lu}/u.test(name) && !notName.test(name)) return { name, at };
    // "Full text of ..." before the name: the name is what follows.
    const rest = name.replace(/^(?:(?:Full|Text|Transcript|The|Read|Watch|Video|Complete|Verbatim|of)\s)+/, '');
    if (rest !== name && /^\p{Lu}/u.test(rest)) return { name: rest, at: at + name.length - rest.length };
  }
  return null;
}

/** True for a note of the editors before or amid a transcript: "The following is ...", "(Applause)". */
export function isEditorsNote(words: string): boolean {
  return (
    /^[[(*_]?(?:the following|below|here) (?:is|are)\b|^[[(*_]?(?:editor|note|this is an? (?:unofficial|edited|rush|full))/i.test(
      words,
    ) || /^[[(][^\])]{1,120}[\])]\.?$/.test(words)
  );
}
