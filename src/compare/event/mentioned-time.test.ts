// Tests of times that are only mentioned: the time stands between `[` and `]`.
import { expect, test } from 'vitest';
import { isMentioned, isMentionedPeriod, leaveOutClauses } from './mentioned-time.ts';

function check(sentence: string, expected: boolean, isOnly: typeof isMentioned = isMentioned): void {
  const [, before = '', words = '', after = ''] = /^(.*)\[(.*)\](.*)$/.exec(sentence) ?? [];
  expect(isOnly({ words, before, after })).toBe(expected);
}

test('how far something goes back is no happening', () =>
  check('a quarrel dating back to [2021] over the locks', true));
test('what is compared did not happen then', () => {
  check('fewer barges than in [2029]', true);
  check('unlike the calm Mr. Brandt in [2029], he shouted', true);
  check('the fewest barges came in [2029]', false);
  check('it is 2031, not [2029], when Brandt shocked the valley', true);
});
test('what is taken up again was then, and what the author wrote is no happening', () => {
  check('Oster sent a draft, reviving the failed attempt to do so in [2029]', true);
  check('the talks (which I wrote about at the end of [January]) went well', true);
  check('[Yesterday], we looked at the quarrel over the locks', true);
  check('[Yesterday], we walked out of the talks', false);
});
test('"to this day" and "years ago" tell no day', () => {
  check('the locks are shut to [this day]', true);
  check('the locks were shut [years ago]', true);
  check('the locks were shut [two years ago]', false);
  check('the fire, a month ago [Thursday]', true);
});
test('what only points at a time dates nothing, and a day named beside it does', () => {
  check('the valleys had no say at [that time], nor later', true);
  check('she must come to [tomorrow]’s hearing', true);
  check('[Earlier in the day] on Saturday he had called it a tax', true);
  check('[Earlier in the day] he had called it a tax', false);
  check('fifteen of [the 19 May] 3 rescuers were from Velm', true);
});
test('the year of a title or an office is part of its name', () => {
  check('the former warden and [2028] League candidate', true);
  check('the book “Oster in [2028] and Beyond”', true);
  check('in [2028] League candidates lost', false);
});
test('a deed known by its day is only named', () => {
  check('the anniversary of the [Sept. 3, 2021], river floods', true);
  check('an inquiry into the attacks in [2030]', true);
  check('a supporter of Holm’s run for warden in [2029]', true);
  check('Holm ran for warden in [2029]', false);
  check('during her campaign for warden in [2029], Holm vowed to mend the locks', false);
  check('shells hit Lissen in the attacks. In [2030] they stopped', false);
});
test('a feast may name a thing', () => {
  check('a tradition of [Midwinter] lamps', true);
  check('the bridge fell on [Midwinter]', false);
  check('she came on [Monday]', false);
  check('on [Monday] Brandt came', false);
});
test('for what time money is asked, and a time counted from another, dates nothing', () => {
  check('more was asked for [fiscal 2031]', true, isMentionedPeriod);
  check('letters sent in [the previous two months]', true, isMentionedPeriod);
  check('letters sent in [March 2031]', false, isMentionedPeriod);
});

/** Dates are written as `<...>`; gives the words of those kept. */
function keep(marked: string): readonly string[] {
  const text = marked.replace(/[<>]/g, '');
  const dates = [...marked.matchAll(/<([^>]+)>/g)].map((match, at) => {
    const start = match.index - 2 * at;
    return { date: { span: { start, end: start + (match[1]?.length ?? 0) } }, span: { start: 0, end: text.length } };
  });
  return leaveOutClauses(text, dates).map(({ date: { span } }) => text.slice(span.start, span.end));
}

test('the time of a clause about somebody is not that of the sentence', () => {
  expect(keep('Brandt, who in <2029> led the talks, said on <Monday> he would go.')).toEqual(['Monday']);
  expect(keep('Brandt was held on <Friday> after being charged <a day earlier>.')).toEqual(['Friday']);
});
test('a clause that alone is dated dates its sentence', () => {
  expect(keep('The lock, which burst on <3 March>, is mended.')).toEqual(['3 March']);
  expect(keep('When in <2003> the court ruled so, Brandt complained.')).toEqual(['2003']);
});
test('a year in such a clause dates nothing', () => {
  expect(keep('He owned a mill after he left the bureau in <2026>.')).toEqual([]);
  expect(keep('Brandt, who led the talks in <2029>, is dead.')).toEqual([]);
  expect(keep('Brandt, who left the talks in <November>, is dead.')).toEqual([]);
  expect(keep('Holm spent a million while Brandt rested in <April>.')).toEqual(['April']);
  expect(keep('Brandt spoke before the Senate in <April>.')).toEqual(['April']);
});
