// Who had it from whom, drawn: days to the right, a copy beside its original, and each way of taking in its own arrow.
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { describeArrow, labelNode, lineageBox } from '../../model/lineage.ts';
import type { Citation, CitationKind, DerivedArticle, SourceArticle, SourceFamily } from '../../model/sources.ts';
import { traceLineage } from './trace-lineage.ts';

/** "Wire 2029-05-01" as an article; the outlet is its id. */
function article(words: string): SourceArticle {
  const [outlet = '', published = null] = words.split(' ');
  return { id: outlet as ArticleId, title: words, outlet, side: null, published, byline: [], url: null };
}

function derived(words: string, from: string, share = 0.9): DerivedArticle {
  const kind = share === 1 ? 'exact' : 'near';
  return { article: article(words), from: article(from), share, kind, acknowledged: false, isConfirmed: false };
}

function family(first: string, ...copies: readonly DerivedArticle[]): SourceFamily {
  return { first: article(first), isFirstCertain: true, derived: copies, passages: [] };
}

function citation(citing: string, kind: CitationKind, cited: string | null, outlet = cited ?? ''): Citation {
  return {
    ...{
      citing: article(citing),
      kind,
      cited: cited === null ? null : article(cited),
      within: null,
      date: null,
      reach: [],
    },
    ...{ outlet: { id: null, name: outlet.split(' ')[0] ?? '', side: null }, statement: null },
    ...{ span: { start: 0, end: 1 }, sentence: { text: '', start: 0, end: 0 } },
  };
}

/** Boxes in columns from left to right, and arrows in words. */
function check(wanted: SourceFamily, citations: readonly Citation[], expected: readonly [string, ...string[]]): void {
  const { nodes, arrows } = traceLineage(wanted, citations);
  const columns = [...new Set(nodes.map(({ x }) => x))].sort((a, b) => a - b);
  const named = columns.map((left) => nodes.filter(({ x }) => x === left).map((node) => labelNode(node).outlet));
  const nameOf = (at: number) => nodes.map((node) => labelNode(node).outlet)[at];
  expect([
    named.map((names) => names.join('+')).join(' | '),
    ...arrows.map((arrow) => `${nameOf(arrow.from)} ${describeArrow(arrow)} ${nameOf(arrow.to)}`),
  ]).toEqual(expected);
}

test('the first published stands on the left, and those of one day in one column', () => {
  check(
    family('Wire 2029-05-01', derived('Post 2029-05-02', 'Wire'), derived('Echo 2029-05-02', 'Wire', 0.4)),
    [],
    ['Wire | Post+Echo', 'Post copies 90 % Wire', 'Echo copies 40 % Wire'],
  );
});

test('a copy of the same day stands to the right of its original', () => {
  check(family('Wire 2029-05-01', derived('Post 2029-05-01', 'Wire')), [], ['Wire | Post', 'Post copies 90 % Wire']);
});

test('what cites one of them is drawn too, each way of citing in its own arrow', () => {
  check(
    family('Wire 2029-05-01', derived('Post 2029-05-02', 'Wire')),
    [
      citation('Post 2029-05-02', 'quotes', null, 'Wire'),
      citation('Post 2029-05-02', 'relies-on', 'Wire 2029-05-01'),
      citation('Post 2029-05-02', 'quotes', 'Wire 2029-05-01'),
      citation('Blog 2029-05-04', 'disputes', 'Post 2029-05-02'),
      citation('Blog 2029-05-04', 'quotes', 'Post 2029-05-02'),
      citation('Else 2029-05-04', 'quotes', 'Other 2029-05-01'),
    ],
    [
      'Wire | Post | Blog',
      'Post copies 90 % Wire',
      'Post quotes, relies on Wire',
      'Blog carries a denial of Post',
      'Blog quotes Post',
    ],
  );
});

test('two that cite each other are drawn all the same, and articles without a date stand last', () => {
  check(
    family('Wire', derived('Post 2029-05-02', 'Wire')),
    [citation('Wire', 'reports', 'Post 2029-05-02')],
    ['Post | Wire', 'Post copies 90 % Wire', 'Wire reports from Post'],
  );
});

test('an arrow over several columns runs behind no box', () => {
  const { nodes, arrows } = traceLineage(
    family('Wire 2029-05-01', derived('Post 2029-05-02', 'Wire'), derived('Echo 2029-05-03', 'Wire')),
    [],
  );
  const [, post, echo] = nodes;
  expect((echo?.y ?? 0) - (post?.y ?? 0)).toBeGreaterThan(lineageBox.height);
  expect(arrows).toHaveLength(2);
});
