// Decisions asked for by names, and what is said where a name fits nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decide, listDecisions, undoLatest } from './decide.ts';
import { type NamedDecision, settleDecision } from './decide-by-name.ts';
import { newDossier } from './new-dossier.ts';
import { type Dossier, openDossier } from './open-dossier.ts';
import { openIntake } from './open-intake.ts';

const codebook = `title: The pass of Lunt
parties: [{id: oster, name: Republic of Oster}, {id: velm, name: Velm}]
actors:
  - {id: velm-state, name: Velm, kind: state, party: velm}
  - {id: ilva-marn, name: Ilva Marn, kind: person, party: oster}
issues: [{id: garrison, label: The garrison, cues: [garrison]}]
`;
const story = 'Ilva Marn said on Monday: “The garrison must leave.” Bor Tessel, a beekeeper, said: “It rained.”\n';
const effects = { now: () => new Date('2031-04-02T10:00:00Z'), coder: 'ada' };

const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function openStory(text = story): Promise<Dossier> {
  const path = await mkdtemp(join(tmpdir(), 'parley-by-name-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  await newDossier(path, codebook);
  const intake = await openIntake(path, effects.now);
  await intake.take(fileOf('story.txt', text));
  await intake.close();
  const dossier = await openDossier(path, 'read');
  onTestFinished(() => dossier.store.close());
  return dossier;
}

test('actors, parties and positions are named as a user writes them', async () => {
  const dossier = await openStory();
  const { rows } = await dossier.store.listPositions({ range: { offset: 0, limit: 5 } });
  const wishes: readonly NamedDecision[] = [
    { kind: 'set-party', actor: 'tessel', party: 'Velm' },
    { kind: 'set-party', actor: 'Ilva Marn', party: '-' },
    { kind: 'reject-finding', position: rows[0]?.position.id ?? '' },
    { kind: 'merge-actors', from: 'Bor Tessel', into: 'marn' },
  ];
  for (const wish of wishes) await decide(dossier, await settleDecision(dossier, wish), effects);
  expect((await listDecisions(dossier)).map(({ content: { kind }, isBroken }) => [kind, isBroken])).toEqual([
    ['merge-actors', false],
    ['reject-finding', false],
    ['set-party', false],
    ['set-party', false],
  ]);
  expect((await dossier.store.listPositions({ range: { offset: 0, limit: 5 } })).total).toBe(0);
});

test('who gets a party takes stands for it, in what was added before and after, until that is taken back', async () => {
  const dossier = await openStory('Bor Tessel, a beekeeper, said on Monday: “We reject the garrison.”\n');
  const count = async () => (await dossier.store.listPositions({ range: { offset: 0, limit: 5 } })).total;
  expect(await count()).toBe(0);
  await decide(dossier, await settleDecision(dossier, { kind: 'set-party', actor: 'Tessel', party: 'velm' }), effects);
  expect(await count()).toBe(1);
  const intake = await openIntake(dossier.path, effects.now);
  await intake.take(fileOf('later.txt', 'The garrison must go, Bor Tessel said on Friday in a letter.\n'));
  await intake.close();
  expect(await count()).toBe(2);
  await undoLatest(dossier, effects);
  expect(await count()).toBe(0);
});

test('what fits nothing is answered with what there is', async () => {
  const dossier = await openStory();
  const settle = (wish: NamedDecision) => settleDecision(dossier, wish);
  await expect(settle({ kind: 'set-party', actor: 'Ilva Mern', party: 'velm' })).rejects.toThrow(
    'nearest is "Ilva Marn"',
  );
  await expect(settle({ kind: 'confirm-finding', position: 'x1' })).rejects.toThrow('There is no position "x1"');
});
