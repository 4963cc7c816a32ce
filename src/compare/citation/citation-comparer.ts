// Who cites whom: the places where an article takes something from another outlet. Which outlet and which article it is,
// the view of sources tells, for that depends on the codebook and on what the dossier holds.
//
// "Ansel Wire reported on March 12 that ..." gives { name: 'Ansel Wire', kind: 'reports', date: '2031-03-12' }.
import type { Article, Passage } from '../../model/article.ts';
import type { ComparedItem } from '../../model/comparison.ts';
import type { DateMention, Findings, Statement } from '../../model/finding.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import type { CitationData } from '../../model/sources.ts';
import { type Span, shiftSpan, spanContains, spansOverlap } from '../../model/span.ts';
import type { Comparer } from '../comparer.ts';
import { dateline, judgeCitation } from './citation-context.ts';
import { type SpottedOutlet, spotOutlets } from './outlet-spotter.ts';

/** Lists citations. They are related to nothing: what they point at is found by outlet and date. */
export const citationComparer: Comparer = {
  kind: 'citation',
  version: 7,
  retrieval: { fewestShared: 1, commonest: 1, most: 1 },
  listItems: ({ article, findings }) =>
    [...listReprints(article), ...listNamed(article, findings)].sort((a, b) => a.span.start - b.span.start),
  relate: () => null,
};

/** Passages printed in another outlet's words: one citation for all that stand together. */
function listReprints({ passages }: Article): readonly ComparedItem[] {
  const reprints = passages.flatMap((passage) => {
    const name = reprinterOf(passage);
    return passage.voice.kind === 'outlet' && passage.kind !== 'furniture' ? [{ passage, name }] : [];
  });
  const first = reprints.filter(({ name }, index) => index === 0 || reprints[index - 1]?.name !== name);
  return first.map(({ passage, name }) =>
    toItem(passage, null, {
      ...{ name, url: null, outlet: null, isOutletName: true, kind: 'quotes', date: null, by: null },
      reach: reprints.filter((each) => each.name === name).map(({ passage: { start, end } }) => [start, end]),
    }),
  );
}

function reprinterOf({ voice }: Passage): string | null {
  return voice.kind === 'outlet' ? voice.name : null;
}

function toItem(span: Span, finding: string | null, data: CitationData): ComparedItem {
  return { span: { start: span.start, end: span.end }, finding, keys: [], data };
}

/** Passages in which nobody is cited: who wrote it, and what belongs to the page. */
const skipped: ReadonlySet<Passage['kind']> = new Set(['furniture', 'title', 'heading']);

function listNamed(article: Article, findings: Findings | null): readonly ComparedItem[] {
  const spotted = addMentions(spellOut(spotOutlets(article.text), article.outlet), findings);
  return spotted.flatMap((name) => {
    const passage = article.passages.find((each) => spanContains(each, name));
    if (!passage || skipped.has(passage.kind)) return [];
    if (passage.kind === 'byline' && !/reporting|material/i.test(article.text.slice(passage.start, name.start)))
      return [];
    const sentence = sentenceRound(article.text, name, passage);
    const kind = name.url === null ? judgeCitation({ text: article.text, ...name, sentence }) : 'relies-on';
    if (kind === null) return [];
    const statement = findStatement(findings, name, sentence);
    const isQuoted = statement !== null && statement.form !== 'indirect';
    return [
      toItem(name, statement?.id ?? null, {
        name: name.name,
        url: name.url,
        outlet: name.outlet,
        isOutletName: name.isOutletName,
        kind: kind === 'quotes' && statement !== null && !isQuoted ? 'reports' : kind,
        date: findDate(article.text, findings?.dates ?? [], name, sentence),
        by: reprinterOf(passage),
        reach: isCredit(article.text, name, passage) ? [[0, article.text.length]] : [],
      }),
    ];
  });
}

/** UTF-16 units of the longest paragraph that is nothing but a credit: "With reporting from Ansel Wire in Lissen." */
const longestCredit = 160;
const creditStart = /^[\W_]*(?:(?:with|additional|some)\s+)?(?:reporting|material)\s+(?:from|by)\b/i;

/** "HARN, 3 March (Oster Wire) -" and "With reporting from Oster Wire" say where the whole article is from. */
function isCredit(text: string, { start, end }: Span, passage: Passage): boolean {
  if (passage.kind === 'byline') return true;
  if (text[start - 1] === '(' && dateline.test(text.slice(end))) return true;
  return passage.end - passage.start <= longestCredit && creditStart.test(text.slice(passage.start, passage.end));
}

