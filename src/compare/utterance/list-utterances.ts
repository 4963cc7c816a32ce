// The sentences of an article that somebody said: out of its statements, its speeches and its headline.
import type { Article, Passage } from '../../model/article.ts';
import type { Mention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type UtteranceData, type UtteranceRole, utteranceText } from '../../model/utterance-item.ts';
import type { ComparedArticle } from '../comparer.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { cutSentences } from './cut-sentences.ts';
import { findSpokenText } from './spoken-text.ts';
import { readWording, type Wording } from './wording.ts';

/** One sentence somebody said. */
export interface FoundUtterance {
  readonly data: UtteranceData;
  readonly finding: string | null;
  readonly wording: Wording;
}

/**
 * Fewer words, or words that weigh less together (nats), could be anybody's at any time; words in quotation marks are taken
 * over as they were said, so fewer of them tell.
 */
const fewestWords: Readonly<Record<UtteranceRole, number>> = { speech: 4, quoted: 4, reported: 6, headline: 4 };
const leastWeight: Readonly<Record<UtteranceRole, number>> = { speech: 16, quoted: 16, reported: 24, headline: 20 };
/** Share of a sentence's characters in quotation marks from which it counts as quoted. */
const quotedShare = 0.6;

/** Lists the sentences in the order statements stand. */
export function listUtterances(
  { article, findings }: ComparedArticle,
  vectors: WordVectors,
): readonly FoundUtterance[] {
  if (findings === null) return [];
  const spoken = findSpokenText(article, findings.mentions);
  const found: FoundUtterance[] = [];
  const send = (data: UtteranceData, finding: string | null): void => {
    const wording = readWording(utteranceText(article.text, data), vectors);
    if (wording.sequence.length < fewestWords[data.role] || wording.weight < leastWeight[data.role]) return;
    if (!found.some((other) => repeats(data, other.data))) found.push({ data, finding, wording });
  };
  const speechFirst = findings.statements.toSorted(
    (a, b) => Number(isSpeech(article, b)) - Number(isSpeech(article, a)),
  );
  for (const statement of speechFirst) sendStatement(article, statement, send);
  if (spoken)
    for (const parts of spoken.passages.flatMap((passage) => cutSentences(article.text, [passage])))
      send({ role: 'speech', parts, ...spoken.speaker, said: article.published }, null);
  for (const parts of listFreeQuotations(article))
    send({ role: 'quoted', parts, speaker: null, speakerName: null, said: null }, null);
  for (const title of article.passages.filter(({ kind }) => kind === 'title'))
    send(readHeadline(article, title, findings.mentions), null);
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ data }: FoundUtterance): number {
  return data.parts[0]?.start ?? 0;
}

type Send = (data: UtteranceData, finding: string | null) => void;

function sendStatement(article: Article, statement: Statement, send: Send): void {
  const { actor, said, content, id } = statement;
  if (content.length === 0) return;
  const speaker = { speaker: actor ? (actor.actorId ?? `name:${actor.name}`) : null, speakerName: actor?.name ?? null };
  for (const sentence of cutSentences(article.text, content)) {
    const parts = dropFrame(article.text, sentence);
    const role = roleOf(article, statement, parts);
    send({ role, parts, ...speaker, said: said ?? (role === 'speech' ? article.published : null) }, id);
  }
}

