// Remembers who spoke in an article, so that "he", "an aide" and "our government" find their party.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { personNouns } from '../../languages/en/pronouns.ts';
import { roleNounOf } from '../../mentions/office-title.ts';
import { wordsOf } from '../issues/issue-sightings.ts';
import { lastSentenceBefore } from '../moves/clause-splitter.ts';
import { tokenRange } from '../token-range.ts';
import type { Author } from './author-side.ts';
import { headNoun, type SpokeBefore } from './speaker-parties.ts';

/** Sentences between two statements of one speaker, the second by "he" or "she". */
const sentencesToSpeaker = 3;

/** Sentences between "an Osterish official" and "the official". */
const sentencesToNoun = 6;

/** Words that somebody gives out. */
const paperNouns =
  /^(?:statement|letter|report|release|memo|message|resolution|petition|declaration|communiqu[eé]|post|email|editorial|ad|advertisement|suit|lawsuit|complaint|op-ed)$/;
/** Tokens from the opening "In" to the letter: "In a joint letter, they wrote". */
const tokensToOpening = 4;
/** Tokens from "wrote" to the letter it was written in: "wrote in a joint letter". */
const tokensToPaper = 4;
/** Verbs of whoever gives out words of his own; not "received", "cited". */
const paperVerbs =
  /\b(?:said|say|saying|says|wrote|write|writes|writing|issu\w+|releas\w+|publish\w+|sent|send|sends|sign\w*|post\w*|put out|made|adopt\w+|pass\w*|approv\w+|announc\w+|urg\w+|call\w*|recommend\w*|demand\w*|ask\w*)\b/;

/** Somebody who spoke: for which party, in which sentence. */
interface Spoke {
  readonly party: string | null;
  readonly sentence: number;
}

const nobody: Spoke = { party: null, sentence: 0 };

/** Who spoke in an article so far. */
export class SpeakerMemory {
  readonly #analysed: AnalysedText;
  readonly #author: Author;
  readonly #people: ReadonlyMap<string, string>;
  readonly #persons: ReadonlySet<string>;
  #party: string | null = null;
  #named: Spoke = nobody;
  #body: Spoke = nobody;
  #several: Spoke = nobody;
  /** Who was last called by a noun: the party, and the sentence. */
  readonly #called = new Map<string, Spoke>();

  /** `people` tells the party of those whom only the article describes, by name; `persons` are the ids of the codebook's people. */
  constructor(
    analysed: AnalysedText,
    author: Author,
    people: ReadonlyMap<string, string>,
    persons: ReadonlySet<string>,
  ) {
    this.#analysed = analysed;
    this.#author = author;
    this.#people = people;
    this.#persons = persons;
  }

  /** Who spoke before a statement. */
  before(statement: Statement): SpokeBefore {
    const sentence = this.#sentenceOf(statement.content[0]);
    const near = (spoke: Spoke): string | null =>
      sentence - spoke.sentence <= sentencesToSpeaker ? spoke.party : null;
    return {
      party: this.#party,
      named: near(this.#named),
      body: near(this.#body),
      several: near(this.#several),
      author: this.#author.side,
      publisher: this.#author.party,
      described: this.#described(statement),
      again: this.#again(statement),
    };
  }

  /** Notes a statement and its party; a speaker who is named or described, and is nobody's, is no "he" of a party. */
  note(statement: Statement, party: string | null): void {
    const source = statement.source.map((span) => wordsOf(this.#analysed, span)).join(' ');
    const spoke = { party, sentence: this.#sentenceOf(statement.content.at(-1)) };
    this.#party = party ?? this.#party;
    if (source === '' || /^(?:i|we)$/.test(source)) return;
    const kind = this.#kindOf(statement, source);
    if (!/^(?:he|she|they|it)$/.test(source)) this.#named = spoke;
    else this.#named = { party: party ?? this.#named.party, sentence: spoke.sentence };
    if (kind !== 'person') this.#several = spoke;
    if (kind === 'body' || kind === 'unknown') this.#body = spoke;
    const noun = this.#noun(statement);
    for (const one of this.#papersOf(statement)) this.#called.set(one, spoke);
    if (noun !== null) this.#called.set(noun, spoke);
  }

  /** What somebody says by: `statement` of "said in a statement", so that "the statement" goes on. */
  #papersOf({ cue }: Statement): readonly string[] {
    const { tokens } = this.#analysed;
    const opening = this.#paperOpening(cue[0]);
    if (!paperVerbs.test(cue.map((span) => wordsOf(this.#analysed, span)).join(' '))) return opening;
    const said = cue.flatMap((span) => {
      const [first, end] = tokenRange(tokens, span);
      const words = tokens.lower.slice(first, end + tokensToPaper);
      return words.filter((word, at) => paperNouns.test(word) && !/^(?:by|from|of|signed)$/.test(words[at + 1] ?? ''));
    });
    return [...opening, ...said];
  }

  /** The paper that a sentence opens with: `letter` of "In a letter to Velm, they wrote". */
  #paperOpening(cue: Span | undefined): readonly string[] {
    const { tokens, sentences } = this.#analysed;
    const first = sentences[this.#sentenceOf(cue)]?.firstToken ?? 0;
    if (tokens.lower[first] !== 'in') return [];
    return tokens.lower.slice(first + 1, first + 1 + tokensToOpening).filter((word) => paperNouns.test(word));
  }

  /** What a speaker is: people named by an unknown name may be a body as well. */
  #kindOf({ actor, source: [span] }: Statement, source: string): 'person' | 'body' | 'several' | 'unknown' {
    const { tokens } = this.#analysed;
    if (/^(?:he|she)$/.test(source)) return 'person';
    if (source === 'it') return 'body';
    const head = span === undefined ? null : headNoun(tokens, span);
    if (source === 'they' || / and /.test(source) || (head !== null && /^NNP?S$/.test(tokens.tag[head] ?? '')))
      return 'several';
    if (actor?.actorId) return this.#persons.has(actor.actorId) ? 'person' : 'body';
    const noun = head === null ? '' : (tokens.lower[head] ?? '');
    if (personNouns.has(noun) || roleNounOf(noun) !== undefined) return 'person';
    return 'unknown';
  }

  #described({ actor }: Statement): string | null {
    return actor === null || actor.actorId !== null ? null : (this.#people.get(actor.name) ?? null);
  }

  /** The noun by which a statement calls its speaker; null where it names somebody. */
  #noun({ source, actor }: Statement): string | null {
    const { tokens } = this.#analysed;
    const [span] = source;
    const head = span === undefined || actor !== null ? null : headNoun(tokens, span);
    return head !== null && /^NNS?$/.test(tokens.tag[head] ?? '') ? (tokens.lower[head] ?? null) : null;
  }

  #again(statement: Statement): string | null {
    const [span] = statement.source;
    const noun = this.#noun(statement);
    const called = noun === null ? undefined : this.#called.get(noun);
    if (called === undefined || span === undefined || !/^the\b/.test(wordsOf(this.#analysed, span))) return null;
    return this.#sentenceOf(statement.content[0]) - called.sentence <= sentencesToNoun ? called.party : null;
  }

  #sentenceOf(span: Span | undefined): number {
    return lastSentenceBefore(this.#analysed.sentences, span?.start ?? 0);
  }
}
