// Time left: told where work goes evenly, left out where it does not.
import { expect, test } from 'vitest';
import { Countdown, type Work } from './countdown.ts';

/** So many steps of a second each, with so much done in each of them. */
type Stretch = readonly [seconds: number, weight: number];

/** Seconds left after some stretches of work. */
function check(
  work: Partial<Work> & Pick<Work, 'weight'>,
  stretches: readonly Stretch[],
  expected: number | null,
): void {
  const countdown = new Countdown({ isMixed: false, ...work });
  let now = 5000;
  for (const [seconds, weight] of stretches) {
    for (let second = 0; second < seconds; second += 1) {
      countdown.step(weight, now);
      now += 1000;
    }
  }
  const left = countdown.tellLeft();
  expect(left === null ? null : Math.round(left / 1000)).toBe(expected);
}

test('even work has a time left once it has gone on for a while', () => {
  check({ weight: 100 }, [[2, 1]], null);
  check({ weight: 100 }, [[10, 1]], 90);
  check({ weight: 36_000 }, [[100, 1]], 35_900);
});
test('work that has just become quicker or slower has none', () => {
  check(
    { weight: 1000 },
    [
      [60, 1],
      [10, 40],
    ],
    null,
  );
  check(
    { weight: 5000 },
    [
      [60, 40],
      [40, 1],
    ],
    null,
  );
});
test('what was quicker or slower before is forgotten', () => {
  check(
    { weight: 3000 },
    [
      [60, 1],
      [70, 20],
    ],
    77,
  );
});
test('nothing is told while nothing is done', () =>
  check(
    { weight: 100 },
    [
      [60, 1],
      [120, 0],
    ],
    null,
  ));
test('one of several kinds of work says little of the next: its time is told only once it is short', () => {
  check({ weight: 5000, isMixed: true }, [[60, 1]], null);
  check({ weight: 160, isMixed: true }, [[60, 1]], 100);
});
test('pieces that take longer than the time looked back over are still looked at', () => {
  const countdown = new Countdown({ weight: 10, isMixed: false });
  for (const minute of [2, 4, 6, 8]) countdown.step(1, minute * 60_000);
  expect(countdown.tellLeft()).toBe(12 * 60_000);
});
test('work that grows takes longer', () => {
  const countdown = new Countdown({ weight: 10, isMixed: false });
  for (const second of [1, 2, 3, 4, 5]) countdown.step(1, second * 1000);
  countdown.grow(20);
  expect(countdown.tellLeft()).toBe(25_000);
});
