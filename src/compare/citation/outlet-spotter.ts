// Spots what may be the name of an outlet: known names, names that end like one, names in italics, links, and "the newspaper".
import {
  outletKinds,
  outletKindsNamed,
  outletNameEndings,
  outletNameParts,
  outletNames,
} from '../../model/outlet-words.ts';

/** A possible outlet in a text; UTF-16 offsets. */
export interface SpottedOutlet {
  readonly start: number;
  readonly end: number;
  /** As written, without emphasis; for "the newspaper" the last name before it. */
  readonly name: string;
  /** Address of a link; null for other names. */
  readonly url: string | null;
  /** True where its look alone says that it is an outlet. */
  readonly isOutletName: boolean;
}

/** Words that begin a sentence before a name and are no part of it. */
const opener = '(?:But|And|As|In|On|At|For|From|When|While|If|So|Yet|According|Last|Both|Even|Only|Our|Their)\\b';
const capital = `(?!${opener})\\p{Lu}[\\p{L}\\p{N}’'-]*`;
const known = outletNames.replaceAll('.', '\\.');
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<known>${known})|(?<full>(?:${capital} (?:of (?:the )?)?){0,3}(?:${outletNameEndings})|(?:${capital} ){1,2}(?:${outletNameParts}))|(?<endsIn>(?:Radio|Voice of|Radio Free) ${capital}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const emphasised = /(?<![*_\p{L}])[*_](?<name>\p{Lu}[\p{L}\p{N} ’'.-]{2,40})[*_](?![*_\p{L}])/gu;
const linked = /\[(?<words>[^\]\n]{1,200})\]\((?<url>https?:\/\/[^\s)]+)[^)]*\)/gu;
const bare = /(?<![(\w])https?:\/\/[^\s)\]>"”]+/gu;
const described = new RegExp(
  `\\b(?<article>[Tt]he|[Tt]hat)\\s+(?<kind>${outletKinds}|paper|channel|website)\\b|\\b(?:(?<state>state|public|national)(?:-run)?\\s+(?:${outletKindsNamed}|media|news agency))\\b`,
  'gu',
);

/** Everything that may be an outlet, in order; names that overlap are one, the longest. */
export function spotOutlets(text: string): readonly SpottedOutlet[] {
  const found: SpottedOutlet[] = [];
  for (const { index, 0: all, groups } of text.matchAll(linked)) {
    found.push({ ...spanOf(index, all), name: groups?.words ?? '', url: groups?.url ?? null, isOutletName: true });
  }
  for (const { index, 0: all } of text.matchAll(bare)) {
    found.push({ ...spanOf(index, all), name: all, url: all, isOutletName: true });
  }
  for (const { index, 0: all } of text.matchAll(named)) {
    found.push({ ...spanOf(index, all), name: all, url: null, isOutletName: true });
  }
  for (const { index, 0: all, groups } of text.matchAll(emphasised)) {
    found.push({ ...spanOf(index + 1, all.slice(1, -1)), name: groups?.name ?? '', url: null, isOutletName: true });
  }
  const names = dropOverlaps(found);
  return dropOverlaps([...names, ...spotDescribed(text, names)]);
}

function spotDescribed(text: string, names: readonly SpottedOutlet[]): readonly SpottedOutlet[] {
  return [...text.matchAll(described)].flatMap(({ index, 0: all, groups }) => {
    const span = { ...spanOf(index, all), url: null, isOutletName: true };
    if (groups?.state !== undefined) return [{ ...span, name: all }];
    const last = names.findLast(({ end }) => end <= index);
    return last ? [{ ...span, name: last.name }] : [];
  });
}

function spanOf(start: number, words: string): { readonly start: number; readonly end: number } {
  return { start, end: start + words.length };
}

function dropOverlaps(spotted: readonly SpottedOutlet[]): readonly SpottedOutlet[] {
  const kept: SpottedOutlet[] = [];
  for (const each of [...spotted].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}
