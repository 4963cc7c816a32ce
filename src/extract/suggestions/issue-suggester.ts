// Proposes issues: noun phrases that statements with a demand, an offer or a refusal come back to.
//
// Example: three articles in which somebody "must open the sluices" and none of whose issues has that cue give "sluice".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { stripEnding } from '../../text/lemmatiser.ts';
import { clauseRules, reportingRules } from '../languages/en/move-words.ts';
import { weakNouns } from './weak-nouns.ts';

/** A statement's sentence, analysed. */
export interface SaidText {
  readonly analysed: AnalysedText;
  readonly article: NonNullable<Suggestion['quote']>['article'];
  readonly title: string | null;
}

/** Fewer statements or articles may be one writer's turn of phrase. */
const [fewestStatements, fewestArticles] = [3, 2];

/** Most words of a phrase. */
const longestPhrase = 3;

interface Candidate {
  readonly phrase: string;
  readonly quote: NonNullable<Suggestion['quote']>;
  readonly articles: Set<string>;
  statements: number;
}

/** The proposals, those of most articles first; a phrase that stands in a longer one nearly as frequent gives way to it. */
export function suggestIssues(said: readonly SaidText[], codebook: Codebook): readonly Suggestion[] {
  const candidates = new Map<string, Candidate>();
  const cues = new Set(codebook.issues.flatMap((issue) => [...issue.cues, issue.label].flatMap(formsOf)));
  for (const text of said.filter(holdsMove)) {
    for (const phrase of phrasesOf(text.analysed, cues)) count(candidates, phrase, text);
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
      edit: { kind: 'put', list: 'issues', id: null, entry: { label: capitalise(phrase), cues: [phrase] } },
    }));
}

/** A cue as it is written and in the base form of its last word: "observers" and "observer". */
function formsOf(cue: string): readonly string[] {
  const lower = cue.toLowerCase();
  return [lower, stripEnding(lower, 'NNS')];
}

function holdsMove({ analysed }: SaidText): boolean {
  const lower = analysed.text.toLowerCase();
  return [...reportingRules, ...clauseRules].some(({ move, pattern }) => move !== 'none' && pattern.test(lower));
}

/** Phrases in their base form, each once; names and what a cue speaks of already are left out. */
function phrasesOf({ tokens }: AnalysedText, cues: ReadonlySet<string>): ReadonlySet<string> {
  const phrases = new Set<string>();
  let words: string[] = [];
  const close = () => {
    for (let from = 0; from < words.length; from += 1) {
      const phrase = words.slice(from);
      const written = phrase.join(' ');
      const isKnown = phrase.some((word) => cues.has(word)) || cues.has(written);
      if (phrase.length <= longestPhrase && !isKnown && !weakNouns.has(phrase.at(-1) ?? '')) phrases.add(written);
    }
    words = [];
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const tag = tokens.tag[at] ?? '';
    const lemma = tokens.lemma[at] ?? '';
    const isWord = /^\p{Ll}[\p{L}-]+$/u.test(tokens.word[at] ?? '');
    if (isWord && (tag === 'NN' || tag === 'NNS')) words.push(lemma);
    else if (isWord && tag === 'JJ' && !/^NNS?$/.test(tokens.tag[at - 1] ?? '')) words = [lemma];
    else close();
    if (tag === 'JJ' && !/^(?:JJ|NNS?)$/.test(tokens.tag[at + 1] ?? '')) words = [];
  }
  close();
  return phrases;
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

/** Share of a short phrase's statements from which on the longer phrase says it better. */
const coveringShare = 0.6;

function isCoveredBy(short: Candidate, long: Candidate): boolean {
  return (
    short !== long &&
    ` ${long.phrase} `.includes(` ${short.phrase} `) &&
    long.statements >= short.statements * coveringShare
  );
}

function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
