// Whose words a place of an article is: a name in a quotation is the speaker's, not the article's.
import type { Article } from '../../model/article.ts';
import type { Findings } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';

/** A quotation on one line; longer ones are lost marks. */
const quotations =
  /“[^”\n]{1,600}”|(?<![\p{L}\p{N}])‘[^’\n]{1,400}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?![\p{L}\p{N}])/gu;
/** Stands for a speaker of no known party. */
const noParty = '-';

/** Builds the finder: null for the article's own words, or the party of whoever says the words; `-` where none is known. */
export function createVoiceFinder(
  { text, passages }: Article,
  findings: Findings | null,
  parties: ReadonlyMap<string, string | null>,
): (span: Span) => string | null {
  const voiced = passages.filter(({ voice }) => voice.kind !== 'author');
  const marked = [...text.matchAll(quotations)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const statements = findings?.statements ?? [];
  return (span) => {
    if (![...voiced, ...marked].some((stretch) => spanContains(stretch, span))) return null;
    const holder = statements.find(({ content }) => content.some((piece) => spanContains(piece, span)));
    return parties.get(holder?.actor?.actorId ?? '') ?? noParty;
  };
}
