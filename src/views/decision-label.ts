// A decision in words.
//
// Example: Merged “Marne” into “Ilva Marn”
import { assertNever } from '../base/assert-never.ts';
import type { Codebook } from '../model/codebook.ts';
import type { ComparisonJudgement, JudgedKind, JudgedPlace, JudgedVerdict } from '../model/comparison-judgement.ts';
import type { ArticleOrigin, DecisionContent } from '../model/decision.ts';
import type { DecisionEntry } from '../model/dossier-rows.ts';

/** Longest part of a quotation shown in a label, in UTF-16 units. */
const shownLength = 60;

/** The label of `entry`; `entries` are all decisions, since taking one back names what is taken back. */
export function labelDecision(entry: DecisionEntry, entries: readonly DecisionEntry[], codebook: Codebook): string {
  const { content } = entry.decision;
  const nameOf = (key: string): string => quote(entry.actorNames.find((actor) => actor.key === key)?.name ?? key);
  switch (content.kind) {
    case 'merge-actors':
      return `Merged ${nameOf(content.from)} into ${nameOf(content.into)}`;
    case 'split-name':
      return `Took the name ${quote(content.name)} out of ${nameOf(content.actor)}`;
    case 'set-party':
      return content.party === null
        ? `Set no party for ${nameOf(content.actor)}`
        : `Set the party of ${nameOf(content.actor)} to ${quote(nameOfParty(content.party, codebook))}`;
    case 'confirm-finding':
      return `Confirmed the ${content.of ?? 'statement'} ${quote(content.quote.exact)}`;
    case 'reject-finding':
      return `Rejected the ${content.of ?? 'statement'} ${quote(content.quote.exact)}`;
    case 'edit-position':
      return `Corrected the position ${quote(content.quote.exact)}: ${describeEdit(content, codebook)}`;
    case 'set-speaker':
      return `Set the speaker of ${quote(content.quote.exact)} ${fromTo(content.was, content.speaker?.name ?? null)}`;
    case 'edit-article':
      return `Corrected the article ${quote(content.was.title ?? 'without a title')}: ${describeOrigin(content)}`;
    case 'judge-comparison':
      return labelJudgement(content);
    case 'undo':
      return labelUndo(content.decision, entries, codebook);
    default:
      return assertNever(content);
  }
}

/** "move from demand to reject". */
function describeEdit(
  { change, was }: Extract<DecisionContent, { readonly kind: 'edit-position' }>,
  codebook: Codebook,
): string {
  const nameOf = (key: string, value: string): string => {
    if (key === 'party') return nameOfParty(value, codebook);
    if (key === 'issue') return codebook.issues.find(({ id }) => id === value)?.label ?? value;
    return value;
  };
  const former = new Map(Object.entries(was));
  return Object.entries(change)
    .flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    .map(([key, value]) => `${key} from ${nameOf(key, former.get(key) ?? '')} to ${nameOf(key, value)}`)
    .join(', ');
}

/** "from “Marne” to “Ilva Marn”". */
function fromTo(former: string | null, now: string | null): string {
  const told = (name: string | null): string => (name === null ? 'nobody named' : quote(name));
  return `from ${told(former)} to ${told(now)}`;
}

const originNouns: Readonly<Record<keyof ArticleOrigin, string>> = {
  title: 'title',
  outlet: 'outlet',
  published: 'date',
};

/** "outlet from “Post” to “Herald”, date from none to “2031-04-02”". */
function describeOrigin({ change, was }: Extract<DecisionContent, { readonly kind: 'edit-article' }>): string {
  const told = (value: string | null): string => (value === null ? 'none' : quote(value));
  return (['title', 'outlet', 'published'] as const)
    .flatMap((key) => {
      const now = change[key];
      return now === undefined ? [] : [`${originNouns[key]} from ${told(was[key])} to ${told(now)}`];
    })
    .join(', ');
}

/** What is judged, in a word. */
const judgedNouns: Readonly<Record<JudgedKind, string>> = {
  utterance: 'quotation',
  reuse: 'passage',
  event: 'account',
  quantity: 'figure',
  claim: 'claim',
};

/** Of claims the question is whether one answers the other. */
const judgedVerbs: Readonly<Record<'claim' | 'other', Readonly<Record<JudgedVerdict, string>>>> = {
  claim: { same: 'belongs with', different: 'does not belong with' },
  other: { same: 'is the same as', different: 'is not the same as' },
};

/** "Said the quotation “A” is the same as “B” and 2 others". */
function labelJudgement({ of, verdict, one, others }: ComparisonJudgement<JudgedPlace>): string {
  const [first, ...rest] = others.map((place) => quote(place.quote.exact));
  const more = rest.length === 0 ? '' : ` and ${rest.length} other${rest.length === 1 ? '' : 's'}`;
  const is = judgedVerbs[of === 'claim' ? 'claim' : 'other'][verdict];
  return `Said the ${judgedNouns[of]} ${quote(one.quote.exact)} ${is} ${first ?? 'nothing'}${more}`;
}

function labelUndo(number: number, entries: readonly DecisionEntry[], codebook: Codebook): string {
  const target = entries.find(({ decision }) => decision.number === number);
  const label = target ? labelDecision(target, entries, codebook) : `decision ${number}`;
  return `Took back: ${label}`;
}

function nameOfParty(id: string, codebook: Codebook): string {
  return codebook.parties.find((party) => party.id === id)?.name ?? id;
}

function quote(words: string): string {
  // Words that stand in quotation marks already get no second pair.
  const oneLine = words.replace(/\s+/g, ' ').replace(/^[“"]+|[”"]+$/g, '');
  return oneLine.length <= shownLength ? `“${oneLine}”` : `“${oneLine.slice(0, shownLength).trimEnd()}…”`;
}
