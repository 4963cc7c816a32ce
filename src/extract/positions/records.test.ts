// Positions in interviews: answers that name no issue are on what was asked.
import { expect, test } from 'vitest';
import { readFilePositions } from '../../../test/read-positions.ts';

/** Turns are paragraphs, `MARN: Gladly.` of one who speaks for nobody, `DOLAN: Gladly.` of Oster's. */
async function check(lines: readonly string[], ...expected: readonly string[]): Promise<void> {
  const opening = ['The Evening Round: transcript', 'HOST: Good evening, Mira Dolan.', 'DOLAN: Good evening.'];
  expect(await readFilePositions([...opening, ...lines, 'HOST: Goodbye.'].join('\n\n'))).toEqual(expected);
}

test('an answer to whether one will is taken or refused', async () => {
  await check(['HOST: Will you lower the toll?', 'DOLAN: No.'], 'oster toll reject null');
  await check(['HOST: Would you let the guns stay?', 'DOLAN: We would.'], 'oster guns accept velm');
  await check(['HOST: Can you lower the toll?', 'DOLAN: Half of it, yes.'], 'oster toll offer null');
  await check(['HOST: Is the toll high?', 'DOLAN: Yes.']);
});
test('some answers tell by themselves how a thing is taken', async () => {
  await check(['HOST: What about a toll?', 'DOLAN: Gladly.'], 'oster toll accept null');
  await check(['HOST: What about a toll?', 'DOLAN: Never.'], 'oster toll reject null');
  await check(['HOST: What about a toll?', 'DOLAN: Why not?'], 'oster toll accept null');
});
test('what is only named in answer to what one wants is asked for', async () => {
  await check(['HOST: What do you want from Velm?', 'DOLAN: A toll.'], 'oster toll demand velm');
  await check(['HOST: What do you think of Velm?', 'DOLAN: A toll.']);
});
test('who is asked next is asked the same', () =>
  check(
    ['HOST: Will you lower the toll?', 'MARN: I wait.', 'HOST: Ms Dolan?', 'DOLAN: Never.'],
    'oster toll reject null',
  ));
