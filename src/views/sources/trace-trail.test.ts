// Who had something from whom: words copied where it is told, sources named beside it, and how many had it from nobody.
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { describeArrow, labelNode } from '../../model/lineage.ts';
import type { Citation, CitationKind, SourceArticle, SourceFamily } from '../../model/sources.ts';
import { countTellers, type ToldPlace } from '../../model/trail.ts';
import type { SharedStretch } from './share-passages.ts';
import { traceTrail } from './trace-trail.ts';
import { indexMaterial } from './trail-material.ts';

/** Where each article tells it, and all its other words. */
const told = { start: 100, end: 150 };
const elsewhere = { start: 500, end: 550 };

/** "Wire 2029-05-01" as an article; its id is the outlet, and "Wire#2" another of it. */
function article(words: string): SourceArticle {
  const [id = '', published = null] = words.split(' ');
  return {
    id: id as ArticleId,
    title: words,
    outlet: id.replace(/#.*/, ''),
    side: null,
    published,
    byline: [],
    url: null,
  };
}

function copy(later: string, earlier: string, { start, end } = told, isQuoted = false): SharedStretch {
  const runs = [[start, end, start, end]];
  return { later: article(later), earlier: article(earlier), runs, words: 20, isQuoted, certainty: 1 };
}

interface Named {
  readonly at?: typeof told;
  readonly within?: string;
  readonly reach?: Citation['reach'];
}

function cite(citing: string, kind: CitationKind, outlet: string, named: Named = {}): Citation {
  const { at = told, within = null, reach = [] } = named;
  return {
    ...{ citing: article(citing), kind, cited: null, within, date: null, reach, statement: null },
    outlet: { id: null, name: outlet, side: null },
    span: { start: at.start, end: at.start + 5 },
    sentence: { text: 'x'.repeat(at.end - at.start), start: 0, end: 5 },
  };
}

interface Known {
  readonly copies?: readonly SharedStretch[];
  readonly citations?: readonly Citation[];
  readonly families?: readonly SourceFamily[];
}

/** Expects the count in words, and each arrow. */
function check(tellers: readonly string[], known: Known, expected: readonly [string, ...string[]]): void {
  const places = tellers.map(
    (words): ToldPlace => ({ id: words, article: article(words), span: told, statement: null, words }),
  );
  const material = indexMaterial(known.families ?? [], known.copies ?? [], known.citations ?? []);
  const trail = traceTrail({ id: 'quote:x:1-2', kind: 'quote', about: 'x', places }, material);
  const names = trail.lineage.nodes.map((node) => labelNode(node).outlet);
  expect([
    countTellers(trail),
    ...trail.lineage.arrows.map((arrow) => `${names[arrow.from]} ${describeArrow(arrow)} ${names[arrow.to]}`),
  ]).toEqual(expected);
}

const three = ['Wire 2029-05-01', 'Post 2029-05-02', 'Blog 2029-05-03'];

test('who copied its words, or names who told it, had it from there', () => {
  check(
    three,
    { copies: [copy('Post 2029-05-02', 'Wire 2029-05-01')], citations: [cite('Blog 2029-05-03', 'reports', 'Wire')] },
    ['3 articles, 1 source', 'Post copies Wire', 'Blog reports from Wire'],
  );
});

test('a copy of other words, a source named elsewhere and words that both quote say nothing of it', () => {
  check(
    three,
    {
      copies: [
        copy('Post 2029-05-02', 'Wire 2029-05-01', elsewhere),
        copy('Blog 2029-05-03', 'Wire 2029-05-01', told, true),
      ],
      citations: [cite('Blog 2029-05-03', 'reports', 'Wire', { at: elsewhere })],
    },
    ['3 articles, 3 independent sources'],
  );
});

test('a credit for the whole article names the source of all it tells', () => {
  const reach = [{ start: 0, end: 1000 }];
  check(three, { citations: [cite('Post 2029-05-02', 'relies-on', 'Wire', { at: elsewhere, reach })] }, [
    '3 articles, 2 independent sources',
    'Post relies on Wire',
  ]);
});

test('two that name one outlet of which nothing is held are one source', () => {
  check(
    three,
    { citations: [cite('Post 2029-05-02', 'reports', 'Radio'), cite('Blog 2029-05-03', 'quotes', 'Radio')] },
    ['3 articles, 2 independent sources', 'Post reports from Radio', 'Blog quotes Radio'],
  );
});

test('in reprinted words it is the reprinted outlet that had it from another', () => {
  const reach = [told];
  check(
    three,
    {
      citations: [
        cite('Blog 2029-05-03', 'quotes', 'Post', { reach }),
        cite('Blog 2029-05-03', 'reports', 'Wire', { within: 'Post' }),
      ],
    },
    ['3 articles, 1 source', 'Blog quotes Post', 'Post reports from Wire'],
  );
});

test('of several that print the words the one with most of them counts, and of equals the first', () => {
  check(
    three,
    {
      copies: [
        copy('Post 2029-05-02', 'Wire 2029-05-01'),
        copy('Blog 2029-05-03', 'Post 2029-05-02'),
        copy('Blog 2029-05-03', 'Wire 2029-05-01'),
      ],
    },
    ['3 articles, 1 source', 'Post copies Wire', 'Blog copies Wire'],
  );
});

test('an outlet that tells it again is no second source', () => {
  check([...three, 'Wire#2 2029-05-09'], {}, ['4 articles, 3 independent sources']);
});

test('two that name each other are one source', () => {
  check(
    ['Wire 2029-05-01', 'Post 2029-05-01'],
    { citations: [cite('Wire 2029-05-01', 'reports', 'Post'), cite('Post 2029-05-01', 'reports', 'Wire')] },
    ['2 articles, 1 source', 'Wire reports from Post', 'Post reports from Wire'],
  );
});

test('the same text printed twice is two articles of one source', () => {
  const [first, again] = [article('Wire 2029-05-01'), { ...article('Wire 2029-05-01'), outlet: 'Echo' }];
  const derived = {
    article: again,
    from: first,
    share: 1,
    kind: 'exact',
    acknowledged: false,
    isConfirmed: false,
  } as const;
  check(three.slice(0, 2), { families: [{ first, isFirstCertain: true, derived: [derived], passages: [] }] }, [
    '3 articles, 2 independent sources',
    'Echo copies 100 % Wire',
  ]);
});
