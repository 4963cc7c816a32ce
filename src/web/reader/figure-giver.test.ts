// Tests of who gives a figure.
import { expect, test } from 'vitest';
import { nameGiver } from './figure-giver.ts';

const span = { start: 20, end: 23 };
const by = { name: 'Ilva Marn', actorId: null, via: 'full-name' as const };

function said(name: string | null, start: number, end: number) {
  return {
    content: [{ start, end }],
    actor: name === null ? null : { key: name, name, party: null, via: 'full-name' as const },
  };
}

test('the speaker of the statement round it, as a person named that speaker', () => {
  expect(nameGiver({ span, by }, [said('Bor Tessel', 10, 40), said('Sela Orm', 50, 60)])).toBe('Bor Tessel');
});

test('of words within words the inner speaker', () => {
  expect(nameGiver({ span, by: null }, [said('Bor Tessel', 0, 40), said('Sela Orm', 18, 30)])).toBe('Sela Orm');
});

test('where no statement names one, whom the figure was read with, or nobody', () => {
  expect(nameGiver({ span, by }, [said(null, 10, 40)])).toBe('Ilva Marn');
  expect(nameGiver({ span, by: null }, [])).toBeNull();
});
