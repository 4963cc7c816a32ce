// Invented articles with hand-made findings, for the tests of any store and of what stands on one.

import { contentHash } from '../../base/hash.ts';
import { type Article, articleIdOf } from '../../model/article.ts';
import type { Codebook, Issue } from '../../model/codebook.ts';
import type { DecisionContent } from '../../model/decision.ts';
import type { ActorLink, Findings, Mention, Position, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleAddition, LikenessMeasure, SourceAddition } from '../store.ts';

function sampleIssue(id: string, parent: string | null, poles: Issue['poles'] = null): Issue {
  return { id, label: `The ${id}`, definition: '', example: '', counterExample: '', cues: [id], poles, parent };
}

/** A codebook of two invented parties. */
export const sampleCodebook: Codebook = {
  title: 'The Lorn straits talks',
  parties: [
    { id: 'oster', name: 'Republic of Oster' },
    { id: 'velm', name: 'Republic of Velm' },
  ],
  actors: [
    {
      id: 'ilva-marn',
      name: 'Ilva Marn',
      kind: 'person',
      aliases: ['Marn'],
      derogatory: [],
      party: 'oster',
      offices: [],
      wikidata: null,
    },
  ],
  issues: [
    sampleIssue('straits', null),
    sampleIssue('passage', 'straits', [
      { label: 'open', cues: [] },
      { label: 'shut', cues: [] },
    ]),
    sampleIssue('toll', 'straits'),
  ],
  things: [],
  outlets: [
    {
      id: 'oster-herald',
      name: 'Oster Herald',
      aliases: ['The Herald'],
      domains: ['herald.example'],
      side: 'oster',
      dateOrder: null,
    },
    { id: 'velm-post', name: 'Velm Post', aliases: [], domains: [], side: 'velm', dateOrder: null },
  ],
};

/** A statement to be marked in a sample text; each string is looked for in the text. */
export interface SampleStatement {
  readonly speaker: string;
  readonly content: string;
  readonly actor?: ActorLink | null;
  /** The party its words tell; only without an actor of the codebook. */
  readonly spokenFor?: string;
  readonly said?: string;
  readonly form?: Statement['form'];
  readonly certainty?: number;
  readonly positions?: readonly SamplePosition[];
}

/** A position of the party the speaker speaks for; left out: a demand by itself, for what the issue asks. */
export interface SamplePosition extends Partial<Pick<Position, 'move' | 'polarity' | 'held' | 'by' | 'towards'>> {
  readonly party: string;
  readonly issue: string;
  /** Issue of the position of the same article that hangs on this condition. */
  readonly conditionOf?: string;
}

/** A sample article; `statements` are looked for in `text`. */
export interface SampleArticle {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly statements?: readonly SampleStatement[];
}

/** The actor of the sample codebook, as a reader would link her. */
export const ilvaMarn: ActorLink = { name: 'Ilva Marn', actorId: 'ilva-marn', via: 'codebook' };

/** An actor nobody declared. */
export function undeclared(name: string, via: ActorLink['via'] = 'full-name'): ActorLink {
  return { name, actorId: null, via };
}

/** Bytes that pass for the tags and trees of any sample. */
export const sampleGrammar = Uint8Array.of(3, 1, 4, 1, 5);

/** Version of the reader that made the sample findings. */
export const sampleReader = 'sample/1';

/** A source file holding sample articles one after the other. */
export function sampleSource(name: string, articles: readonly SampleArticle[]): SourceAddition {
  const text = articles.map((article) => article.text).join('\n\n');
  return {
    source: { name, hash: contentHash(`${name}\n${text}`), mediaType: 'text/plain', encoding: 'utf-8', text },
    articles: articles.map((article) => sampleAddition(article, text)),
    notices: [],
    readerVersion: sampleReader,
    at: '2031-04-01T09:00:00.000Z',
  };
}

function sampleAddition(sample: SampleArticle, source: string): ArticleAddition {
  const article = sampleArticle(sample, source);
  return {
    article,
    findings: sampleFindings(article.text, sample.statements ?? []),
    likeness: sampleLikeness(article.text),
    grammar: sampleGrammar,
    trace: null,
    notices: [],
  };
}

