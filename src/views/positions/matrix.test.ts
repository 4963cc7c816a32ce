// Tests of the matrix: reports in, one cell as of a day out.
import { describe, expect, test } from 'vitest';
import { computeMatrix } from './compute-matrix.ts';
import type { MatrixCell } from './matrix.ts';
import { indexMatrix } from './matrix-index.ts';
import { layoutMatrix } from './matrix-layout.ts';
import { day, indexOfSample, makeTable, type SampleReport, type SampleText } from './position-samples.ts';

interface Question {
  readonly party?: string;
  readonly issue?: string;
  readonly asOf?: string;
  readonly texts?: readonly SampleText[];
}

function cellOf(reports: readonly SampleReport[], { party = 'oster', issue = 'flow', asOf, texts }: Question = {}) {
  const table = makeTable(reports, texts);
  const layout = layoutMatrix(table, { openIssues: 'all' });
  const matrix = computeMatrix(indexMatrix(table, layout), asOf === undefined ? null : day(asOf));
  const column = layout.columns.findIndex((each) => each.issue === indexOfSample('issues', issue));
  const cell = matrix.cells[indexOfSample('parties', party)]?.[column];
  if (!cell) throw new Error('No such cell');
  return cell;
}

function check(reports: readonly SampleReport[], question: Question, expected: object): void {
  expect(cellOf(reports, question)).toMatchObject(expected);
}

const flow = { party: 'oster', issue: 'flow' } as const;
const refused: SampleReport = { ...flow, on: '2031-01-10', move: 'reject', in: 'herald' };
const offered: SampleReport = { ...flow, on: '2031-04-05', move: 'offer', strength: 'should', in: 'post' };

describe('a stance', () => {
  test('is what the party did last by the day asked for', () => {
    check([refused, offered], { asOf: '2031-01-09' }, { stance: null, statements: 0 });
    check([refused, offered], { asOf: '2031-01-10' }, { stance: { posture: 'against', move: 'reject' }, turns: [] });
    check(
      [refused, offered],
      { asOf: '2031-04-05' },
      { stance: { posture: 'for', move: 'offer', strength: 'should' } },
    );
  });

  test('stands since the day the party took it, through every repetition', () => {
    const again = { ...refused, on: '2031-02-01' };
    check([refused, again], {}, { stance: { since: day('2031-01-10'), latest: day('2031-02-01') }, statements: 2 });
  });

  test('is unsure while only unsure readings that nobody confirmed stand behind it', () => {
    const unsure = { ...refused, certainty: 60 };
    check([unsure], {}, { stance: { isUnsure: true } });
    check([unsure, { ...refused, certainty: 61 }], {}, { stance: { isUnsure: false } });
    check([{ ...unsure, isConfirmed: true }], {}, { stance: { isUnsure: false } });
  });

  test('keeps a sure stance where a later or equal reading is unsure, and counts that all the same', () => {
    const unsure = { ...offered, certainty: 50 };
    check([refused, unsure], {}, { turns: [], stance: { posture: 'against', isUnsure: false }, statements: 2 });
    check([refused, { ...unsure, on: '2031-01-10' }], {}, { stance: { posture: 'against', isMixed: false } });
    check([refused, { ...unsure, isConfirmed: true }], {}, { stance: { posture: 'for' } });
    check([{ ...refused, certainty: 50 }, unsure], {}, { stance: { posture: 'for', isUnsure: true } });
  });

  test('tells its turning points', () => {
    const turn = { day: day('2031-04-05'), from: 'against', to: 'for', report: 1 };
    check([refused, offered], {}, { turns: [turn], stance: { since: day('2031-04-05') } });
  });

  test('on which a condition hangs says so', () => {
    const accepted: SampleReport = { ...flow, on: '2031-03-14', move: 'accept' };
    const provided: SampleReport = { ...flow, issue: 'seat', on: '2031-03-14', move: 'condition', conditionOf: 0 };
    check([accepted, provided], {}, { stance: { posture: 'for-if', move: 'accept' } });
    check([accepted, provided], { issue: 'seat' }, { stance: { posture: 'for', move: 'condition' } });
  });

  test('turns from an answer with conditions to one without, not from one wish to a wish with a condition', () => {
    const on = (move: 'accept' | 'demand', day: string): SampleReport => ({ ...flow, on: day, move });
    const condition = (of: number, day: string): SampleReport => ({
      ...{ ...flow, issue: 'seat', on: day, move: 'condition', conditionOf: of },
    });
    const answers = [on('accept', '2031-03-14'), condition(0, '2031-03-14'), on('accept', '2031-03-20')];
    check(answers, {}, { turns: [{ from: 'for-if', to: 'for', report: 2 }] });
    const wishes = [on('demand', '2031-03-14'), on('accept', '2031-03-20'), condition(1, '2031-03-20')];
    check(wishes, {}, { turns: [], stance: { posture: 'for-if', since: day('2031-03-14') } });
  });

  test('hangs on a condition where at least half of the day does', () => {
    const accepted: SampleReport = { ...flow, on: '2031-03-14', move: 'accept' };
    const provided: SampleReport = { ...flow, issue: 'seat', on: '2031-03-14', move: 'condition', conditionOf: 0 };
    check([accepted, provided, accepted, accepted], {}, { stance: { posture: 'for' } });
  });

  test('follows the side more texts tell, and shows when a day points both ways', () => {
    const other: SampleReport = { ...flow, on: '2031-01-10', move: 'accept', actor: 'orrel' };
    check([refused, refused, other], {}, { stance: { posture: 'against', isMixed: true, reports: [0, 1] } });
    check([refused, { ...other, isConfirmed: true }], {}, { stance: { posture: 'for', reports: [1] } });
  });

  test('is that of the surer readings together where one text points both ways', () => {
    const of = { ...flow, on: '2031-01-10', in: 'herald' } as const;
    const day = [
      { ...of, move: 'reject', certainty: 85, text: 0 },
      { ...of, move: 'offer', certainty: 75, text: 0 },
      { ...of, move: 'demand', certainty: 65, text: 0 },
    ] as const;
    check(day.slice(0, 2), {}, { stance: { posture: 'against', isMixed: true } });
    check(day, {}, { stance: { posture: 'for', isMixed: true } });
  });

  test('is not made by words without a move', () => {
    check([{ ...refused, move: 'none' }], {}, { stance: null, statements: 1, silence: { kind: 'silent', texts: 1 } });
  });
});

