// Passages taken over are found with what was altered; chance words and other sentences on the same matter are not.

import { describe, expect, test } from 'vitest';
import type { Article, PassageKind } from '../../model/article.ts';
import type { PlacedItem, Relation } from '../../model/comparison.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { createReuseComparer } from './reuse-comparer.ts';

const before =
  'The council met on Monday in the old customs house, and nobody outside was told what it had been asked to decide.';
const after =
  'Prices in the harbour market rose for the third week, and the fishermen stayed in their boats until the evening.';
const wire =
  'Artillery fire struck the bridge at Lissen on Tuesday during the busiest hour of its market, killing at least four people in the worst breach of the truce.';

function makeArticle(text: string, kind: PassageKind = 'paragraph'): Article {
  return makePlainArticle(text, {
    passages: [{ start: 0, end: text.length, kind, voice: { kind: 'author' } }],
  });
}

/** How two articles are related: every pair of their items that share as many keys as a store asks for. */
function compare(later: string, earlier: string, kind?: PassageKind): readonly Relation[] {
  const { listItems, relate, retrieval } = createReuseComparer();
  const place = (text: string): readonly PlacedItem[] => {
    const article = makeArticle(text, kind);
    return listItems({ article, findings: null }).map((item, row) => ({ ...item, row, article: article.id, text }));
  };
  return place(later).flatMap((item) =>
    place(earlier).flatMap((candidate) => {
      const shared = candidate.keys.filter((key) => item.keys.includes(key));
      return shared.length < retrieval.fewestShared ? [] : (relate(item, candidate) ?? []);
    }),
  );
}

/** Expects one passage whose equal runs in the later text are the words between brackets. */
function check(marked: string, earlier: string, relation: string): void {
  const later = marked.replaceAll(/[[\]]/g, '');
  const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
  const [found, ...more] = compare(later, earlier);
  expect([found?.relation, more.length]).toEqual([relation, 0]);
  const detail = found?.detail as { passages: { runs: number[][] }[] };
  const runs = detail.passages.flatMap(({ runs: each }) => each);
  expect(runs.map(([start, end]) => later.slice(start, end))).toEqual(expected);
  for (const [start, end, from, to] of runs) {
    expect(earlier.slice(from, to).replace(/\W+/g, ' ')).toBe(later.slice(start, end).replace(/\W+/g, ' '));
  }
}

describe('passages taken over', () => {
  test('are found word for word between other words', () => {
    check(`${before} [${wire.slice(0, -1)}].`, `${wire} ${after}`, 'copied');
  });

  test('are found with every fifth word altered, and the runs leave out what was', () => {
    check(
      'Artillery shells [struck the] crossing [at Lissen on Tuesday] in [the busiest hour of] a [market, killing at least] 4 [people in the worst breach of the truce].',
      `${before} ${wire}`,
      'edited',
    );
  });

  test('are found in parts when commentary tears them apart', () => {
    const [related] = compare(`${wire} I have my doubts about all of this. ${after}`, `${after} ${before} ${wire}`);
    expect(related?.detail).toMatchObject({ passages: [{ isQuoted: false }, { isQuoted: false }] });
  });

  test('that both give as a quotation are called so', () => {
    const words =
      'we shall not take one soldier from the bridge before the last gate of the upper dam stands open again';
    check(`${after} "[${words}]," he added.`, `In Immen the president said: “${words}.” ${before}`, 'quotation');
    expect(compare(`${words} ${after}`, words, 'speech')[0]?.relation).toBe('quotation');
  });
});

describe('not taken over', () => {
  test('are long names and titles that two reports share', () => {
    const name = 'the spokeswoman of the Ministry of Foreign Affairs of the Republic of Kelvara, Nella Vay';
    expect(
      compare(`On Monday ${name}, declined to comment. ${before}`, `${after} A letter went to ${name}, last week.`),
    ).toEqual([]);
  });

  test('are other words on the same matter', () => {
    const other =
      'At least four people died at Lissen when shells hit the bridge on Tuesday; the market was full at that hour.';
    expect(compare(`${other} ${after}`, `${wire} ${before}`)).toEqual([]);
  });

  test('is a passage that an article repeats', () => {
    expect(createReuseComparer().relate(...(samePlace(wire) as [PlacedItem, PlacedItem]))).toBeNull();
  });
});

function samePlace(text: string): readonly PlacedItem[] {
  const article = makeArticle(text);
  const [item] = createReuseComparer().listItems({ article, findings: null });
  return [0, 1].map((row) => ({ ...item!, row, article: article.id, text }));
}
