// One line of an article's head -> who wrote it, for which outlet, when.
// Example: `By Jane Roe, The Oster Herald, 3/15/25` -> Jane Roe, The Oster Herald, 2025-03-15.
import type { Outlet } from '../model/codebook.ts';
import { findOutlet, isOutletName } from './outlet-finder.ts';
import { type DateOrder, type PublishedDate, readDate } from './published-date.ts';

/** What a head line tells. */
export interface HeaderLine {
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly date: PublishedDate | null;
  /** `full` lines (a date, and an author or outlet) can begin an article by themselves. */
  readonly kind: 'full' | 'byline' | 'outlet' | 'date';
}

/** Longest head line in UTF-16 units: four authors with an outlet and a date fit. */
export const longestHeaderLine = 200;
/** Most words in names that stand without "By" before a date. */
const mostNameWords = 12;

const label =
  /^(?:(?:first |originally )?(?:published|posted|printed)(?: on| by| in| at)?|updated(?: on| at)?|last updated|source|date|dated|from|via)\s*:?\s+/i;
const by = /^(?:(?:story |words |text |written |analysis |opinion |commentary |report )?by|par|von|por|от|автор):?\s+/i;
/** Sentences that follow the head proper on its line. */
const remark =
  /\.[*_]*\s+(?:with (?:additional )?reporting|additional reporting|for immediate release|translated|updated|embargo|check against|photos?)\b.*$/i;
/** "in Port Ansel" after an author or a role: where they wrote. */
const whereabouts = /,?\s+in\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*(?=\s+(?:and|&)\s|,|$)/gu;
/** Said in the place of an author by those who do not name one. */
const nobody = /^(?:editorial|editorial board|leader|staff|newsroom|desk|our correspondent|anonymous)$/i;
const role =
  /\b(?:correspondents?|editors?|reporters?|staff|writers?|columnists?|contributors?|special to|bureau|chief|analysts?|producers?|professor|fellow|director)\b/i;
