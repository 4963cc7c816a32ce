// Tests of common ground, conditions and comparisons of two days.
import { describe, expect, test } from 'vitest';
import { findCommonGround } from './common-ground.ts';
import { compareMatrices } from './compare-matrices.ts';
import { computeMatrix } from './compute-matrix.ts';
import { findConditions } from './condition-graph.ts';
import { indexMatrix } from './matrix-index.ts';
import { layoutMatrix } from './matrix-layout.ts';
import { day, indexOfSample, makeTable, type SampleReport, samples } from './position-samples.ts';

function build(reports: readonly SampleReport[]) {
  const table = makeTable(reports);
  const index = indexMatrix(table, layoutMatrix(table, { openIssues: 'all' }));
  return { table, index, asOf: (date: string | null) => computeMatrix(index, date === null ? null : day(date)) };
}

describe('common ground', () => {
  function check(reports: readonly SampleReport[], kind: string, closing: readonly string[] = []): void {
    const ground = findCommonGround(build(reports).asOf(null)).find(
      ({ issue }) => issue === indexOfSample('issues', 'flow'),
    );
    expect(ground?.kind).toBe(kind);
    expect(ground?.closing.map(({ party, from, to }) => `${samples.parties[party]} ${from} > ${to}`)).toEqual(closing);
  }

  const oster: SampleReport = { party: 'oster', issue: 'flow', on: '2031-03-01' };
  const velm: SampleReport = { ...oster, party: 'velm' };
  const league: SampleReport = { ...oster, party: 'league' };

  test('is not raised, one voice, agreed so far, settled', () => {
    check([], 'not-raised');
    check([oster], 'one-voice');
    check([oster, velm], 'agreed-so-far');
    check([oster, velm, league], 'settled');
  });

  test('is conditional where somebody hangs it on something', () => {
    const accepts: SampleReport = { ...velm, move: 'accept' };
    const provided: SampleReport = { ...velm, issue: 'data', move: 'condition', conditionOf: 1 };
    check([oster, accepts, provided], 'conditional', ['velm for-if > for']);
  });

  test('is not certain where accounts of a stance part, or none of its sentences was read for certain', () => {
    const unsure: SampleReport = { ...velm, certainty: 40 };
    check([oster, unsure, league], 'uncertain');
    check([oster, { ...unsure, isConfirmed: true }, league], 'settled');
    const told: SampleReport = { ...velm, in: 'herald' };
    check([oster, { ...told, move: 'reject' }, { ...told, in: 'post' }, { ...told, in: 'post' }], 'uncertain');
  });

  test('is apart, with the one party whose move would close it', () => {
    check([oster, velm, { ...league, move: 'reject' }], 'apart', ['league against > for']);
    check([oster, { ...velm, move: 'reject' }], 'apart', ['velm against > for', 'oster for > against']);
  });
});

