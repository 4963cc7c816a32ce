// Sentences of what was said.
import { expect, test } from 'vitest';
import { cutSentences } from './cut-sentences.ts';

/** Content is what stands between `<` and `>`. */
function check(written: string, expected: readonly string[]): void {
  let text = '';
  const content: { start: number; end: number }[] = [];
  let start = 0;
  for (const sign of written) {
    if (sign === '<') start = text.length;
    else if (sign === '>') content.push({ start, end: text.length });
    else text += sign;
  }
  const found = cutSentences(text, content);
  expect(found.map((parts) => parts.map((part) => text.slice(part.start, part.end)).join(' | '))).toEqual(expected);
}

test('each sentence of a quotation stands alone', () => {
  check('“<We asked for water. Nobody came. We waited.>”', ['We asked for water.', 'Nobody came.', 'We waited.']);
});

test('a sentence goes on after an interruption with a small letter', () => {
  check('<“We will wait,”> she said, <“but not for ever.”>', ['We will wait | but not for ever.']);
});

test('a capital after an interruption begins another sentence', () => {
  check('<“We will wait,”> she said. <“Nobody waits for ever.”>', ['We will wait', 'Nobody waits for ever.']);
});

test('titles and initials end nothing', () => {
  check('<Dr. Holm met Gen. Tesk in the U.S. embassy.>', ['Dr. Holm met Gen. Tesk in the U.S. embassy.']);
});
