// Who took what from whom: passages taken over, articles that go back to one source, and citations.
import type { StatementEntry } from './dossier-rows.ts';
import type { Span } from './span.ts';

/** How an article cites: it quotes words printed elsewhere, reports what another reports, relies on it, or tells that somebody disputes it. */
export type CitationKind = 'quotes' | 'reports' | 'relies-on' | 'disputes';

/** What each kind is called between the two outlets. Who disputes a report is seldom the outlet that tells of it. */
export const citationWords: Readonly<Record<CitationKind, string>> = {
  quotes: 'quotes',
  reports: 'reports from',
  'relies-on': 'relies on',
  disputes: 'carries a denial of',
};

/** What is known of one citation. */
export type CitationData = {
  /** The outlet as written; null for a reprint that names none. */
  readonly name: string | null;
  /** Address of a link. */
  readonly url: string | null;
  /** Id of the outlet in the codebook or gazetteer, where the reader recognised it. */
  readonly outlet: string | null;
  /** True where it looks like an outlet; others count only if the codebook has them as one. */
  readonly isOutletName: boolean;
  readonly kind: CitationKind;
  /** EDTF of the cited report, where the words tell. */
  readonly date: string | null;
  /** The outlet in whose reprinted words the citation stands; null for the author's own. */
  readonly by: string | null;
  /** Start and end of what it holds for beyond its sentence: all that is reprinted, or the whole article where a credit stands under it. */
  readonly reach: readonly (readonly number[])[];
};

/** A stretch of one article that other articles have too. */
export interface PassageUse {
  readonly article: SourceArticle;
  /** Place in the article's text. */
  readonly span: Span;
  /** The words, cut where they differ from `comparedWith`; empty until the texts are filled in. */
  readonly pieces: readonly { readonly text: string; readonly isAltered: boolean }[];
  /** Equal stretches: start and end here, start and end in the use it is compared with; null for the first. */
  readonly runs: readonly (readonly number[])[] | null;
  /** Index of the use in this passage it is compared with; null for the first. */
  readonly comparedWith: number | null;
  /** Words that are the same as there. */
  readonly sameWords: number;
}

/** What stands above an article wherever it is named. */
export type SourceArticle = StatementEntry['article'];

/** The same passage in several articles, the first published first, those without a date last. */
export interface SharedPassage {
  readonly uses: readonly PassageUse[];
  readonly kind: 'copied' | 'edited' | 'quotation';
  /** Probability that a careful reader would agree, 0 to 1. */
  readonly certainty: number;
}

/** An article that goes back to an earlier one. */
export interface DerivedArticle {
  readonly article: SourceArticle;
  /** The article it is most like. */
  readonly from: SourceArticle;
  /** Share of its text that stands there too, 0 to 1. */
  readonly share: number;
  /** `exact`: the very same text again; `near`: most of it; `reprint`: passages of it within other words; `joined`: only a person sees it. */
  readonly kind: 'exact' | 'near' | 'reprint' | 'joined';
  /** Where it says itself where it is from. */
  readonly acknowledged: boolean;
  /** A person said that it goes back to the same source as another of the family. */
  readonly isConfirmed: boolean;
}

/** Articles that are one source, however many they are. */
export interface SourceFamily {
  /** The first published. */
  readonly first: SourceArticle;
  /** False where another of them may have been published as early. */
  readonly isFirstCertain: boolean;
  readonly derived: readonly DerivedArticle[];
  readonly passages: readonly SharedPassage[];
}

/** An outlet as the codebook has it, or as texts name it. */
export interface CitedOutlet {
  /** Id in the codebook; null where it is not declared there. */
  readonly id: string | null;
  readonly name: string;
  readonly side: string | null;
}

/** An article takes something from an outlet. */
export interface Citation {
  readonly citing: SourceArticle;
  /** The outlet in whose words, reprinted there, the citation stands; null for the article's own. */
  readonly within: string | null;
  readonly outlet: CitedOutlet;
  /** The very article, where the dossier holds it. */
  readonly cited: SourceArticle | null;
  readonly kind: CitationKind;
  /** EDTF of the cited report, where the words tell. */
  readonly date: string | null;
  readonly span: Span;
  /** Id of the statement that came this way. */
  readonly statement: string | null;
  /** What it holds for beyond its sentence. */
  readonly reach: readonly Span[];
  /** The sentence, and where the name begins and ends in it. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
}

/** How often one outlet cites another. */
export interface CitationCount {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly kinds: Readonly<Record<CitationKind, number>>;
}
