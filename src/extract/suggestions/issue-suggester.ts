// Proposes issues: noun phrases that statements with a demand, an offer or a refusal come back to.
//
// Example: three articles in which somebody "must open the sluices" and none of whose issues has that cue give "sluice".
import type { Codebook } from '../../model/codebook.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { clauseRules, reportingRules } from '../languages/en/move-words.ts';
import { organisationNouns } from '../languages/en/name-heads.ts';
import { roleNouns } from '../languages/en/titles.ts';
import { cueForms, isCoveredBy, phrasesOf, type SaidText } from './said-phrases.ts';
import { vagueNouns } from './weak-nouns.ts';

/** Fewer statements or articles may be one writer's turn of phrase. */
const [fewestStatements, fewestArticles] = [3, 2];

interface Candidate {
  readonly phrase: string;
  readonly quote: NonNullable<Suggestion['quote']>;
  readonly articles: Set<string>;
  statements: number;
}

/** The proposals, those of most articles first; a phrase that stands in a longer one nearly as frequent gives way to it. */
export function suggestIssues(said: readonly SaidText[], codebook: Codebook): readonly Suggestion[] {
  const candidates = new Map<string, Candidate>();
  const cues = new Set(codebook.issues.flatMap((issue) => [...issue.cues, issue.label].flatMap(cueForms)));
  for (const text of said.filter(holdsMove)) {
    for (const phrase of phrasesOf(text.analysed, cues)) if (!isBare(phrase)) count(candidates, phrase, text);
  }
  const frequent = [...candidates.values()].filter(
    ({ statements, articles }) => statements >= fewestStatements && articles.size >= fewestArticles,
  );
  return frequent
    .filter((one) => !frequent.some((other) => isCoveredBy(one, other)))
    .toSorted((a, b) => b.articles.size - a.articles.size || b.statements - a.statements)
    .map(({ phrase, statements, articles, quote }) => ({
      kind: 'issue',
      label: phrase,
      statements,
      articles: articles.size,
      quote,
      edits: [{ kind: 'put', list: 'issues', id: null, entry: { label: capitalise(phrase), cues: [phrase] } }],
    }));
}

function holdsMove({ analysed }: SaidText): boolean {
  const lower = analysed.text.toLowerCase();
  return [...reportingRules, ...clauseRules].some(({ move, pattern }) => move !== 'none' && pattern.test(lower));
}

/** True for one word that tells who acts, or nothing: "lawmaker", "committee", "response"; "budget committee" may be an issue. */
function isBare(phrase: string): boolean {
  return Object.hasOwn(roleNouns, phrase) || organisationNouns.has(phrase) || vagueNouns.has(phrase);
}

function count(candidates: Map<string, Candidate>, phrase: string, { analysed, article, title }: SaidText): void {
  const held = candidates.get(phrase) ?? {
    phrase,
    quote: { text: analysed.text, article, title },
    articles: new Set<string>(),
    statements: 0,
  };
  held.statements += 1;
  held.articles.add(article);
  candidates.set(phrase, held);
}

function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
