// Head and body blocks -> the finished article, with what is to be said about it.
import { type Article, articleIdOf, type Passage, type Voice } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import type { ArticleHeader } from './article-header.ts';
import { readDateline } from './dateline.ts';
import { findKind } from './kind-finder.ts';
import { findLanguage } from './language-finder.ts';
import { findOutlet } from './outlet-finder.ts';
import { readPassages } from './passage-reader.ts';
import { readDate } from './published-date.ts';

/** What an article is made of. Spans are offsets into the source text. */
export interface ArticleDraft {
  readonly place: Span;
  readonly header: ArticleHeader;
  /** Passages after the body that the format names itself. */
  readonly closing: readonly Passage[];
  readonly isLast: boolean;
}

/** The file and what is known beforehand. */
export interface BuildContext {
  readonly name: string;
  readonly text: string;
  readonly outlets: readonly Outlet[];
}

/** Builds an article; its offsets are into its own text. */
export function buildArticle(
  draft: ArticleDraft,
  context: BuildContext,
): { readonly article: Article; readonly notices: readonly Notice[] } {
  const { place } = draft;
  const header = completeByDateline(draft.header, context);
  const reading = readPassages({ text: context.text, header, outlets: context.outlets, isLast: draft.isLast });
  const text = context.text.slice(place.start, place.end);
  const article: Article = {
    id: articleIdOf(text),
    text,
    place,
    title: header.title,
    byline: header.byline,
    outlet: header.outlet,
    published: header.published,
    language: findLanguage(text),
    kind: findKind(context.text, header, reading),
    url: header.url,
    passages: [...reading.passages, ...draft.closing].map((passage) => shiftPassage(passage, -place.start)),
  };
  return { article, notices: collectNotices(article, header, context.name) };
}

/** The dateline tells whose report it is, and of when, where nobody else does. */
function completeByDateline(header: ArticleHeader, context: BuildContext): ArticleHeader {
  const first = header.body.find((block) => block.kind === 'text');
  const dateline = first === undefined ? null : readDateline(first.words);
  if (dateline === null) return header;
  const known = findOutlet(dateline.agency, context.outlets);
  const date = readDate(dateline.date, known?.dateOrder ?? null);
  return {
    ...header,
    outlet: header.outlet ?? known?.name ?? dateline.agency,
    published: header.published ?? date?.edtf ?? null,
  };
}

function shiftPassage(passage: Passage, offset: number): Passage {
  const { voice } = passage;
  const isPlain = voice.kind === 'author' || voice.named === null;
  const shifted: Voice = isPlain ? voice : { ...voice, named: shiftSpan(voice.named, offset) };
  return { ...shiftSpan(passage, offset), kind: passage.kind, voice: shifted };
}

function collectNotices(article: Article, header: ArticleHeader, name: string): readonly Notice[] {
  const what = article.title === null ? name : `“${article.title}” in ${name}`;
  const notices: Notice[] = [];
  const add = (code: Notice['code'], message: string, place: Span = article.place) =>
    notices.push({ code, level: 'info', message, place });
  if (article.published === null) add('no-date', `${what} does not say when it was published.`);
  if (article.outlet === null) add('no-outlet', `${what} does not say which outlet published it.`);
  if (header.ambiguousDate !== null) {
    const said = `The date of ${what} was read as ${article.published}; day and month may be the other way round. Set "dateOrder" of the outlet in the codebook.`;
    add('ambiguous-date', said, header.ambiguousDate);
  }
  if (article.language !== 'en' && article.language !== 'und') {
    add(
      'language-not-read',
      `${what} is not in English (${article.language}): it is kept and searchable, but not read.`,
    );
  }
  return notices;
}
