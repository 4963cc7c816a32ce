// A statement on its way to being one, and what all steps of assembling share.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { DateMention, Finder, Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { ActorDirectory } from '../mentions/actor-directory.ts';
import type { DateIndex } from './date-index.ts';
import type { QuotedStretch } from './quoted-stretches.ts';
import { indexSpans, overlapping, type SpanIndex } from './span-index.ts';

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

/** What the steps share. */
export interface Workbench {
  readonly parts: StatementParts;
  readonly text: string;
  readonly quoted: readonly QuotedStretch[];
  readonly dates: DateIndex;
}

/** A statement on its way: who speaks and who passed it on are still to be seen. */
export interface Draft {
  readonly attribution: Attribution;
  readonly finder: Finder;
  /** Speaker that the passage names in words, where no span does. */
  readonly voiceName: string | null;
  readonly passage: Passage | null;
}

/** All drafts of an article, to be found by the place of their contents and sources. */
export interface DraftIndex {
  readonly contents: SpanIndex<Draft>;
  readonly sources: SpanIndex<Draft>;
  readonly cues: SpanIndex<Draft>;
}

/** Makes drafts searchable by place. */
export function indexDrafts(drafts: readonly Draft[]): DraftIndex {
  const entries = (role: 'content' | 'source' | 'cue') =>
    drafts.flatMap((draft) => draft.attribution[role].map((span) => ({ span, value: draft })));
  return {
    contents: indexSpans(entries('content')),
    sources: indexSpans(entries('source')),
    cues: indexSpans(entries('cue')),
  };
}

/** The drafts that have the cue and source of `draft` within their content, from the outermost in. */
export function outerDrafts(index: DraftIndex, draft: Draft): readonly Draft[] {
  const word = draft.attribution.cue[0] ?? draft.attribution.source[0];
  if (word === undefined) return [];
  const near = new Set(overlapping(index.contents, word));
  return [...near].filter((outer) => outer !== draft && lies(draft.attribution, outer.attribution));
}

/** True when cue and source of `inner` stand within the content of `outer`. */
function lies(inner: Attribution, outer: Attribution): boolean {
  const words = [...inner.cue, ...inner.source];
  if (words.length === 0) return false;
  return words.every((word) => outer.content.some((span) => span.start <= word.start && word.end <= span.end));
}

/** The words of spans, with an ellipsis between. */
export function sliceAll(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => text.slice(span.start, span.end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}