/** "That “we stand by it”", "on her own page: “We stand by it”": words before the mark are the reporter's. */
const frame = /^(?:that|[^“”"‘\n]{1,90}:)\s+[“"‘](?=\S+(?:\s+\S+){3}[^“”"‘]*[”"’]?[.,]?[”"’]?$)/iu;

/** A sentence from its quotation mark on, where only a frame stands before it. */
function dropFrame(text: string, [first, ...rest]: readonly Span[]): readonly Span[] {
  if (first === undefined) return [];
  const before = frame.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return [{ start: first.start + before, end: first.end }, ...rest];
}

function roleOf(article: Article, statement: Statement, parts: readonly Span[]): UtteranceRole {
  const start = parts[0]?.start ?? 0;
  const kind = passageAt(article, start)?.kind;
  if (kind === 'title') return 'headline';
  if (kind === 'speech') return 'speech';
  if (statement.form === 'direct') return 'quoted';
  return statement.form === 'mixed' && isQuoted(article.text, statement, parts) ? 'quoted' : 'reported';
}

/** Of a statement partly in quotation marks: whether most of this sentence stands in them. */
function isQuoted(text: string, { content }: Statement, parts: readonly Span[]): boolean {
  const from = Math.max(0, (content[0]?.start ?? 0) - 1);
  const to = Math.min(text.length, (content.at(-1)?.end ?? 0) + 1);
  const quoted = [...text.slice(from, to).matchAll(/[“"][^“”"]*[”"]?|‘(?:[^‘’\n]|’(?=\p{L}))*’?/gu)].map(
    ({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
    }),
  );
  const share = (part: Span): number =>
    quoted.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)), 0);
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return parts.reduce((sum, part) => sum + share(part), 0) >= quotedShare * length;
}

function isSpeech(article: Article, { content }: Statement): boolean {
  return passageAt(article, content[0]?.start ?? 0)?.kind === 'speech';
}

function passageAt({ passages }: Article, offset: number): Passage | undefined {
  return passages.find(({ start, end }) => start <= offset && offset < end);
}

/** Passages in which quotation marks enclose what somebody said; block quotations have none. */
const quoting: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list-item', 'entry', 'reprint']);

/** Words in one pair of quotation marks, an apostrophe before a letter closing none; a line without the second mark is none. */
const quotation = /[“"](?<words>[^“”"\n]{20,600})[”"]|‘(?<single>(?:[^‘’“”"\n]|’(?=\p{L})){20,600})’/gu;

/** Fewest words between marks that are a clause rather than a name or a phrase. */
const fewestClauseWords = 6;

/** Clauses in quotation marks whose speaker nobody found: "The speech was short. “If the water stops, our patience stops.” It had a general in it." */
function listFreeQuotations(article: Article): readonly (readonly Span[])[] {
  return article.passages
    .filter(({ kind }) => quoting.has(kind))
    .flatMap((passage) => {
      const text = article.text.slice(passage.start, passage.end);
      return [...text.matchAll(quotation)].flatMap(({ index, groups }) => {
        const words = groups?.words ?? groups?.single ?? '';
        if (words.trim().split(/\s+/).length < fewestClauseWords) return [];
        const start = passage.start + index + 1;
        return cutSentences(article.text, [{ start, end: start + words.length }]);
      });
    });
}

/** A headline without a statement of its own may still announce what the first actor it names said. */
function readHeadline({ text }: Article, { start, end }: Passage, mentions: readonly Mention[]): UtteranceData {
  const first = mentions.find(
    ({ span, actor, stands }) => actor && stands === 'actor' && span.start >= start && span.end <= end,
  );
  const actor = first?.actor ?? null;
  return {
    role: 'headline',
    // A heading of Markdown begins with its signs.
    parts: [{ start: start + (/^[#*\s]*/.exec(text.slice(start, end))?.[0].length ?? 0), end }],
    speaker: actor ? (actor.actorId ?? `name:${actor.name}`) : null,
    speakerName: actor?.name ?? null,
    said: null,
  };
}

/** Share of the shorter from which two sentences of an article are one reading of the same words. */
const repeatedShare = 0.6;

/** A statement inside a statement by the same speaker, or by nobody who is named, is no second utterance. */
function repeats(data: UtteranceData, other: UtteranceData): boolean {
  if (data.speaker !== null && other.speaker !== null && data.speaker !== other.speaker) return false;
  const length = (one: UtteranceData): number => one.parts.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const a of data.parts)
    for (const b of other.parts) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared >= repeatedShare * Math.min(length(data), length(other));
}
