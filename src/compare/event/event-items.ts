// The tellings of happenings in one article: its own report, the entries of a timeline, and dated sentences.
//
// Example: "Shells hit the bridge on Tuesday ... the truce agreed in May 2029" of 12 March 2031 gives a report of 2031-03-11
// and a passage of 2029-05.
import { dayRangeOf } from '../../base/day-range.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { ComparedItem } from '../../model/comparison.ts';
import { type EventData, packEvent } from '../../model/event-item.ts';
import type { DateMention, Findings } from '../../model/finding.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { isContested } from './contested-date.ts';
import { datesItsSentence } from './dated-words.ts';
import { findDoers, listNamed } from './event-doers.ts';
import { listEventKeys } from './event-keys.ts';
import { weighWords } from './event-words.ts';
import { leaveOutClauses } from './mentioned-time.ts';
import { findEntries } from './timeline-entries.ts';

/** Words kept of a whole article, of an entry, and of a sentence: more add little but size. */
const mostWords = { report: 60, entry: 40, passage: 24 } as const;
/** How much a word counts in the title, in the first two paragraphs, and further down: a report tells its event first. */
const placeWeights = { title: 3, lead: 2, body: 1 } as const;
const leadParagraphs = 2;
/** Days before publication within which an article's first dated words date what it reports. */
const freshDays = 7;

/** The tellings in an article; those of an unread article are its report alone. */
export function listEvents(article: Article, findings: Findings | null): readonly ComparedItem[] {
  const report = article.kind === 'timeline' ? null : tellReport(article, findings);
  const entries = article.kind === 'timeline' ? findEntries(article, findings) : [];
  const told = [...(report ? [report] : []), ...entries.map((entry) => tellEntry(article, findings, entry))];
  return [...told, ...tellPassages(article, findings, told)].map(({ span, data }) => ({
    span,
    finding: null,
    keys: listEventKeys(data),
    data: packEvent(data),
  }));
}

interface Telling {
  readonly span: Span;
  /** The words that date it, so that they are not told twice. */
  readonly dated: Span | null;
  readonly data: EventData;
}

function tellReport(article: Article, findings: Findings | null): Telling | null {
  const { text, published } = article;
  const prose = article.passages.filter(({ kind }) => isProse(kind));
  const lead = prose.slice(0, leadParagraphs);
  const title = article.passages.find(({ kind }) => kind === 'title');
  const first = lead[0];
  if (first === undefined) return null;
  const date = findings?.dates.find(
    (one) => lead.some((passage) => spanContains(passage, one.span)) && isFresh(article, one),
  );
  const home = lead.find((passage) => date !== undefined && spanContains(passage, date.span)) ?? first;
  const span = widenWithin(text, home, date?.span ?? { start: home.start, end: home.start + 1 });
  const about = { start: title?.start ?? span.start, end: lead.at(-1)?.end ?? span.end };
  const texts = [
    { text: title ? text.slice(title.start, title.end) : (article.title ?? ''), weight: placeWeights.title },
    ...prose.map((passage, at) => ({
      text: text.slice(passage.start, passage.end),
      weight: at < leadParagraphs ? placeWeights.lead : placeWeights.body,
    })),
  ];
  return {
    span,
    dated: date?.span ?? null,
    data: {
      role: 'report',
      edtf: date?.edtf ?? published,
      datedBy: date ? 'words' : 'published',
      label: date ? text.slice(date.span.start, date.span.end) : null,
      isContested: false,
      isExpected: false,
      ...whoAndWhat(findings, about),
      doers: listNamed(article, findings, [...(title ? [title] : []), ...lead]),
      words: weighWords(texts, mostWords.report),
    },
  };
}

/** True for a date in the days before publication that dates its sentence: what the report is about. */
function isFresh({ text, published }: Article, date: DateMention): boolean {
  const days = dayRangeOf(date.edtf);
  const day = dayRangeOf(published);
  if (days === null || day === null || days.last !== days.first) return false;
  const age = day.last - days.last;
  if (age < 0 || age > freshDays || !datesItsSentence(text, date, published)) return false;
  const { start } = widenToSentence(text, date.span, true);
  const before = text.slice(start, date.span.start);
  return !addsMore.test(before) && !aside.test(before);
}

/** "In addition, the bridge fell on 14 March": not what the report is about. */
const addsMore = /^(?:In addition|Also|Separately|Meanwhile|Moreover|Elsewhere|Furthermore)\b/u;
/** "The salient, which Brandt saw on 12 March, is lost". */
const aside = /, (?:who|whom|whose|which)\b[^,;:.]*$/u;