const particle = /^(?:and|of|the|for|in|de|la|le|von|van|der|den|bin|ibn|al|el|y|du|da|dos|di|zu|&|at|on|und|et)$/;
const nameWord = /^["“(]?(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\p{N}'’.&!+-]*["”)]?$/u;
const domain = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/;
/** "Oster Sun, 15 March 2025": with nothing but a space before it and a comma behind, the last word of a paper's name and no weekday. */
const namedSun = /\p{L} Sun,\s/u;
/** Where the date may begin: at a digit, or at the letters of a weekday or month. */
const beforeDate = /(?:^|[\s,|·•(–—-])(?=[\d\p{L}])/gu;

/**
 * Reads a line of an article's head; null when it is not one. `habit` is how the file at hand writes 3/4/25, where
 * other lines of it tell: the collector who typed the lines has one habit, whatever that of the outlets.
 */
export function readHeaderLine(words: string, outlets: readonly Outlet[], habit: DateOrder = null): HeaderLine | null {
  if (words.length > longestHeaderLine) return null;
  const bare = words
    .replace(remark, '')
    .replace(/[*_`]+/g, '')
    .trim();
  const isLabelled = label.test(bare);
  const line = bare.replace(label, '');
  const split = splitDate(line, (name) => habit ?? findOutlet(name, outlets)?.dateOrder ?? null);
  const isBy = by.test(split.names);
  // "Correction: October 2, 2016" and "Updated forecast: ..." label a note, not an article.
  if (!isBy && !isLabelled && split.isAfterColon) return null;
  const names = split.names.replace(by, '').replace(isBy ? whereabouts : /$^/, '');
  if (names === '') return split.date === null || isBy ? null : headerLine([], null, split.date);
  const parts = splitNames(names).flatMap((part) => splitFor(part, outlets));
  if (parts.length === 0 || !parts.every(isNameLike)) return null;
  if (isBy) return readAuthored(parts, split.date, outlets);
  if (split.date === null) return readBareOutlet(names, outlets);
  const count = names.split(/\s+/).length;
  if (count > mostNameWords || parts.length > 3) return null;
  // "Oster City, Oblast, March 2025" ends captions and datelines: without "By" a day is wanted.
  if (split.date.edtf.length < 10 && !isLabelled) return null;
  return readSigned(parts, split.date, outlets);
}

function readAuthored(
  parts: readonly string[],
  date: PublishedDate | null,
  outlets: readonly Outlet[],
): HeaderLine | null {
  const last = parts.at(-1)!;
  const authors = parts.filter((part) => !role.test(part));
  const hasOutlet =
    parts.length > 1 && !role.test(last) && (isOutletName(last, outlets) || (date !== null && !isPair(last)));
  if (!hasOutlet) return headerLine(splitAuthors(authors.length > 0 ? authors : parts), null, date);
  return headerLine(splitAuthors(authors.slice(0, -1)), nameOutlet(last, outlets), date);
}

function readSigned(parts: readonly string[], date: PublishedDate, outlets: readonly Outlet[]): HeaderLine {
  const outletAt = parts.findIndex((part) => isOutletName(part, outlets));
  const at = outletAt === -1 ? parts.length - 1 : outletAt;
  // Authors stand before their outlet; what follows it is a place.
  const authors = parts.slice(0, at).filter((part) => !role.test(part));
  return headerLine(splitAuthors(authors), nameOutlet(parts[at]!, outlets), date);
}

function readBareOutlet(names: string, outlets: readonly Outlet[]): HeaderLine | null {
  return !isOutletName(names, outlets) ? null : headerLine([], nameOutlet(names, outlets), null);
}

function headerLine(byline: readonly string[], outlet: string | null, date: PublishedDate | null): HeaderLine {
  const isNamed = byline.length > 0 || outlet !== null;
  const kind = date === null ? (byline.length > 0 ? 'byline' : 'outlet') : isNamed ? 'full' : 'date';
  return { byline, outlet, date, kind };
}

function nameOutlet(name: string, outlets: readonly Outlet[]): string {
  return findOutlet(name, outlets)?.name ?? name;
}

interface SplitLine {
  readonly names: string;
  readonly date: PublishedDate | null;
  readonly isAfterColon: boolean;
}

/** Parts a line into what stands before its date and the date at its end. */
/** "Free Oster · 18 February 2031 · Tarrow": between points and bars the date may stand anywhere; a place follows it. */
function moveDateLast(line: string): string {
  const parts = line.split(/\s*[|·•]\s*/);
  const at = parts.findIndex((part) => readDate(part, null) !== null);
  if (parts.length < 2 || at === -1 || at === parts.length - 1) return line;
  return [...(at === 0 ? parts.slice(1) : parts.slice(0, at)), parts[at]].join(' | ');
}

function splitDate(line: string, orderOf: (outlet: string) => Outlet['dateOrder']): SplitLine {
  const trimmed = moveDateLast(line.replace(/[)\].]+$/, ''));
  if (!/\d/.test(trimmed)) return { names: line, date: null, isAfterColon: false };
  for (const match of trimmed.matchAll(beforeDate)) {
    const at = match.index + match[0].length;
    if (namedSun.test(trimmed.slice(Math.max(0, match.index - 1), at + 5))) continue;
    const names = trimmed.slice(0, at).replace(/[\s,|·•(–—:-]+$/, '');
    const lastName = splitNames(names).at(-1) ?? '';
    const date = readDate(trimmed.slice(at), orderOf(lastName));
    if (date === null) continue;
    return {
      names: names.replace(/,?\s+(?:on|updated|published|posted)$/i, ''),
      date,
      isAfterColon: /:\s*$/.test(trimmed.slice(0, at)),
    };
  }
  // A date that cannot be one is left out, its numbers are nobody's name.
  return { names: trimmed.replace(/[\s,|(–—-]+\d+[/.-]\d+[/.-]\d+$/, ''), date: null, isAfterColon: false };
}

function splitNames(names: string): readonly string[] {
  return names
    .split(/\s*[,|·•/]\s*|\s+[–—-]\s+/)
    .map((part) => part.replace(/^["“(]+|["”)]+$/g, '').trim())
    .filter((part) => part !== '');
}

/** "Jane Roe for the Velm Courier" names an author and an outlet; "Centre for Peace" one thing. */
function splitFor(part: string, outlets: readonly Outlet[]): readonly string[] {
  const at = part.search(/\sfor\s/);
  const rest = part.slice(at + 5);
  return at !== -1 && isOutletName(rest, outlets) ? [part.slice(0, at), rest] : [part];
}

function isNameLike(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 8 || /[!?;:]$/.test(part) || /[a-z]{3,}\.$/.test(part)) return false;
  const isFine = (word: string) => nameWord.test(word) || particle.test(word) || domain.test(word);
  return (
    words.every(isFine) && !/^(?:and|of|for|in|at|on|de)\s/.test(part) && words.some((word) => !particle.test(word))
  );
}

function isPair(part: string): boolean {
  return /\s(?:and|&)\s/.test(part) && part.split(/\s(?:and|&)\s/).every((name) => name.trim().includes(' '));
}

function splitAuthors(parts: readonly string[]): readonly string[] {
  const names = parts.flatMap((part) => (isPair(part) || parts.length > 1 ? part.split(/\s(?:and|&)\s/) : [part]));
  return names.map((name) => name.replace(/^(?:and|&)\s+/, '').trim()).filter((name) => !nobody.test(name));
}
