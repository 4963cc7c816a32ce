// Gathers where an article names, means or describes a party, and for whom it is written.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Article } from '../../../model/article.ts';
import type { Mention } from '../../../model/finding.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { type Author, findAuthor } from './author-side.ts';
import { findDescribedPeople, sightDescribed } from './described-people.ts';
import { sightImplied } from './implied-parties.ts';
import { type PartySighting, partiesByFrequency, sightParties } from './party-finder.ts';

/** What parties are read from, all of one article. */
export interface PartyClues {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly mentions: readonly Mention[];
}

/** The parties of an article. */
export interface PartySightings {
  /** Every place where a party is named or meant, in text order. */
  readonly parties: readonly PartySighting[];
  /** Parties by how often the article names them, most often first. */
  readonly frequent: readonly string[];
  readonly author: Author;
  /** The party of each person whom only the article describes, by name. */
  readonly people: ReadonlyMap<string, string>;
}

/** Reads whom an article speaks of; names come first, since what stands for a party without its name is told by them. */
export function readParties(clues: PartyClues, index: IssueIndex): PartySightings {
  const { analysed, mentions } = clues;
  const named = sightParties(analysed, mentions, index);
  const author = findAuthor({ ...clues, named, index });
  const told = inOrder([...named, ...sightImplied({ ...clues, named, index, side: author.side })]);
  const people = findDescribedPeople(analysed, mentions, told, index);
  const parties = inOrder([...told, ...sightDescribed(mentions, people, told)]);
  return { parties, frequent: partiesByFrequency(named), author, people };
}

function inOrder(sightings: readonly PartySighting[]): readonly PartySighting[] {
  return [...sightings].sort((a, b) => a.span.start - b.span.start);
}
