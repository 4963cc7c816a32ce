// Scores naming on the bundled example's gold: which side uses which name of a thing. `npm run score:names [-- --details]`
import { loadReader } from '../src/actions/load-reader.ts';
import { createNameComparer } from '../src/compare/name/name-comparer.ts';
import { extract } from '../src/extract/extract.ts';
import { unpackNameUse } from '../src/model/name-use.ts';
import { createOutletFinder } from '../src/model/outlet-names.ts';
import { readDossierList } from '../test/gold/dossier-gold.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { recordScores } from './scoring/record-scores.ts';

const wantsDetails = process.argv.includes('--details');
const codebook = readExampleCodebook();
const reader = await loadReader(codebook);
const comparer = createNameComparer(codebook);
const outlets = createOutletFinder(codebook);

/** Thing, name and side of every use in an article's own words, or in a speaker's: as `thing | name | side`. */
const found = new Map<string, number>();
const rude = new Set<string>();
for (const { article } of await readExample(codebook)) {
  const side = outlets.find(article.outlet, article.url)?.side ?? null;
  for (const { data } of comparer.listItems({ article, findings: extract(article, reader) })) {
    const use = unpackNameUse(data);
    if (use.isRude) rude.add(keyOf(use.thing, use.label, use.name));
    if (side !== null) count(`${keyOf(use.thing, use.label, use.name)} | ${side}`, use.own);
    for (const [party, times] of Object.entries(use.quoted))
      if (party !== '-') count(`${keyOf(use.thing, use.label, use.name)} | ${party}`, times);
  }
}

const gold = readDossierList('naming');
const wanted = gold.flatMap(({ thing, names }) =>
  Object.entries(names).flatMap(([name, sides]) => sides.map((side) => `${thing} | ${plain(name)} | ${side}`)),
);
const wantedRude = gold.flatMap(({ thing, rude: names }) => names.map((name) => `${thing} | ${plain(name)}`));
const things = new Set(gold.map(({ thing }) => thing));
const ours = [...found.keys()].filter(
  (key) => things.has(key.split(' | ')[0] ?? '') && !rude.has(key.replace(/ \| [^|]*$/, '')),
);
const right = ours.filter((key) => wanted.includes(key)).length;
const [precision, recall] = [right / Math.max(1, ours.length), right / Math.max(1, wanted.length)];
console.log(
  `names by side: ${wanted.length} in the gold, ${ours.length} found, ${right} right: P ${percent(precision)} R ${percent(recall)}`,
);
console.log(
  `rude names: ${wantedRude.length} in the gold, marked ${wantedRude.filter((key) => rude.has(key)).length}, others marked ${[...rude].filter((key) => !wantedRude.includes(key)).length}`,
);
if (wantsDetails) {
  for (const key of wanted) if (!found.has(key)) console.log(`  missed  ${key}`);
  for (const key of ours) if (!wanted.includes(key)) console.log(`  not in the gold  ${key}: ${found.get(key)}`);
  for (const key of wantedRude) if (!rude.has(key)) console.log(`  not marked  ${key}`);
}
recordScores([
  {
    finding: 'Naming',
    measure: 'names by side, F1',
    data: 'the bundled example',
    size: `${wanted.length} names by side`,
    ours: (200 * precision * recall) / Math.max(1e-9, precision + recall),
    others: '',
    floor: null,
    command: 'npm run score:names',
  },
]);

function keyOf(thing: string, label: string, name: string): string {
  return `${thing.startsWith('thing:') ? label : thing} | ${plain(name)}`;
}

function plain(name: string): string {
  return name.replace(/^the /i, '').toLowerCase();
}

function count(key: string, times: number): void {
  if (times > 0) found.set(key, (found.get(key) ?? 0) + times);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
