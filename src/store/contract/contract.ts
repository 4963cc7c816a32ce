// What every store must do. A store's own test file calls `describeStore` with a way to open it.
import { describe } from 'vitest';
import { describeAdding } from './adding.ts';
import { describeCards } from './cards.ts';
import { describeCodebook } from './codebook.ts';
import { describeComparisons } from './comparisons.ts';
import { describeDecisions } from './decisions.ts';
import { describeJudgements } from './judgements.ts';
import { createOpener, type StoreFixture, type StoreOpener } from './opener.ts';
import { describePositions } from './positions.ts';
import { describePrintings } from './printings.ts';
import { describeReadingAgain } from './reading-again.ts';
import { describeSeveralAtOnce } from './several-at-once.ts';
import { describeStatements } from './statements.ts';

const parts: Readonly<Record<string, (opener: StoreOpener) => void>> = {
  adding: describeAdding,
  statements: describeStatements,
  positions: describePositions,
  decisions: describeDecisions,
  'reading again': describeReadingAgain,
  codebook: describeCodebook,
  comparisons: describeComparisons,
  printings: describePrintings,
  cards: describeCards,
  judgements: describeJudgements,
  'several at once': describeSeveralAtOnce,
};

/** Runs the contract's tests. */
export function describeStore(name: string, createFixture: () => StoreFixture): void {
  const opener = createOpener(createFixture);
  for (const [part, describePart] of Object.entries(parts)) describe(`${name}: ${part}`, () => describePart(opener));
}
