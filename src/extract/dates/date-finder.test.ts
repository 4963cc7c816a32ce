// Dates in running text: spans, EDTF values and roles.
import { expect, test } from 'vitest';
import type { Article, ArticleId } from '../../model/article.ts';
import { findDates } from './date-finder.ts';

/** Published on Friday, 14 March 2031. */
function articleOf(text: string): Article {
  return {
    id: 'dated' as ArticleId,
    text,
    place: { start: 0, end: text.length },
    title: null,
    byline: [],
    outlet: null,
    published: '2031-03-14',
    language: 'en',
    kind: 'report',
    url: null,
    passages: [],
  };
}

function find(text: string) {
  const article = articleOf(text);
  const analysed = { text, tokens: noTokens, sentences: [], paragraphs: [] };
  return findDates(article, analysed);
}

/** The expected spans and values are written into the text: `<date 2031-03-05>5 March</date>`. */
function check(marked: string) {
  const text = marked.replace(/<date [^>]*>|<\/date>/g, '');
  let written = '';
  let from = 0;
  for (const date of find(text)) {
    written += `${text.slice(from, date.span.start)}<date ${date.edtf}>${text.slice(date.span.start, date.span.end)}</date>`;
    from = date.span.end;
  }
  expect(written + text.slice(from)).toBe(marked);
}

function checkRoles(text: string, roles: readonly string[]) {
  expect(find(text).map((date) => date.role)).toEqual(roles);
}

test('full dates in every order', () => {
  check('It fell on <date 1991-12-25>Dec. 25, 1991</date>, not on <date 1991-12-24>24 December 1991</date>.');
  check('Signed <date 2031-03-05>2031-03-05</date> and again <date 2031-03-04>3/4/31</date>.');
});

test('the outlet’s habit decides which number is the month', () => {
  check('Signed on <date 2025-03-15>3/15/25</date>.');
  check('On <date 2031-03-04>4 March 2031</date> they met; the note is dated <date 2031-02-01>1/2/31</date>.');
  check('On <date 2031-03-04>4 March 2031</date>, <date 2031-03-15>3/15/31</date> and <date 2031-05-04>5/4/31</date>.');
});

test('months that are listed share the year', () => {
  check('It fell in <date 2027-08>August</date> and <date 2027-10>October 2027</date>.');
  check('It fell in <date 2026-12>December</date> or <date 2027-01>January 2027</date>.');
});

test('ranges are one date', () => {
  check('<date 195X/1990>1950s to 1990</date>: the island was closed.');
  check('<date 2004/2005>2004-5</date>: the orange years.');
  check('Troops trained in <date 2022-03/2022-04>March-April 2022</date>.');
  check('It rained between <date 2031-02-05/2031-02-07>5 and 7 February</date>.');
});

test('vague dates keep their unit and narrow their bounds', () => {
  check('Snow came in <date 2030-05>late May 2030</date>.');
  expect(find('Snow came in late May 2030.')[0]).toMatchObject({ earliest: '2030-05-21', latest: '2030-05-31' });
});

test('a term that something is due within lies ahead', () => {
  check('The council must answer by <date 2031-03-18>Tuesday</date>, Lind said.');
  check('They were asked to leave the dam before <date ../2031-03-19>Wednesday</date>.');
  check('By <date 2031-03-11>Tuesday</date> the road was shut.');
});

test('days of one month stand in brackets too', () => {
  check('They met on <date 2031-02-09/2031-02-11>February 9-11</date> and were silent.');
  check('The talks (<date 2031-02-09/2031-02-11>February 9-11</date>) failed.');
  check('The talks (<date 2030-02-09/2030-02-11>February 9-11, 2030</date>) failed.');
});

test('open ends', () => {
  check('Before <date ../2014>2014</date> nobody asked; since <date 2030/..>2030</date> all do.');
  check('The road is shut until <date ../2031-03-20>20 March</date>.');
});

test('dates counted from the published day', () => {
  check(
    'They met <date 2031-03-13>yesterday</date> and on <date 2031-03-11>Tuesday</date>, as they had <date 2029>two years ago</date>.',
  );
  check('A vote is planned for <date 2031-04>next month</date> and will be held on <date 2031-03-17>Monday</date>.');
});

test('dates counted from the date told before', () => {
  check(
    'They met on <date 2030-12-03>3 December 2030</date>. <date 2030-11-30>Three days earlier</date> the bridge had burnt.',
  );
  check('In <date 2028>2028</date> the rains failed, and <date 2028-21>that spring</date> the wells dried up.');
  check('They met on <date 2030-12-03>3 December 2030</date> and again <date 2030-12-09>the following Monday</date>.');
});

test('a season in a name is no date', () => {
  check('Our correspondent is Hal Winter.');
  check('WINTER: They agreed not to notice.');
  check('They agreed in <date 2030-24>Winter</date>.');
});

test('holidays and periods that have a name', () => {
  check('He took over on <date 1999-12-31>New Year’s Eve 1999</date>.');
  check('The line was drawn after <date 1945-09-02/..>World War II</date>.');
});

test('a period since an event is dated where the text dates the event', () => {
  check(
    'The coup came in <date 2029-02>February 2029</date>. Since <date 2029-02/..>the coup</date>, nobody has voted.',
  );
  check('Since <date /..>the coup</date>, nobody has voted.');
});

test('numbers and names that are no dates', () => {
  check('Some 1500 soldiers, 2000 tonnes and $1999 may march in.');
  check('May Lind said she may go.');
});

test('roles', () => {
  checkRoles('The bridge burnt on 3 March.', ['happened']);
  checkRoles('Lind said on Thursday that all was lost.', ['said']);
  checkRoles('On Thursday, Lind told reporters that all was lost.', ['said']);
  checkRoles('In a March 13 press conference, Lind gave in.', ['said']);
  checkRoles('The vote will be held on 3 April.', ['other']);
});

test('negated and hypothetical dates are not certain', () => {
  expect(find('The vote was not held on 3 March.')[0]?.isCertain).toBe(false);
  expect(find('They might meet on 3 April.')[0]?.isCertain).toBe(false);
  expect(find('They met on 3 March.')[0]?.isCertain).toBe(true);
});

const noTokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  word: [],
  tag: [],
  lower: [],
  lemma: [],
  head: new Int32Array(0),
  relation: [],
  sentence: new Int32Array(0),
  paragraph: new Int32Array(0),
  quotation: new Uint8Array(0),
};
