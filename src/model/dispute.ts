// A dispute as it is shown: what differs, who tells it how, since when, and who is silent.

import type { ResolvedActor, Tally } from './dossier-rows.ts';
import type { Factuality } from './finding.ts';
import type { SentenceContext } from './sentence-context.ts';
import type { Span } from './span.ts';

/**
 * Kinds of dispute. `position`: accounts of what a party wants; `claim`: a claim and its denial, or another account of the
 * same thing; `incident`: an accusation and what was said to it; `unanswered`: an accusation to which no answer was found;
 * `date`: one happening dated differently; `figure`: one quantity given differently for one time.
 */
export const disputeKinds = ['position', 'claim', 'incident', 'unanswered', 'date', 'figure'] as const;

/** A kind of dispute. */
export type DisputeKind = (typeof disputeKinds)[number];

/** A sentence that bears an account out. */
export interface DisputeSentence {
  readonly id: string;
  /** Id of the statement to open; null for the author's own report. */
  readonly statement: string | null;
  /** Place of its words in the article's text; null only in a card of an older Parley, until it is made again. */
  readonly span: Span | null;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly side: string | null;
    /** EDTF. */
    readonly published: string | null;
    readonly url: string | null;
  };
  readonly actor: Pick<ResolvedActor, 'key' | 'name' | 'party'> | null;
  /** EDTF. */
  readonly said: string | null;
  readonly factuality: Factuality;
  /** What the statement does, in a word: the reporting word ("denied"), or the move ("offers"); empty where it only claims. */
  readonly does: string;
  /** The words themselves. */
  readonly contentText: string;
  /** The sentence or sentences they stand in, with their places in it. */
  readonly context: SentenceContext;
  readonly certainty: number;
  /** Why it stands here, in plain words. */
  readonly reasons: readonly string[];
  /** A person said that it belongs with another of its card. */
  readonly isConfirmed: boolean;
}

/** One account: what it says, who gives it, and in whose outlets. */
export interface DisputeAccount {
  /** In the words of the issue's pole, or of the claim. */
  readonly says: string;
  /** Names of those who speak, most sentences first. */
  readonly speakers: readonly string[];
  /** Ids of their parties. */
  readonly parties: readonly string[];
  /** Sides of the outlets that carry it, null for none given, and how many outlets of each. */
  readonly sides: readonly { readonly side: string | null; readonly outlets: readonly string[] }[];
  readonly sentences: readonly DisputeSentence[];
}

/** Who could have told of it and did not: a party that speaks in so many texts of the time, a side whose outlets printed so many. */
export interface Silent {
  readonly kind: 'party' | 'side';
  readonly id: string;
  readonly texts: number;
}

/** An accused party of which no answer was found, and where one was looked for. */
export interface NoAnswer {
  /** Id of the party. */
  readonly party: string;
  /** Texts read in which it speaks, or which outlets of its side printed, in the time. */
  readonly texts: number;
  /** ISO 8601 days, both included; null where the accusation has no day: then every text of its counts. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A dispute. */
export interface DisputeCard {
  /** Stable while the texts are read alike: a hash of its first sentences. */
  readonly id: string;
  readonly kind: DisputeKind;
  /** What happened between the accounts: "denied", "opposite moves". */
  readonly what: string;
  /** What it is about, to read: the party and issue, or the claim. */
  readonly about: string;
  /** Ids of the parties that speak or are spoken of. */
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  /** ISO 8601 days of the first and the latest word; null when no day is known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly accounts: readonly DisputeAccount[];
  readonly silent: readonly Silent[];
  /** Of an accusation: who is accused and not known to have answered; empty for any other kind. */
  readonly noAnswer: readonly NoAnswer[];
  /** Probability that a careful reader would agree, 0 to 1. */
  readonly certainty: number;
}

/** A dispute before anybody counted the texts of its time: who is silent on it is told of those that are shown. */
export interface FoundDispute extends Omit<DisputeCard, 'silent' | 'noAnswer'> {
  /** Ids of the parties accused of which no answer was found; empty for any kind but `unanswered`. */
  readonly unanswering: readonly string[];
}

/** Some of the disputes that fit, latest first, and how many would for each value of each filter (that filter itself left out). */
export interface DisputeList {
  /** All that fit. */
  readonly total: number;
  readonly cards: readonly DisputeCard[];
  readonly kinds: readonly Tally[];
  readonly parties: readonly Tally[];
  readonly issues: readonly Tally[];
}
