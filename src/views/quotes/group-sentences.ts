// Groups sentences of one act of speech. Two are joined that are more like each other than like any third; a group takes in
// only what is very like its centre itself, so that a chain of half-alike sentences joins nothing.
import { logistic } from '../../base/logistic.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { ChooseRelations, ComparisonPairs } from '../../model/comparison-rows.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import { type QuotedSentence, readSentences } from './quoted-sentence.ts';
import { weighOccasion } from './weigh-occasion.ts';

/** Logits, words and occasion together, from which sentences are joined. */
export interface JoinScores {
  /** Two that nothing else is like. */
  readonly alone: number;
  /** Two, with what they are ahead of the next like one of them added, or what they are behind it taken away. */
  readonly ahead: number;
  /** A group and one more, likewise; as much as two where the group has a transcript's sentence. */
  readonly third: number;
  /** Two groups. */
  readonly groups: number;
}

/**
 * Where sentences in two translations, all of one occasion, are grouped with 98 of 100 pairs right (`npm run
 * score:utterances`; chosen on the Czech ones, which are the looser). A group of three is wrong thrice where a pair is wrong once.
 */
export const joinScores: JoinScores = { alone: -1, ahead: 0.5, third: 7, groups: 6 };

/** Logits beyond which being ahead, or behind, counts no more. */
const mostAhead = 3;
/** Logits of what was not found to be alike at all. */
const unlike = -3;
/** Logits that being joined adds to a score: where half the sentences are told twice, 87 of 100 joined at 0 to 2 are right. */
const joinedLogits = 1;

/** Probability that a member is of the same act of speech as the centre, by its score. */
export function certaintyOf(score: number): number {
  return logistic(score + joinedLogits);
}

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
  scores: JoinScores = joinScores,
): readonly SentenceGroup[] {
  const judged = readJudgedPairs(pairsJudged);
  const byRow = new Map(sentences.map((sentence) => [sentence.row, sentence]));
  const links = new Map<number, Map<number, Link>>();
  const pairs = relations.flatMap((relation) => {
    const pair = scorePair(relation, byRow);
    if (pair === null) return [];
    const { a, b, score } = pair;
    const link = { score, form: relation.relation };
    addLink(links, a.row, b.row, link);
    addLink(links, b.row, a.row, link);
    return [pair];
  });
  const groups = new Map(judged.blocks.flatMap((block) => startTogether(block, byRow)));
  const grouping = { links, judged, scores };
  for (const { a, b, score } of pairs.toSorted((x, y) => y.score - x.score || x.a.row - y.a.row || x.b.row - y.b.row)) {
    if (score < scores.alone) break;
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

/** Which relations may put two of these sentences together, or keep one from a third: all others change no group. */
export const chooseAlike: ChooseRelations = (entries) => {
  const byRow = new Map(readSentences(entries).map((sentence) => [sentence.row, sentence]));
  return (relation) => scorePair(relation, byRow) !== null;
};

interface ScoredPair {
  readonly a: QuotedSentence;
  readonly b: QuotedSentence;
  readonly score: number;
}

/** Null where they are not held, or no more alike than any two. */
function scorePair(relation: RelatedItems, byRow: ReadonlyMap<number, QuotedSentence>): ScoredPair | null {
  const [a, b] = [byRow.get(relation.from), byRow.get(relation.to)];
  const score = a && b ? scoreOf(relation, a, b) : null;
  return !a || !b || score === null || score < unlike ? null : { a, b, score };
}

type Links = ReadonlyMap<number, ReadonlyMap<number, Link>>;

interface Group {
  readonly centre: QuotedSentence;
  readonly members: readonly QuotedSentence[];
}

interface Grouping {
  readonly links: Links;
  readonly judged: JudgedRows;
  readonly scores: JoinScores;
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

/** Null when they are not alike enough, a person tells them apart, or two sentences of one speech would meet. */
function joinGroups(one: Group, other: Group, grouping: Grouping): Group | null {
  const centre = isFuller(one.centre, other.centre) ? one.centre : other.centre;
  const joined = { centre, members: [...one.members, ...other.members] };
  if (grouping.judged.areApart(one.members.map(rowOf), other.members.map(rowOf))) return null;
  const speeches = joined.members.filter(({ role }) => role === 'speech').map(({ article }) => article.id);
  if (new Set(speeches).size < speeches.length) return null;
  const score = scoreToCentre(joined, grouping);
  return score + findLead(score, one, other, grouping) >= askOf(one, other, centre, grouping.scores) ? joined : null;
}

/** What must be reached: a transcript has each sentence once, so that any number of accounts may be of it. */
function askOf(one: Group, other: Group, centre: QuotedSentence, { ahead, third, groups }: JoinScores): number {
  const fewer = Math.min(one.members.length, other.members.length);
  if (fewer > 1) return groups;
  return one.members.length === other.members.length || centre.role === 'speech' ? ahead : third;
}

/** The score of the member least like the centre; what a person put together with the centre stands for it. */
function scoreToCentre({ centre, members }: Group, { links, judged }: Grouping): number {
  const block = judged.blockOf(centre.row);
  const scoreOfRow = (row: number): number =>
    block.includes(row)
      ? Number.POSITIVE_INFINITY
      : Math.max(...block.map((each) => links.get(each)?.get(row)?.score ?? Number.NEGATIVE_INFINITY));
  return Math.min(...members.map(({ row }) => Math.max(...judged.blockOf(row).map((each) => scoreOfRow(each)))));
}

/** What sentences that stand alone are ahead of the next like them elsewhere, or behind it; none between two groups. */
function findLead(score: number, one: Group, other: Group, { links }: Grouping): number {
  const here = new Set([...one.members, ...other.members].map(rowOf));
  let next: number | null = null;
  for (const { members } of [one, other]) {
    if (members.length > 1) continue;
    next ??= unlike;
    for (const [row, link] of links.get(members[0]!.row) ?? []) if (!here.has(row)) next = Math.max(next, link.score);
  }
  return next === null ? 0 : Math.max(-mostAhead, Math.min(mostAhead, score - next));
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
