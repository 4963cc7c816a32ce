// What any store does with another codebook.
import { expect, test } from 'vitest';
import type { StoreOpener } from './opener.ts';
import { ilvaMarn, sampleCodebook } from './samples.ts';

/** Tests of this part. */
export function describeCodebook({ openStore, openFilled }: StoreOpener): void {
  test('an edited codebook changes names, parties, outlets and sides of what is held', async () => {
    const store = await openFilled();
    const [marn] = sampleCodebook.actors;
    const [ofOster] = sampleCodebook.outlets;
    await store.applyCodebook({
      ...sampleCodebook,
      actors: [{ ...marn!, name: 'Ilva R. Marn', party: null }],
      outlets: [{ ...ofOster!, name: 'Herald of Oster', side: 'neutral' }],
    });
    const { rows } = await store.listStatements({ order: 'article', range: { offset: 0, limit: 9 } });
    expect(rows[0]).toMatchObject({
      actor: { key: 'ilva-marn', name: 'Ilva R. Marn', party: null },
      article: { outlet: 'Herald of Oster', side: 'neutral' },
    });
    expect(rows[3]?.article).toMatchObject({ outlet: 'Velm Post', side: null });
  });

  test('actors of the codebook are listed before any text names them', async () => {
    const store = await openStore();
    await store.applyCodebook(sampleCodebook);
    expect(await store.listActors({})).toMatchObject([{ key: ilvaMarn.actorId, isDeclared: true, statements: 0 }]);
  });

  test('actors are found by any of their names', async () => {
    const store = await openFilled();
    expect((await store.listActors({ words: 'tessel' })).map((actor) => actor.key)).toEqual(['name:Bor Tessel']);
    expect((await store.listActors({ party: 'oster' })).map((actor) => actor.key)).toEqual(['ilva-marn']);
    expect((await store.listActors({ words: 'nobody' })).length).toBe(0);
  });
}
