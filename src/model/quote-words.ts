// Words of a text as they are put into a line of ours: without line breaks, short, and in one pair of quotation marks.

/** UTF-16 units shown of a quote in a note: about one line. */
const shownLength = 60;

/** The words in one line, without a quotation mark at either end: whoever shows them puts them into marks. */
export function stripMarks(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"„«]|[”"“»]$/g, '');
}

/** The words in quotation marks, cut after about a line. */
export function quoteShortly(words: string): string {
  const flat = stripMarks(words);
  return `“${flat.length <= shownLength ? flat : `${flat.slice(0, shownLength).trimEnd()}…`}”`;
}
