// Finds who stands behind the source phrase of an attribution: the words that name the speaker, and the actor.
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import type { ActorLink, Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import {
  mouthpieces,
  organisationHeads,
  organisationNouns,
  speakingBodies,
  spokenTexts,
} from '../languages/en/name-heads.ts';

/** What is needed to resolve one source phrase; offsets are UTF-16 offsets into `analysed.text`. */
export interface SpeakerRequest {
  /** The source phrase of the attribution, in text order. */
  readonly source: readonly Span[];
  readonly analysed: AnalysedText;
  /** All mentions of the article, in text order. */
  readonly mentions: readonly Mention[];
}

/** The speaker: the words that stand for them, and the actor, null where nobody can be named safely. */
export interface ResolvedSpeaker {
  readonly span: Span;
  readonly actor: ActorLink | null;
  readonly reasons: readonly string[];
}

/** A part of the phrase between commas: token indexes; `head` is its noun. */
interface Segment {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/**
 * The speaker of a source phrase; null when the phrase is empty. People without a name ("officials", "a source close to
 * the talks") stay unresolved: the phrase is the speaker, and no actor is given. Who speaks for a state or organisation
 * without being named ("a spokesman for the port authority") is resolved to it, by description.
 * Example: "a spokesman for the Harbour Ministry, Ivo Tarn" gives the span "Ivo Tarn".
 */
export function resolveSpeaker(request: SpeakerRequest): ResolvedSpeaker | null {
  let unresolved: ResolvedSpeaker | null = null;
  for (const span of request.source) {
    const resolved = resolvePhrase(request, span);
    if (resolved?.actor) return resolved;
    unresolved ??= resolved;
  }
  return unresolved;
}

function resolvePhrase(request: SpeakerRequest, span: Span): ResolvedSpeaker | null {
  const { analysed, mentions } = request;
  const { tokens } = analysed;
  const first = tokenFrom(tokens, span.start);
  const end = tokenFrom(tokens, span.end);
  if (span.end <= span.start) return null;
  if (first >= end) return unnamed(analysed.text, span);
  if (end - first === 1 && /^(?:who|which|that)$/i.test(tokens.word[first]!)) return resolveRelative(request, first);
  const inside = mentionsWithin(mentions, { start: tokens.start[first]!, end: tokens.end[end - 1]! });
  const segments = cutSegments(tokens, inside, first, end);
  const main = segments[0];
  if (!main) return unnamed(analysed.text, span);
  const head = mentionAt(tokens, inside, main.head);
  const apposed = segments
    .slice(1)
    .map((segment) => mentionAt(tokens, inside, segment.head))
    .find(isNamedActor);
  const isNamed = head !== null && head.actor?.via !== 'description' && head.actor?.via !== 'title';
  if (head && head.stands === 'actor' && (isNamed || !apposed)) return named(head);
  if (apposed) return named(apposed);
  const titled = head === null ? titledName(tokens, inside, main) : null;
  if (titled) return named(titled);
  return describe(request, inside, main) ?? unnamed(analysed.text, spanOf(tokens, main));
}

/** "Secretary of State Ivo Tarn": a name at the end of a title in capitals, but not "a friend of Ivo Tarn". */
function titledName(tokens: Tokens, inside: readonly Mention[], main: Segment): Mention | null {
  const last = inside.find(({ span }) => span.end === tokens.end[main.end - 1]);
  if (!last || !isNamedActor(last) || last.actor?.via === 'description' || last.actor?.via === 'pronoun') return null;
  const before = tokenFrom(tokens, last.span.start) - 1;
  const title = tokens.word[main.head]!;
  const isTitle = /^\p{Lu}/u.test(title) && !mouthpieces.has(title.toLowerCase());
  return isTitle && before > main.head && tokens.tag[before]!.startsWith('NNP') ? last : null;
}

/** "Ivo Tarn, who ..." and "the union, which ...": whoever is named directly before. */
function resolveRelative({ analysed, mentions }: SpeakerRequest, token: number): ResolvedSpeaker {
  const { tokens } = analysed;
  const span = { start: tokens.start[token]!, end: tokens.end[token]! };
  const last = /^(?:,|[-–—―]+)$/.test(tokens.word[token - 1] ?? '') ? token - 2 : token - 1;
  const before =
    last >= 0
      ? mentionAt(tokens, mentionsWithin(mentions, { start: tokens.start[last]!, end: tokens.end[last]! }), last)
      : null;
  if (before?.stands !== 'actor' || !before.actor) return unnamed(analysed.text, span);
  return {
    span,
    actor: { ...before.actor, via: 'pronoun' },
    reasons: [`speaker: "${tokens.word[token]}" is ${before.actor.name}, named before it`],
  };
}

function named(mention: Mention): ResolvedSpeaker {
  return { span: mention.span, actor: mention.actor, reasons: mention.reasons.map((reason) => `speaker: ${reason}`) };
}

function unnamed(text: string, span: Span): ResolvedSpeaker {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { span, actor: null, reasons: [`speaker: not named ("${words}")`] };
}

function isNamedActor(mention: Mention | null): mention is Mention {
  return mention !== null && mention.stands === 'actor' && mention.actor !== null && mention.actor.via !== 'gazetteer';
}

/** Somebody who speaks for whoever is named beside the head: "the Kremlin spokesman", "a statement from the union". */
function describe(request: SpeakerRequest, inside: readonly Mention[], main: Segment): ResolvedSpeaker | null {
  const { tokens, text } = request.analysed;
  const noun = tokens.word[main.head]!.toLowerCase();
  const isText = spokenTexts.has(noun);
  const isBody = speakingBodies.has(noun) || organisationNouns.has(noun);
  if (!mouthpieces.has(noun) && !isText && !isBody) return null;
  if (areTwoOwners(tokens, inside, main)) return null;
  const owner = ownerOf(tokens, inside, main, isText);
  if (!owner?.actor || (isBody && !speakingBodies.has(noun) && owner.actor.actorId?.startsWith('state:'))) return null;
  const { actor } = owner;
  const words = text.slice(tokens.start[main.first]!, tokens.end[main.end - 1]!).replace(/\s+/g, ' ');
  return {
    span: spanOf(tokens, main),
    actor: { ...actor, via: 'description' },
    reasons: [`speaker: "${words}" speaks for ${actor.name}`],
  };
}

/** "The Oster and Velm delegations" speak for two: neither is the speaker alone. */
function areTwoOwners(tokens: Tokens, inside: readonly Mention[], main: Segment): boolean {
  const before = inside.filter(({ span, actor }) => actor !== null && span.end <= tokens.start[main.head]!);
  const [first, second] = before.slice(-2);
  if (!first || !second || first.actor?.name === second.actor?.name) return false;
  return tokens.tag[tokenFrom(tokens, first.span.end)] === 'CC';
}

function ownerOf(tokens: Tokens, inside: readonly Mention[], main: Segment, isText: boolean): Mention | null {
  for (const mention of inside) {
    if (mention.actor === null) continue;
    const last = tokenFrom(tokens, mention.span.end) - 1;
    const start = tokenFrom(tokens, mention.span.start);
    if (start >= main.end) break;
    const isUsable = isText || isOrganisation(mention);
    if (last < main.head && isJustBefore(tokens, last, main.head)) return isUsable ? mention : null;
    if (start > main.head && /^(?:of|for|from|by|at|in)$/i.test(linkingWord(tokens, main.head, start)))
      return isUsable ? mention : null;
  }
  return null;
}

/** True for states and organisations, as far as the link tells: nobody speaks for "his spokesman". */
function isOrganisation({ actor }: Mention): boolean {
  if (actor === null || actor.via === 'pronoun' || actor.via === 'surname' || actor.via === 'self') return false;
  if (actor.via === 'gazetteer') return true;
  const words = actor.name.split(' ');
  if (words.length === 1 || words.some((word) => /^(?:of|for|and|the)$/.test(word))) return true;
  return words.some((word) => organisationHeads.has(word.toLowerCase()));
}

/** Nothing but "'s" and adjectives or nouns of the title lie between the owner and the head. */
function isJustBefore(tokens: Tokens, last: number, head: number): boolean {
  for (let i = last + 1; i < head; i++) {
    const tag = tokens.tag[i]!;
    if (tag !== 'POS' && !tag.startsWith('NN') && !tag.startsWith('JJ')) return false;
  }
  return true;
}

/** The preposition between the head and a name, where only articles and titles stand beside it. */
function linkingWord(tokens: Tokens, head: number, name: number): string {
  let word = '';
  for (let i = head + 1; i < name; i++) {
    const tag = tokens.tag[i]!;
    if (tag === 'IN' || tag === 'TO') {
      if (word) return '';
      word = tokens.word[i]!;
    } else if (tag !== 'DT' && !tag.startsWith('JJ')) return '';
  }
  return word;
}

function cutSegments(tokens: Tokens, inside: readonly Mention[], first: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let start = first;
  for (let i = first; i <= end; i++) {
    if (i < end && !/^(?:,|\(|\)|—|–|--|-|;|:)$/.test(tokens.word[i]!)) continue;
    const stop = nameEnd(tokens, start, i);
    if (i > start) segments.push({ first: start, end: stop, head: headOf(tokens, inside, start, stop) });
    start = i + 1;
  }
  return segments;
}

/** Where the words that name somebody end: before "who" and "himself". */
function nameEnd(tokens: Tokens, first: number, end: number): number {
  for (let i = first + 1; i < end; i++)
    if (/^(?:who|whom|whose|which|that|himself|herself|itself|themselves)$/i.test(tokens.word[i]!)) return i;
  return end;
}

/** What the tagger takes for a preposition may be a noun of a name's description: "the automobile maker". */
const prepositions =
  /^(?:of|in|on|at|by|for|from|with|about|across|after|against|along|among|around|as|before|behind|below|beside|besides|between|beyond|during|inside|into|like|near|off|onto|out|outside|over|than|through|throughout|toward|towards|under|until|upon|up|via|while|whose|who|within|without|because|though|although|if|that|since|amid|despite|per|versus)$/;

/** The last word before the first preposition, conjunction, relative word or verb that stands outside a name. */
function headOf(tokens: Tokens, inside: readonly Mention[], first: number, end: number): number {
  let last = first;
  for (let i = first; i < end; ) {
    const mention = mentionAt(tokens, inside, i);
    if (mention) {
      i = Math.max(i + 1, tokenFrom(tokens, mention.span.end));
      last = i - 1;
      continue;
    }
    const tag = tokens.tag[i]!;
    if (
      i > first &&
      ((tag === 'IN' && prepositions.test(tokens.lower[i] ?? '')) ||
        tag === 'TO' ||
        tag === 'CC' ||
        tag.startsWith('W') ||
        // "An automobile manufacturing firm" goes on.
        (tag === 'VBG' && !/^(?:amod|compound)$/.test(tokens.relation[i] ?? '')) ||
        tag === 'VBN' ||
        tag === 'VBD' ||
        tag === 'VBZ')
    )
      break;
    if (tag !== 'POS') last = i;
    i++;
  }
  return last;
}

function mentionAt(tokens: Tokens, inside: readonly Mention[], token: number): Mention | null {
  const start = tokens.start[token]!;
  return inside.find((mention) => mention.span.start <= start && start < mention.span.end) ?? null;
}

function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && mentions[end]!.span.start < span.end) end++;
  return mentions.slice(low, end);
}

/** Index of the first token that starts at `offset` or later. */
function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(tokens: Tokens, segment: Segment): Span {
  return { start: tokens.start[segment.first]!, end: tokens.end[segment.end - 1]! };
}
