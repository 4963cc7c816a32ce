// What must be seen on a real negotiation, with a codebook written for it: the texts lie beside the repository.

import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDossier } from '../../src/actions/open-dossier.ts';
import { toDayNumber, undatedDay } from '../../src/base/day-number.ts';
import type { DisputeCard } from '../../src/model/dispute.ts';
import type { PositionTable } from '../../src/model/position-table.ts';
import { computeMatrix } from '../../src/views/positions/compute-matrix.ts';
import { findConditions } from '../../src/views/positions/condition-graph.ts';
import type { MatrixCell } from '../../src/views/positions/matrix.ts';
import { indexMatrix } from '../../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../../src/views/positions/matrix-layout.ts';
import type { QuoteBoard } from '../../src/views/quotes/quote-board.ts';
import { root } from '../repository.ts';
import { runParley } from '../robustness/run-parley.ts';
import { collectQuotes } from '../whole-boards.ts';
import { collectDisputes } from '../whole-disputes.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const shared = process.env.PARLEY_SHARED ?? join(root, '../shared');
const texts = join(shared, 'corpora', 'negotiation');
const folder = mkdtempSync(join(tmpdir(), 'parley-negotiation-'));
/** An older text in a language that is not read, so that there is a time of which nothing was read. */
const unread = `---
title: Le conseil du port a voté
date: 1998-05-03
---

Le conseil du port a voté hier le budget des quais, et personne ne s’y est opposé. Les dockers attendent maintenant la réponse de la capitale.
`;

let table: PositionTable;
let quotes: QuoteBoard;
let disputes: readonly DisputeCard[];

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!existsSync(texts))('the texts of ../shared/corpora/negotiation', () => {
  beforeAll(async () => {
    const run = (...args: readonly string[]) => runParley(args, { folder });
    expect(await run('new', 'talks')).toMatchObject({ code: 0 });
    copyFileSync(join(root, 'test/negotiation/codebook.yaml'), join(folder, 'talks', 'codebook.yaml'));
    writeFileSync(join(folder, 'unread.md'), unread);
    expect(await run('add', 'talks', texts, 'unread.md')).toMatchObject({ code: 0 });
    const dossier = await openDossier(join(folder, 'talks'), 'read');
    table = await dossier.store.loadPositionTable();
    quotes = await collectQuotes(dossier, {});
    disputes = await collectDisputes(dossier);
    await dossier.store.close();
  });

  /** A cell by the ids of its party and issue, as of a day or of all there is. */
  function cellOf(party: string, issue: string, asOf?: string): MatrixCell {
    const layout = layoutMatrix(table, { openIssues: 'all' });
    const { cells } = computeMatrix(indexMatrix(table, layout), asOf === undefined ? null : toDayNumber(asOf));
    const row = table.parties.findIndex(({ id }) => id === party);
    const column = layout.columns.findIndex((one) => table.issues[one.issue]?.id === issue);
    const cell = cells[row]?.[column];
    if (cell === undefined) throw new Error(`No cell ${party} ${issue}`);
    return cell;
  }

  test('both sides and the mediator have a stand on the ceasefire', () => {
    for (const party of ['russia', 'ukraine', 'usa']) expect(cellOf(party, 'ceasefire').stance, party).not.toBeNull();
    expect(cellOf('russia', 'kursk-troops').stance).not.toBeNull();
    expect(cellOf('ukraine', 'nato-membership').stance).toMatchObject({ posture: 'for' });
    expect(cellOf('russia', 'strikes').stance).toMatchObject({ move: 'threat' });
  });

  test('an acceptance that hangs on the other side’s consent is one with conditions', () => {
    expect(cellOf('usa', 'ceasefire').stance).toMatchObject({ posture: 'for-if', move: 'accept' });
    const layout = layoutMatrix(table, { openIssues: 'all' });
    const { links } = findConditions(table, computeMatrix(indexMatrix(table, layout), null));
    const told = links.map(({ then, provided }) =>
      [then.party, then.issue, provided.party, provided.issue].map((index, at) =>
        at % 2 === 0 ? table.parties[index]?.id : table.issues[index]?.id,
      ),
    );
    expect(told).toContainEqual(['usa', 'ceasefire', 'russia', 'ceasefire']);
    expect(told).toContainEqual(['russia', 'kursk-troops', 'ukraine', 'kursk-troops']);
  });

  test('outlets part on what Moscow answered', () => {
    const days = [...new Set(table.reports.last)].filter((day) => day !== undatedDay);
    const layout = layoutMatrix(table, { openIssues: 'all' });
    const index = indexMatrix(table, layout);
    const disputed = days.flatMap((day) =>
      computeMatrix(index, day).cells.flatMap((cells, row) =>
        cells.flatMap(({ dispute }, column) =>
          dispute === null
            ? []
            : [`${table.parties[row]?.id} ${table.issues[layout.columns[column]?.issue ?? 0]?.id} ${dispute.kind}`],
        ),
      ),
    );
    expect(new Set(disputed)).toContain('russia ceasefire opposite-moves');
  });

  test('what one side says the other wants is not counted as its own', () => {
    expect(cellOf('usa', 'ceasefire').attribution).not.toBeNull();
  });

  test('an empty cell says why: silent, no text of the party, or nothing read', () => {
    expect(cellOf('ukraine', 'business').silence).toMatchObject({ kind: 'silent' });
    expect(cellOf('ukraine', 'business', '2025-02-17').silence).toMatchObject({ kind: 'no-text' });
    expect(cellOf('ukraine', 'business', '1998-12-31').silence).toMatchObject({ kind: 'unread', texts: 1 });
  });

  test('claims that are denied, contested where they are told, or set against each other have cards', () => {
    const sidesOf = ({ accounts }: DisputeCard): string =>
      accounts.map(({ parties }) => parties.join(' ') || 'nobody').join(' | ');
    const claims = disputes.filter(({ kind }) => kind === 'claim' || kind === 'incident');
    expect(claims.map(sidesOf)).toEqual(
      expect.arrayContaining(['nobody | ukraine', 'usa | russia', 'usa | nobody', 'nobody | nobody']),
    );
  });

  test('an accusation by one side has a card where the other has no word on it', () => {
    const open = disputes.filter(({ kind }) => kind === 'unanswered');
    expect(open.map(({ accounts, noAnswer }) => [...(accounts[0]?.parties ?? []), noAnswer[0]?.party])).toEqual(
      expect.arrayContaining([
        ['russia', 'ukraine'],
        ['russia', 'usa'],
      ]),
    );
  });

  test('the transcript and the digest stand side by side in their two translations of one sentence, and nothing else does', () => {
    const shown = quotes.groups.map(({ speaker, said, members }) => [
      speaker?.name,
      said,
      ...members.map(({ role, form }) => `${role} ${form}`),
    ]);
    expect(shown).toEqual([['Vladimir Putin', '2025-03-13', 'speech first', 'quoted reworded']]);
  });
});
