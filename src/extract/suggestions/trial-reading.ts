// Reads texts on trial with a codebook nobody has written yet: who would speak for which party, and who would hold what on which issue.
import type { Codebook } from '../../model/codebook.ts';
import type { ActorLink } from '../../model/finding.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { readHoldings } from '../positions/holders/holdings-reader.ts';
import { readParties } from '../positions/holders/party-sightings.ts';
import { buildIssueIndex } from '../positions/issues/issue-index.ts';
import { findPositions, type PositionParts } from '../positions/position-finder.ts';
import { nestStatements } from '../positions/statement-nesting.ts';
import { rawKeyOf } from './body-finder.ts';

type Quote = NonNullable<Suggestion['quote']>;

/** What is read of one party or issue. */
export interface TrialCount {
  /** Statements by those who speak for the party. */
  statements: number;
  positions: number;
  readonly articles: Set<string>;
  quote: Quote | null;
}

/** What a codebook would find. */
export interface Trial {
  readonly parties: ReadonlyMap<string, TrialCount>;
  readonly issues: ReadonlyMap<string, TrialCount>;
  /** Parties for which people who have no entry are described as speaking, by name, with how often. */
  readonly people: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads the texts. `keys` gives the codebook's id of an actor by what mentions have for it. */
export function readOnTrial(
  texts: readonly PositionParts[],
  codebook: Codebook,
  keys: ReadonlyMap<string, string>,
): Trial {
  const index = buildIssueIndex(codebook);
  const [parties, issues] = [new Map<string, TrialCount>(), new Map<string, TrialCount>()];
  const people = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const parts = withKeys(text, keys);
    const { analysed, statements, article } = parts;
    const sighted = readParties(parts, index);
    for (const [name, party] of sighted.people) {
      const votes = people.get(name) ?? new Map<string, number>();
      people.set(name, votes.set(party, (votes.get(party) ?? 0) + 1));
    }
    const sentenceAt = (start: number): Quote => {
      const sentence = analysed.sentences.findLast((one) => one.start <= start) ?? { start, end: start };
      return { text: analysed.text.slice(sentence.start, sentence.end), article: article.id, title: article.title };
    };
    const holdings = readHoldings({ analysed, statements, ...sighted, index, nesting: nestStatements(statements) });
    for (const [statement, holders] of holdings)
      for (const { party, held } of holders)
        if (held === 'self') {
          const count = countOf(parties, party, article.id);
          count.statements += 1;
          count.quote ??= sentenceAt(statement.content[0]?.start ?? 0);
        }
    for (const { party, issue, content } of findPositions(parts, index).positions) {
      const quote = sentenceAt(content[0]?.start ?? 0);
      for (const count of [countOf(parties, party, article.id), countOf(issues, issue, article.id)]) {
        count.positions += 1;
        count.quote ??= quote;
      }
    }
  }
  return { parties, issues, people };
}

function countOf(counts: Map<string, TrialCount>, key: string, article: string): TrialCount {
  const held = counts.get(key) ?? { statements: 0, positions: 0, articles: new Set(), quote: null };
  counts.set(key, held);
  held.articles.add(article);
  return held;
}

/** The same text with the actors of the trial's codebook behind its names. */
function withKeys(parts: PositionParts, keys: ReadonlyMap<string, string>): PositionParts {
  const link = (actor: ActorLink | null): ActorLink | null => {
    const actorId = actor === null ? undefined : keys.get(rawKeyOf(actor));
    return actor === null || actorId === undefined ? actor : { ...actor, actorId };
  };
  return {
    ...parts,
    mentions: parts.mentions.map((mention) => ({ ...mention, actor: link(mention.actor) })),
    statements: parts.statements.map((statement) => ({ ...statement, actor: link(statement.actor) })),
  };
}
