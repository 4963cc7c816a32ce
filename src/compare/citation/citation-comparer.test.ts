// Who is cited, how, and of what day; names that are merely named are no citations.

import { describe, expect, test } from 'vitest';
import type { Article, Passage } from '../../model/article.ts';
import type { DateMention } from '../../model/finding.ts';
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
    check('The mayor had resigned, first reported by the {Daily Courant}.', 'reports');
  });

  test('when its words are quoted', () => {
    check('“We shall sail,” he told the {Harn Post}.', 'quotes');
    check('“We shall sail,” he tells\u00a0{Velm am Lunt} newspaper.', 'quotes');
    check('“It is still there,” {The Harn Post}’s editorial board said.', 'quotes');
    check('{The Harn Post} reporter Rolf Anders writes that “nobody was there”.', 'quotes');
    check('Sen. Anna Brandt had a few words. “We shall sail,” Sen. Ida Lund, F-Velm, told the {Harn Post}.', 'quotes');
    check('Its task, to quote the {website of the Velm government}, “is the keeping of the gates”.', 'quotes');
  });

  test('when somebody who is quoted speaks of its report', () => {
    check('“If the {Harn Post} story is true, he must go,” she wrote.', 'reports');
    check('His panel would read the {Harn Post} report and was “already at work”.', 'reports');
    check('She said he was “beside himself” about the {Harn Post} story.', 'reports');
  });

  test('by the last word of a name that the article gives in full', () => {
    const text = 'The Harn Times broke the story. The Times reported that nobody had sailed.';
    const namesIn = (outlet: string) =>
      citationComparer
        .listItems({ article: { ...makeArticle(text), outlet }, findings: null })
        .map(({ data }) => (typeof data === 'object' && data !== null && 'name' in data ? data.name : null));
    expect(namesIn('Velm Radio')).toEqual(['The Harn Times', 'Harn Times']);
    expect(namesIn('Lissen Times')).toEqual(['The Harn Times', 'The Times']);
  });

  test('when its work is relied on', () => {
    check('The minister told {Velm Radio} that the ferries would sail.', 'relies-on');
    check('She made the remarks in an interview with {Fox affiliate WHRN}.', 'relies-on');
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
    check('Brandt, who claimed they had not been in contact with the Harn Post, said he knew nothing.', null);
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

describe('the day of the report that is cited', () => {
  /** Expects the days of the citations of a text whose days stand between `<` and `>`, each with its EDTF. */
  function checkDays(marked: string, expected: readonly (string | null)[]): void {
    let text = '';
    const dates: DateMention[] = [];
    for (const [, plain = '', day, edtf = ''] of marked.matchAll(/([^<]*)(?:<([^|>]*)\|([^>]*)>)?/g)) {
      text += plain;
      if (day === undefined) continue;
      const span = { start: text.length, end: text.length + day.length };
      dates.push({
        ...{
          kind: 'date',
          id: `${span.start}`,
          span,
          edtf,
          earliest: null,
          latest: null,
          role: 'other',
          isCertain: true,
        },
        ...{ finder: { name: 'dates', version: 1 }, certainty: 1, reasons: [] },
      });
      text += day;
    }
    const findings = { statements: [], mentions: [], figures: [], positions: [], spokenFor: [], dates };
    const found = citationComparer.listItems({ article: makeArticle(text), findings });
    expect(
      found.map(({ data }) => (typeof data === 'object' && data !== null && 'date' in data ? data.date : '-')),
    ).toEqual(expected);
  }

  test('stands behind the outlet, or right before it', () => {
    checkDays('The Harn Post reported on <March 12|2031-03-12> that nobody sailed.', ['2031-03-12']);
    checkDays('She is in trouble since <Monday|2031-03-10/..> when the Harn Post reported it.', ['2031-03-10']);
    checkDays('He stumbled <Monday|2031-03-10> after telling the Harn Post that he knew.', ['2031-03-10']);
    checkDays('On <Friday|2031-03-14>, the Harn Post reported that nobody sailed.', ['2031-03-14']);
  });

  test('is not the day of what the sentence tells before a comma', () => {
    checkDays('She will speak before the Council on <Friday|2031-03-14>, the Harn Post reports.', [null]);
  });
});
