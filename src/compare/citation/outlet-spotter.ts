// Spots what may be the name of an outlet: known names, names that end like one, names in italics, links, and "the newspaper".
import { findMatches } from '../../base/find-matches.ts';
import {
  dataBodies,
  outletKinds,
  outletKindsNamed,
  outletNameEndings,
  outletNameParts,
  outletNames,
  outletSurnames,
} from '../../model/outlet-words.ts';
import { spansOverlap } from '../../model/span.ts';

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
  `(?<![\\p{L}\\p{N}])(?:(?<known>${known})|(?<daily>Daily ${capital})|(?<full>(?:${capital} (?:of (?:the )?)?){0,3}(?:${outletNameEndings})|(?:${capital} ){1,2}(?:${outletNameParts}))|(?<endsIn>(?:Radio|Voice of|Radio Free) ${capital}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const particle = '(?:am|an|der|die|das|de|la|le|el|du|des|di|al)';
/** "Bild am Sontag newspaper": the noun makes an outlet of any name before it. */
const nounAfter = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${capital}(?: (?:${particle} )?${capital}){0,3})(?= (?:newspaper|magazine|tabloid|broadsheet|news agency|newswire|news website|news site|TV channel|radio station)\\b)`,
  'gu',
);
/** "Data from ISW", "figures compiled by the Institute for River Law": who publishes what is counted. */
const counting = new RegExp(
  `\\b(?:data|figures|statistics|maps|numbers)(?: (?:compiled|collected|published|gathered))? (?:from|by) (?:the )?(?<name>\\p{Lu}{3,6}|${capital}(?: (?:of |for |on )?(?:the )?${capital}){0,5})(?![\\p{L}\\p{N}])`,
  'gu',
);
const isDataBody = new RegExp(`^\\p{Lu}{3,6}$|\\b(?:${dataBodies})\\b`, 'u');
/** What a party publishes under its own name. */
const website = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>website of (?:the )?${capital}(?: (?:of )?(?:the )?(?:${capital}|government|presidency|ministry|president))*|${capital}(?: ${capital}){0,3}[’']s? (?:official )?website)\\b`,
  'gu',
);
/** "Vicente Fox", "Michael R. Bloomberg": then the bare name in that text is the person's too. */
const bearer = new RegExp(
  `(?<!\\p{L})(?!${opener}|The\\b|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Monday)\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?(?<name>${outletSurnames})(?! News| Business)(?!\\p{L})`,
  'gu',
);
/** "Fox affiliate WHRN": the station is meant. */
const affiliate = /^(?: News)? affiliate,? (?<name>\p{Lu}[\p{L}\p{N}-]+)/u;
/** UTF-16 units behind a name in which its station is looked for. */
const longestStation = 40;
const emphasised = /(?<![*_\p{L}])[*_](?<name>\p{Lu}[\p{L}\p{N} ’'.-]{2,40})[*_](?![*_\p{L}])/gu;
const linked = /\[(?<words>[^\]\n]{1,200})\]\((?<url>https?:\/\/[^\s)]+)[^)]*\)/gu;
const bare = /(?<![(\w])https?:\/\/[^\s)\]>"”]+/gu;
const described = new RegExp(
  `\\b(?<article>[Tt]he|[Tt]hat)\\s+(?<kind>${outletKinds}|paper|channel|website)\\b|\\b(?:(?<state>state|public|national)(?:-run)?\\s+(?:${outletKindsNamed}|media|news agency))\\b`,
  'gu',
);

/** Everything that may be an outlet, in order; names that overlap are one, the longest. */
export function spotOutlets(written: string): readonly SpottedOutlet[] {
  // A page may keep a name's words together with blanks that break no line.
  const text = written.replaceAll('\u00a0', ' ');
  const found: SpottedOutlet[] = [];
  for (const { index, 0: all, groups } of findMatches(text, linked)) {
    found.push({ ...spanOf(index, all), name: groups?.words ?? '', url: groups?.url ?? null, isOutletName: true });
  }
  for (const { index, 0: all } of findMatches(text, bare)) {
    found.push({ ...spanOf(index, all), name: all, url: all, isOutletName: true });
  }
  const persons = new Set(findMatches(text, bearer).map(({ groups }) => groups?.name));
  for (const { index, 0: all } of findMatches(text, named)) {
    const rest = text.slice(index + all.length, index + all.length + longestStation);
    if (persons.has(all) && !/^ (?:News|Business)\b/.test(rest)) continue;
    const station = affiliate.exec(rest);
    const span = spanOf(index, all + (station?.[0] ?? ''));
    found.push({ ...span, name: station?.groups?.name ?? all, url: null, isOutletName: true });
  }
  for (const { index, 0: all, groups } of findMatches(text, emphasised)) {
    found.push({ ...spanOf(index + 1, all.slice(1, -1)), name: groups?.name ?? '', url: null, isOutletName: true });
  }
  for (const { index, 0: all, groups } of [...findMatches(text, nounAfter), ...findMatches(text, website)]) {
    const name = groups?.name ?? '';
    found.push({ ...spanOf(index + all.indexOf(name), name), name, url: null, isOutletName: true });
  }
  for (const { index, 0: all, groups } of findMatches(text, counting)) {
    const name = groups?.name ?? '';
    if (isDataBody.test(name))
      found.push({ ...spanOf(index + all.lastIndexOf(name), name), name, url: null, isOutletName: true });
  }
  const names = dropOverlaps(found);
  const others = spotDescribed(text, names).filter((each) => !names.some((name) => spansOverlap(name, each)));
  return dropOverlaps([...names, ...others]);
}

function spotDescribed(text: string, names: readonly SpottedOutlet[]): readonly SpottedOutlet[] {
  return findMatches(text, described).flatMap(({ index, 0: all, groups }) => {
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