describe('conditions', () => {
  /** "party will move on issue if other party moves on other issue", two reports each. */
  function conditional(at: number, [party, issue]: [string, string], [other, step]: [string, string], on: string) {
    const then: SampleReport = { party, issue, on, move: 'offer' };
    const provided: SampleReport = { party, issue: step, on, move: 'condition', towards: other, conditionOf: 2 * at };
    return [then, provided];
  }

  function tell(reports: readonly SampleReport[], asOf: string | null = null) {
    const { table, asOf: matrixOf } = build(reports);
    const graph = findConditions(table, matrixOf(asOf));
    const name = ({ party, issue }: { party: number; issue: number }): string =>
      `${samples.parties[party] ?? '?'}/${samples.issues[issue]}`;
    const links = graph.links.map(({ then, provided }) => `${name(then)} if ${name(provided)}`);
    return { ...graph, told: links, round: graph.circles.map((circle) => circle.map((link) => links[link])) };
  }

  test('hang on each other in a chain', () => {
    const { told, circles } = tell([
      ...conditional(0, ['league', 'data'], ['velm', 'seat'], '2031-03-01'),
      ...conditional(1, ['velm', 'seat'], ['oster', 'flow'], '2031-03-02'),
    ]);
    expect(told).toEqual(['league/data if velm/seat', 'velm/seat if oster/flow']);
    expect(circles).toEqual([]);
  });

  test('go round in a circle, told once', () => {
    const { round } = tell([
      ...conditional(0, ['oster', 'seat'], ['velm', 'flow'], '2031-03-01'),
      ...conditional(1, ['velm', 'flow'], ['oster', 'seat'], '2031-03-02'),
      ...conditional(2, ['velm', 'data'], ['oster', 'seat'], '2031-03-02'),
    ]);
    expect(round).toEqual([['oster/seat if velm/flow', 'velm/flow if oster/seat']]);
  });

  test('may wait for three, or for itself', () => {
    const { round } = tell([
      ...conditional(0, ['oster', 'seat'], ['velm', 'flow'], '2031-03-01'),
      ...conditional(1, ['velm', 'flow'], ['league', 'data'], '2031-03-02'),
      ...conditional(2, ['league', 'data'], ['oster', 'seat'], '2031-03-02'),
      ...conditional(3, ['league', 'flow'], ['league', 'flow'], '2031-03-02'),
    ]);
    expect(round.map((circle) => circle.length)).toEqual([3, 1]);
  });

  test('stated twice are one link; past ones and later ones are told apart', () => {
    const first = conditional(0, ['oster', 'seat'], ['velm', 'flow'], '2031-03-01');
    const again = conditional(1, ['oster', 'seat'], ['velm', 'flow'], '2031-03-09');
    const dropped: SampleReport = { party: 'oster', issue: 'seat', on: '2031-04-01', move: 'reject' };
    expect(tell([...first, ...again]).links).toMatchObject([
      { since: day('2031-03-01'), latest: day('2031-03-09'), isCurrent: true, reports: [1, 0, 3, 2] },
    ]);
    expect(tell([...first, ...again, dropped]).links).toMatchObject([{ isCurrent: false }]);
    expect(tell([...first, ...again], '2031-02-28').links).toEqual([]);
  });

  test('without what hangs on them are kept aside', () => {
    expect(tell([{ party: 'velm', issue: 'flow', on: '2031-03-01', move: 'condition' }]).loose).toEqual([0]);
  });
});

describe('two days compared', () => {
  function check(reports: readonly SampleReport[], expected: readonly string[], until: string | null = '2031-05-01') {
    const { asOf } = build(reports);
    const changes = compareMatrices(asOf('2031-02-01'), asOf(until));
    const columns = ['flow', 'data', 'seat'];
    expect(
      changes.map(({ row, column, kinds }) => `${samples.parties[row]} ${columns[column]}: ${kinds.join(', ')}`),
    ).toEqual(expected);
  }

  const before: SampleReport = { party: 'oster', issue: 'flow', on: '2031-01-10', move: 'reject', in: 'herald' };
  const after: SampleReport = { ...before, on: '2031-04-10' };

  test('that differ in nothing but repetition show no change', () => {
    check([before, after], []);
  });

  test('show what appeared, turned, hardened, softened or took another form', () => {
    check([{ ...after, party: 'velm', issue: 'seat' }], ['velm seat: appeared']);
    check([before, { ...after, move: 'accept' }], ['oster flow: turned']);
    check([before, { ...after, strength: 'may' }], ['oster flow: softer']);
    check([{ ...before, strength: 'should' }, after], ['oster flow: firmer']);
    check(
      [
        { ...before, move: 'offer' },
        { ...after, move: 'accept' },
      ],
      ['oster flow: other-move'],
    );
  });

  test('show nothing of a position without a date', () => {
    check([{ party: 'velm', issue: 'seat' }], [], null);
    check([{ ...after, party: 'velm', issue: 'seat' }], ['velm seat: appeared'], null);
  });

  test('show a party that turned and turned back', () => {
    check([before, { ...before, on: '2031-03-01', move: 'accept' }, after], ['oster flow: turned']);
  });

  test('show disputes that came and went', () => {
    const other: SampleReport = { ...before, move: 'accept', in: 'post' };
    check([before, other, after], ['oster flow: turned, settled-dispute']);
    check([after, { ...after, move: 'accept', in: 'post' }], ['oster flow: appeared, now-disputed']);
  });
});
