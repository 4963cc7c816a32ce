// Who acts in a telling: two tellings of one day and one matter are of different happenings where others act.
//
// Example: "Velm said on Tuesday it would not pay" is Velm's doing, though Oster's offer is what it is about.
import type { Article } from '../../model/article.ts';
import type { Findings, Mention, Statement } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { stemWord } from './word-stem.ts';

/** A dated sentence: UTF-16 offsets into the article's text. */
export interface DatedSentence {
  readonly sentence: Span;
  readonly date: Span;
}

/** Stems of the names of all who are named in these stretches. */
export function listNamed({ text }: Article, findings: Findings | null, spans: readonly Span[]): readonly string[] {
  const named = (findings?.mentions ?? []).filter(
    (mention) => mention.stands === 'actor' && spans.some((span) => spanContains(span, mention.span)),
  );
  return stemsOf(text, named);
}

/** Stems of the names of who acts in a dated sentence: whose saying is dated, else who is named first in the words that hold the date. */
export function findDoers(
  { text }: Article,
  findings: Findings | null,
  { sentence, date }: DatedSentence,
): readonly string[] {
  if (findings === null) return [];
  const actors = findings.mentions.filter(
    (mention) => mention.stands === 'actor' && spanContains(sentence, mention.span),
  );
  const spoken = findings.statements.filter(({ cue }) => cue.some((part) => spanContains(sentence, part)));
  const saying = spoken.find(({ content }) => !content.some((part) => spanContains(part, date)));
  const told = spoken.flatMap(({ content }) => content.filter((part) => spanContains(part, date)));
  if (told.length === 0 && saying)
    return stemsOf(
      text,
      actors.filter((mention) => speaks(saying, mention)),
    );
  const named = actors.filter(
    (mention) => told.every((part) => spanContains(part, mention.span)) && !spoken.some((one) => speaks(one, mention)),
  );
  return stemsOf(text, named.slice(0, 1));
}

function speaks({ source }: Statement, { span }: Mention): boolean {
  return source.some((part) => spansOverlap(part, span));
}

/** The last name tells who it is: "Senator Vera Holm, of Oster" is Holm, and so is "she" where that is known. */
function stemsOf(text: string, mentions: readonly Mention[]): readonly string[] {
  const names = mentions.flatMap(({ span, actor }) => {
    const written = lastName(text.slice(span.start, span.end));
    return written ?? lastName(actor?.name ?? '') ?? [];
  });
  return [...new Set(names.map(stemWord))];
}

function lastName(words: string): string | null {
  const name = words.match(/\p{Lu}[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)?.at(-1);
  return name === undefined || pronoun.test(name) ? null : name;
}

const pronoun = /^(?:he|she|it|they|we|his|her|its|their|our|him|them|who|which|that|this|these|those)$/i;
