// Tests of decisions in words.
import { expect, test } from 'vitest';
import { emptyCodebook } from '../model/codebook.ts';
import type { DecisionContent } from '../model/decision.ts';
import type { DecisionEntry } from '../model/dossier-rows.ts';
import { labelDecision } from './decision-label.ts';
import { findUndoable } from './undoable-decision.ts';

const codebook = { ...emptyCodebook, parties: [{ id: 'oster', name: 'Republic of Oster' }] };
const actorNames = [
  { key: 'ilva-marn', name: 'Ilva Marn' },
  { key: 'name:Marne', name: 'Marne' },
];

function makeEntry(content: DecisionContent, number = 1, state: DecisionEntry['state'] = 'applied'): DecisionEntry {
  return { decision: { number, at: '2031-04-02T10:00:00Z', coder: 'coder', content }, state, actorNames };
}

const merge = makeEntry({ kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' });

function check(content: DecisionContent, expected: string): void {
  const entry = makeEntry(content, 2);
  expect(labelDecision(entry, [merge, entry], codebook)).toBe(expected);
}

test('decisions about actors name them', () => {
  check({ kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' }, 'Merged “Marne” into “Ilva Marn”');
  check({ kind: 'split-name', actor: 'ilva-marn', name: 'Marne' }, 'Took the name “Marne” out of “Ilva Marn”');
  check(
    { kind: 'set-party', actor: 'ilva-marn', party: 'oster' },
    'Set the party of “Ilva Marn” to “Republic of Oster”',
  );
  check({ kind: 'set-party', actor: 'ilva-marn', party: null }, 'Set no party for “Ilva Marn”');
});

test('what is no longer known is called by its key', () => {
  check({ kind: 'set-party', actor: 'name:Gone', party: 'lost' }, 'Set the party of “name:Gone” to “lost”');
});

test('decisions about statements quote them on one line, cut when long', () => {
  const quote = {
    start: 0,
    end: 90,
    exact: `the toll\nstays ${'and stays '.repeat(8)}`,
    prefix: '',
    suffix: '',
    textHash: 'h',
  };
  check(
    { kind: 'confirm-finding', finding: 'f', quote },
    'Confirmed the statement “the toll stays and stays and stays and stays and stays and s…”',
  );
});

test('taking back names what is taken back', () => {
  check({ kind: 'undo', decision: 1 }, 'Took back: Merged “Marne” into “Ilva Marn”');
});

test('undo takes back the latest decision in force', () => {
  const party: DecisionContent = { kind: 'set-party', actor: 'ilva-marn', party: null };
  const undo = makeEntry({ kind: 'undo', decision: 2 }, 3);
  expect(findUndoable([merge, makeEntry(party, 2, 'undone'), undo])).toBe(merge);
  expect(findUndoable([makeEntry(party, 1, 'undone'), undo])).toBeNull();
  expect(findUndoable([merge, makeEntry(party, 2, 'broken')])?.decision.number).toBe(2);
});
