// The person or outlet that a sentence introducing a quotation names.
import { findMatches } from '../base/find-matches.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Span } from '../model/span.ts';
import { isMonthOrDay } from './month-names.ts';
import { isOutletName } from './outlet-finder.ts';

/** A name and where it stands, in UTF-16 offsets of the text searched. */
export interface NamedSource {
  readonly name: string;
  readonly span: Span;
  readonly kind: 'speaker' | 'outlet';
}

const name =
  /[\p{Lu}][\p{L}\p{M}\p{N}'’.-]*(?:\s(?:(?:of|the|de|la|al|el|van|von|der|bin|ibn|and|for)\s(?=\p{Lu}))*[\p{Lu}][\p{L}\p{M}\p{N}'’.-]*)*/gu;
/** Words with a capital because they begin a sentence. */
const opener =
  /^(?:The|A|An|He|She|They|It|We|I|You|In|On|At|As|By|For|From|And|But|So|Then|Here|Here['’]s|This|That|These|Those|There|To|With|After|Before|When|While|Later|Earlier|Yesterday|Today|According|Now|If|Yet|Or|Not|No|One|His|Her|Their|Its|My|Our|What|Who|How|Why|Also|Meanwhile|However|Asked|Speaking|Writing)$/;
/** After these a name is a place, a time or somebody spoken to. */
const oblique =
  /\b(?:in|at|to|on|with|near|after|before|for|about|over|against|than|into|of|since|until|during|told)\s+(?:the\s+)?$/i;
const phraseEnd =
  /\b(?:said|says|told|wrote|writes|is|was|has|had|have|in|of|at|on|with|to|for|and|by|from|that|who|which|as|will|would|can)\b/;
const saying =
  /^(?:['’]s?)?,?\s(?:(?:\w+ly|also|later|then|has|had|further)\s){0,2}(?:says?|said|tells?|told|writes?|wrote|written|warn(?:s|ed)|add(?:s|ed)|tweet(?:s|ed)|post(?:s|ed)|declar(?:es|ed)|announc(?:es|ed)|stat(?:es|ed)|explain(?:s|ed)|argu(?:es|ed)|report(?:s|ed)|not(?:es|ed)|put|responds?|responded|repl(?:ies|ied)|answer(?:s|ed)|recall(?:s|ed)|conclud(?:es|ed)|insist(?:s|ed)|continu(?:es|ed)|went on|ask(?:s|ed)|claim(?:s|ed)|assert(?:s|ed)|statement|response|words|take|view|letter|message|post|tweet)\b/i;
/** UTF-16 units before a name in which its preposition stands. */
const longestLead = 40;
const accordingTo = /\baccording to\s+(?:the\s+)?$/i;

/** The name that introduces what follows `text[span)`: of its last sentence, the first that can be a subject. */
export function findNamedSource(text: string, span: Span, outlets: readonly Outlet[]): NamedSource | null {
  const from = lastSentenceStart(text, span);
  const sentence = text.slice(from, span.end);
  const candidates = findMatches(sentence, name).flatMap((match) => trimName(match[0], match.index) ?? []);
  for (const [index, first] of candidates.entries()) {
    const before = sentence.slice(Math.max(0, first.at - longestLead), first.at);
    if (oblique.test(before) && !accordingTo.test(before)) continue;
    const found = withinPhrase(sentence, first, candidates[index + 1]);
    if (!isSubject(sentence, found)) continue;
    const kind = isOutletName(found.name, outlets) ? 'outlet' : 'speaker';
    const start = from + found.at;
    return { name: found.name, span: { start, end: start + found.name.length }, kind };
  }
  return null;
}

interface Candidate {
  readonly name: string;
  /** Offset in the sentence. */
  readonly at: number;
}

/** "Velmish negotiator Jane Roe": the adjective has a capital, the name is what stands next in the same phrase; so it is in "The Trade Minister, Jane Roe, said". */
function withinPhrase(sentence: string, first: Candidate, next: Candidate | undefined): Candidate {
  if (next === undefined) return first;
  const between = sentence.slice(first.at + first.name.length, next.at);
  const isOffice = between === ', ' && /\bthe\s$/i.test(sentence.slice(0, first.at));
  if (isOffice && /\s/.test(next.name) && sentence.startsWith(',', next.at + next.name.length)) return next;
  if (/\s/.test(first.name)) return first;
  const isPhrase = /^\s(?:[a-z][a-z-]+\s){1,4}$/.test(between) && !phraseEnd.test(between);
  return isPhrase ? next : first;
}

/** A single word ("Democrat", "Wait") is a name here only where a verb of saying or an apposition follows, or "according to" stands before. */
function isSubject(sentence: string, found: Candidate): boolean {
  if (/\s/.test(found.name) || found.name === found.name.toUpperCase()) return true;
  const before = sentence.slice(Math.max(0, found.at - longestLead), found.at);
  const after = sentence.slice(found.at + found.name.length);
  return saying.test(after) || (found.at > 0 && /^,\s/.test(after)) || /\b(?:according to|by|from)\s$/i.test(before);
}

function isNoName(word: string): boolean {
  return opener.test(word) || isMonthOrDay(word);
}

function trimName(found: string, at: number): Candidate | null {
  let rest = found;
  let start = at;
  for (let space = rest.search(/\s/); isNoName(rest.split(/\s/)[0]!); space = rest.search(/\s/)) {
    if (space === -1) return null;
    start += space + 1;
    rest = rest.slice(space + 1);
  }
  const bare = rest
    .replace(/['’]s?$/, '')
    .replace(/(\p{Ll})\.$/u, '$1')
    .replace(/[’'.-]+$/, (end) => (end === '.' ? end : ''));
  return bare.length < 2 ? null : { name: bare, at: start };
}

/** Start of the last sentence of a span; points after initials and titles end none, a timeline's label does. */
function lastSentenceStart(text: string, span: Span): number {
  const slice = text.slice(span.start, span.end);
  let start = 0;
  for (const match of slice.matchAll(
    /(?:(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Lt|Col|St|vs|No))[.!?…]["”’]?|^[^:]{0,30}\d[^:]{0,10}:)\s+(?=["“‘]?\p{Lu})/gu,
  )) {
    start = match.index + match[0].length;
  }
  return span.start + start;
}
