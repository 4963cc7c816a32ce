// Which sentences are one act of speech.
import { expect, test } from 'vitest';
import { articleIdOf } from '../../model/article.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { JudgedPair } from '../../model/comparison-judgement.ts';
import { groupSentences } from './group-sentences.ts';
import type { QuotedSentence } from './quoted-sentence.ts';

/** A sentence: row, then what matters of it. */
interface Given {
  readonly by?: string;
  readonly said?: number;
  /** The last day, where it is not known which. */
  readonly saidUntil?: number;
  readonly published?: number;
  readonly role?: QuotedSentence['role'];
  readonly article?: string;
}

function sentence(row: number, { by, said, saidUntil, published, role, article }: Given): QuotedSentence {
  const day = (value: number | undefined) => (value === undefined ? null : { first: value, last: value });
  return {
    row,
    role: role ?? 'quoted',
    text: `sentence ${row}`,
    parts: [{ start: 0, end: 10 }],
    speaker: by === undefined ? null : { key: by, name: by, party: null },
    said: said === undefined ? null : { first: said, last: saidUntil ?? said },
    saidEdtf: null,
    published: day(published),
    statement: null,
    article: {
      id: articleIdOf(article ?? String(row)),
      ...{ title: null, outlet: null, side: null, published: null, byline: [], url: null },
    },
  };
}

/** Relations are `a-b:logit`; groups are rows with the centre first; `judged` is what a person said. */
function check(
  given: readonly Given[],
  relations: string,
  expected: readonly (readonly number[])[],
  judged: readonly JudgedPair[] = [],
): void {
  const related = relations
    .split(' ')
    .filter(Boolean)
    .map((one): RelatedItems => {
      const [pair = '', logit] = one.split(':');
      const [from, to] = pair.split('-').map(Number);
      return {
        from: from ?? 0,
        to: to ?? 0,
        relation: 'reworded',
        certainty: 1 / (1 + Math.exp(-Number(logit))),
        detail: null,
      };
    });
  const groups = groupSentences(
    given.map((one, row) => sentence(row, one)),
    { relations: related, judged },
  );
  expect(groups.map(({ members }) => members.map(({ row }) => row))).toEqual(expected);
}

const holm = { by: 'Vera Holm', said: 10 };

test('the same words by one speaker on one day are one act of speech', () => {
  check([holm, holm], '0-1:1', [[0, 1]]);
});

test('two speakers are two acts of speech, however alike the words', () => {
  check([holm, { by: 'Iven Tesk', said: 10 }], '0-1:9', []);
});

test('two days are two acts of speech, for people repeat themselves', () => {
  check([holm, { by: 'Vera Holm', said: 14 }], '0-1:9', []);
});

test('nobody reports words before they are said', () => {
  check([holm, { by: 'Vera Holm', published: 7 }], '0-1:9', []);
});

test('words without a day in articles far apart must be nearly equal', () => {
  check(
    [
      { ...holm, said: 10 },
      { by: 'Vera Holm', published: 60 },
    ],
    '0-1:2',
    [],
  );
  check(
    [
      { ...holm, said: 10 },
      { by: 'Vera Holm', published: 60 },
    ],
    '0-1:6',
    [[0, 1]],
  );
});

test('a surname alone is the speaker named in full elsewhere', () => {
  check([holm, { by: 'Holm', said: 10 }], '0-1:1', [[0, 1]]);
});

test('a chain of half-alike sentences joins nothing: every member is like the centre', () => {
  check([{ ...holm, role: 'speech' }, holm, holm], '0-1:5 1-2:4', [[0, 1]]);
});

test('two are joined that nothing else is like, and not where a third is nearly as like one of them', () => {
  check([holm, holm], '0-1:-0.5', [[0, 1]]);
  check([holm, holm, holm], '0-1:0.2 0-2:0', []);
});

test('a third must be far ahead of what else is like it', () => {
  check([holm, holm, holm], '0-1:5 0-2:3', [[0, 1]]);
  check([holm, holm, holm], '0-1:5 0-2:4.5', [[0, 1, 2]]);
  check([holm, holm, holm, holm], '0-1:5 0-2:4.5 2-3:3', [
    [0, 1],
    [2, 3],
  ]);
});

test('any number of accounts may be of one sentence of a transcript', () => {
  check([{ ...holm, role: 'speech' }, holm, holm], '0-1:5 0-2:0', [[0, 1, 2]]);
});

test('the transcript comes first', () => {
  check([holm, { ...holm, role: 'speech' }], '0-1:3', [[1, 0]]);
});

test('two sentences of one transcript never meet', () => {
  const speech: Given = { ...holm, role: 'speech', article: 'transcript' };
  check([speech, speech, holm], '0-2:5 1-2:4', [[0, 2]]);
});

test('what a person tells apart never stands together, and what was joined by it falls apart too', () => {
  const different = { one: 0, other: 1, verdict: 'different' } as const;
  check([holm, holm], '0-1:9', [], [different]);
  check([holm, holm, holm], '0-1:5 0-2:4 1-2:4', [[0, 2]], [different]);
});

test('what a person puts together stands together, whatever the words, and takes in what is like one of the two', () => {
  const same = { one: 0, other: 1, verdict: 'same' } as const;
  check([holm, { by: 'Iven Tesk', said: 14 }], '', [[0, 1]], [same]);
  check([holm, { by: 'Iven Tesk', said: 10 }, { by: 'Iven Tesk', said: 10 }], '1-2:4', [[0, 1, 2]], [same]);
});

test('"in January" and a day of January are one day only where the articles are near each other', () => {
  const vague = { by: 'Trall', said: 1, saidUntil: 31 };
  check(
    [
      { ...vague, published: 28 },
      { by: 'Trall', said: 27, published: 27 },
    ],
    '0-1:2.2',
    [[0, 1]],
  );
  check(
    [
      { ...vague, published: 48 },
      { by: 'Trall', said: 27, published: 27 },
    ],
    '0-1:2.2',
    [],
  );
});
