// Turns attributions and passages with a speaker of their own into statements: form, factuality, date, chain, actor.
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article, Passage, Voice } from '../../model/article.ts';
import type { ActorLink, DateMention, Finder, Mention, Statement, ViaLink } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { ActorDirectory } from '../mentions/actor-directory.ts';
import { linkName } from '../mentions/named-actor.ts';
import { resolveSpeaker } from '../mentions/speaker-resolver.ts';
import { type AttributionContext, contextOf } from './attribution-context.ts';
import { judgeFactuality } from './factuality.ts';
import { carryNewsDay } from './news-day.ts';
import { passageStatements } from './passage-speakers.ts';
import { joinQuotations } from './quotation-joiner.ts';
import { findQuotedStretches, type QuotedStretch } from './quoted-stretches.ts';
import { isSameActor, joinLinks, linksNamed, overlapsAny } from './reporting-chain.ts';
import { type DateIndex, entryDateOf, indexDates, saidDateOf } from './said-date.ts';
import { firstEndingAfter, formOf } from './statement-form.ts';

/** What statements are assembled from, all of one article. */
export interface StatementParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  /** Knows the names of passages' voices; without it they stay names. */
  readonly directory?: ActorDirectory;
}

const statementFinder: Finder = { name: 'statement-finder', version: 1 };
const passageFinder: Finder = { name: 'passage-speaker', version: 1 };

/** What the steps share. */
interface Workbench {
  readonly parts: StatementParts;
  readonly text: string;
  readonly quoted: readonly QuotedStretch[];
  readonly dates: DateIndex;
}

/** A statement on its way: who speaks and who passed it on are still to be seen. */
interface Draft {
  readonly attribution: Attribution;
  readonly finder: Finder;
  /** Speaker that the passage names in words, where no span does. */
  readonly voiceName: string | null;
  readonly passage: Passage | null;
}

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
  const statements = drafts.map((draft) => finishStatement(bench, draft, drafts)).sort(byPlace);
  return carryNewsDay(parts, statements);
}

function draftStatements(bench: Workbench): readonly Draft[] {
  const { article, attributions } = bench.parts;
  const usable = attributions.filter((attribution) => attribution.content.length > 0);
  const found = joinQuotations(bench.text, usable, bench.quoted)
    .map((attribution) => ({ attribution, passage: passageAt(article.passages, attribution) }))
    .filter(({ attribution, passage }) => !isOwnThought(bench.text, attribution, passage))
    .map(({ attribution, passage }) => ({ attribution, passage, finder: statementFinder, voiceName: null }));
  const voiced = passageStatements(article)
    .filter(({ attribution }) => !found.some((draft) => covers(draft.attribution, attribution.content[0]!)))
    .map(({ attribution, passage, name }) => ({ attribution, passage, finder: passageFinder, voiceName: name }));
  return [...found, ...voiced];
}

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

function finishStatement(bench: Workbench, draft: Draft, drafts: readonly Draft[]): Statement {
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
    }) ?? labelDateOf(bench, draft);
  const speaker = speakerOf(bench, draft, drafts);
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
    via: chainOf(bench, draft, drafts, context).filter((link) => !isSameActor(link.actor, speaker.actor)),
  };
}

/** Reprint first, then who reports the statement within theirs, then the outlets its own words name. */
function chainOf(
  bench: Workbench,
  draft: Draft,
  drafts: readonly Draft[],
  context: AttributionContext,
): readonly ViaLink[] {
  const links: ViaLink[] = [];
  const voice = draft.passage?.voice;
  if (voice?.kind === 'outlet' && draft.finder === statementFinder)
    links.push(outletLink(bench, draft.passage!, voice));
  for (const outer of drafts) {
    if (outer === draft || !lies(draft.attribution, outer.attribution) || isAuthorsOwn(bench, outer)) continue;
    if (outer.attribution.source.length > 0) links.push(linkAt(bench, outer.attribution.source));
  }
  const named = linksNamed(context, draft.attribution.source);
  for (const span of named.passedOn) {
    if (isOwnOutlet(bench, span)) continue;
    // Whoever is the source of a statement of their own passes on only what lies within it, which is seen above.
    if (!drafts.some((other) => overlapsAny(span, other.attribution.source))) links.push(namedLink(bench, span));
  }
  for (const span of named.accordingTo) {
    if (!drafts.some((other) => overlapsAny(span, other.attribution.source))) links.push(linkAt(bench, [span]));
  }
  for (const span of named.spokenTo) {
    if (!isOwnOutlet(bench, span)) links.push(namedLink(bench, span));
  }
  return joinLinks(bench.text, links);
}

/** True when cue and source of `inner` stand within the content of `outer`. */
function lies(inner: Attribution, outer: Attribution): boolean {
  const words = [...inner.cue, ...inner.source];
  if (words.length === 0) return false;
  return words.every((word) => outer.content.some((span) => span.start <= word.start && word.end <= span.end));
}

/** The reprinted outlet; an empty span at the passage's start where no words name it. */
function outletLink(bench: Workbench, passage: Passage, voice: Voice & { kind: 'outlet' }): ViaLink {
  if (voice.named === null)
    return { span: { start: passage.start, end: passage.start }, actor: voiceActor(bench, voice.name) };
  const link = linkAt(bench, [voice.named]);
  return link.actor === null ? { ...link, actor: voiceActor(bench, voice.name) } : link;
}

/** Who stands behind a source phrase that is not empty. */
function linkAt(bench: Workbench, source: readonly Span[]): ViaLink {
  const { analysed, mentions } = bench.parts;
  const resolved = resolveSpeaker({ source, analysed, mentions });
  return { span: resolved?.span ?? source[0]!, actor: resolved?.actor ?? null };
}

