// Pasted texts as files.
import { expect, test } from 'vitest';
import { writePasted } from './paste-text.ts';

const empty = { title: '', author: '', outlet: '', date: '', text: '' };

function check(given: Partial<typeof empty>, name: string, text: string): void {
  expect(writePasted({ ...empty, ...given })).toEqual({ name, text });
}

test('fields stand above the text, a line each', () =>
  check(
    { title: 'Talks\nresume', date: '2031-03-05', text: ' They met.\n' },
    'pasted/Talks resume.txt',
    'Title: Talks resume\nDate: 2031-03-05\n\nThey met.\n',
  ));

test('a bare text stays as it is, and its first words name it', () =>
  check({ text: 'They met.\nTwice.' }, 'pasted/They met. Twice..txt', 'They met.\nTwice.\n'));
