// Which of the four dates a date is: when something was said, published, happened, or another; and whether it is certain.
import type { DateRole } from '../../model/finding.ts';
import { doubtWords, sayingNouns, sayingVerbs } from '../languages/en/date-context-words.ts';

/** UTF-16 units looked at on either side of a date. */
const reach = 70;

const saidBefore = new RegExp(
  `\\b(?:${sayingVerbs})(?:\\s+(?!that\\b)[\\w’'.-]+){0,5}?[,\\s]+(?:on|in|late|early|earlier|later|at|this|last|during)?\\s*(?:a |an |the |his |her |their )?$`,
  'i',
);
const saidAfter = new RegExp(`^,?["”]?\\s*(?:[\\w’'.-]+\\s+){0,5}?(?:${sayingVerbs})\\b`, 'i');
const sayingNounAfter = new RegExp(`^(?:[’']s)?\\s+(?:[\\w-]+\\s+){0,2}?(?:${sayingNouns})\\b`, 'i');
const sayingNounBefore = new RegExp(
  `\\b(?:${sayingNouns})\\s+(?:[\\w-]+\\s+){0,3}?(?:on|of|from|dated|in|late|early)\\s+$`,
  'i',
);
const doubt = new RegExp(`(?:\\b|(?<=[a-z]))(?:${doubtWords})\\b(?:\\s+[\\w’'-]+){0,6}\\s*$`, 'i');

/** What decides the role of a date in a text. */
export interface RoleRequest {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** First day, ISO 8601; null when open or unknown. */
  readonly earliest: string | null;
  /** Published day, ISO 8601; null when not known. */
  readonly published: string | null;
  /** The date stands in a byline or beside the title. */
  readonly isInByline: boolean;
}

/** The role of a date. */
export function roleOf(request: RoleRequest): DateRole {
  if (request.isInByline || isDateline(request)) return 'published';
  const before = clauseBefore(request.text, request.start);
  const after = request.text.slice(request.end, request.end + reach).split(/[.!?;\n]/, 1)[0] ?? '';
  if (saidBefore.test(before) || sayingNounBefore.test(before) || sayingNounAfter.test(after)) return 'said';
  if (/^(?:On |In |Late |Early |Earlier |Later )?$/i.test(before.trimStart()) && saidAfter.test(after)) return 'said';
  if (request.earliest === null) return 'other';
  return request.published !== null && request.earliest > request.published ? 'other' : 'happened';
}

/** "KARST, March 4 (Northern Wire) —" at the start of a paragraph. */
function isDateline({ text, start, end }: RoleRequest): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  if (!/^\p{Lu}[\p{Lu}’'. -]+(?:, [\p{L}. ]+)?,? $/u.test(before)) return false;
  return /^,?\s*(?:\([^)\n]+\))?\s*[—–-]/u.test(text.slice(end, end + reach));
}

/** False for dates that are negated, hypothetical or told with a "perhaps". */
export function isCertainDate(text: string, start: number): boolean {
  return !doubt.test(clauseBefore(text, start));
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[!?;:\n]|\.\s|,\s(?=\S+\s+\S+\s)|\bbut\b/)
      .at(-1) ?? ''
  );
}
