// Who acts in a telling: two tellings of one day and one matter are of different happenings where others act.
//
// Example: "Velm said on Tuesday it would not pay" is Velm's doing, though Oster's offer is what it is about.
import type { Article } from '../../model/article.ts';
import type { DateMention, Findings, Mention, Statement } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { stemWord } from './word-stem.ts';

/** A dated sentence: UTF-16 offsets into the article's text. */
export interface DatedSentence {
  readonly sentence: Span;
  readonly date: DateMention;
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
  const told = spoken.flatMap((one) =>
    one.content.filter((part) => spanContains(part, date.span) && !datesSaying(text, one, { part, date })),
  );
  const saying = spoken.find(({ content }) => !content.some((part) => told.includes(part)));
  const speakers = actors.filter((mention) => saying && isSpeaker(saying, mention));
  if (told.length === 0 && saying && saying.source.length > 0) return stemsOf(text, speakers);
  const named = actors.filter(
    (mention) => told.every((part) => spanContains(part, mention.span)) && !spoken.some((one) => speaks(one, mention)),
  );
  return stemsOf(text, named.slice(0, 1));
}

/** "Holm called on Velm to pay on Tuesday", "Holm told the Courier on Tuesday that": the day of what Holm did, though it stands among what she said. */
function datesSaying(
  text: string,
  { cue, said }: Statement,
  { part, date }: { readonly part: Span; readonly date: DateMention },
): boolean {
  const isQuoted = /[“"][^”"]*$/u.test(text.slice(part.start, date.span.start));
  if (isQuoted || said !== date.edtf) return false;
  if (/^,?\s+that\b/.test(text.slice(date.span.end, part.end))) return true;
  return !cue.some((one) => plainSaying.test(text.slice(one.start, one.end)));
}

/** Words of saying behind which stands what happened; others ("praised", "denied", "called on") are deeds themselves. */
const plainSaying =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|report\w*|claim\w*|confirm\w*|stat(?:e|es|ed|ing)|add(?:s|ed|ing)?|announc\w*|accord\w*|alleg\w*|insist\w*)\b/iu;

/** "Velm's aide Brandt said": Brandt alone, whom the words stand for. */
function isSpeaker({ speaker, source }: Statement, { span }: Mention): boolean {
  return speaker === null ? source.some((part) => spansOverlap(part, span)) : spansOverlap(speaker, span);
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
  const name = words.match(/(?!(?:Jr|Sr)\b)\p{Lu}[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)?.at(-1);
  return name === undefined || pronoun.test(name) ? null : name;
}

const pronoun = /^(?:he|she|it|they|we|his|her|its|their|our|him|them|who|which|that|this|these|those)$/i;
