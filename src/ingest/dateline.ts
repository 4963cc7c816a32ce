// The dateline of an agency's report: `OSTER CITY, 13 January 2031 (Strait Wire) - The talks ...`.

/** The agency a dateline names, and the date as written, empty for none. */
export interface Dateline {
  readonly agency: string;
  readonly date: string;
}

const shape =
  /^\p{Lu}[\p{L}\s.'’/-]{2,40}(?:,\s(?:\p{Lu}[\p{L}\s.'’-]{2,30}(?:,\s)?)?(?<date>(?:\d{1,2}\s)?\p{L}+\.?\s[\d,\s]{1,12})?)?\s?\((?<agency>\p{Lu}[\p{L}\p{N}’'. -]{1,40})\)\s?[—–-]/u;

/** Reads the dateline a paragraph begins with, or null. */
export function readDateline(words: string): Dateline | null {
  const groups = shape.exec(words)?.groups;
  const agency = groups?.agency;
  return agency === undefined ? null : { agency, date: groups?.date ?? '' };
}