/** "Told the Courier" in the Courier itself is no link of a chain. */
function isOwnOutlet(bench: Workbench, span: Span): boolean {
  const name = bench.text.slice(span.start, span.end).replace(/^the /i, '');
  return bench.parts.article.outlet?.endsWith(name) ?? false;
}

/** "I think" of the author passes nothing on; of somebody quoted or speaking it does. */
function isAuthorsOwn(bench: Workbench, outer: Draft): boolean {
  const source = sliceAll(bench.text, outer.attribution.source);
  return /^(?:I|we|me|us)$/i.test(source) && (outer.passage === null || outer.passage.voice.kind === 'author');
}

/** An outlet that the reporting words name: the name is the span, whoever it is known as. */
function namedLink(bench: Workbench, span: Span): ViaLink {
  const { analysed, mentions } = bench.parts;
  const resolved = resolveSpeaker({ source: [span], analysed, mentions });
  const bare = bench.text.slice(span.start, span.end).replace(/^(?:the|a|an) /i, '');
  const isWhole = resolved !== null && resolved.span.end - resolved.span.start >= bare.length;
  return { span, actor: isWhole && resolved.actor ? resolved.actor : nameLink(bench, bare) };
}

/** A name that nobody declared; a description ("a local newspaper") is no name. */
function nameLink(bench: Workbench, name: string): ActorLink | null {
  return /^\p{Lu}/u.test(name) ? voiceActor(bench, name) : null;
}

interface Speaker {
  readonly span: Span | null;
  readonly actor: ActorLink | null;
  readonly reasons: readonly string[];
}

/** The source phrase's speaker; "I" and "we" within somebody's words are that somebody; else the passage's voice. */
function speakerOf(bench: Workbench, draft: Draft, drafts: readonly Draft[]): Speaker {
  const { analysed, mentions } = bench.parts;
  const { source } = draft.attribution;
  if (source.length === 0) {
    const reason = draft.voiceName ? `speaker: the passage is ${draft.voiceName}’s` : 'speaker: not named';
    return { span: null, actor: voiceActor(bench, draft.voiceName), reasons: [reason] };
  }
  if (/^(?:I|we|me|us|myself|ourselves)$/i.test(sliceAll(bench.text, source))) {
    const self = ownSpeaker(bench, draft, drafts);
    if (self)
      return { span: source[0]!, actor: { ...self, via: 'self' }, reasons: [`speaker: ${self.name} of themselves`] };
  }
  const resolved = resolveSpeaker({ source, analysed, mentions });
  if (resolved === null) return { span: source[0]!, actor: null, reasons: ['speaker: not resolved'] };
  return resolved.actor === null ? { ...resolved, actor: voiceActor(bench, draft.voiceName) } : resolved;
}

/** Whose words a statement stands in: the statement that has it in its content, or the passage's voice. */
function ownSpeaker(bench: Workbench, draft: Draft, drafts: readonly Draft[]): ActorLink | null {
  const outer = drafts.find((other) => other !== draft && lies(draft.attribution, other.attribution));
  if (outer)
    return speakerOf(
      bench,
      outer,
      drafts.filter((other) => other !== draft),
    ).actor;
  return draft.passage?.voice.kind === 'speaker' ? voiceActor(bench, draft.passage.voice.name) : null;
}

function voiceActor(bench: Workbench, name: string | null): ActorLink | null {
  if (name === null) return null;
  const { directory, mentions } = bench.parts;
  return directory ? linkName(directory, name, mentions) : { name, actorId: null, via: 'full-name' };
}

/** In a timeline, what an entry tells was said on the entry's date. */
function labelDateOf(bench: Workbench, draft: Draft): DateMention | null {
  const { article } = bench.parts;
  if (article.kind !== 'timeline' || draft.passage?.kind === 'speech') return null;
  const { cue, content } = draft.attribution;
  return entryDateOf(bench.dates, article.passages, cue[0]?.start ?? content[0]!.start);
}

function judge(text: string, context: AttributionContext, attribution: Attribution) {
  const cue = attribution.cue[0];
  if (cue === undefined) return { factuality: 'asserted' as const, reason: null };
  const last = attribution.cue.at(-1)!;
  return judgeFactuality({
    source: sliceAll(text, attribution.source),
    cue: text.slice(cue.start, last.end),
    beforeSource: wordsBeforeSource(context, attribution),
    before: wordsBefore(context, attribution),
    after: context.outside.slice(last.end - context.span.start),
    content: attribution.content
      .filter((span) => span.end > cue.start || attribution.content.length === 1)
      .map((span) => text.slice(span.start, span.end))
      .join(' '),
  });
}

/** The words between source and cue; where the source comes later or is missing, those of the sentence before the cue. */
function wordsBefore(context: AttributionContext, attribution: Attribution): string {
  const cue = attribution.cue[0]!;
  const source = attribution.source.findLast((span) => span.end <= cue.start);
  const from = Math.max(source?.end ?? 0, context.span.start);
  return context.outside.slice(from - context.span.start, Math.max(0, cue.start - context.span.start));
}

/** The words before the source, where it comes before the cue. */
function wordsBeforeSource(context: AttributionContext, attribution: Attribution): string {
  const source = attribution.source[0];
  if (source === undefined || source.start > attribution.cue[0]!.start) return '';
  return context.outside.slice(0, Math.max(0, source.start - context.span.start));
}

function cueReasons(text: string, draft: Draft): readonly string[] {
  const { cue } = draft.attribution;
  if (cue.length > 0) return [`cue: ${sliceAll(text, cue)}`];
  return [draft.passage?.kind === 'speech' ? 'cue: none, a turn in a transcript' : 'cue: none'];
}

function sliceAll(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => text.slice(span.start, span.end))
    .join(' … ')
    .replace(/\s+/g, ' ');
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
