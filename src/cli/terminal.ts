// How wide the terminal is, and text fitted to it.

/** Columns of a line when nobody is there to see it. */
const widthWithoutTerminal = 100;
/** Lines longer than this are hard to read, however wide the window. */
const widestLine = 160;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide letters and pictures take two columns. */
const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** Letters and marks of European languages, of one column each: they need no search for where one sign ends. */
const narrow = /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2013-\u201f\u2026]*$/;
/** Control characters could move the cursor or change colours; articles are not trusted with that. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Columns to fill on standard output. */
export function outputWidth(): number {
  return Math.min(process.stdout.columns ?? widthWithoutTerminal, widestLine);
}

/** Words as they may be shown in a terminal: on one line, without control characters. */
export function tidyWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(controls, '').trim();
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** Lines of at most `width` columns, broken between words; a longer word is broken where it must. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, lineWidth] = ['', 0];
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const wordWidth = widthOf(word);
    if (line !== '' && lineWidth + 1 + wordWidth > width) {
      lines.push(line);
      [line, lineWidth] = [word, wordWidth];
    } else {
      [line, lineWidth] = line === '' ? [word, wordWidth] : [`${line} ${word}`, lineWidth + 1 + wordWidth];
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of segmenter.segment(word)) {
    if (piece !== '' && widthOf(piece) + widthOf(segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
