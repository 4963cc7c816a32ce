// Scores the keys of names on pairs of spellings: how often one key means one name, and one name one key.
import { readFileSync } from 'node:fs';
import { addToGroup } from '../../src/base/group-by.ts';
import { foldName, nameKey } from '../../src/extract/mentions/name-key.ts';
import { percent } from './read-mentions.ts';

/** Prints both for a file of English names and their spellings in a language. */
export function scoreSpellings(language: string, path: string): void {
  const spellings = readSpellings(path);
  const ofName = (name: string): readonly string[] => [...(spellings.get(name) ?? [])];
  const share = (one: string, two: string, form: (spelling: string) => string): boolean => {
    const forms = new Set(ofName(two).map(form));
    return ofName(one).some((spelling) => forms.has(form(spelling)));
  };
  const names = [...spellings.keys()];
  const withKey = [...pairsOf(groupBy(names, (name) => [nameKey(name)]))];
  const good = withKey.filter(([one, two]) => share(one, two, (spelling) => spelling)).length;
  const near = withKey.filter(([one, two]) => share(one, two, looseSpelling)).length;
  const withSpelling = [...pairsOf(groupBy(names, ofName))];
  const found = withSpelling.filter(([one, two]) => nameKey(one) === nameKey(two)).length;
  console.log(`\nSpellings in ${language}: ${names.length} names`);
  console.log(
    `  pairs with one key: ${withKey.length}; same spelling ${percent(good, withKey.length)}, same but for doubled and soft letters ${percent(near, withKey.length)}`,
  );
  console.log(`  pairs with one spelling: ${withSpelling.length}; same key ${percent(found, withSpelling.length)}`);
}

/** Spellings of each name, the names folded. */
function readSpellings(path: string): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [english = '', spelling = ''] = line.split('\t');
    const folded = foldName(english);
    spellings.set(folded, (spellings.get(folded) ?? new Set()).add(spelling));
  }
  return spellings;
}

function looseSpelling(spelling: string): string {
  return spelling
    .replace(/[\sьъ'ʼ]/g, '')
    .replace(/э/g, 'е')
    .replace(/[йы]/g, 'и')
    .replace(/[أإآ]/g, 'ا')
    .replace(/(.)\1+/gu, '$1');
}

function groupBy(names: readonly string[], keysOf: (name: string) => readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) for (const key of keysOf(name)) addToGroup(groups, key, name);
  return groups;
}

function* pairsOf(groups: ReadonlyMap<string, readonly string[]>): Generator<readonly [string, string]> {
  for (const group of groups.values())
    for (const [at, one] of group.entries()) for (const two of group.slice(at + 1)) yield [one, two];
}