describe('a vague date', () => {
  const vague: SampleReport = { ...flow, on: '2031-03' };

  test('counts once it has surely passed, and is told before', () => {
    check([vague], { asOf: '2031-02-28' }, { stance: null, uncertain: 0 });
    check([vague], { asOf: '2031-03-15' }, { stance: null, uncertain: 1 });
    check([vague], { asOf: '2031-03-31' }, { stance: { since: day('2031-03-31') }, uncertain: 0 });
  });

  test('that is no date at all counts only when no day is asked for', () => {
    check([flow], { asOf: '2031-03-15' }, { stance: null, uncertain: 1 });
    check([flow], {}, { stance: { posture: 'for' }, statements: 1, uncertain: 0 });
    check([flow, refused], {}, { stance: { posture: 'against' }, statements: 1, uncertain: 1, turns: [] });
  });
});

test('statements are counted by outlets and sides', () => {
  check(
    [refused, { ...refused, in: 'post' }, { ...refused, in: 'post', on: '2031-02-01' }],
    { asOf: '2031-02-01' },
    {
      statements: 3,
      outlets: 2,
      sides: [
        { side: 'velm', statements: 2, outlets: 1 },
        { side: 'oster', statements: 1, outlets: 1 },
      ],
    },
  );
});

describe('an empty cell', () => {
  const texts: readonly SampleText[] = [
    { on: '2031-01-01', isRead: false },
    { on: '2031-02-01', parties: ['velm'] },
    { on: '2031-03-01', parties: ['velm', 'oster'] },
  ];

  test('is silent in so many texts read', () => {
    check([], { party: 'velm', texts }, { silence: { kind: 'silent', texts: 2 }, unread: 1 });
    check([], { party: 'velm', texts, asOf: '2031-02-15' }, { silence: { kind: 'silent', texts: 1 } });
  });

  test('has no text from the party in this time', () => {
    check([], { texts, asOf: '2031-02-15' }, { silence: { kind: 'no-text', texts: 1 } });
    check([], { party: 'league', texts }, { silence: { kind: 'no-text', texts: 2 } });
    check([], {}, { silence: { kind: 'no-text', texts: 0 } });
  });

  test('is of a time whose texts were not read', () => {
    check([], { texts, asOf: '2031-01-15' }, { silence: { kind: 'unread', texts: 1 } });
  });
});

