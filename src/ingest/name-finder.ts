// The person or outlet that a sentence introducing a quotation names.
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
const accordingTo = /\baccording to\s+(?:the\s+)?$/i;

/** The name that introduces what follows `text[span)`: of its last sentence, the first that can be a subject. */
export function findNamedSource(text: string, span: Span, outlets: readonly Outlet[]): NamedSource | null {
  const from = lastSentenceStart(text, span);
  const sentence = text.slice(from, span.end);
  for (const match of sentence.matchAll(name)) {
    const found = trimName(match[0], match.index);
    if (found === null) continue;
    const before = sentence.slice(0, found.at);
    if (oblique.test(before) && !accordingTo.test(before)) continue;
    const kind = isOutletName(found.name, outlets) ? 'outlet' : 'speaker';
    const start = from + found.at;
    return { name: found.name, span: { start, end: start + found.name.length }, kind };
  }
  return null;
}

function trimName(found: string, at: number): { readonly name: string; readonly at: number } | null {
  let rest = found;
  let start = at;
  for (let space = rest.indexOf(' '); opener.test(rest.split(' ')[0]!); space = rest.indexOf(' ')) {
    if (space === -1) return null;
    start += space + 1;
    rest = rest.slice(space + 1);
  }
  const bare = rest
    .replace(/['’]s?$/, '')
    .replace(/(\p{Ll})\.$/u, '$1')
    .replace(/[’'.-]+$/, (end) => (end === '.' ? end : ''));
  return bare.length < 2 || isMonthOrDay(bare.split(' ')[0]!) ? null : { name: bare, at: start };
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
