// Which claim a reply answers, where several could be meant: the likeliest, and those nearly as likely.
import { groupBy } from '../../base/group-by.ts';
import type { RelatedItems } from '../../model/comparison.ts';

/** One statement and the one it answers, by the rows of their items. */
export interface Reply {
  readonly reply: number;
  readonly claim: number;
  readonly relation: string;
  readonly certainty: number;
  readonly reasons: readonly string[];
}

/** Certainty by which another claim may be less likely and still be meant as well: "denied both". */
const nearlyAsLikely = 0.02;

/** Relations that are answers; the others have no direction. */
const answering: ReadonlySet<string> = new Set(['denial', 'confirmation', 'reply']);

/** The replies among relations of kind `claim`, each with the claims it most likely answers. */
export function chooseReplies(relations: readonly RelatedItems[]): readonly Reply[] {
  const all = relations.filter(({ relation }) => answering.has(relation)).map(toReply);
  const chosen = [...groupBy(all, ({ reply }) => reply).values()].flatMap((replies) => {
    const best = Math.max(...replies.map(({ certainty }) => certainty));
    return replies.filter(({ certainty }) => best - certainty <= nearlyAsLikely);
  });
  return [...chosen, ...listContinuing(relations, chosen)];
}

/** What goes on with an answer answers the same: "Oster denied it. Its minister said the gates had been open." */
function listContinuing(relations: readonly RelatedItems[], chosen: readonly Reply[]): readonly Reply[] {
  const answers = new Map(groupBy(chosen, ({ reply }) => reply));
  const found: Reply[] = [];
  for (const { relation, from, to, certainty, detail } of relations.toSorted((a, b) => a.from - b.from)) {
    if (relation !== 'continues' || answers.has(from)) continue;
    const { reasons } = readDetail(detail);
    const carried = (answers.get(to) ?? []).map((answer) => ({
      ...{ ...answer, reply: from, reasons },
      certainty: Math.min(answer.certainty, certainty),
    }));
    if (carried.length > 0) answers.set(from, carried);
    found.push(...carried);
  }
  return found;
}

function toReply({ from, to, relation, certainty, detail }: RelatedItems): Reply {
  const read = readDetail(detail);
  const [reply, claim] = read.replies === 'to' ? [to, from] : [from, to];
  return { reply, claim, relation, certainty, reasons: read.reasons };
}

/** What the comparer wrote: which end replies, and why it was taken for a reply. */
function readDetail(detail: RelatedItems['detail']): {
  readonly replies: 'from' | 'to';
  readonly reasons: readonly string[];
} {
  if (detail === null || typeof detail !== 'object' || !('replies' in detail)) return { replies: 'from', reasons: [] };
  const reasons = Array.isArray(detail.reasons) ? detail.reasons.filter((reason) => typeof reason === 'string') : [];
  return { replies: detail.replies === 'to' ? 'to' : 'from', reasons };
}
