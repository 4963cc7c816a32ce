// A text that was pasted, written as a file: what the fields say stands above it, as collectors of articles write it.
//
// Example: a title "Talks resume", a date 2031-03-05 and a text give "Title: Talks resume\nDate: 2031-03-05\n\n" and the text.

/** The fields of the form; only `text` must be filled in. */
export interface PastedArticle {
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
}

/** Most characters of the name that a text gets from its first words. */
const longestName = 60;

/** The file: its name and its text. */
export function writePasted({ title, author, outlet, date, text }: PastedArticle): {
  readonly name: string;
  readonly text: string;
} {
  const fields = { Title: title, By: author, Outlet: outlet, Date: date };
  const head = Object.entries(fields).flatMap(([key, value]) => {
    const line = value.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [`${key}: ${line}`];
  });
  const body = text.trim();
  const words = (title.trim() || body).slice(0, longestName).replace(/[\p{Cc}/\\]+/gu, ' ');
  return { name: `pasted/${words.trim()}.txt`, text: [...head, ...(head.length > 0 ? [''] : []), body, ''].join('\n') };
}
