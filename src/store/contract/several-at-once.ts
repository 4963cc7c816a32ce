// How any store serves several processes.
import { expect, test } from 'vitest';
import type { StoreOpener } from './opener.ts';
import { herald, post, sampleCodebook, sampleMerge, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeSeveralAtOnce({ createFixture, openStore }: StoreOpener): void {
  test('one may add and many may read and decide at the same time', async () => {
    const fixture = createFixture();
    const adding = await openStore('add', fixture);
    const reading = await openStore('read', fixture);
    await adding.applyCodebook(sampleCodebook);
    await adding.addSource(sampleSource('a.txt', [herald]));
    expect((await reading.countContents()).articles).toBe(1);
    await adding.addSource(sampleSource('b.txt', [post]));
    await reading.addDecision(sampleMerge, { coder: 'coder', at: '2031-04-02T10:00:00.000Z' });
    const later = sampleSource('c.txt', [{ ...post, text: `Late edition. ${post.text}` }]);
    await adding.addSource(later);
    const entry = await reading.getArticle(later.articles[0]!.article.id);
    expect(entry?.statements[1]?.actor?.key).toBe('ilva-marn');
  });

  test('a second one that adds is turned away until the first is closed', async () => {
    const fixture = createFixture();
    const first = fixture.open('add');
    expect(() => fixture.open('add')).toThrow(expect.objectContaining({ code: 'dossier-in-use' }));
    await first.close();
    await fixture.open('add').close();
  });
}
