// How often each outlet cites each other, as a table.

import type { CitationCount, CitationKind } from '../../model/sources.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';

const kinds: readonly { readonly kind: CitationKind; readonly label: string }[] = [
  { kind: 'quotes', label: 'Quotes' },
  { kind: 'reports', label: 'Reports from' },
  { kind: 'relies-on', label: 'Relies on' },
  { kind: 'disputes', label: 'Denials of' },
];

/** Rows shown: who cites whom most. */
const mostRows = 30;

/** Pairs of outlets, most citations first. */
export function CitationCounts({ counts }: { readonly counts: readonly CitationCount[] }) {
  if (counts.length === 0) return <p className="soft">Nobody.</p>;
  return (
    <ScrollFrame className="citation-counts" label="Counts of citations">
      <table>
        <caption className="visually-hidden">How often each outlet cites each other</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">cites</th>
            {kinds.map(({ kind, label }) => (
              <th key={kind} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.slice(0, mostRows).map((count) => (
            <tr key={`${count.from} ${count.to}`}>
              <th scope="row">{count.from}</th>
              <td>{count.to}</td>
              {kinds.map(({ kind }) => (
                <td key={kind} className="number">
                  {count.kinds[kind] === 0 ? '–' : count.kinds[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
