// Turns attributions and passages with a speaker of their own into statements: form, factuality, date, chain, actor.

import { contentHash } from '../../base/hash.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { DateMention, Finder, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import { type AttributionContext, contextOf } from './attribution-context.ts';
import { indexDates } from './date-index.ts';
import { carryEntrySpeech } from './entry-speech.ts';
import { nestedStatements, withoutAddressee } from './nested-statements.ts';
import { carryNewsDay } from './news-day.ts';
import { passageStatements } from './passage-speakers.ts';
import { joinQuotations } from './quotation-joiner.ts';
import { findQuotedStretches } from './quoted-stretches.ts';
import { isSameActor } from './reporting-chain.ts';
import { entryDateOf, occasionOf, saidDateOf, tellsOtherTime } from './said-date.ts';
import { hasOverlap, overlapping } from './span-index.ts';
import { chainOf } from './statement-chain.ts';
import {
  type Draft,
  type DraftIndex,
  indexDrafts,
  type StatementParts,
  sliceAll,
  type Workbench,
} from './statement-draft.ts';
import { firstEndingAfter, formOf } from './statement-form.ts';
import { judge } from './statement-judgement.ts';
import { speakerOf } from './statement-speaker.ts';

const statementFinder: Finder = { name: 'statement-finder', version: 1 };
const passageFinder: Finder = { name: 'passage-speaker', version: 1 };

/** The statements of an article in text order. */
export function assembleStatements(parts: StatementParts): readonly Statement[] {
  const text = parts.article.text;
  const bench: Workbench = {
    parts,
    text,
    quoted: findQuotedStretches(text),
    dates: indexDates(parts.dates),
  };
  const drafts = draftStatements(bench);
  const index = indexDrafts(drafts);
  const statements = drafts.map((draft) => finishStatement(bench, draft, index)).sort(byPlace);
  return carryEntrySpeech(parts, carryNewsDay(parts, statements));
}

function draftStatements(bench: Workbench): readonly Draft[] {
  const { article, attributions } = bench.parts;
  const usable = attributions
    .map((attribution) => withoutLabel(bench, withoutAddressee(bench.parts.analysed, attribution)))
    .filter((attribution): attribution is Attribution => attribution !== null && attribution.content.length > 0)
    .filter((attribution) => !isSigned(article, attribution));
  const nested = nestedStatements(bench.parts.analysed, usable);
  const found = [...joinQuotations(bench.text, usable, bench.quoted), ...nested]
    .map((attribution) => ({ attribution, passage: passageAt(article.passages, attribution) }))
    .filter(({ attribution, passage }) => !isOwnThought(bench.text, attribution, passage))
    .map(({ attribution, passage }) => ({ attribution, passage, finder: statementFinder, voiceName: null }));
  const index = indexDrafts(found);
  const voiced = passageStatements(article)
    .filter(({ attribution, passage }) => {
      // Every word of a transcript is its speaker's, whatever else is reported inside it.
      if (passage.kind === 'speech') return true;
      const near = overlapping(index.contents, attribution.content[0]!);
      return !near.some((draft) => covers(draft.attribution, attribution.content[0]!));
    })
    .map(({ attribution, passage, name }) => ({ attribution, passage, finder: passageFinder, voiceName: name }));
  const cues = indexDrafts(voiced).cues;
  return [...found.filter((draft) => !isTakenByBlock(draft, cues)), ...voiced];
}

/** A block quotation takes its cue from whatever else was read to hang on it. */
function isTakenByBlock(draft: Draft, blockCues: DraftIndex['cues']): boolean {
  return draft.attribution.cue.some((span) => hasOverlap(blockCues, span));
}

/**
 * A timeline's date label is nobody: `2031: Lind says no` is said by Lind, and `2031:` alone says nothing.
 * Null when nothing but the label was taken for the speaker, and the colon for the cue.
 */
function withoutLabel(bench: Workbench, attribution: Attribution): Attribution | null {
  const { passages } = bench.parts.article;
  const first = attribution.source[0];
  if (bench.parts.article.kind !== 'timeline' || first === undefined) return attribution;
  const passage = passages[firstEndingAfter(passages, first.start)];
  const label =
    passage?.kind === 'entry' ? /^[^\n:–—]{1,40}[:–—]\s*/.exec(bench.text.slice(passage.start, passage.end)) : null;
  if (!passage || !label || first.start >= passage.start + label[0].length) return attribution;
  const start = passage.start + label[0].length;
  if (first.end <= start)
    return attribution.cue.every((span) => span.end <= start)
      ? null
      : { ...attribution, source: attribution.source.slice(1) };
  return { ...attribution, source: [{ start, end: first.end }, ...attribution.source.slice(1)] };
}

