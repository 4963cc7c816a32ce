// A statement as a row of the statements table, and as the reader's margin shows it.

import type { ArticleEntry, ResolvedActor, StatementEntry } from '../model/dossier-rows.ts';
import type { Statement } from '../model/finding.ts';
import type { SentenceContext } from '../model/sentence-context.ts';
import type { Span } from '../model/span.ts';
import { findContext } from './sentence-context.ts';

/** A row of the statements table; the texts are slices of the article. */
export interface StatementRow extends Pick<Statement, 'id' | 'said' | 'form' | 'factuality' | 'certainty'> {
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly speakerText: string | null;
  readonly actor: ResolvedActor | null;
  readonly party: string | null;
  readonly cueText: string;
  readonly contentText: string;
  readonly context: SentenceContext;
  readonly review: StatementEntry['review'];
}

/** Between pieces of a statement that stand apart in the text. */
const gap = ' … ';

/** The row of a statement. */
export function toStatementRow(entry: StatementEntry): StatementRow {
  const { statement, article, actor, party, review, surroundings } = entry;
  const textOf = (span: Span): string =>
    surroundings.text.slice(span.start - surroundings.start, span.end - surroundings.start);
  return {
    id: statement.id,
    articleId: article.id,
    articleTitle: article.title,
    outlet: article.outlet,
    side: article.side,
    published: article.published,
    said: statement.said,
    speakerText: statement.speaker && textOf(statement.speaker),
    actor,
    party,
    cueText: statement.cue.map(textOf).join(gap),
    contentText: statement.content.map(textOf).join(gap),
    context: findContext(entry),
    form: statement.form,
    factuality: statement.factuality,
    certainty: statement.certainty,
    review,
  };
}

/** A statement beside its article's text. */
export interface StatementCard
  extends Pick<
    Statement,
    'id' | 'speaker' | 'source' | 'cue' | 'content' | 'form' | 'factuality' | 'said' | 'certainty' | 'reasons'
  > {
  readonly actor: ResolvedActor | null;
  readonly party: string | null;
  readonly via: readonly { readonly span: Span; readonly actor: ResolvedActor | null }[];
  /** Name and version of the finder: `statement-finder/1`. */
  readonly finder: string;
  readonly review: StatementEntry['review'];
}

/** The card of a statement. */
export function toStatementCard({
  statement,
  actor,
  party,
  viaActors,
  review,
}: ArticleEntry['statements'][number]): StatementCard {
  const { id, speaker, source, cue, content, form, factuality, said, certainty, reasons, finder } = statement;
  return {
    ...{ id, speaker, source, cue, content, form, factuality, said, certainty, reasons },
    actor,
    party,
    via: statement.via.map(({ span }, index) => ({ span, actor: viaActors[index] ?? null })),
    finder: `${finder.name}/${finder.version}`,
    review,
  };
}
