// Who is cited, how, and of what day; names that are merely named are no citations.

import { describe, expect, test } from 'vitest';
import type { Article, Passage } from '../../model/article.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import { citationComparer } from './citation-comparer.ts';

function makeArticle(text: string, passages?: readonly Passage[]): Article {
  return makePlainArticle(text, {
    passages: passages ?? [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  });
}

/** Expects the names between brackets to be cited in that way, and nobody else. */
function check(marked: string, kind: string | null): void {
  const text = marked.replaceAll(/\{|\}/g, '');
  const expected = [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => [match[1], kind]);
  const found = citationComparer.listItems({ article: makeArticle(text), findings: null });
  expect(found.map(({ span, data }) => [text.slice(span.start, span.end), kindOf(data)])).toEqual(expected);
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
}

describe('an outlet is cited', () => {
  test('when it reports, by its name or a word for it', () => {
    check('{The Harn Post} reported that the ferries had stopped.', 'reports');
    check('The ferries had stopped, according to the {Harn Post}.', 'reports');
    check('The envoy left early, {Velm Radio} said. As {the broadcaster} reported, nobody saw him off.', 'reports');
    check('He left early, according to {Velm Radio}’s 14 March report.', 'reports');
    check('Corin Stell over at *{Upstream}* says the figure will be 240.', 'reports');
    check('Here is the {Harn Post}’s take.', 'reports');
  });

  test('when its words are quoted', () => {
    check('“We shall sail,” he told the {Harn Post}.', 'quotes');
    check('“We shall sail,” he tells\u00a0{Velm am Lunt} newspaper.', 'quotes');
    check('Its task, to quote the {website of the Velm government}, “is the keeping of the gates”.', 'quotes');
  });

  test('when its work is relied on', () => {
    check('The minister told {Velm Radio} that the ferries would sail.', 'relies-on');
    check('HARN, 3 March ({Oster Wire}) - The ferries stopped on Monday.', 'relies-on');
    check(
      'Velm holds 79 square miles, by data from {ILW} and figures compiled by the {Institute for River Law}.',
      'relies-on',
    );
    check('The draft, posted on the {Velm Presidency’s website} on Monday, has ten points.', 'relies-on');
    check('He warned of it in a cable, revealed by {WikiLeaks}.', 'relies-on');
    check('More is in {[the leaked paper](https://harnpost.example/paper)}.', 'relies-on');
  });

  test('when what it reported is denied', () => {
    check('The minister denied a report by the {Harn Post} that the ferries had stopped.', 'disputes');
    check('The ministry regrets a report by {Velm Today} that the crew was drunk.', 'disputes');
  });
});

describe('an outlet is not cited', () => {
  test('when it is merely named', () => {
    check('The Harn Post has moved to a new house. Reporters of every kind came.', null);
    check('QUESTION (Harn Post): Will the ferries sail?', null);
    check('The denial of two governments, which Harn readers know, is old.', null);
    check('Marta Bloomberg sails today. “I shall go alone,” Bloomberg said.', null);
    check('Figures from Harn and data by the hundred came in.', null);
  });

  test('by a denial of something else that follows', () => {
    check('{The Harn Post} reported that the two had met, which both governments deny.', 'reports');
  });
});

test('passages reprinted from an outlet are one citation, in its words', () => {
  const text = 'First words of the agency.\n\nMore of its words.\n\nMy own.';
  const voice = { kind: 'outlet', name: 'Oster Wire', named: null } as const;
  const passages: readonly Passage[] = [
    { start: 0, end: 26, kind: 'reprint', voice },
    { start: 28, end: 46, kind: 'reprint', voice },
    { start: 48, end: 55, kind: 'paragraph', voice: { kind: 'author' } },
  ];
  const found = citationComparer.listItems({ article: makeArticle(text, passages), findings: null });
  expect(found.map(({ data }) => data)).toMatchObject([{ name: 'Oster Wire', kind: 'quotes', by: null }]);
});