function tellEntry(
  article: Article,
  findings: Findings | null,
  entry: ReturnType<typeof findEntries>[number],
): Telling {
  const { span, label, edtf, dated } = entry;
  const published = dayRangeOf(article.published);
  const days = dayRangeOf(edtf);
  return {
    span,
    dated,
    data: {
      role: 'entry',
      edtf,
      datedBy: 'words',
      label,
      isContested: false,
      isExpected: entry.isExpected || (published !== null && days !== null && days.first > published.last),
      ...whoAndWhat(findings, span),
      doers: listNamed(article, findings, [span]),
      words: weighWords([{ text: article.text.slice(span.start, span.end), weight: 1 }], mostWords.entry),
    },
  };
}

function tellPassages(article: Article, findings: Findings | null, told: readonly Telling[]): readonly Telling[] {
  const { text, passages } = article;
  // In a timeline the entry's label anchors what has no year, not the day it was published.
  const anchor = article.kind === 'timeline' ? null : article.published;
  const seen = new Set(told.map(({ span, data }) => `${span.start} ${data.edtf}`));
  const isTold = ({ span }: DateMention): boolean =>
    told.some(({ dated }) => dated !== null && spansOverlap(dated, span));
  const dated = (findings?.dates ?? []).flatMap((date) => {
    const passage = passages.find((one) => spanContains(one, date.span));
    if (!passage || !isProse(passage.kind) || !datesItsSentence(text, date, anchor)) return [];
    // The label of an entry belongs to no sentence in it.
    const entry = told.find(({ span, data }) => data.role === 'entry' && spanContains(span, date.span));
    return [{ date, span: widenWithin(text, entry?.span ?? passage, date.span) }];
  });
  return leaveOutClauses(text, dated).flatMap(({ date, span }) => {
    const key = `${span.start} ${date.edtf}`;
    if (isTold(date) || seen.has(key)) return [];
    seen.add(key);
    const telling = tellPassage(article, findings, { span, date });
    return telling.data.words.length < fewestWords ? [] : [telling];
  });
}

function tellPassage(
  article: Article,
  findings: Findings | null,
  { span, date }: { readonly span: Span; readonly date: DateMention },
): Telling {
  const { text } = article;
  const words = text.slice(span.start, date.span.start) + text.slice(date.span.end, span.end);
  return {
    span,
    dated: date.span,
    data: {
      role: 'passage',
      edtf: date.edtf,
      datedBy: 'words',
      label: text.slice(date.span.start, date.span.end),
      isContested: isContested(text, span, date, findings?.dates ?? []),
      isExpected: false,
      ...whoAndWhat(findings, span),
      doers: findDoers(article, findings, { sentence: span, date }),
      words: weighWords([{ text: words, weight: 1 }], mostWords.passage),
    },
  };
}

/** Telling words of a sentence beside its date: with fewer it tells nothing, as "Correction: 3 May" does. */
const fewestWords = 2;

/** A sentence shorter than this, in UTF-16 units, tells nothing by itself: "1." or "TORBELL: Good afternoon." */
const shortestSentence = 30;

function widenWithin(text: string, passage: Span, span: Span): Span {
  const words = text.slice(passage.start, passage.end);
  let inside = { start: span.start - passage.start, end: span.end - passage.start };
  for (;;) {
    const found = widenToSentence(words, inside, true);
    const isLast = words.slice(found.end).trim() === '';
    if (isLast || found.end - found.start >= shortestSentence) {
      const start = openingBefore(words, found);
      return { start: start + passage.start, end: found.end + passage.start };
    }
    inside = { start: found.start, end: found.end + words.slice(found.end).search(/\S/) + 1 };
  }
}

/** UTF-16 units between an opening mark and the sentence that closes it: longer quotations are not told whole. */
const longestOpening = 300;

/** Where a sentence that only closes a quotation opens it: "“It is a pause. Our goal is peace,” Holm said on Monday". */
function openingBefore(words: string, { start, end }: Span): number {
  const closes = /^[^“”]*”/u.test(words.slice(start, end));
  const opening = closes ? words.lastIndexOf('“', start) : -1;
  return opening < 0 || start - opening > longestOpening ? start : opening;
}

const proseKinds: readonly Passage['kind'][] = [
  'paragraph',
  'list-item',
  'entry',
  'block-quotation',
  'reprint',
  'speech',
];

function isProse(kind: Passage['kind']): boolean {
  return proseKinds.includes(kind);
}

/** The span, and the actors named within it. */
function whoAndWhat(findings: Findings | null, span: Span): Pick<EventData, 'actors' | 'about'> {
  const actors = (findings?.mentions ?? [])
    .filter((mention) => spansOverlap(mention.span, span))
    .flatMap(({ actor }) => (actor ? [actor.actorId ?? `name:${actor.name}`] : []));
  return { actors: [...new Set(actors)], about: span };
}
