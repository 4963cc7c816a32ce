// What might be put into the codebook, found in the texts that were added, with how often and where.
import type { ArticleId } from './article.ts';
import type { CodebookEdit } from './codebook-edit.ts';

/** A proposal for the codebook; nothing is written before a person accepts it. */
export interface Suggestion {
  /** `end`: an issue's cue that speaks for one of its ends. `thing`: two names that may be of one thing. */
  readonly kind: 'party' | 'actor' | 'alias' | 'issue' | 'cue' | 'end' | 'thing';
  /** What is proposed, in words: the name, `"Makkal" is Jorun Makal`, or `"boom" for The toll`. */
  readonly label: string;
  /** Statements it was seen in; for names the times they are used. */
  readonly statements: number;
  /** Articles among them. */
  readonly articles: number;
  /** One place it was seen in. */
  readonly quote: { readonly text: string; readonly article: ArticleId; readonly title: string | null } | null;
  /** Other places, where more than one is worth reading. */
  readonly further?: readonly NonNullable<Suggestion['quote']>[];
  /** What accepting it does to the codebook: a party comes with those who speak for it. */
  readonly edits: readonly CodebookEdit[];
}

/** The names or cues that come with a proposal beside its own: "Osterish government", "Jorun Makal". */
export function listBrought({ label, edits }: Suggestion): readonly string[] {
  const entries = edits.flatMap((edit) => (edit.kind === 'put' ? [edit.entry] : []));
  const words = entries.flatMap(({ name = '', aliases = [], cues = [] }) => [name, aliases, cues].flat());
  const plain = words.filter((one) => typeof one === 'string' && one !== '');
  return [...new Set(plain.map(String))].filter((one) => one.toLowerCase() !== label.toLowerCase());
}