/** "Ansa Orl: A Bridge Too Many" over an article by Ansa Orl names its author, "title: …" in front matter a field: neither quotes anybody. */
function isSigned({ text, title, byline, passages }: Article, { source, cue }: Attribution): boolean {
  const name = source.map((span) => text.slice(span.start, span.end)).join(' ');
  const colon = cue[0];
  if (title === null || colon === undefined || !(byline.includes(name) || fieldName.test(name))) return false;
  const passage = passages[firstEndingAfter(passages, colon.start)];
  return passage?.kind === 'title' && text.slice(colon.start, colon.end) === ':';
}

const fieldName = /^(?:title|headline|subject)$/i;

/** "I think" within somebody's own speech is that speech, not a report of it. */
function isOwnThought(text: string, attribution: Attribution, passage: Passage | null): boolean {
  if (passage?.kind !== 'speech') return false;
  const source = attribution.source.map((span) => text.slice(span.start, span.end)).join(' ');
  const cue = attribution.cue.map((span) => text.slice(span.start, span.end)).join(' ');
  return /^(?:I|we)$/i.test(source) && !/\b(?:told|said|asked|wrote|informed|warned|answered|replied)\b/i.test(cue);
}

/** True when a found attribution already has most of a passage as its content. */
function covers(attribution: Attribution, span: Span): boolean {
  const shared = attribution.content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
  return shared * 2 > span.end - span.start;
}

function finishStatement(bench: Workbench, draft: Draft, index: DraftIndex): Statement {
  const { attribution, finder } = draft;
  const context = contextOf(bench.text, bench.parts.analysed.sentences, attribution);
  const judgement = judge(bench.text, context, attribution);
  const said =
    saidDateOf({
      analysed: bench.parts.analysed,
      index: bench.dates,
      context,
      attribution,
      published: bench.parts.article.published,
    }) ?? labelDateOf(bench, draft, context);
  const speaker = speakerOf(bench, draft, index);
  return {
    kind: 'statement',
    id: statementId(bench.parts.article, finder, attribution),
    finder,
    certainty: attribution.certainty,
    reasons: [...cueReasons(bench.text, draft), ...speaker.reasons, ...(judgement.reason ? [judgement.reason] : [])],
    speaker: speaker.span,
    actor: speaker.actor,
    cue: attribution.cue,
    content: attribution.content,
    source: attribution.source,
    form: finder === passageFinder ? 'direct' : formOf(bench.text, attribution.content, bench.quoted),
    factuality: judgement.factuality,
    said: said?.edtf ?? null,
    saidQuote: said?.span ?? null,
    via: chainOf(bench, draft, index, context).filter((link) => !isSameActor(link.actor, speaker.actor)),
  };
}

/** In a timeline, what an entry tells was said on the entry's date; in a transcript, what is spoken on the day of the occasion. */
function labelDateOf(bench: Workbench, draft: Draft, context: AttributionContext): DateMention | null {
  const { article } = bench.parts;
  if (draft.finder === passageFinder && draft.passage?.kind === 'speech') return occasionOf(bench.dates, article);
  if (article.kind !== 'timeline' || draft.passage?.kind === 'speech') return null;
  const { cue, content } = draft.attribution;
  const label = entryDateOf(bench.dates, article, cue[0]?.start ?? content[0]!.start);
  return label !== null && tellsOtherTime(bench.dates, label, context, draft.attribution) ? null : label;
}

function cueReasons(text: string, draft: Draft): readonly string[] {
  const { cue } = draft.attribution;
  if (cue.length > 0) return [`cue: ${sliceAll(text, cue)}`];
  return [draft.passage?.kind === 'speech' ? 'cue: none, a turn in a transcript' : 'cue: none'];
}

function passageAt(passages: readonly Passage[], attribution: Attribution): Passage | null {
  const anchor = attribution.cue[0] ?? attribution.content[0]!;
  const passage = passages[firstEndingAfter(passages, anchor.start)];
  return passage !== undefined && passage.start <= anchor.start ? passage : null;
}

function statementId(article: Article, finder: Finder, attribution: Attribution): string {
  const spans = [attribution.source, attribution.cue, attribution.content]
    .map((role) => role.map((span) => `${span.start}-${span.end}`).join(','))
    .join('|');
  return contentHash(`${article.id}|statement|${finder.name}|${spans}`);
}

function byPlace(a: Statement, b: Statement): number {
  return firstOffset(a) - firstOffset(b) || a.content[0]!.start - b.content[0]!.start;
}

function firstOffset(statement: Statement): number {
  return Math.min(...[...statement.source, ...statement.cue, ...statement.content].map((span) => span.start));
}
