// Judgements from decisions.
import { expect, test } from 'vitest';
import { makeQuote } from '../../model/quote.ts';
import { judgementsOf } from './judgements.ts';

const quote = makeQuote('Ferries sail.', 'hash', { start: 0, end: 7 });

/** Decisions are written `c` (confirm), `r` (reject), with a `-` when undone; oldest first, all about one finding. */
function check(written: string, expected: 'confirmed' | 'rejected' | undefined): void {
  const decisions = written.split(' ').map((letter, index) => ({
    number: index + 1,
    at: '2031-03-07T09:00:00Z',
    coder: 'you',
    label: '',
    isUndone: letter.endsWith('-'),
    isBroken: false,
    content: { kind: letter.startsWith('c') ? 'confirm-finding' : 'reject-finding', finding: 'f', quote } as const,
  }));
  expect(judgementsOf({ decisions: decisions.toReversed() }).get('f')).toBe(expected);
}

test('the latest judgement stands', () => check('c r', 'rejected'));
test('an undone one does not count', () => check('c r-', 'confirmed'));
test('with all undone there is none', () => check('c- r-', undefined));
