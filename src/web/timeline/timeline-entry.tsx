// One entry of a timeline: when, what, whose, and every source with its sentence.
import './timeline-entry.css';
import { Link } from 'react-router';
import { labelEdtf, labelEdtfShort } from '../../model/edtf-label.ts';
import { readerAddress } from '../../model/reader-address.ts';
import { nameSide } from '../../model/side-name.ts';
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';
import { toldId } from '../../model/trail.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { CardJudge, MemberJudge } from '../accounts/judge-buttons.tsx';
import { hueClassOf, sideHueOf } from '../parts/hue.ts';
import { TrailLink } from '../sources/trail-link.tsx';
import { judgedEvent } from './judged-event.ts';

interface EntryProps {
  readonly item: TimelineItem;
  readonly names: LaneNames;
}

/** Longest sentence that stands whole as the heading of its entry, in UTF-16 units: three lines of a narrow window. */
const longestHeading = 240;

/** What an entry is called: the sentence its title was cut from, where that is short enough to stand whole. */
export function headEntry({ title, sources }: TimelineItem): string {
  const start = title.replace(/ …$/, '');
  return sources.find(({ text }) => text.length <= longestHeading && text.startsWith(start))?.text ?? title;
}

/** When it was: every date given; where they differ, with who gives each. */
export function EntryDates({ item }: { readonly item: TimelineItem }) {
  const { dates, sources, isExpected, isDatedByPublication } = item;
  const mark = isExpected ? ' · expected' : isDatedByPublication ? ' · published' : '';
  if (dates.length < 2) {
    return (
      <p className="entry-when">
        {labelEdtf(dates[0]?.edtf ?? '')}
        {mark}
      </p>
    );
  }
  return (
    <div className="entry-when">
      <p>Dated differently{mark}</p>
      <ul className="entry-dates">
        {dates.map(({ edtf, sources: by }) => (
          <li key={edtf}>
            <strong>{labelEdtf(edtf)}</strong>{' '}
            {[...new Set(by.map((at) => sources[at]?.outlet ?? 'outlet not known'))].join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What kind of entry it is, who speaks, which parties and issues. */
export function EntryFacts({ item, names }: EntryProps) {
  const { kind, move, speaker, parties, issues } = item;
  const issueLabels = issues.map((id) => names.issues.find((issue) => issue.id === id)?.label ?? id);
  const words = [kind === 'event' ? null : (move ?? kind), speaker, ...issueLabels].filter((word) => word !== null);
  if (words.length === 0 && parties.length === 0) return null;
  return (
    <p className="entry-facts">
      {parties.map((id) => (
        <span key={id} className={`entry-party ${hueClassOf(id, names.parties)}`}>
          {names.parties.find((party) => party.id === id)?.name ?? id}
        </span>
      ))}
      {words.join(' · ')}
    </p>
  );
}

/** The sentences, each a link to its place. */
export function EntrySources({ item, names }: EntryProps) {
  const card = judgedEvent(item);
  const [first] = item.sources;
  const heading = headEntry(item);
  const articles = new Set(item.sources.map(({ article }) => article)).size;
  return (
    <>
      <ul className="entry-sources">
        {item.sources.map((source, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other name, and their order is fixed
          <li key={at} className={sideHueOf(source.side, names.parties)} data-member={card?.members[at]?.id}>
            <EntrySource source={source} names={names} isHeading={heading.includes(source.text)} />
            {card?.members[at] ? <MemberJudge card={card} member={card.members[at]} /> : null}
          </li>
        ))}
      </ul>
      {item.kind === 'event' && first && articles > 1 ? (
        <TrailLink id={toldId('event', first.article, { ...first.span, dated: first.dated })} about={item.title} />
      ) : null}
      {card === null ? null : <CardJudge card={card} confirmWords="All of one event" />}
    </>
  );
}

interface EntrySourceProps {
  readonly source: TimelineSource;
  readonly names: LaneNames;
  /** Its words stand above all in the heading, and not here again. */
  readonly isHeading: boolean;
}

function EntrySource({ source, names, isHeading }: EntrySourceProps) {
  const { outlet, side, published, text, told } = source;
  const facts = [
    outlet ?? 'outlet not known',
    ...(side === null ? [] : [nameSide(side, names.parties)]),
    ...(published === null ? [] : [labelEdtfShort(published)]),
    ...(told === null ? ['gives no date'] : []),
  ];
  return (
    <Link to={readerAddress(source)} className="entry-source">
      <span className="entry-from">{facts.join(' · ')}</span> {isHeading ? null : <q>{text}</q>}
    </Link>
  );
}
