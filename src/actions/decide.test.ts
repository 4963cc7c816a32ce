// What follows from naming another speaker, or from where an article comes from: positions, days, sides, and all of it back again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ArticleId } from '../model/article.ts';
import type { AskedDecision } from '../model/decision.ts';
import { makeQuote } from '../model/quote.ts';
import { decide, listDecisions } from './decide.ts';
import { newDossier } from './new-dossier.ts';
import { type Dossier, openDossier } from './open-dossier.ts';
import { openIntake } from './open-intake.ts';
import { findStaleArticles, readAgain } from './read-again.ts';

const codebook = `title: The pass of Lunt
parties:
  - id: oster
    name: Republic of Oster
  - id: velm
    name: Republic of Velm
actors:
  - { id: oster-state, name: Oster, kind: state, party: oster, aliases: [Osterian] }
  - { id: velm-state, name: Velm, kind: state, party: velm, aliases: [Velmish] }
  - { id: ilva-marn, name: Ilva Marn, kind: person, party: oster }
outlets:
  - { id: herald, name: Oster Herald, side: oster }
  - { id: post, name: Velm Post, side: velm }
issues:
  - id: garrison
    label: The garrison
    definition: Whether the garrison leaves the pass.
    cues: [garrison]
    poles: [{ label: leaves, cues: [withdraw] }, { label: stays, cues: [stay] }]
`;

const story = `Talks at the pass go on
Oster Herald
12 March 2031

The talks about the pass went on in the valley. Bor Tessel, a beekeeper, said on Monday: “The garrison must withdraw from the pass.”

It rained in the valley for the rest of the week.
`;

const effects = { now: () => new Date('2031-04-02T10:00:00Z'), coder: 'ada' };

async function openStory(): Promise<Dossier & { readonly id: ArticleId }> {
  const path = await mkdtemp(join(tmpdir(), 'parley-decide-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  await newDossier(path, codebook);
  const intake = await openIntake(path, effects.now);
  const taken = await intake.take({ name: 'story.txt', bytes: new TextEncoder().encode(story) });
  await intake.close();
  const dossier = await openDossier(path, 'read');
  onTestFinished(() => dossier.store.close());
  return { ...dossier, id: (taken.kind === 'added' && taken.articles[0]?.id) as ArticleId };
}

/** Each statement with its speaker and date, each position with its party, and the article with where it is from. */
async function tell({ store, id }: Dossier & { readonly id: ArticleId }) {
  const entry = await store.getArticle(id);
  const { rows } = await store.listPositions({ range: { offset: 0, limit: 9 } });
  return {
    said: entry?.statements.map(({ actor, statement }) => `${actor?.name}, ${actor?.party}, ${statement.said}`),
    held: rows.map(({ position, actor }) => `${position.party} ${position.issue} ${position.move}, ${actor?.name}`),
    from: `${entry?.summary.outlet}, ${entry?.summary.side}, ${entry?.summary.published}`,
  };
}

test('whoever is named as the speaker holds the position, which is read as theirs, and an undo takes it back', async () => {
  const dossier = await openStory();
  const { store, id } = dossier;
  const before = await tell(dossier);
  expect(before.said).toEqual(['Bor Tessel, null, 2031-03-10']);
  expect(before.held).toEqual([]);
  const entry = await store.getArticle(id);
  const [one] = entry!.statements;
  const quote = makeQuote(entry!.text, id, one!.statement.content[0]!);
  const name = (key: string, speaker: string): AskedDecision => ({
    ...{ kind: 'set-speaker', finding: one!.statement.id, quote, speaker: { key, name: speaker }, was: 'Bor Tessel' },
  });
  await decide(dossier, name('ilva-marn', 'Ilva Marn'), effects);
  const named = await tell(dossier);
  expect(named.said).toEqual(['Ilva Marn, oster, 2031-03-10']);
  expect(named.held).toEqual(['oster garrison demand, Ilva Marn']);
  expect(await store.listDue()).toEqual([]);

  // Somebody new, who gets a party afterwards.
  await decide(dossier, name('name:Sela Orm', 'Sela Orm'), effects);
  expect((await tell(dossier)).held).toEqual([]);
  await decide(dossier, { kind: 'set-party', actor: 'name:Sela Orm', party: 'velm' }, effects);
  expect((await tell(dossier)).held).toEqual(['velm garrison demand, Sela Orm']);
  expect((await listDecisions(dossier)).map(({ label }) => label).slice(1)).toEqual([
    'Set the speaker of “The garrison must withdraw from the pass.” from “Bor Tessel” to “Sela Orm”',
    'Set the speaker of “The garrison must withdraw from the pass.” from “Bor Tessel” to “Ilva Marn”',
  ]);

  for (const decision of [3, 2]) await decide(dossier, { kind: 'undo', decision }, effects);
  expect(await tell(dossier)).toEqual(named);
  await decide(dossier, { kind: 'undo', decision: 1 }, effects);
  expect(await tell(dossier)).toEqual(before);
});

test('what was read again whole keeps the speakers people named, with their positions', async () => {
  const dossier = await openStory();
  const { store, id } = dossier;
  const entry = await store.getArticle(id);
  const [one] = entry!.statements;
  const quote = makeQuote(entry!.text, id, one!.statement.content[0]!);
  const speaker = { key: 'ilva-marn', name: 'Ilva Marn' };
  await decide(dossier, { kind: 'set-speaker', finding: one!.statement.id, quote, speaker, was: null }, effects);
  const named = await tell(dossier);
  const stale = { ids: [id], ofPositions: [], unaltered: [], readerVersion: 'another' };
  const told: string[] = [];
  for await (const outcome of readAgain(dossier, stale, 1)) told.push(outcome.id);
  expect(told).toEqual([id]);
  expect(await tell(dossier)).toEqual(named);
  expect(await store.listDue()).toEqual([]);
  expect((await findStaleArticles(dossier)).ids).toEqual([id]);
});

test('an article whose date and outlet are put right is read again: its side and the days told in it follow', async () => {
  const dossier = await openStory();
  const before = await tell(dossier);
  expect(before.from).toBe('Oster Herald, oster, 2031-03-12');
  const was = { title: 'Talks at the pass go on', outlet: 'Oster Herald', published: '2031-03-12' };
  const change = { outlet: 'Velm Post', published: '2031-03-20' };
  await decide(dossier, { kind: 'edit-article', article: dossier.id, change, was }, effects);
  const after = await tell(dossier);
  expect(after.from).toBe('Velm Post, velm, 2031-03-20');
  expect(after.said).toEqual(['Bor Tessel, null, 2031-03-17']);
  expect((await listDecisions(dossier))[0]?.label).toBe(
    'Corrected the article “Talks at the pass go on”: outlet from “Oster Herald” to “Velm Post”, date from “2031-03-12” to “2031-03-20”',
  );
  expect(await dossier.store.listDue()).toEqual([]);
  await decide(dossier, { kind: 'undo', decision: 1 }, effects);
  expect(await tell(dossier)).toEqual(before);
});
