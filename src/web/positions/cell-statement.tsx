// One statement of a cell: when, who, which move, the sentence that opens the reader, and where it was printed.

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PositionReading } from '../../model/decision.ts';
import { labelEdtf, labelEdtfShort } from '../../model/edtf-label.ts';
import { learntWords } from '../../model/learnt-position.ts';
import type { PositionTable, TableIssue } from '../../model/position-table.ts';
import { noteSide } from '../../model/side-name.ts';
import type { WirePositionRow } from '../../server/wire.ts';
import { labelMoved } from '../../views/positions/posture-words.ts';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { sideHueOf } from '../parts/hue.ts';
import { MarkedSentence } from '../parts/marked-sentence.tsx';
import { factualityWords } from '../parts/statement-words.ts';
import { MoveGlyph } from './move-glyph.tsx';
import { moveWords, strengthWords } from './stance-words.ts';
import { StrengthBars } from './strength-bars.tsx';

interface CellStatementProps {
  readonly row: WirePositionRow;
  readonly table: PositionTable;
  /** The issue of the cell; a sub-issue's own name is told with the statement. */
  readonly issue: TableIssue;
  /** What can be done with it, shown below it. */
  readonly children?: ReactNode;
}

/** Text nodes and one link. */
export function CellStatement({ row, table, issue, children }: CellStatementProps) {
  const own = table.issues.find(({ id }) => id === row.issue) ?? issue;
  const towards = table.parties.find(({ id }) => id === row.towards)?.name;
  const date = row.said ?? row.published;
  const isConfirmed = row.review === 'confirmed';
  return (
    <div className={`cell-statement ${sideHueOf(row.side, table.parties)}`}>
      <p className="said-head">
        <time>{date === null ? 'no date' : labelEdtf(date)}</time>
        {row.said === null && date !== null ? <span className="soft"> (published)</span> : null}
        <span className="said-who">{row.actor?.name ?? 'The author'}</span>
      </p>
      <p className="said-move">
        <MoveGlyph move={row.move} /> {row.held === 'attributed' ? 'says it ' : ''}
        {moveWords[row.move].word}
        {towards === undefined ? '' : ` (towards ${towards})`}: <em>{labelMoved(own, row.move, row.polarity)}</em>
        {own.id === issue.id ? null : <span className="badge">{own.label}</span>}
        <StrengthBars strength={row.strength} />
      </p>
      <Link
        className="said-sentence"
        to={`/articles/${row.articleId}${row.statement === null ? '' : `?statement=${encodeURIComponent(row.statement)}`}`}
      >
        <MarkedSentence context={row.context} form="direct" factuality={row.factuality} query="" />
      </Link>
      <p className="said-where">
        <span className="side-sign" aria-hidden="true" />
        {row.outlet ?? 'Outlet not known'}
        {noteSide(row.side, table.parties)}
        {row.published === null ? '' : ` · ${labelEdtfShort(row.published)}`}
        {row.factuality === 'asserted' ? null : (
          <span className={`factuality factuality-${row.factuality}`}>{factualityWords[row.factuality].word}</span>
        )}
        <span title={row.reasons.join('; ')}>
          {isConfirmed ? 'confirmed by a coder' : `read by machine: ${certaintyLabel(row.certainty)}`}
        </span>
      </p>
      {row.isLearnt && !isConfirmed ? (
        <p className="said-learnt">
          <span className="badge">{learntWords.mark}</span> {learntWords.meaning}
        </p>
      ) : null}
      {row.asRead === null ? null : (
        <p className="said-corrected">Corrected by a coder. The machine read: {describeReading(row.asRead, table)}.</p>
      )}
      {children}
    </div>
  );
}

function describeReading({ party, issue, move, strength, polarity }: PositionReading, table: PositionTable): string {
  const on = table.issues.find(({ id }) => id === issue);
  const name = table.parties.find(({ id }) => id === party)?.name ?? party;
  const end = on === undefined ? '' : `, ${labelMoved(on, move, polarity)}`;
  return `${name} ${moveWords[move].word} (${strengthWords[strength].word}) on ${on?.label ?? issue}${end}`;
}