describe('what others say a party wants', () => {
  const claimed: SampleReport = { ...flow, on: '2031-01-12', held: 'attributed', actor: 'tessel' };

  test('is shown and is not the party’s own', () => {
    check(
      [claimed, { ...claimed, actor: 'expert' }],
      {},
      {
        stance: null,
        statements: 0,
        attribution: { by: [-1, 1], polarity: 'for', statements: 2, reports: [0, 1] },
      },
    );
  });
});

describe('a dispute', () => {
  function checkDispute(reports: readonly SampleReport[], expected: MatrixCell['dispute'] | object | null): void {
    const { dispute } = cellOf(reports);
    if (expected === null) expect(dispute).toBeNull();
    else expect(dispute).toMatchObject(expected);
  }

  const accepted: SampleReport = { ...refused, on: '2031-01-11', move: 'accept', in: 'post' };

  test('is where papers of different sides report opposite moves at one time', () => {
    checkDispute([refused, accepted], {
      kind: 'opposite-moves',
      accounts: [
        { polarity: 'for', sides: ['velm'], reports: [1] },
        { polarity: 'against', sides: ['oster'], reports: [0] },
      ],
      from: day('2031-01-10'),
      to: day('2031-01-11'),
    });
  });

  test('is where two speak for a party and say opposite things', () => {
    checkDispute([refused, { ...accepted, in: 'herald', actor: 'orrel' }], { kind: 'divided' });
  });

  test('is where the party denies what is said of it', () => {
    const claimed: SampleReport = { ...flow, on: '2031-01-09', held: 'attributed', actor: 'tessel' };
    const denied: SampleReport = { ...refused, on: '2031-02-20', move: 'none', factuality: 'denied' };
    checkDispute([claimed, denied], { kind: 'denied', accounts: [{ reports: [0] }, { reports: [1] }] });
    checkDispute([claimed, { ...denied, strength: 'may' }], null);
    checkDispute([claimed, refused], null);
    checkDispute([claimed, { ...refused, on: '2031-02-20' }], null);
  });

  test('is not where one of the two has a voice of her own, passes on a rumour, threatens, or was hardly understood', () => {
    const other: SampleReport = { ...accepted, in: 'herald', actor: 'orrel' };
    checkDispute([refused, { ...other, actor: 'opposition' }], null);
    checkDispute([refused, { ...other, factuality: 'hedged' }], null);
    checkDispute([refused, { ...other, move: 'threat' }], null);
    checkDispute([refused, { ...other, certainty: 35 }], null);
  });

  test('is not where one says "yes, if" and the other "not before"', () => {
    const hanging: SampleReport = { ...accepted, in: 'herald', actor: 'orrel' };
    const on = (conditionOf: number): SampleReport => ({
      party: 'oster',
      issue: 'data',
      on: '2031-01-11',
      move: 'condition',
      conditionOf,
    });
    checkDispute([refused, hanging, on(1)], { kind: 'divided' });
    checkDispute([refused, hanging, on(1), { ...on(0), on: '2031-01-10' }], null);
  });

  test('is not where the party turned, or one paper tells both', () => {
    checkDispute([refused, { ...accepted, on: '2031-01-20' }], null);
    checkDispute([refused, { ...accepted, in: 'herald' }], null);
    checkDispute([{ ...refused, on: '2031' }, accepted], null);
  });

  test('ends when one account gives way', () => {
    checkDispute([refused, accepted, { ...refused, on: '2031-01-20', in: 'post' }], null);
    checkDispute([refused, accepted, { ...accepted, on: '2031-03-20' }], null);
  });
});

describe('the layout', () => {
  test('rolls issues up the tree and opens parties into actors', () => {
    const table = makeTable([refused, { ...offered, issue: 'data', actor: 'orrel' }]);
    const rolled = layoutMatrix(table, { openIssues: new Set(), openParties: new Set([0]) });
    expect(rolled.columns).toEqual([
      { issue: 0, members: [0, 1, 2] },
      { issue: 3, members: [3] },
    ]);
    expect(rolled.rows.map((row) => (row.kind === 'actor' ? row.actor : `party ${row.party}`))).toEqual([
      'party 0',
      0,
      1,
      'party 1',
      'party 2',
    ]);
    const { cells } = computeMatrix(indexMatrix(table, rolled), null);
    expect(cells.slice(0, 3).map(([water]) => [water?.statements, water?.stance?.posture])).toEqual([
      [2, 'for'],
      [1, 'against'],
      [1, 'for'],
    ]);
  });
});