function sampleArticle(sample: SampleArticle, source: string): Article {
  const { text } = sample;
  const start = source.indexOf(text);
  return {
    id: articleIdOf(text),
    text,
    place: { start, end: start + text.length },
    title: sample.title ?? null,
    byline: ['Tam Orrel'],
    outlet: sample.outlet ?? null,
    published: sample.published ?? null,
    language: 'en',
    kind: 'report',
    url: null,
    passages: [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  };
}

/** Findings of a text: the statements, and a mention for each speaker. */
export function sampleFindings(text: string, samples: readonly SampleStatement[]): Findings {
  const statements = samples.map((sample) => sampleStatement(text, sample));
  return {
    statements,
    mentions: statements.flatMap((statement) => sampleMention(statement)),
    dates: [],
    figures: [],
    positions: samples.flatMap(({ positions = [] }, at) =>
      positions.map((position) => samplePosition(text, statements[at], position)),
    ),
    spokenFor: samples.flatMap(({ spokenFor }, at) => {
      const statement = statements[at]?.id;
      return spokenFor === undefined || statement === undefined ? [] : [{ statement, party: spokenFor }];
    }),
  };
}

function samplePosition(text: string, statement: Statement | undefined, sample: SamplePosition): Position {
  const { party, issue, conditionOf, ...given } = sample;
  return {
    ...{
      kind: 'position',
      id: samplePositionId(text, issue),
      finder: { name: 'sample-finder', version: 1 },
      said: null,
    },
    ...{ certainty: 0.75, reasons: ['cue: toll'], statement: statement?.id ?? null, party, issue, move: 'demand' },
    ...{ towards: null, strength: 'must', polarity: 'for', held: 'self', by: null },
    conditionOf: conditionOf === undefined ? null : samplePositionId(text, conditionOf),
    content: statement?.content ?? [],
    ...given,
  };
}

/** The id of a text's position on an issue. */
export function samplePositionId(text: string, issue: string): string {
  return contentHash(`${articleIdOf(text)} position ${issue}`);
}

function sampleStatement(text: string, sample: SampleStatement): Statement {
  const content = locate(text, sample.content);
  const speaker = locate(text, sample.speaker);
  const articleId = articleIdOf(text);
  return {
    kind: 'statement',
    id: contentHash(`${articleId} statement ${content.start} ${content.end}`),
    finder: { name: 'sample-finder', version: 1 },
    certainty: sample.certainty ?? 0.8,
    reasons: ['cue: said'],
    speaker,
    actor: sample.actor === undefined ? undeclared(sample.speaker) : sample.actor,
    cue: [],
    content: [content],
    source: [speaker],
    form: sample.form ?? 'indirect',
    factuality: 'asserted',
    said: sample.said ?? null,
    saidQuote: null,
    via: [],
  };
}

function sampleMention({ speaker, actor, id, finder }: Statement): readonly Mention[] {
  if (!speaker || !actor) return [];
  const base = { id: `m-${id}`, finder, certainty: 0.9, reasons: [] };
  return [{ ...base, kind: 'mention', span: speaker, stands: 'actor', actor, isDerogatory: false }];
}

function locate(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample text lacks: ${words}`);
  return { start, end: start + words.length };
}

/** Likeness by the first words alone: enough to tell whether a store links what is alike. */
function sampleLikeness(text: string): ArticleAddition['likeness'] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const signature = Uint32Array.from(words.slice(0, 8), (word) => parseInt(contentHash(word).slice(0, 8), 16));
  return { signature, bands: [words.slice(0, 3).join(' ')] };
}

/** Share of equal numbers at equal places. */
export const sampleMeasure: LikenessMeasure = {
  threshold: 0.7,
  similarity: (a, b) => a.filter((value, index) => value === b[index]).length / Math.max(a.length, b.length),
};

/** Two articles on the same talks by papers of either side. */
export const herald: SampleArticle = {
  text: 'Ilva Marn said the straits would stay open to every ship. She insisted that the toll was a matter for Oster alone.',
  title: 'Straits stay open',
  outlet: 'The Herald',
  published: '2031-03-05',
  statements: [
    {
      speaker: 'Ilva Marn',
      content: 'the straits would stay open to every ship',
      actor: ilvaMarn,
      said: '2031-03-04',
      positions: [{ party: 'oster', issue: 'passage', move: 'offer' }],
    },
    {
      speaker: 'She',
      content: 'the toll was a matter for Oster alone',
      actor: { ...ilvaMarn, via: 'pronoun' },
      certainty: 0.6,
      positions: [{ party: 'oster', issue: 'toll', move: 'condition', towards: 'velm', conditionOf: 'passage' }],
    },
  ],
};

/** The other side's article; "Marne" is a misspelling nobody declared. */
export const post: SampleArticle = {
  text: 'Marne has offered nothing, Bor Tessel told reporters. Marne called the toll “a gift to both republics”.',
  title: 'Nothing on offer',
  outlet: 'Velm Post',
  published: '2031-03',
  statements: [
    {
      speaker: 'Bor Tessel',
      content: 'Marne has offered nothing',
      positions: [{ party: 'oster', issue: 'toll', move: 'reject', polarity: 'against', held: 'attributed' }],
    },
    { speaker: 'Marne', content: 'a gift to both republics', form: 'direct', certainty: 0.9 },
  ],
};

/** A person's word that two names are one actor's. */
export const sampleMerge: DecisionContent = { kind: 'merge-actors', from: 'name:Marne', into: 'ilva-marn' };
