// One article and its findings as one line of JSON: the machine contract of docs/reference/read-json.md.
//
// Example: a file with `"We agree," said Vera Holm.` gives
//   {"article":{"id":"…","file":"talks.txt","start":0,…},"statements":[{"id":"…","speaker":{"text":"Vera Holm",…},…}],…}
import type { Article } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { DateMention, FigureMention, Findings, Mention, Position, Statement } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import { type Span, shiftSpan } from '../model/span.ts';

/** An article as it was read; `findings` is null when it was not, and the notices say why. */
export interface ReadArticle {
  /** Name of the source file as the user gave it. */
  readonly file: string;
  readonly article: Article;
  readonly findings: Findings | null;
  /** Their places are UTF-16 offsets into the article's text. */
  readonly notices: readonly Notice[];
  /** Notices of the source file; their places are UTF-16 offsets into the file's decoded text. */
  readonly fileNotices: readonly Notice[];
  /** The codebook it was read with. */
  readonly codebook: Pick<Codebook, 'actors'>;
}

/** Digits of a certainty after the point: finer steps mean nothing to a reader. */
const certaintyDigits = 3;

/** One line without its line break; all offsets are UTF-16 offsets into the file's decoded text. */
export function writeFindingsLine(read: ReadArticle): string {
  const { article, findings } = read;
  const inFile = new FilePlaces(article);
  const partyOf = partyFinder(read);
  return JSON.stringify({
    article: describeArticle(read.file, article),
    statements: findings?.statements.map((one) => describeStatement(one, partyOf(one), inFile)) ?? [],
    mentions: findings?.mentions.map((mention) => describeMention(mention, inFile)) ?? [],
    notices: [
      ...read.fileNotices.filter((notice) => concerns(notice, article)).map((notice) => describeNotice(notice, 0)),
      ...read.notices.map((notice) => describeNotice(notice, article.place.start)),
    ],
    dates: findings?.dates.map((date) => describeDate(date, inFile)) ?? [],
    figures: findings?.figures.map((figure) => describeFigure(figure, inFile)) ?? [],
    positions: findings?.positions.map((position) => describePosition(position, findings.positions, inFile)) ?? [],
  });
}

/** Turns spans of the article's text into words and places of the file. */
class FilePlaces {
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
  }

  pair(span: Span): readonly [number, number] {
    const { start, end } = shiftSpan(span, this.#article.place.start);
    return [start, end];
  }

  pairs(spans: readonly Span[]): readonly (readonly [number, number])[] {
    return spans.map((span) => this.pair(span));
  }

  words(span: Span): string {
    return this.#article.text.slice(span.start, span.end);
  }

  /** `start`, `end` and `text`, in this order. */
  excerpt(span: Span): { readonly start: number; readonly end: number; readonly text: string } {
    return { ...shiftSpan(span, this.#article.place.start), text: this.words(span) };
  }
}

function describeArticle(file: string, article: Article): object {
  return {
    id: article.id,
    file,
    start: article.place.start,
    end: article.place.end,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    published: article.published,
    language: article.language,
    kind: article.kind,
  };
}

/** Tells for which party a speaker speaks: that of the actor in the codebook, else that which the words tell. */
function partyFinder({ findings, codebook }: ReadArticle): (statement: Statement) => string | null {
  const ofActor = new Map(codebook.actors.map(({ id, party }) => [id, party]));
  const spokenFor = new Map(findings?.spokenFor.map(({ statement, party }) => [statement, party]));
  return ({ id, actor }) => ofActor.get(actor?.actorId ?? '') ?? spokenFor.get(id) ?? null;
}

function describeStatement(statement: Statement, party: string | null, inFile: FilePlaces): object {
  const { speaker, actor } = statement;
  const [start, end] = speaker === null ? [null, null] : inFile.pair(speaker);
  return {
    id: statement.id,
    speaker: { text: speaker === null ? null : inFile.words(speaker), start, end, actor: actor?.name ?? null, party },
    cue: inFile.pairs(statement.cue),
    content: inFile.pairs(statement.content),
    source: inFile.pairs(statement.source),
    form: statement.form,
    factuality: statement.factuality,
    said: statement.said,
    // An unresolved link keeps the words that stand for it: a chain with holes would say less than the text.
    via: statement.via.map((link) => link.actor?.name ?? inFile.words(link.span)),
    certainty: roundCertainty(statement.certainty),
    finder: `${statement.finder.name}/${statement.finder.version}`,
  };
}

function describeMention(mention: Mention, inFile: FilePlaces): object {
  return { ...inFile.excerpt(mention.span), actor: mention.actor?.name ?? null };
}

function describeDate(date: DateMention, inFile: FilePlaces): object {
  return {
    ...inFile.excerpt(date.span),
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    role: date.role,
    certain: date.isCertain,
  };
}

function describeFigure(figure: FigureMention, inFile: FilePlaces): object {
  return {
    ...inFile.excerpt(figure.span),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit ?? figure.unitName,
    implied_unit: figure.implied === null ? null : (figure.implied.unit ?? figure.implied.unitName),
    counted: figure.counted === null ? null : inFile.words(figure.counted),
    comparator: figure.comparator,
    as_of: figure.asOf,
    by: figure.by?.name ?? null,
    change: figure.change,
    derivation:
      figure.derivation === null ? null : { formula: figure.derivation.formula, holds: figure.derivation.holds },
  };
}

function describePosition(position: Position, all: readonly Position[], inFile: FilePlaces): object {
  const hangsOn = all.findIndex(({ id }) => id === position.conditionOf);
  return {
    statement: position.statement,
    said: position.said,
    party: position.party,
    issue: position.issue,
    move: position.move,
    towards: position.towards,
    strength: position.strength,
    polarity: position.polarity,
    held: position.held,
    by: position.by?.name ?? null,
    condition_of: hangsOn < 0 ? null : hangsOn,
    content: inFile.pairs(position.content),
    certainty: roundCertainty(position.certainty),
    finder: `${position.finder.name}/${position.finder.version}`,
  };
}

function describeNotice(notice: Notice, offset: number): object {
  const place = notice.place === null ? null : shiftSpan(notice.place, offset);
  return { code: notice.code, message: notice.message, place: place === null ? null : [place.start, place.end] };
}

/** A notice about the whole file concerns each of its articles. */
function concerns(notice: Notice, article: Article): boolean {
  const { place } = notice;
  return place === null || (place.start < article.place.end && place.end > article.place.start);
}

function roundCertainty(certainty: number): number {
  return Number(certainty.toFixed(certaintyDigits));
}
