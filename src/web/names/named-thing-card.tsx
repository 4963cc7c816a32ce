// One thing with its names: a table of who uses which how often, and sentences of each name.
import { Link } from 'react-router';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import { readerAddress } from '../../model/reader-address.ts';
import { nameSide } from '../../model/side-name.ts';
import type { WireNamePlace, WireNames } from '../../server/wire.ts';
import type { NameCount } from '../../views/names/name-board.ts';
import { addCounts } from '../../views/names/name-counts.ts';
import { sideHueOf } from '../parts/hue.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
import type { NamesBy } from './names-ways.ts';

type Parties = readonly { readonly id: string; readonly name: string }[];
type Thing = WireNames['things'][number];

interface NamedThingCardProps {
  readonly thing: Thing;
  readonly by: NamesBy;
  readonly parties: Parties;
}

/** Stands for what is not known, in a column's key. */
const unknown = '';

/** Columns that have room where two cards stand beside each other. */
const narrowColumns = 4;

/** The card of a thing. */
export function NamedThingCard({ thing, by, parties }: NamedThingCardProps) {
  const keyOf = keysBy[by];
  const columns = columnsOf(thing, keyOf, by, parties);
  const heading = `names-${thing.key}`;
  return (
    <article className={`account-card ${columns.length > narrowColumns ? 'is-wide' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{thing.label}</h2>
      <ScrollFrame className="name-table-frame" label={`Names of ${thing.label}`}>
        <table className="name-table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              {columns.map(({ key, label, hue }) => (
                <th key={key} scope="col" className={hue}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thing.names.map(({ name, isRude, counts }) => {
              const sums = addCounts(counts, keyOf);
              return (
                <tr key={name}>
                  <th scope="row">
                    {name}
                    {isRude ? (
                      <>
                        {' '}
                        <span className="name-rude">rude</span>
                      </>
                    ) : null}
                  </th>
                  {columns.map(({ key, hue, total }) => (
                    <td key={key} className={hue}>
                      <Count sum={sums.get(key)} total={total} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      <details className="name-places account-fold">
        <summary>Where they stand</summary>
        <dl>
          {thing.names.map(({ name, places }) => (
            <div key={name}>
              <dt>{name}</dt>
              {places.map((place) => (
                <dd key={`${place.article} ${place.span.start}`}>
                  <PlaceLink place={place} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}

const keysBy: Readonly<Record<NamesBy, (count: NameCount) => string>> = {
  side: ({ side }) => side ?? unknown,
  outlet: ({ outlet }) => outlet ?? unknown,
  month: ({ month }) => month ?? unknown,
};

interface Column {
  readonly key: string;
  readonly label: string;
  readonly hue: string;
  /** Names counted in it. */
  readonly total: number;
}

/** Sides in the order of the parties, outlets by name, months in order of time; what is not known last. */
function columnsOf(
  { names }: Thing,
  keyOf: (count: NameCount) => string,
  by: NamesBy,
  parties: Parties,
): readonly Column[] {
  const sums = addCounts(
    names.flatMap(({ counts }) => counts),
    keyOf,
  );
  const place = (key: string): string => {
    if (key === unknown) return '~~';
    const party = by === 'side' ? parties.findIndex(({ id }) => id === key) : -1;
    return party >= 0 ? `0${String(party).padStart(3, '0')}` : `1${key}`;
  };
  return [...sums]
    .toSorted(([a], [b]) => (place(a) < place(b) ? -1 : 1))
    .map(([key, { own, quoted }]) => ({
      key,
      label: labelOf(key, by, parties),
      hue: by === 'side' ? sideHueOf(key === unknown ? null : key, parties) : 'hue hue-none',
      total: own + quoted,
    }));
}

function labelOf(key: string, by: NamesBy, parties: Parties): string {
  if (by === 'side') return nameSide(key === unknown ? null : key, parties);
  if (key === unknown) return by === 'outlet' ? 'outlet not known' : 'no date';
  return by === 'month' ? labelEdtfShort(key) : key;
}

/** A count with a bar as long as its share of the column. */
function Count({
  sum,
  total,
}: {
  readonly sum: { readonly own: number; readonly quoted: number } | undefined;
  readonly total: number;
}) {
  if (!sum) return <span className="soft">0</span>;
  const { own, quoted } = sum;
  return (
    <>
      <span className="number">{own}</span>
      {quoted > 0 ? <span className="name-quoted"> + {quoted} quoted</span> : null}
      <meter className="name-share" min={0} max={total} value={own + quoted} aria-hidden="true" />
    </>
  );
}

function PlaceLink({ place }: { readonly place: WireNamePlace }) {
  const { article, outlet, published, span, sentence } = place;
  const { text, name } = sentence;
  return (
    <>
      <Link className="account-sentence" to={readerAddress({ article, statement: null, span })}>
        {text.slice(0, name.start)}
        <mark>{text.slice(name.start, name.end)}</mark>
        {text.slice(name.end)}
      </Link>{' '}
      <span className="soft">
        {outlet ?? 'outlet not known'}
        {published === null ? '' : `, ${labelEdtfShort(published)}`}
      </span>
    </>
  );
}
