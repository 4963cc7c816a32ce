// Remembers who spoke in an article, so that "he", "an aide" and "our government" find their party.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/finding.ts';
import { lastSentenceBefore } from './clause-splitter.ts';
import type { IssueIndex } from './issue-index.ts';
import { wordsOf } from './issue-sightings.ts';
import type { SpokeBefore } from './party-finder.ts';

/** Sentences between two statements of one speaker, the second by "he" or "she". */
const sentencesToSpeaker = 3;

/** Who spoke in an article so far, and for whom its author writes. */
export class SpeakerMemory {
  /** The party whose own words the author's are: that of a politician who signs; null where the author speaks for none. */
  readonly author: string | null;
  /** The party the author or the paper stands by; null where neither is known to. */
  readonly side: string | null;
  readonly #analysed: AnalysedText;
  #party: string | null = null;
  #named: string | null = null;
  #sentence = 0;

  /** `inferred` is the side that the author's own words tell, where byline and outlet tell none. */
  constructor({ byline, outlet }: Article, analysed: AnalysedText, { voices }: IssueIndex, inferred: string | null) {
    const partyOf = (name: string): string | null => voices.get(name.toLowerCase()) ?? null;
    this.author = byline.map(partyOf).find((party) => party !== null) ?? null;
    this.side = this.author ?? (outlet === null ? null : partyOf(outlet)) ?? inferred;
    this.#analysed = analysed;
  }

  /** Who spoke before a statement. */
  before(statement: Statement): SpokeBefore {
    const isNear = this.#sentenceOf(statement) - this.#sentence <= sentencesToSpeaker;
    return { party: this.#party, named: isNear ? this.#named : null, author: this.side };
  }

  /** Notes a statement and its party; a speaker who is named or described, and is nobody's, is no "he" of a party. */
  note(statement: Statement, party: string | null): void {
    const source = statement.source.map((span) => wordsOf(this.#analysed, span)).join(' ');
    if (source !== '' && !/^(?:he|she|they|it)$/.test(source)) this.#named = party;
    this.#party = party ?? this.#party;
    this.#sentence = this.#sentenceOf(statement);
  }

  #sentenceOf({ content }: Statement): number {
    return lastSentenceBefore(this.#analysed.sentences, content.at(-1)?.start ?? 0);
  }
}
