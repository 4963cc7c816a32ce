// The names that texts use for things: words with capitals that are no person's, no state's and no newspaper's.
import type { ArticleId } from '../../model/article.ts';
import { placeHeads } from '../languages/en/name-heads.ts';

/** A text whose names are compared. */
export interface NamingText {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly text: string;
  /** Side of its outlet; null where none is known. */
  readonly side: string | null;
}

/** Names that the codebook has, or would have, elsewhere. */
export interface KnownNames {
  /** Of people: every word of them may stand alone. */
  readonly people: readonly string[];
  /** Of states, organisations and outlets, which stand whole: "Zerna" in "Zerna Voice" is a newspaper's. */
  readonly bodies: readonly string[];
}

/** A name as the texts use it. */
export interface NameSeen {
  readonly name: string;
  readonly articles: Set<number>;
  readonly sides: Map<string, number>;
  /** Words round it, with how often. */
  readonly company: Map<string, number>;
  uses: number;
  /** Further uses, in which it only begins a longer name. */
  asPart: number;
  /** Where it was seen first. */
  readonly first: { readonly text: number; readonly at: number };
}

/** One to three words with capitals inside a sentence, and the word for a place that may follow: "Corvane dam". */
const namePattern = /(?<=[\p{L}\p{N},;:)’'] (?:[“"‘(])?)\p{Lu}[\p{Ll}’']{2,}(?:[- ]\p{Lu}[\p{Ll}’']{2,}){0,2}/gu;

/** Words with a capital that name no thing in dispute. */
const calendarWords = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Every name in the texts that is none of the known ones, the words that are common left out. */
export function listNames(texts: readonly NamingText[], { people, bodies }: KnownNames): readonly NameSeen[] {
  const others = {
    people: new Set(people.flatMap((name) => name.toLowerCase().split(/[\s-]+/))),
    bodies: new Set(bodies.map((name) => name.toLowerCase())),
  };
  const hide = createHider(bodies.filter((name) => name.includes(' ')));
  const seen = new Map<string, NameSeen>();
  texts.forEach(({ text: whole, side }, index) => {
    const text = hide(whole);
    for (const match of text.matchAll(namePattern)) {
      const name = withHead(match[0].replace(/[’']s?$/u, ''), text, match.index + match[0].length);
      // "Zaporun Power Plant" tells how the town is spelt.
      for (const each of new Set([name, name.split(' ')[0] ?? name])) {
        if (isOther(each, others)) continue;
        const held = seen.get(each) ?? newName(each, { text: index, at: match.index });
        if (each === name)
          countUse(held, { index, side, company: wordsRound(text, match.index, match.index + each.length) });
        else held.asPart += 1;
        seen.set(each, held);
      }
    }
  });
  const plain = new Set(texts.flatMap(({ text }) => text.match(/(?<![\p{L}’'])\p{Ll}{4,}(?![\p{L}’'])/gu) ?? []));
  // What also stands without its capital is a common word: "the Government", "the Assembly".
  return [...seen.values()].filter(({ name }) => !plain.has(name.toLowerCase()));
}

function newName(name: string, first: NameSeen['first']): NameSeen {
  return { name, articles: new Set(), sides: new Map(), company: new Map(), uses: 0, asPart: 0, first };
}

interface NameUse {
  readonly index: number;
  readonly side: string | null;
  readonly company: readonly string[];
}

function countUse(held: NameSeen, { index, side, company }: NameUse): void {
  held.uses += 1;
  held.articles.add(index);
  if (side !== null) held.sides.set(side, (held.sides.get(side) ?? 0) + 1);
  for (const word of company) held.company.set(word, (held.company.get(word) ?? 0) + 1);
}

/** Puts blanks where names of several words stand, so that no word of them is taken for a name of its own. */
function createHider(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const forms = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** "Corvane" before "dam" is "Corvane dam". */
function withHead(name: string, text: string, end: number): string {
  const [, next = ''] = /^ (\p{Ll}+)\b/u.exec(text.slice(end, end + headLength)) ?? [];
  return placeHeads.has(next) ? `${name} ${next}` : name;
}

/** "dam" of "Corvane dam"; empty for a bare name. */
export function headOf(name: string): string {
  return / (\p{Ll}+)$/u.exec(name)?.[1] ?? '';
}

/** UTF-16 units looked at for the word that follows. */
const headLength = 20;

interface Others {
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

function isOther(name: string, { people, bodies }: Others): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return (
    bodies.has(name.toLowerCase()) ||
    words.some((word) => calendarWords.has(word) || people.has(word) || isPeople(word, bodies))
  );
}

/** "Orsanian" of a known "Orsany": people and things of a country, not a name for anything. */
function isPeople(word: string, bodies: ReadonlySet<string>): boolean {
  const stem = /^(\p{L}{3,}?)(?:ians?|ans?|ish|ese|i)$/u.exec(word)?.[1];
  return stem !== undefined && [...bodies].some((other) => other.startsWith(stem));
}

/** UTF-16 units on either side that tell what a name is about. */
const companyReach = 70;

function wordsRound(text: string, start: number, end: number): readonly string[] {
  const near = `${text.slice(Math.max(0, start - companyReach), start)} ${text.slice(end, end + companyReach)}`;
  const before = /([\p{L}]+) $/u.exec(text.slice(Math.max(0, start - headLength), start))?.[1] ?? '';
  const after = /^[ ,.]*(\p{L}+)/u.exec(text.slice(end, end + headLength))?.[1] ?? '';
  // "the Sarn" and "the Zerna", "at Lissen" and "at Lesna": what a name is shows in the words that touch it.
  return [`<${before}`, `>${after}`, ...(near.toLowerCase().match(/(?<![\p{L}’'])\p{Ll}{4,}(?![\p{L}’'])/gu) ?? [])];
}
