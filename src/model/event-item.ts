// What comparing keeps of one telling of a happening: an article's own report, an entry of a timeline, a dated sentence.
import type { Json } from './comparison.ts';
import type { Span } from './span.ts';

/** `report`: what an article is about; `entry`: an entry of a timeline; `passage`: a dated sentence inside a text. */
export type EventRole = 'report' | 'entry' | 'passage';

/** A word of a telling. */
export interface EventWord {
  /** The word without its ending, in lower case. */
  readonly stem: string;
  /** How much it weighs in this telling: 1 said once, more for names, titles and repetition. */
  readonly weight: number;
  /** Share of ordinary news texts that have it, 0 to 1. */
  readonly commonness: number;
}

/** One telling of a happening. */
export interface EventData {
  readonly role: EventRole;
  /** When it happened, EDTF; null where neither the text nor its publication tells. */
  readonly edtf: string | null;
  /** `words`: the text dates it; `published`: only the day of the article does. */
  readonly datedBy: 'words' | 'published';
  /** The words that date it. */
  readonly label: string | null;
  /** True when the sentence sets its date against another: "on the 1st, Oster says, and on the 3rd, says Velm". */
  readonly isContested: boolean;
  /** True when it was still to come as the text was written. */
  readonly isExpected: boolean;
  /** Keys of the actors named in it: codebook or gazetteer id, or `name:` and the full name. */
  readonly actors: readonly string[];
  /**
   * Stems of the names of who acts: of a sentence the one who speaks or whom it names first, of a report or an entry all of them.
   * Empty where nobody is named.
   */
  readonly doers: readonly string[];
  /** The stretch that tells who and what it is about; positions taken there give its issues, as they are when it is shown. */
  readonly about: Span;
  readonly words: readonly EventWord[];
}

/** An event's data as JSON; words become triples, since there are many of them. */
export function packEvent(data: EventData): Json {
  const words = data.words.map(({ stem, weight, commonness }) => [stem, weight, commonness]);
  return { ...data, about: [data.about.start, data.about.end], words };
}

/** Reads what `packEvent` wrote; null for JSON of another make. */
export function unpackEvent(json: Json): EventData | null {
  if (!isMap(json) || !Array.isArray(json.words)) return null;
  const role = roles.find((one) => one === json.role);
  if (role === undefined) return null;
  return {
    role,
    edtf: textOf(json.edtf),
    datedBy: json.datedBy === 'words' ? 'words' : 'published',
    label: textOf(json.label),
    isContested: json.isContested === true,
    isExpected: json.isExpected === true,
    actors: textsOf(json.actors),
    doers: textsOf(json.doers),
    about: spanOf(json.about),
    words: json.words.flatMap((word: Json) => unpackWord(word)),
  };
}

const roles: readonly EventRole[] = ['report', 'entry', 'passage'];

function unpackWord(word: Json): readonly EventWord[] {
  if (!Array.isArray(word)) return [];
  const [stem, weight, commonness]: readonly Json[] = word;
  const isWord = typeof stem === 'string' && typeof weight === 'number' && typeof commonness === 'number';
  return isWord ? [{ stem, weight, commonness }] : [];
}

function textOf(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null;
}

function spanOf(json: Json | undefined): Span {
  const [start, end] = Array.isArray(json) ? json : [];
  return { start: Number(start ?? 0), end: Number(end ?? 0) };
}

function textsOf(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.filter((one: Json) => typeof one === 'string') : [];
}

function isMap(json: Json): json is { readonly [key: string]: Json } {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}
