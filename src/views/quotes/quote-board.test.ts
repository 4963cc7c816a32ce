// Tests of quotations that no transcript of the occasion holds.
import { expect, test } from 'vitest';
import { articleIdOf } from '../../model/article.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { packUtterance, type UtteranceRole } from '../../model/utterance-item.ts';
import { groupQuotes } from './quote-board.ts';

function entry(row: number, role: UtteranceRole, text: string): ComparedEntry {
  const span = { start: 0, end: text.length };
  const said = { speaker: 'vera-holm', speakerName: 'Vera Holm', said: '2031-03-05' };
  return {
    ...{ row, added: row, finding: null, span, data: packUtterance({ role, parts: [span], ...said }) },
    ...{ statement: null, figure: null, position: null, positions: [], surroundings: { start: 0, text } },
    article: {
      ...{
        id: articleIdOf(String(row)),
        title: text,
        outlet: null,
        side: null,
        published: null,
        byline: [],
        url: null,
      },
    },
  };
}

/** A quotation beside a transcript of its occasion, whose sentence is so likely the same. */
function check(certainty: number | null, expected: readonly string[]): void {
  const [speech, quoted] = [
    'Who will read the gauges, and who will check them?',
    'Questions of reading and checking arise',
  ];
  const { alone } = groupQuotes(
    {
      items: [entry(0, 'speech', speech), entry(1, 'quoted', quoted)],
      relations: certainty === null ? [] : [{ from: 1, to: 0, relation: 'reworded', certainty, detail: null }],
      judged: [],
    },
    [],
  );
  expect(alone.flatMap(({ quote }) => quote.missingFrom.map(({ title }) => title))).toEqual(expected);
}

test('words like none of the transcript are missing there, words that may be one of its sentences are not', () => {
  const missing = ['Who will read the gauges, and who will check them?'];
  check(null, missing);
  check(0.12, missing);
  check(0.22, []);
});
