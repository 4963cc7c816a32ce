// Same words side by side: who reports one act of speech, in which words, and what each leaves out.
import { groupBy } from '../../base/group-by.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import type { UtteranceRole } from '../../model/utterance-item.ts';
import { certaintyOf, groupSentences, type SentenceGroup } from './group-sentences.ts';
import { listLeftOut, markDifferences, type WordRun } from './mark-differences.ts';
import { type QuotedSentence, readSentences, type Speaker } from './quoted-sentence.ts';
import { isSameSpeaker } from './weigh-occasion.ts';

/** What a member's words are to those of the first. */
export type MemberForm =
  | 'first'
  | 'verbatim'
  | 'trimmed'
  | 'inserted'
  | 'reworded'
  | 'paraphrase'
  | 'announced'
  | 'joined';

/** One report of an act of speech. */
export interface QuoteMember {
  readonly form: MemberForm;
  readonly role: UtteranceRole;
  readonly text: string;
  /** The words set against those of the first; all of them `same` for the first. */
  readonly runs: readonly WordRun[];
  readonly leftOut: readonly string[];
  readonly speaker: Speaker | null;
  readonly said: string | null;
  readonly article: QuotedSentence['article'];
  readonly span: { readonly start: number; readonly end: number };
  readonly statement: string | null;
  /** Probability that it is of the same act of speech as the first; 1 where a person says so. */
  readonly certainty: number;
  /** A person said that it is the same as another of its group. */
  readonly isConfirmed: boolean;
  /** Transcripts the dossier holds of that speaker on that day, in which these words were not found. */
  readonly missingFrom: readonly Transcript[];
}

/** An article that gives what was said word for word. */
export interface Transcript {
  readonly id: string;
  readonly title: string | null;
}

/** One act of speech in several accounts, the transcript or the fullest first. */
export interface QuoteGroup {
  /** Article and place of the first. */
  readonly id: string;
  readonly speaker: Speaker | null;
  readonly said: string | null;
  readonly articles: number;
  readonly sides: readonly string[];
  readonly members: readonly QuoteMember[];
}

/** Everything the page of quotes shows. */
export interface QuoteBoard {
  readonly groups: readonly QuoteGroup[];
  /** Quotations in one account only that no transcript of the occasion holds. */
  readonly unheld: readonly QuoteMember[];
  /** Speakers, with how many groups they have. */
  readonly speakers: readonly { readonly key: string; readonly name: string; readonly groups: number }[];
}

/** What is made of some sentences, with the rows of their items. */
export interface GroupedQuotes {
  readonly groups: readonly { readonly group: QuoteGroup; readonly rows: readonly number[] }[];
  /** Quotations in no group, in the order of their items. */
  readonly alone: readonly { readonly quote: QuoteMember; readonly row: number }[];
  readonly occasions: readonly Occasion[];
}

/** Groups sentences; `held` are occasions that other sentences of the dossier tell of. */
export function groupQuotes({ items, ...pairs }: ComparisonTable, held: readonly Occasion[]): GroupedQuotes {
  const sentences = readSentences(items);
  const occasions = listOccasions(sentences);
  const byDay = indexOccasions([...held, ...occasions]);
  const found = { byDay, mayHold: listMayHold(sentences, pairs.relations) };
  const groups = groupSentences(sentences, pairs).map((group) => ({
    group: toGroup(group, found),
    rows: group.members.map(({ row }) => row),
  }));
  const grouped = new Set(groups.flatMap(({ group: { members } }) => members.map(placeOf)));
  const alone = sentences
    .filter((sentence) => sentence.role === 'quoted' && !grouped.has(placeOf(toMember(sentence, null, []))))
    .map((sentence) => ({
      quote: toMember(sentence, null, findMissing(sentence, found)),
      row: sentence.row,
    }));
  return { groups, alone, occasions };
}

function placeOf({ article, span }: Pick<QuoteMember, 'article' | 'span'>): string {
  return `${article.id}:${span.start}`;
}

/** Accounts that differ come before the same words printed twice. */
export function isDiffering({ members }: QuoteGroup): boolean {
  return members.some(({ form }) => form !== 'first' && form !== 'verbatim');
}

/** A sentence of a transcript the dossier holds of a speaker on a day. */
export interface Occasion {
  /** Of its item. */
  readonly row: number;
  readonly transcript: Transcript;
  readonly speaker: Speaker;
  /** Day number. */
  readonly day: number;
}

/** By the day they were held: a dossier of years has thousands. */
type Occasions = ReadonlyMap<number, readonly Occasion[]>;

function listOccasions(sentences: readonly QuotedSentence[]): readonly Occasion[] {
  return sentences.flatMap(({ row, role, article, speaker, said }) =>
    role === 'speech' && speaker && said && said.first === said.last
      ? [{ row, transcript: { id: article.id, title: article.title }, speaker, day: said.first }]
      : [],
  );
}

