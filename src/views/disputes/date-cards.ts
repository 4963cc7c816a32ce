// Cards of happenings that sources date differently: one account for each date.
import { toIsoDay } from '../../base/day-number.ts';
import { contentHash } from '../../base/hash.ts';
import type { DisputeSentence, FoundDispute } from '../../model/dispute.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';
import { toAccount } from './dispute-account.ts';

/** The card of an event with several dates that do not overlap; null for any other. */
export function toDateCard(item: TimelineItem): FoundDispute | null {
  const strengths = listStrengths(item);
  if (strengths.length === 0) return null;
  const accounts = item.dates.map((date) =>
    toAccount(
      labelEdtf(date.edtf),
      date.sources.flatMap((at) => toSentence(item, at)),
    ),
  );
  const days = item.sources
    .flatMap(({ published }) => (published !== null && isDay.test(published) ? [published] : []))
    .sort();
  const first = toIsoDay(Math.min(...item.dates.map((date) => date.first)));
  return {
    id: contentHash(`${item.sources[0]?.article} ${item.sources[0]?.span.start} date`).slice(0, 16),
    kind: 'date',
    what: 'Dated differently',
    about: item.title,
    parties: item.parties,
    issues: item.issues,
    ...{ from: days[0] ?? first, to: days.at(-1) ?? first },
    accounts,
    unanswering: [],
    certainty: Math.max(0, ...strengths),
  };
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** For every two sources whose dates cannot both be right, how surely they tell of one happening, and not of two parts of one story. */
function listStrengths({ dates, sources }: TimelineItem): readonly number[] {
  return dates.flatMap((one, at) =>
    dates
      .slice(at + 1)
      .filter((other) => one.last < other.first || other.last < one.first)
      .flatMap((other) => one.sources.flatMap((a) => other.sources.map((b) => matchSources(sources[a], sources[b]))))
      .filter((strength) => strength > 0),
  );
}

/** Words that set one account of a date against another within a sentence. */
const setApart = /\b(?:not|says?|said|reckon\w*|pretend\w*|claims?|claimed|insists?|according|whereas|while)\b/i;

/** Of the long words of the shorter sentence, the share and the fewest that the other must have. */
const [sharedShare, fewestShared] = [0.5, 3];

/** Certainty where the sentence itself sets the dates against each other: only the reading of the dates can be wrong. */
const setApartCertainty = 0.9;

/** Letters of a word that tells what happened rather than how it is told. */
const tellingLength = 5;

/** How surely two sources tell of one happening, 0 to 1; 0 where they do not. */
function matchSources(one: TimelineSource | undefined, other: TimelineSource | undefined): number {
  if (!one || !other || one.told === null || other.told === null) return 0;
  if (one.article === other.article) {
    return isOneSentence(one, other) && setApart.test(betweenLabels(one, other)) ? setApartCertainty : 0;
  }
  if (isOfClause(one) || isOfClause(other)) return 0;
  const [short, long] = [longWords(one.text), longWords(other.text)].sort((a, b) => a.size - b.size);
  const shared = [...(short ?? [])].filter((word) => long?.has(word)).length;
  const share = shared / Math.max(1, short?.size ?? 0);
  return shared >= fewestShared && share >= sharedShare ? Math.min(setApartCertainty, share) : 0;
}

/** "Velm told the Courier after the report was released on Sunday": the day is of the report. */
function isOfClause({ text, label }: TimelineSource): boolean {
  return label !== null && clause.test(text.slice(0, Math.max(0, text.indexOf(label))));
}

const clause = /\S\s+(?:after|before|since|when|who|which|where)\s[^,;:.—–]*$/iu;

function isOneSentence(one: TimelineSource, other: TimelineSource): boolean {
  return one.text.includes(other.text) || other.text.includes(one.text);
}

function betweenLabels(one: TimelineSource, other: TimelineSource): string {
  const text = one.text.length >= other.text.length ? one.text : other.text;
  const places = [one.label, other.label]
    .map((words) => (words === null ? -1 : text.indexOf(words)))
    .sort((a, b) => a - b);
  return places.some((place) => place < 0) ? '' : text.slice(places[0], places[1]);
}

function longWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= tellingLength));
}

function toSentence({ sources }: TimelineItem, at: number): readonly DisputeSentence[] {
  const source = sources[at];
  if (!source) return [];
  const { articleTitle: title, outlet, side, published, url, statement, span, text, told, label } = source;
  return [
    {
      id: `${source.article} ${span.start}`,
      ...{ statement, span, actor: null, said: told, factuality: 'asserted', does: '' },
      article: { id: source.article, ...{ title, outlet, side, published, url } },
      contentText: text,
      context: { text, content: markLabel(source), source: [], cue: [] },
      certainty: 0.5,
      reasons: label === null ? [] : [`dated by: ${label}`],
      isConfirmed: false,
    },
  ];
}

/** The words that give the date, marked in the sentence. */
function markLabel({ text, label }: TimelineSource): DisputeSentence['context']['content'] {
  const start = label === null ? -1 : text.indexOf(label);
  return start < 0 || label === null ? [] : [{ start, end: start + label.length }];
}
