// The entries of one list of the codebook, each leading to its form; issues as a tree.
import { Link } from 'react-router';
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookList } from '../../model/codebook-edit.ts';
import { countOf } from '../parts/count-words.ts';
import type { Filters } from '../parts/use-filters.ts';
import { entryNames } from './codebook-form.ts';
import { tellCues } from './tell-cues.ts';

interface EntryListProps {
  readonly list: CodebookList;
  readonly codebook: Codebook;
  /** Id of the entry in the form. */
  readonly open: string;
  readonly filters: Filters;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly parent: string | null;
}

/** The rows in the order of the file. */
export function EntryList({ list, codebook, open, filters }: EntryListProps) {
  const rows = rowsOf(list, codebook);
  if (rows.length === 0) return <p className="soft">There is no {entryNames[list]} yet.</p>;
  return <Branch rows={rows} parent={null} open={open} filters={filters} />;
}

interface BranchProps {
  readonly rows: readonly Row[];
  readonly parent: string | null;
  readonly open: string;
  readonly filters: Filters;
}

function Branch({ rows, parent, open, filters }: BranchProps) {
  const here = rows.filter((row) => row.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className="entry-list">
      {here.map(({ id, name, note }) => (
        <li key={id}>
          <Link
            to={filters.hrefWith({ edit: id })}
            preventScrollReset
            className="entry-link"
            aria-current={open === id ? 'true' : undefined}
          >
            <span className="entry-name">{name}</span>
            <span className="soft">{note}</span>
          </Link>
          <Branch rows={rows} parent={id} open={open} filters={filters} />
        </li>
      ))}
    </ul>
  );
}

function rowsOf(list: CodebookList, { parties, actors, issues, outlets, things }: Codebook): readonly Row[] {
  const partyName = (id: string | null) => parties.find((party) => party.id === id)?.name ?? id;
  switch (list) {
    case 'parties':
      return parties.map(({ id, name }) => ({
        id,
        name,
        note: countOf(actors.filter(({ party }) => party === id).length, 'actor'),
        parent: null,
      }));
    case 'actors':
      return actors.map(({ id, name, kind, party, offices }) => ({
        id,
        name,
        note: [kind, partyName(party) ?? 'no party', offices.at(-1)?.title].filter(Boolean).join(' · '),
        parent: null,
      }));
    case 'issues':
      return issues.map(({ id, label, poles, cues, parent }) => ({
        id,
        name: label,
        note: [
          poles?.map((pole) => pole.label).join(' / '),
          tellCues(
            cues.length,
            issues.some((one) => one.parent === id),
          ),
        ]
          .filter(Boolean)
          .join(' · '),
        parent,
      }));
    case 'outlets':
      return outlets.map(({ id, name, side }) => ({
        id,
        name,
        note: partyName(side) ?? 'no side given',
        parent: null,
      }));
    case 'things':
      return things.map(({ id, label, names, derogatory }) => ({
        id,
        name: label,
        note: [...names, ...derogatory].join(' · '),
        parent: null,
      }));
  }
}
