// Cards of disputes over a party's position: disputed cells of the matrix, each with its sentences.

import { toIsoDay } from '../../base/day-number.ts';
import { contentHash } from '../../base/hash.ts';
import type { DisputeSentence, FoundDispute } from '../../model/dispute.ts';
import { moveVerbs } from '../../model/move-words.ts';
import type { PositionTable } from '../../model/position-table.ts';
import { namePosture } from '../positions/cell-words.ts';
import type { Account, Dispute } from '../positions/matrix.ts';
import type { PositionRow } from '../positions/position-row.ts';
import { toAccount } from './dispute-account.ts';
import type { PositionDispute } from './position-disputes.ts';

/** What parts the accounts, in words. */
const kindWords: Readonly<Record<Dispute['kind'], string>> = {
  denied: 'Said of it by others, and denied',
  divided: 'Its own people say opposite things',
  'opposite-moves': 'Sources of different sides report opposite moves',
};

/** The card of a disputed cell; `rows` are the positions behind it, by the numbers of their rows. */
export function toPositionCard(
  table: PositionTable,
  dispute: PositionDispute,
  rows: ReadonlyMap<number, PositionRow>,
): FoundDispute {
  const [party, issue] = [table.parties[dispute.party], table.issues[dispute.issue]];
  if (!party || !issue) throw new Error('A dispute of no party or issue');
  const accounts = dispute.accounts.map((account) =>
    toAccount(namePosture(table, dispute.issue, account.polarity), listSentences(table, account, rows)),
  );
  const sentences = accounts.flatMap((account) => account.sentences);
  const window = { from: toIsoDay(dispute.from), to: toIsoDay(dispute.to) };
  return {
    id: contentHash(`${party.id} ${issue.id} ${dispute.kind} ${window.from}`).slice(0, 16),
    kind: 'position',
    what: kindWords[dispute.kind],
    about: `${party.name}: ${issue.label}`,
    parties: [...new Set([party.id, ...accounts.flatMap((account) => account.parties)])],
    issues: [issue.id],
    ...window,
    accounts,
    unanswering: [],
    certainty: Math.max(0, ...sentences.map(({ certainty }) => certainty)),
  };
}

function listSentences(
  { reports }: PositionTable,
  account: Account,
  rows: ReadonlyMap<number, PositionRow>,
): readonly DisputeSentence[] {
  const found = account.reports.flatMap((report) => rows.get(reports.row[report] ?? -1) ?? []);
  const seen = new Set<string>();
  return found.flatMap((row): readonly DisputeSentence[] => {
    const id = row.statement ?? row.id;
    if (seen.has(id)) return [];
    seen.add(id);
    return [
      {
        ...{ id, statement: row.statement, span: { start: row.quote.start, end: row.quote.end } },
        ...{ actor: row.actor, said: row.said, factuality: row.factuality },
        article: {
          ...{ id: row.articleId, title: row.articleTitle, outlet: row.outlet, side: row.side },
          ...{ published: row.published, url: row.url },
        },
        does: row.held === 'attributed' ? 'says so of it' : row.factuality === 'denied' ? 'denies' : nameMove(row.move),
        contentText: row.contentText,
        context: row.context,
        certainty: row.certainty,
        reasons: row.reasons,
        isConfirmed: false,
      },
    ];
  });
}

function nameMove(move: PositionRow['move']): string {
  return move === 'none' ? '' : moveVerbs[move];
}
