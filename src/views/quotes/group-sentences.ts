// Groups sentences of one act of speech. Every member is like the group's centre itself, never only like another member, so
// that a chain of half-alike sentences joins nothing.
import type { RelatedItems } from '../../model/comparison.ts';
import type { ComparisonPairs } from '../../model/comparison-rows.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import type { QuotedSentence } from './quoted-sentence.ts';
import { weighOccasion } from './weigh-occasion.ts';

/**
 * Logits from which two sentences are of one act of speech: on sentences in two translations without speakers and dates, what
 * is learnt on Czech groups the German ones with 98 of 100 pairs right.
 */
export const joinScore = 2.75;

/** Sentences of one act of speech, the centre first: a transcript's, else the fullest quotation. */
export interface SentenceGroup {
  readonly members: readonly QuotedSentence[];
  /** Logits of each member's likeness to the centre; the centre's own is infinite. */
  readonly scores: readonly number[];
  /** What the words of each member are to the centre's; `verbatim` for the centre, `joined` where only a person sees it. */
  readonly forms: readonly string[];
  /** Whether a person said that each member is the same as another. */
  readonly confirmed: readonly boolean[];
}

interface Link {
  readonly score: number;
  readonly form: string;
}

/** Groups of two sentences or more. */
export function groupSentences(
  sentences: readonly QuotedSentence[],
  { relations, judged: pairsJudged }: ComparisonPairs,
  least: number = joinScore,
): readonly SentenceGroup[] {
  const judged = readJudgedPairs(pairsJudged);
  const byRow = new Map(sentences.map((sentence) => [sentence.row, sentence]));
  const links = new Map<number, Map<number, Link>>();
  const pairs = relations.flatMap((relation) => {
    const [a, b] = [byRow.get(relation.from), byRow.get(relation.to)];
    const score = a && b ? scoreOf(relation, a, b) : null;
    if (!a || !b || score === null || score < least) return [];
    const link = { score, form: relation.relation };
    addLink(links, a.row, b.row, link);
    addLink(links, b.row, a.row, link);
    return [{ a, b, score }];
  });
  const groups = new Map(judged.blocks.flatMap((block) => startTogether(block, byRow)));
  const grouping = { links, judged };
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score || x.a.row - y.a.row || x.b.row - y.b.row)) {
    const [one, other] = [
      groups.get(a.row) ?? { centre: a, members: [a] },
      groups.get(b.row) ?? { centre: b, members: [b] },
    ];
    if (one === other) continue;
    const joined = joinGroups(one, other, grouping);
    if (joined) for (const { row } of joined.members) groups.set(row, joined);
  }
  return [...new Set(groups.values())].map((group) => finishGroup(group, grouping));
}

interface Group {
  readonly centre: QuotedSentence;
  readonly members: readonly QuotedSentence[];
}

interface Grouping {
  readonly links: ReadonlyMap<number, ReadonlyMap<number, Link>>;
  readonly judged: JudgedRows;
}

/** What a person put together is one group from the start. */
function startTogether(
  block: readonly number[],
  byRow: ReadonlyMap<number, QuotedSentence>,
): readonly (readonly [number, Group])[] {
  const members = block.flatMap((row) => byRow.get(row) ?? []);
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return [];
  const group = { centre: others.reduce((centre, one) => (isFuller(one, centre) ? one : centre), first), members };
  return members.map(({ row }) => [row, group]);
}

/** The score of the words with what speaker and dates add; null when they cannot be of one act. */
function scoreOf({ certainty, relation }: RelatedItems, a: QuotedSentence, b: QuotedSentence): number | null {
  // In one article only a headline repeats a sentence; else the writer tells of two.
  if (a.article.id === b.article.id && relation !== 'announced') return null;
  const isHeadline = a.role === 'headline' || b.role === 'headline';
  if (isHeadline && (a.speaker === null || a.speaker.key !== b.speaker?.key)) return null;
  const occasion = weighOccasion(a, b);
  return occasion === null ? null : Math.log(certainty / (1 - certainty)) + occasion;
}

function addLink(links: Map<number, Map<number, Link>>, from: number, to: number, link: Link): void {
  links.set(from, (links.get(from) ?? new Map<number, Link>()).set(to, link));
}

/** Null when a member is not like the centre, or two sentences of one speech would meet. */
function joinGroups(one: Group, other: Group, { links, judged }: Grouping): Group | null {
  const centre = isFuller(one.centre, other.centre) ? one.centre : other.centre;
  const members = [...one.members, ...other.members];
  if (judged.areApart(one.members.map(rowOf), other.members.map(rowOf))) return null;
  // What a person put together with the centre, or with one like it, stands for it.
  const held = new Set(judged.blockOf(centre.row).flatMap((row) => [row, ...(links.get(row)?.keys() ?? [])]));
  if (members.some(({ row }) => !judged.blockOf(row).some((each) => held.has(each)))) return null;
  const speeches = members.filter(({ role }) => role === 'speech').map(({ article }) => article.id);
  return new Set(speeches).size < speeches.length ? null : { centre, members };
}

function rowOf({ row }: QuotedSentence): number {
  return row;
}

const rolesByWorth: Readonly<Record<QuotedSentence['role'], number>> = {
  speech: 3,
  quoted: 2,
  reported: 1,
  headline: 0,
};

function isFuller(a: QuotedSentence, b: QuotedSentence): boolean {
  const worth = rolesByWorth[a.role] - rolesByWorth[b.role];
  return worth !== 0 ? worth > 0 : a.text.length !== b.text.length ? a.text.length > b.text.length : a.row < b.row;
}

function finishGroup({ centre, members }: Group, { links, judged }: Grouping): SentenceGroup {
  const rows = members.map(rowOf);
  const linkTo = (row: number): Link =>
    row === centre.row
      ? { score: Number.POSITIVE_INFINITY, form: 'verbatim' }
      : (links.get(centre.row)?.get(row) ?? { score: Number.NEGATIVE_INFINITY, form: 'joined' });
  const ordered = [
    centre,
    ...members.filter(({ row }) => row !== centre.row).toSorted((a, b) => linkTo(b.row).score - linkTo(a.row).score),
  ];
  return {
    members: ordered,
    scores: ordered.map(({ row }) => linkTo(row).score),
    forms: ordered.map(({ row }) => linkTo(row).form),
    confirmed: ordered.map(({ row }) => judged.isConfirmed(row, rows)),
  };
}
