// Remembers who spoke in an article, so that "he", "an aide" and "our government" find their party.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import { wordsOf } from '../issues/issue-sightings.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';
import { headNoun, type SpokeBefore } from './speaker-parties.ts';

/** Sentences between two statements of one speaker, the second by "he" or "she". */
const sentencesToSpeaker = 3;

/** Sentences between "an Osterish official" and "the official". */
const sentencesToNoun = 6;

/** Who spoke in an article so far. */
export class SpeakerMemory {
  readonly #analysed: AnalysedText;
  readonly #side: string | null;
  readonly #people: ReadonlyMap<string, string>;
  #party: string | null = null;
  #named: string | null = null;
  #sentence = 0;
  /** Who was last called by a noun: the party, and the sentence. */
  readonly #called = new Map<string, { readonly party: string | null; readonly sentence: number }>();

  /** `side` is the party the author stands by; `people` tells the party of those whom only the article describes, by name. */
  constructor(analysed: AnalysedText, side: string | null, people: ReadonlyMap<string, string>) {
    this.#analysed = analysed;
    this.#side = side;
    this.#people = people;
  }

  /** Who spoke before a statement. */
  before(statement: Statement): SpokeBefore {
    const isNear = this.#sentenceOf(statement) - this.#sentence <= sentencesToSpeaker;
    return {
      party: this.#party,
      named: isNear ? this.#named : null,
      author: this.#side,
      described: this.#described(statement),
      again: this.#again(statement),
    };
  }

  /** Notes a statement and its party; a speaker who is named or described, and is nobody's, is no "he" of a party. */
  note(statement: Statement, party: string | null): void {
    const source = statement.source.map((span) => wordsOf(this.#analysed, span)).join(' ');
    if (source !== '' && !/^(?:he|she|they|it)$/.test(source)) this.#named = party;
    this.#party = party ?? this.#party;
    this.#sentence = this.#sentenceOf(statement);
    const noun = this.#noun(statement);
    if (noun !== null) this.#called.set(noun, { party, sentence: this.#sentence });
  }

  #described({ actor }: Statement): string | null {
    return actor === null || actor.actorId !== null ? null : (this.#people.get(actor.name) ?? null);
  }

  /** The noun by which a statement calls its speaker, in the singular; null where it names somebody. */
  #noun({ source, actor }: Statement): string | null {
    const { tokens } = this.#analysed;
    const [span] = source;
    const head = span === undefined || actor !== null ? null : headNoun(tokens, span);
    return head !== null && tokens.tag[head] === 'NN' ? (tokens.lower[head] ?? null) : null;
  }

  #again(statement: Statement): string | null {
    const [span] = statement.source;
    const noun = this.#noun(statement);
    const called = noun === null ? undefined : this.#called.get(noun);
    if (called === undefined || span === undefined || !/^the\b/.test(wordsOf(this.#analysed, span))) return null;
    return this.#sentenceOf(statement) - called.sentence <= sentencesToNoun ? called.party : null;
  }

  #sentenceOf({ content }: Statement): number {
    return lastSentenceBefore(this.#analysed.sentences, content.at(-1)?.start ?? 0);
  }
}