/** "The Times" in an article that names The New York Times elsewhere, and no other Times, is that; in the outlet's own article it is itself. */
function spellOut(spotted: readonly SpottedOutlet[], own: string | null): readonly SpottedOutlet[] {
  const bare = (name: string): string => name.replace(/^the\s+/i, '');
  const names = new Set(spotted.filter(({ url }) => url === null).map(({ name }) => bare(name)));
  return spotted.map((each) => {
    const tail = ` ${bare(each.name)}`;
    const [whole, ...others] = [...names].filter((name) => name.endsWith(tail));
    return whole === undefined || others.length > 0 || own?.endsWith(tail) ? each : { ...each, name: whole };
  });
}

interface NamedOutlet extends SpottedOutlet {
  readonly outlet: string | null;
}

/** Names the reader recognised stand beside those that look like outlets: the codebook may declare one of any name. */
function addMentions(spotted: readonly SpottedOutlet[], findings: Findings | null): readonly NamedOutlet[] {
  const known = (findings?.mentions ?? []).flatMap(({ span, actor, stands }) =>
    stands === 'actor' && actor?.actorId ? [{ span, outlet: actor.actorId, name: actor.name, via: actor.via }] : [],
  );
  const looks = spotted.map((each) => ({
    ...each,
    outlet: known.find(({ span }) => spansOverlap(span, each))?.outlet ?? null,
  }));
  const others = known
    .filter(({ span, via }) => via !== 'pronoun' && !spotted.some((each) => spansOverlap(span, each)))
    .map(({ span, outlet, name }) => ({ ...span, name, url: null, outlet, isOutletName: false }));
  return [...looks, ...others].sort((a, b) => a.start - b.start);
}

/** UTF-16 units on either side of a name in which its sentence is looked for. */
const sentenceReach = 1000;

/** The sentence a name stands in, within its passage. */
function sentenceRound(text: string, name: Span, passage: Span): Span {
  const start = Math.max(passage.start, name.start - sentenceReach);
  const end = Math.min(passage.end, name.end + sentenceReach);
  return shiftSpan(widenToSentence(text.slice(start, end), shiftSpan(name, -start), start === passage.start), start);
}

/** The statement that reached the article through the outlet, else one the name stands in. */
function findStatement(findings: Findings | null, name: Span, sentence: Span): Statement | null {
  const near = (findings?.statements ?? []).filter(({ content }) =>
    content.some((span) => spansOverlap(span, sentence)),
  );
  const roles = (statement: Statement): readonly Span[] => [
    ...statement.source,
    ...(statement.speaker ? [statement.speaker] : []),
    ...statement.via.map(({ span }) => span),
  ];
  const holds = (spans: readonly Span[]): boolean => spans.some((span) => spansOverlap(span, name));
  return near.find((each) => holds(roles(each))) ?? near.find(({ content }) => holds(content)) ?? near[0] ?? null;
}

/** A report has a day; months, seasons and open spans near a name are about something else, but for "since Monday, when". */
const wholeDay = /^(\d{4}-\d\d-\d\d)(?:\/\.\.)?$/;
/** UTF-16 units between a name and the date of its report: "NYT's March 14 report", "reported on March 12". */
const dateReach = 40;

/** "who gave her until Easter back on 9 March": the day of a report, however far from its outlet. */
const ofReport =
  /\b(?:back (?:on|in)|dated|(?:edition|issue|report|article|story|column|piece) of|(?:published|posted|printed|aired|wrote|written|reported)(?: on)?)\s+$/i;

/** "Raised eyebrows Monday after telling the Harn Post", "Since Monday when the Harn Post reported": only a word or two lie between. */
const toName = /^(?:, telling)?(?: (?:when|after|as|that|in|by|an|interview|with|to|\p{L}+ing|[Tt]he))*\s[*_“"]?$/u;

/** "On Monday, the Harn Post reported": behind a comma only what the sentence begins with. */
const openingDay = /^\W*(?:On|Late|Early|Last|Late on|Early on)?\s*$/;
const openingToName = /^(?: (?:morning|afternoon|evening|night))?,? (?:[Tt]he )?[*_“"]?$/;

function findDate(text: string, dates: readonly DateMention[], name: Span, sentence: Span): string | null {
  const days = dates.filter(({ span, edtf }) => wholeDay.test(edtf) && spanContains(sentence, span));
  const after = days.find(
    ({ span, edtf }) =>
      !edtf.endsWith('..') &&
      span.start >= name.end &&
      (span.start - name.end <= dateReach || ofReport.test(text.slice(name.end, span.start))),
  );
  const before = days.findLast(({ span }) => {
    if (span.end > name.start) return false;
    const between = text.slice(span.end, name.start);
    return (
      toName.test(between) || (openingToName.test(between) && openingDay.test(text.slice(sentence.start, span.start)))
    );
  });
  return wholeDay.exec((after ?? before)?.edtf ?? '')?.[1] ?? null;
}
