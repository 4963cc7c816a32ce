// What is read out of an article: statements, mentions, dates, figures. Offsets are into the article's text.
import type { Span } from './span.ts';

/** Who made a finding: `statement-finder/1`. The version rises when the same text can give another result. */
export interface Finder {
  readonly name: string;
  readonly version: number;
}

interface FindingBase {
  /** Stable: a hash of the article's id, the kind, the finder's name and the spans. */
  readonly id: string;
  readonly finder: Finder;
  /** Probability that a careful reader would agree, 0 to 1. */
  readonly certainty: number;
  /** Why, in plain words, one reason each: `cue: insisted`, `speaker: subject`. */
  readonly reasons: readonly string[];
}

/** How an actor was recognised. */
export interface ActorLink {
  /** Name of the actor as the codebook, the gazetteer or the article itself gives it in full. */
  readonly name: string;
  /** Id in the codebook, or `state:RU`, `organisation:...` of the gazetteer; null for an actor nobody declared. */
  readonly actorId: string | null;
  readonly via:
    | 'codebook'
    | 'gazetteer'
    | 'full-name'
    | 'surname'
    | 'title'
    | 'pronoun'
    | 'description'
    | 'self'
    /** A person said so; `actorId` is the actor's key in the dossier. */
    | 'coder';
}

/** Direct: nine tenths of the words in quotation marks; indirect: none; mixed: between. */
export type StatementForm = 'direct' | 'indirect' | 'mixed';
export type Factuality = 'asserted' | 'hedged' | 'denied';

/** Somebody said something. Spans of one role are in text order and do not overlap. */
export interface Statement extends FindingBase {
  readonly kind: 'statement';
  /** The name, pronoun or description that stands for the speaker; null where the text gives none. */
  readonly speaker: Span | null;
  readonly actor: ActorLink | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The full speaker phrase: "a senior official at the ministry". */
  readonly source: readonly Span[];
  readonly form: StatementForm;
  readonly factuality: Factuality;
  /** When it was said, as EDTF; null where the text does not tell. */
  readonly said: string | null;
  /** The words that tell it. */
  readonly saidQuote: Span | null;
  /** The chain through which it reached the article, nearest to the article first. */
  readonly via: readonly ViaLink[];
}

/** One link of a chain of reporting: who passed the statement on. */
export interface ViaLink {
  readonly span: Span;
  readonly actor: ActorLink | null;
}

/** A name, pronoun or description in the text and the actor or place it stands for. */
export interface Mention extends FindingBase {
  readonly kind: 'mention';
  readonly span: Span;
  /** What the words name here: "Kyiv" may be a place in one sentence and an actor in the next. */
  readonly stands: 'actor' | 'place';
  readonly actor: ActorLink | null;
  /** A rude name, kept as written and marked. */
  readonly isDerogatory: boolean;
}

export type DateRole = 'said' | 'published' | 'happened' | 'other';

/** A date in the text. `earliest`/`latest` are the sortable bounds, ISO 8601 dates. */
export interface DateMention extends FindingBase {
  readonly kind: 'date';
  readonly span: Span;
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly role: DateRole;
  readonly isCertain: boolean;
}

/** How a figure's words loosen it. */
export type Comparator = 'exact' | 'about' | 'more' | 'less';

/** A figure that follows from others near it: "79 of 470 ... an 83 % drop", "8 miles (13 km)", a total and its parts. */
export interface Derivation {
  readonly kind: 'share' | 'change' | 'conversion' | 'sum';
  /** The sum, to read: `1 − 79 ÷ 470 = 83.2 %`. */
  readonly formula: string;
  /** True when the figure as written is the sum, rounded as it is written. */
  readonly holds: boolean;
  /** Ids of the figures it follows from. */
  readonly from: readonly string[];
}

/** What a figure measures, in base forms, lower case: enough to tell whether two figures are about one thing. */
export interface MeasuredThing {
  /** What is counted or measured: `soldier`, `flow`; null where the words leave it out. */
  readonly head: string | null;
  /** Telling words of the sentence, nearest first, and of the one before where the sentence goes on from it. */
  readonly words: readonly string[];
}

/** What a bare number takes over from a figure before it: "190 cubic metres; in an ordinary March it is 400". No unit: it counts what that figure counts. */
export interface ImpliedMeasure {
  readonly unit: string | null;
  readonly unitName: string | null;
  /** Id of the figure that has it in words; others in between may have taken it over as well. */
  readonly from: string;
}

/** A number with what it measures or counts. A range has `low` and `high` and no `value`. */
export interface FigureMention extends FindingBase {
  readonly kind: 'figure';
  readonly span: Span;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** UCUM code, ISO 4217 code for money, or null for plain counts and units neither list has. */
  readonly unit: string | null;
  /** English name of the unit, singular; null for plain counts. */
  readonly unitName: string | null;
  /** What is counted, or what the share is a share of. */
  readonly counted: Span | null;
  readonly comparator: Comparator;
  readonly change: 'rise' | 'fall' | null;
  /** EDTF of the time the figure is about, where the sentence tells. */
  readonly asOf: string | null;
  /** Who gives the figure, where a statement holds it. */
  readonly by: ActorLink | null;
  readonly thing: MeasuredThing;
  /** Null unless the number stands bare and another tells its unit. */
  readonly implied: ImpliedMeasure | null;
  /** The sum it should be, where the figures near it tell. */
  readonly derivation: Derivation | null;
}

/** What a statement does on an issue. */
export type Move = 'demand' | 'offer' | 'accept' | 'reject' | 'condition' | 'threat' | 'none';

/** How firmly: must and will, should and hopes to, may and could be discussed. */
export type Strength = 'must' | 'should' | 'may';

/** A party's move on an issue, as a statement makes it or as somebody says it makes it. */
export interface Position extends FindingBase {
  readonly kind: 'position';
  /** Id of the statement it was read from; null where the author tells of it in no statement. */
  readonly statement: string | null;
  /** Where the author tells of it: EDTF of the day that heads the timeline's entry it stands in; null elsewhere. */
  readonly said: string | null;
  /** Id of the party in the codebook. */
  readonly party: string;
  /** Id of the issue in the codebook. */
  readonly issue: string;
  readonly move: Move;
  /** Id of the party it is made towards, where the words tell. */
  readonly towards: string | null;
  readonly strength: Strength;
  /** For or against what the issue asks. */
  readonly polarity: 'for' | 'against';
  /** `self`: the party says so itself; `attributed`: somebody else says so of it. */
  readonly held: 'self' | 'attributed';
  /** Who says so, when it is attributed. */
  readonly by: ActorLink | null;
  /** Id of the position that hangs on this condition. */
  readonly conditionOf: string | null;
  readonly content: readonly Span[];
}

export type Finding = Statement | Mention | DateMention | FigureMention | Position;

/** A speaker whom the codebook does not know and of whom the text tells a party: "an Osterish official", "Juna Brask, a spokeswoman for Oster". */
export interface SpokenFor {
  /** Id of the statement. */
  readonly statement: string;
  /** Id of the party of the codebook. */
  readonly party: string;
}

/** What depends on the parties and issues of the codebook: it is read anew when they change. */
export type PositionFindings = Pick<Findings, 'positions' | 'spokenFor'>;

/** Everything read out of one article. */
export interface Findings {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** Empty where the codebook declares no issues. */
  readonly positions: readonly Position[];
  /** Only statements without an actor stand here. */
  readonly spokenFor: readonly SpokenFor[];
}
