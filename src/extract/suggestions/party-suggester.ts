// Proposes parties: whom the people who speak in the texts are said to speak for.
//
// Example: "Kelvara's chief negotiator said" and "a spokesman for Kelvara said" give the party "Kelvara".
import type { Codebook } from '../../model/codebook.ts';
import { codebookId } from '../../model/codebook-id.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { roleNouns } from '../languages/en/titles.ts';

/** Who said something, in the words of the text, with the sentence. */
export interface SpeakerPhrase {
  readonly phrase: string;
  readonly quote: NonNullable<Suggestion['quote']>;
}

/** Fewer statements or articles may be anybody's office. */
const [fewestStatements, fewestArticles] = [3, 2];

const bodies = [
  'government',
  'ministry',
  'delegation',
  'parliament',
  'army',
  'military',
  'union',
  'board',
  'management',
];
const roles = [...Object.keys(roleNouns), ...bodies].join('|');
const name = String.raw`\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,3}`;
const owner = new RegExp(String.raw`(${name})['’]s? (?:[\p{L}-]+ ){0,3}?(?:${roles})\b`, 'giu');
const served = new RegExp(String.raw`\b(?:${roles}) (?:of|for) (?:the )?(${name})`, 'giu');

/** The proposals, those served by most statements first. */
export function suggestParties(speakers: readonly SpeakerPhrase[], codebook: Codebook): readonly Suggestion[] {
  const held = new Map<string, { statements: number; articles: Set<string>; quote: SpeakerPhrase['quote'] }>();
  for (const { phrase, quote } of speakers) {
    for (const party of namesServed(phrase)) {
      const found = held.get(party) ?? { statements: 0, articles: new Set(), quote };
      found.statements += 1;
      found.articles.add(quote.article);
      held.set(party, found);
    }
  }
  return [...held]
    .filter(
      ([party, { statements, articles }]) =>
        statements >= fewestStatements && articles.size >= fewestArticles && !isKnown(codebook, party),
    )
    .toSorted(([, a], [, b]) => b.statements - a.statements)
    .map(([party, { statements, articles, quote }]) => ({
      kind: 'party',
      label: party,
      statements,
      articles: articles.size,
      quote,
      edits: [{ kind: 'put', list: 'parties', id: null, entry: { name: party } }],
    }));
}

/** The patterns take capitals and small letters for equal, for roles at the beginning of a sentence; names need theirs. */
function namesServed(phrase: string): ReadonlySet<string> {
  const found = [...phrase.matchAll(owner), ...phrase.matchAll(served)].map((match) => capitalised(match[1] ?? ''));
  return new Set(found.filter((one) => one !== ''));
}

/** The words at the end that have a capital: of "said Kelvara" the second. */
function capitalised(words: string): string {
  const [last] = /(?:\p{Lu}[\p{L}\p{M}-]+ ?)+$/u.exec(words) ?? [''];
  return last.replace(/^The /, '').trim();
}

/** True for a party, and for an actor that speaks for one. */
function isKnown({ parties, actors }: Codebook, party: string): boolean {
  const lower = party.toLowerCase();
  return (
    parties.some(({ id, name: title }) => title.toLowerCase() === lower || id === codebookId(party)) ||
    actors.some((actor) => [actor.name, ...actor.aliases].some((one) => one.toLowerCase() === lower))
  );
}
