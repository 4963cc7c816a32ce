// Whose words can be taken as the party's own.
import { expect, test } from 'vitest';
import type { Actor } from './codebook.ts';
import { type PartyVoice, voiceOf } from './party-voice.ts';

const nobody: Actor = {
  ...{ id: 'x', name: 'X', kind: 'person', party: 'oster', wikidata: null },
  ...{ aliases: [], derogatory: [], offices: [] },
};
const state: Actor = { ...nobody, id: 'state', name: 'Republic of Oster', kind: 'state', aliases: ['Oster'] };

function holding(...titles: readonly string[]): Actor {
  return { ...nobody, offices: titles.map((title) => ({ title, from: null, to: null })) };
}

function check(actor: Actor, expected: PartyVoice, others: readonly Actor[] = [holding('President of Oster')]): void {
  const actors = [state, actor, ...others];
  expect(voiceOf(actor, { parties: [{ id: 'oster', name: 'The Osterians' }], actors })).toBe(expected);
}

test('offices of the party, of a state in it, and ministers speak for it', () => {
  check(holding('Envoy of the Osterians'), 'office');
  check(holding('Chief negotiator of Oster'), 'office');
  check(holding('Deputy Minister of Ports'), 'office');
});

test('whoever leads something else has a voice of her own', () => {
  check(holding('Leader of the Harbour League'), 'apart');
  check(holding('Chief executive of Sund Pilots'), 'apart');
  check(holding('Leader of the Harbour League', 'Foreign Minister of Oster'), 'office');
});

test('a state is the party itself', () => {
  check(state, 'party');
});

test('where the codebook does not tell, everybody speaks', () => {
  check(nobody, 'office');
  check({ ...nobody, kind: 'organisation' }, 'office');
  check(holding('Leader of the Harbour League'), 'office', [holding('Leader of the Loom')]);
});
