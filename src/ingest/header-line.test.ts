// Lines of an article's head: who, for whom, when.
import { expect, test } from 'vitest';
import type { Outlet } from '../model/codebook.ts';
import { readHeaderLine } from './header-line.ts';

const courier: Outlet = {
  id: 'courier',
  name: 'The Velm Courier',
  aliases: ['TVC'],
  domains: [],
  side: null,
  dateOrder: 'day-first',
};

/** `authors @ outlet, date`, or null. */
function check(line: string, expected: string | null, outlets: readonly Outlet[] = []) {
  const read = readHeaderLine(line, outlets);
  expect(read && `${read.byline.join(' + ')} @ ${read.outlet}, ${read.date?.edtf ?? null}`).toBe(expected);
}

test('author, outlet and date', () => {
  check('By Jane Roe, The Oster Herald, 3/15/25', 'Jane Roe @ The Oster Herald, 2025-03-15');
  check('By Jane Roe, Y Outlet, March 15, 2025', 'Jane Roe @ Y Outlet, 2025-03-15');
  check('Jane Roe | The Oster Herald | 15 March 2025', 'Jane Roe @ The Oster Herald, 2025-03-15');
  check('*By Jane Roe*, **The Oster Herald**, 3/15/25', 'Jane Roe @ The Oster Herald, 2025-03-15');
  check('By Jane Roe, Senior Correspondent, Velm Courier, 31/12/24', 'Jane Roe @ Velm Courier, 2024-12-31');
  check('Jane Roe for the Velm Courier, 3 April 2024', 'Jane Roe @ the Velm Courier, 2024-04-03');
});

test('several authors', () => {
  check('By Jane Roe and Tom Vell, The Oster Herald, 3/15/25', 'Jane Roe + Tom Vell @ The Oster Herald, 2025-03-15');
  check('By Jane Roe, Tom Vell and Ann Ost, 3/15/25', 'Jane Roe + Tom Vell + Ann Ost @ null, 2025-03-15');
});

test('an outlet and a date without an author', () => {
  check('ONT, 3/13/25', ' @ ONT, 2025-03-13');
  check('Oster Sun, March 15, 2025', ' @ Oster Sun, 2025-03-15');
  check('By Jane Roe, The Oster Herald, Sun, 16 March 2025', 'Jane Roe @ The Oster Herald, 2025-03-16');
  check('The Oster Herald (2025-03-15)', ' @ The Oster Herald, 2025-03-15');
  check('Source: Oster News, 15 March 2025', ' @ Oster News, 2025-03-15');
});

test('an outlet alone, whether its name tells or is known', () => {
  check('HuffPost', ' @ HuffPost, null');
  check('The Oster Herald', ' @ The Oster Herald, null');
  check('Deutsche Welle', ' @ Deutsche Welle, null');
  check('Postbox', null);
});

test('an author alone, a date alone', () => {
  check('By Jane Roe', 'Jane Roe @ null, null');
  check('By Jane Roe in Oster City', 'Jane Roe @ null, null');
  check('Published: March 15, 2025 at 5:30 PM', ' @ null, 2025-03-15');
});

test('the codebook’s outlets give their name and their habit of dating', () => {
  check('By Jane Roe, TVC, 3/4/25', 'Jane Roe @ The Velm Courier, 2025-04-03', [courier]);
  check('TVC', ' @ The Velm Courier, null', [courier]);
});

test('the habit of the file at hand goes before that of the outlet', () => {
  expect(readHeaderLine('By Jane Roe, TVC, 3/4/25', [courier], 'month-first')?.date).toEqual({
    edtf: '2025-03-04',
    isAmbiguous: false,
  });
});

test('a date that is none is left out, the names stay', () => {
  check('By Jane Roe, Velm Courier, 3/45/25', 'Jane Roe @ Velm Courier, null');
});

test('sentences are no head lines', () => {
  check('By the time the talks ended, on March 15, 2025', null);
  check('By Monday, the talks had failed', null);
  check('Oster City, Lower Oblast, February 2014.', null);
  check('Correction: October 2, 2016, Sunday.', null);
  check('They met again on March 15, 2025', null);
});
