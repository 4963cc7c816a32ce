// Articles meant: headlines of one outlet, a sentence that speaks of one of them, and the headline that is found.
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import type { SourceArticle } from '../../model/sources.ts';
import { matchTitle } from './match-title.ts';

function check(sentence: string, titles: readonly string[], expected: string | null): void {
  const articles = titles.map(
    (title, at): SourceArticle => ({
      ...{ id: `a${at}` as ArticleId, title, outlet: 'Harn Post', side: null },
      ...{ published: '2031-03-05', byline: [], url: null },
    }),
  );
  expect(matchTitle(sentence, articles)?.title ?? null).toBe(expected);
}

const titles = ['The Twelve Locks: How a Ferry Line Dies', 'Velm talks resume', 'Velm harvest fails again'];

test('a headline is meant by the words that no other has', () => {
  check('The twelve locks described by the Harn Post are all in Velm.', titles, titles[0] ?? null);
  check('The Harn Post wrote on why the harvest fails.', titles, titles[2] ?? null);
});

test('one word, or words that most headlines have, mean none', () => {
  check('The Harn Post reported from a ferry.', titles, null);
  check('The Harn Post reported on the Velm talks.', titles, null);
  check('The Harn Post reported on Velm ferries.', ['Velm ferries stop', 'Velm ferries sail'], null);
});
