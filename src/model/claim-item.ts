// A statement as claims are compared: what it does, who makes it, what it speaks of, and where it stands in its article.
import type { Json } from './comparison.ts';

/**
 * What a statement does to another. `ask` wants, offers or proposes something; `accuse` is a claim against somebody;
 * `judge` calls something by a name; `silent` says that nothing was said.
 */
export type ReplyAct = (typeof acts)[number];

const acts = ['deny', 'reject', 'judge', 'confirm', 'answer', 'accuse', 'ask', 'claim', 'silent'] as const;

/** What words point back at: anything said before, a wish, an offer or text, an accusation, a claim, a figure. */
export type PointedAt = (typeof targets)[number];

const targets = ['anything', 'ask', 'offer', 'accuse', 'claim', 'value'] as const;

/** The data of an item of kind `claim`. */
export interface Claim {
  readonly act: ReplyAct;
  /** Id, or name in lower case, of who makes it; null where nobody knows. */
  readonly actor: string | null;
  /** Id of the party it is made for; null where nobody knows, or where it is of none. */
  readonly party: string | null;
  /** Its reporting words in lower case. */
  readonly cue: string;
  /** Stems of its content. */
  readonly stems: readonly string[];
  /** Actors and places its content names: ids, or names in lower case. */
  readonly names: readonly string[];
  /** Stems of the words that name them there, however they are called. */
  readonly nameStems: readonly string[];
  /** Ids of the parties whose people or bodies it names. */
  readonly about: readonly string[];
  /** Actors it accuses of something done, of parties other than its own: ids, or names in lower case. */
  readonly accused: readonly string[];
  /** Where its article tells of the first of them what they did; null where nobody is accused. UTF-16 offset. */
  readonly accusedAt: number | null;
  /** Figures and days its content gives, each as one word: `190 m3/s`, `2031-03-01`. */
  readonly values: readonly string[];
  readonly isNegated: boolean;
  /** What its content points back to: "it" to anything, "the request" to what was asked; null when it speaks for itself. */
  readonly pointsTo: PointedAt | null;
  /** Whether a pronoun stands for what it points back to: "that out". */
  readonly isPronoun: boolean;
  /** Whose what it points back to is, by actor and party: of "Velm's offer" Velm, of "Brandt's offer" Brandt and her party; null where nobody is named. */
  readonly owner: readonly [actor: string | null, party: string | null] | null;
  /** Whether it denies only by what it says of the own side: "we do not shell our own market". */
  readonly isOwnDenial: boolean;
  /** Order of the claim of its article that alone it can point back to; null where it points at none, or at one of several. */
  readonly antecedent: number | null;
  /** Stem of the thing it points back to, where only that thing can be meant: "report", "letter"; null for any other. */
  readonly noun: string | null;
  /** Whether it is hardly more than a thing known from before: "the fund". */
  readonly isDefinite: boolean;
  /** Whether its words take a stand on what another asks: "would consider it", "twenty too low". */
  readonly takesStand: boolean;
  /** Whether it asks for an answer in words: "whether he would come". */
  readonly isQuestion: boolean;
  /** Whether it says what the own side would do: "would bind itself to 290 if Oster agreed". */
  readonly isReadiness: boolean;
  /** Whether it stands in the headline, which tells in short what the text tells at length. */
  readonly isHeadline: boolean;
  /** How often the speaker changed before it, by party or else by name. */
  readonly turn: number;
  /** Ids of the codebook's issues it takes a position on. */
  readonly issues: readonly string[];
  /** Place among the statements of the article, from 0, one that stands within another at the other's; and that of its paragraph. */
  readonly order: number;
  readonly paragraph: number;
  /** Day numbers between which it was said, or else published; null when no day is known. */
  readonly days: readonly [number, number] | null;
}

/** A claim of which nothing is known but what it does, where it stands and when it was said. */
export const bareClaim = {
  ...{
    actor: null,
    party: null,
    cue: '',
    stems: [],
    names: [],
    nameStems: [],
    about: [],
    accused: [],
    values: [],
    issues: [],
  },
  ...{
    owner: null,
    accusedAt: null,
    antecedent: null,
    isOwnDenial: false,
    noun: null,
    isNegated: false,
    pointsTo: null,
    isPronoun: false,
    isDefinite: false,
    takesStand: false,
    isQuestion: false,
    isReadiness: false,
    isHeadline: false,
  },
} as const;

/** A claim is stored as the list of these fields. Further ones go to the end. */
const fields = [
  ...(['act', 'actor', 'party', 'cue', 'stems', 'names', 'about', 'values', 'isNegated', 'pointsTo'] as const),
  ...(['isPronoun', 'isDefinite', 'takesStand', 'isQuestion', 'issues', 'order', 'paragraph', 'days'] as const),
  ...(['accused', 'owner', 'noun', 'nameStems', 'antecedent', 'isOwnDenial', 'isReadiness', 'isHeadline'] as const),
  ...(['turn', 'accusedAt'] as const),
] satisfies readonly (keyof Claim)[];

const places = new Map(fields.map((field, place) => [field, place]));

/** As it is stored. */
export function packClaim(claim: Claim): Json {
  return fields.map((field) => claim[field]);
}

/** Reads back what packClaim wrote; throws when it is something else. */
export function unpackClaim(data: Json): Claim {
  if (!Array.isArray(data)) throw new Error('A claim is stored as a list');
  const read = (field: (typeof fields)[number]): Json | undefined => data[places.get(field) ?? -1];
  const [act, owner, days] = [read('act'), read('owner'), read('days')];
  const known = acts.find((each) => each === act);
  if (known === undefined) throw new Error(`No such act: ${JSON.stringify(act)}`);
  return {
    act: known,
    actor: readWord(read('actor')),
    party: readWord(read('party')),
    cue: readWord(read('cue')) ?? '',
    stems: readWords(read('stems')),
    names: readWords(read('names')),
    nameStems: readWords(read('nameStems')),
    about: readWords(read('about')),
    accused: readWords(read('accused')),
    accusedAt: readNumber(read('accusedAt')),
    values: readWords(read('values')),
    isNegated: read('isNegated') === true,
    pointsTo: targets.find((target) => target === read('pointsTo')) ?? null,
    isPronoun: read('isPronoun') === true,
    owner: Array.isArray(owner) ? [readWord(owner[0]), readWord(owner[1])] : null,
    isOwnDenial: read('isOwnDenial') === true,
    antecedent: readNumber(read('antecedent')),
    noun: readWord(read('noun')),
    isDefinite: read('isDefinite') === true,
    takesStand: read('takesStand') === true,
    isQuestion: read('isQuestion') === true,
    isReadiness: read('isReadiness') === true,
    isHeadline: read('isHeadline') === true,
    turn: readNumber(read('turn')) ?? 0,
    issues: readWords(read('issues')),
    order: readNumber(read('order')) ?? 0,
    paragraph: readNumber(read('paragraph')) ?? 0,
    days: Array.isArray(days) ? [Number(days[0]), Number(days[1])] : null,
  };
}

function readWord(data: Json | undefined): string | null {
  return typeof data === 'string' ? data : null;
}

function readNumber(data: Json | undefined): number | null {
  return typeof data === 'number' ? data : null;
}

function readWords(data: Json | undefined): readonly string[] {
  return Array.isArray(data) ? data.filter((word) => typeof word === 'string') : [];
}
