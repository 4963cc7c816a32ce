// Words for the forms and kinds the page shows, each with a sentence that explains it.
import type { ArticleKind } from '../../model/article.ts';
import type { ActorLink, Factuality, StatementForm } from '../../model/finding.ts';
import type { WireFacet } from '../../server/wire.ts';

/** A word and what it means. */
export interface ExplainedWord {
  readonly word: string;
  readonly meaning: string;
}

/** A filter's values under words of ours; one that has none keeps the server's label. */
export function nameFacets(
  facets: readonly WireFacet[],
  words: Readonly<Record<string, ExplainedWord>>,
): readonly WireFacet[] {
  return facets.map((facet) => ({ ...facet, label: words[facet.value]?.word ?? facet.label }));
}

/** How the words were passed on. */
export const formWords: Readonly<Record<StatementForm, ExplainedWord>> = {
  direct: { word: 'direct', meaning: 'the speaker’s own words, in quotation marks or a transcript' },
  mixed: { word: 'mixed', meaning: 'the reporter’s words with some of the speaker’s own in quotation marks' },
  indirect: { word: 'indirect', meaning: 'told in the reporter’s words' },
};

/** Whether the article stands by it that this was said. */
export const factualityWords: Readonly<Record<Factuality, ExplainedWord>> = {
  asserted: { word: 'asserted', meaning: 'the article says plainly that this was said' },
  hedged: { word: 'hedged', meaning: 'the article keeps a distance: “allegedly”, “reportedly”' },
  denied: { word: 'denied', meaning: 'the speaker denies this, or the article says it was not said' },
};

/** What sort of article it is. */
export const articleKindWords: Readonly<Record<ArticleKind, ExplainedWord>> = {
  report: { word: 'report', meaning: 'a news report' },
  opinion: { word: 'opinion', meaning: 'a comment or an editorial' },
  transcript: { word: 'transcript', meaning: 'the speakers’ words as they were spoken' },
  timeline: { word: 'timeline', meaning: 'a list of dated events' },
  unknown: { word: 'kind not known', meaning: 'the text does not show what sort of article it is' },
};

/** How a speaker was recognised. */
export const linkWords: Readonly<Record<ActorLink['via'], string>> = {
  codebook: 'a name in the codebook',
  gazetteer: 'a state or body known to Parley',
  'full-name': 'named in full',
  surname: 'by surname, named in full elsewhere in the article',
  title: 'by title or office',
  pronoun: 'by a pronoun',
  description: 'by a description',
  self: 'the article’s own speaker',
  coder: 'as a person set it',
};
