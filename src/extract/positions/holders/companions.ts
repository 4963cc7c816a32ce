// Finds parties that a sentence, as digests of talks have them, names beside whoever takes a position: those who do the same, those against, and for whom one speaks.
//
// Example: of `Lunt, for the Islands, supported by Velm and opposed by Oster, called for a toll.` Lunt speaks for the Islands, Velm is with it, Oster against.
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { againstLead, forPrincipal, nextInList, standingWith, withLead } from '../../languages/en/companion-words.ts';
import type { PartySighting } from './party-finder.ts';

/** A party beside another, its lead: of the same mind, or against what the lead puts forward. */
export interface Companion {
  readonly lead: string;
  readonly party: string;
  readonly stance: 'same' | 'against';
}

/** UTF-16 units before a name in which the words stand that join it to a lead. */
const longestLink = 40;

/** The parties named beside others in a sentence. `sightings` are the sentence's own, in text order. */
export function findCompanions(
  text: string,
  sentence: Span,
  sightings: readonly PartySighting[],
): readonly Companion[] {
  const found: Companion[] = [];
  let lead: PartySighting | null = null;
  let stance: Companion['stance'] | null = null;
  sightings.forEach((one, at) => {
    const before = text.slice(sightings[at - 1]?.span.end ?? sentence.start, one.span.start);
    stance =
      stanceOf(before, () => behindList(text, sightings.slice(at), sentence.end)) ??
      (nextInList.test(before) ? stance : null);
    if (stance === null) lead = one;
    else if (lead !== null && lead.party !== one.party) found.push({ lead: lead.party, party: one.party, stance });
  });
  return found;
}

/** How whoever stands behind the words before a name stands to the lead; null where they name no companion. */
function stanceOf(before: string, behind: () => string): Companion['stance'] | null {
  if (againstLead.test(before)) return 'against';
  if (!withLead.test(before)) return null;
  const after = behind();
  const standing = standingWith.exec(after);
  if (standing?.groups?.against !== undefined) return 'against';
  // "Velm, with Oster, said" and "with Oster concurring", not "talks with Oster that" nor "with Oster refusing the toll".
  return standing !== null || /^[,;.)]/.test(after) || !/\bwith (?:the )?$/.test(before) ? 'same' : null;
}

/** The lead of whoever a report takes for its speaker and the text names beside it: Velm in "Velm, supported by | Oster |, asked for a toll"; null elsewhere. */
export function findLead(text: string, statement: Statement, sightings: readonly PartySighting[]): string | null {
  const [source] = statement.source;
  const cue = statement.cue[0];
  if (source === undefined || cue === undefined || !/^[\s,]*$/.test(text.slice(source.end, cue.start))) return null;
  const before = text.slice(Math.max(0, source.start - longestLink), source.start);
  // "With Oster saying" is Oster's own report.
  const isBeside = (withLead.test(before) || againstLead.test(before)) && !/\bwith (?:the )?$/.test(before);
  return isBeside ? (sightings.filter(({ span }) => span.end <= source.start).at(-1)?.party ?? null) : null;
}

/** The words behind a list of names. */
function behindList(text: string, [first, ...rest]: readonly PartySighting[], end: number): string {
  let last = first?.span.end ?? end;
  for (const { span } of rest) {
    if (!nextInList.test(text.slice(last, span.start))) break;
    last = span.end;
  }
  return text.slice(last, end);
}

/** Whoever speaks for another party, by the one that speaks: `lunt` for `islands` in "Lunt, for the Group of Islands, said". */
export function findPrincipals(text: string, sightings: readonly PartySighting[]): ReadonlyMap<string, string> {
  const principals = new Map<string, string>();
  for (const [at, { party, span }] of sightings.entries()) {
    const agent = sightings[at - 1];
    if (agent === undefined || agent.party === party || text[span.end] !== ',') continue;
    if (forPrincipal.test(text.slice(agent.span.end, span.start))) principals.set(agent.party, party);
  }
  return principals;
}