function indexOccasions(occasions: readonly Occasion[]): Occasions {
  const found = new Map(occasions.map((one) => [occasionKey(one), one]));
  return groupBy(found.values(), ({ day }) => day);
}

/** Tells an occasion from others. */
export function occasionKey({ transcript, speaker, day }: Occasion): string {
  return `${transcript.id} ${speaker.key} ${day}`;
}

/** Certainty from which a transcript's sentence may be the quoted one in other words: two translations were kept apart at 0.22, two other sentences at 0.13. */
const mayBeHeld = 0.2;

/** Of each quoted sentence, by its row, the transcripts that hold one it may be. */
function listMayHold(
  sentences: readonly QuotedSentence[],
  relations: readonly RelatedItems[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const byRow = new Map(sentences.map((sentence) => [sentence.row, sentence]));
  const held = new Map<number, Set<string>>();
  const add = (quoted: number, other: number): void => {
    const speech = byRow.get(other);
    if (speech?.role === 'speech') held.set(quoted, new Set([...(held.get(quoted) ?? []), speech.article.id]));
  };
  for (const { from, to, certainty } of relations) {
    if (certainty < mayBeHeld) continue;
    add(from, to);
    add(to, from);
  }
  return held;
}

/** What transcripts there are, and which may hold a sentence in other words. */
interface FoundOccasions {
  readonly byDay: Occasions;
  readonly mayHold: ReturnType<typeof listMayHold>;
}

/** Transcripts of the occasion in which nothing is like these words. */
function findMissing(sentence: QuotedSentence, { byDay, mayHold }: FoundOccasions): readonly Transcript[] {
  return findOccasions(sentence, byDay).filter(({ id }) => !mayHold.get(sentence.row)?.has(id));
}

/** Transcripts of what this speaker said on the very day the words are dated to. */
function findOccasions({ article, speaker, said }: QuotedSentence, occasions: Occasions): readonly Transcript[] {
  if (speaker === null || said === null || said.first !== said.last) return [];
  const found = (occasions.get(said.first) ?? []).filter(
    (one) => isSameSpeaker(one.speaker, speaker) && one.transcript.id !== article.id,
  );
  // A speaker who has two names nobody joined would name a transcript twice.
  return [...new Map(found.map(({ transcript }) => [transcript.id, transcript])).values()];
}

function toGroup({ members, scores, forms, confirmed }: SentenceGroup, found: FoundOccasions): QuoteGroup {
  const first = members[0]!;
  const hasSpeech = members.some(({ role }) => role === 'speech');
  const listed = members.map((member, i): QuoteMember => {
    const missing = hasSpeech || member.role !== 'quoted' ? [] : findMissing(member, found);
    const place = { first, form: toForm(forms[i] ?? '', i), score: scores[i] ?? 0, isConfirmed: confirmed[i] ?? false };
    return toMember(member, place, missing);
  });
  const named = members.find(({ speaker }) => speaker !== null);
  const dated = members.find(({ saidEdtf }) => saidEdtf !== null);
  const sides = new Set(members.flatMap(({ article }) => (article.side === null ? [] : [article.side])));
  return {
    id: placeOf(listed[0]!),
    speaker: named?.speaker ?? null,
    said: dated?.saidEdtf ?? null,
    articles: new Set(members.map(({ article }) => article.id)).size,
    sides: [...sides].sort(),
    members: listed,
  };
}

const forms: readonly MemberForm[] = [
  'verbatim',
  'trimmed',
  'inserted',
  'reworded',
  'paraphrase',
  'announced',
  'joined',
];

function toForm(relation: string, index: number): MemberForm {
  return index === 0 ? 'first' : (forms.find((form) => form === relation) ?? 'paraphrase');
}

interface Place {
  readonly first: QuotedSentence;
  readonly form: MemberForm;
  readonly score: number;
  readonly isConfirmed: boolean;
}

function toMember(sentence: QuotedSentence, place: Place | null, missingFrom: readonly Transcript[]): QuoteMember {
  const { role, text, parts, speaker, saidEdtf, article, statement } = sentence;
  const isFirst = place === null || place.form === 'first';
  const runs: readonly WordRun[] = isFirst ? [{ at: 0, kind: 'same', text }] : markDifferences(place.first.text, text);
  return {
    form: place?.form ?? 'first',
    ...{ role, text, runs, speaker, article, statement, missingFrom },
    leftOut: listLeftOut(runs),
    said: saidEdtf,
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    isConfirmed: place?.isConfirmed ?? false,
    certainty: isFirst || place.isConfirmed ? 1 : Number(certaintyOf(place.score).toFixed(3)),
  };
}
