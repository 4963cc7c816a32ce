// Scores mentions and actor resolution: `npm run score:actors [-- --errors]`. Needs the corpora beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDirectory } from '../src/extract/mentions/actor-directory.ts';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { foldName, nameKey } from '../src/extract/mentions/name-key.ts';
import { longestName, splitName, valuesOf } from '../src/extract/mentions/name-trie.ts';
import { resolveSpeaker } from '../src/extract/mentions/speaker-resolver.ts';
import { emptyCodebook } from '../src/model/codebook.ts';
import type { Mention } from '../src/model/finding.ts';
import { makePlainArticle } from '../src/model/plain-article.ts';
import { createAnalyser } from '../src/text/analyser.ts';
import { type GoldDocument, type GoldMention, readGum, readMeantime, readRe3d } from './actor-gold.ts';
import { recordScores } from './scoring/record-scores.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = `${process.env.PARLEY_SHARED ?? `${root}/../shared`}/corpora`;
const showsErrors = process.argv.includes('--errors');
const analyse = createAnalyser(readFileSync(`${root}/src/extract/languages/en/text.bin`));
const directory = buildDirectory(emptyCodebook);

/** Right and wrong links of one kind, and gold mentions that ought to have one. */
interface Tally {
  right: number;
  wrong: number;
  /** Links on words that the gold says nothing about. */
  unjudged: number;
}

function read(text: string) {
  const analysed = analyse(text, []);
  const article = makePlainArticle(text);
  return { analysed, mentions: findMentions(article, analysed, directory) };
}

/** The smallest gold mention around a found one. */
function goldAround(gold: readonly GoldMention[], mention: Mention): GoldMention | null {
  let best: GoldMention | null = null;
  for (const one of gold) {
    if (one.start > mention.span.start || one.end < mention.span.end) continue;
    // A name within a longer phrase ("the Weir donor fund") is not marked by itself.
    if (one.start !== mention.span.start && one.end - mention.span.end > 2) continue;
    if (!best || one.end - one.start < best.end - best.start) best = one;
  }
  return best;
}

function identityOf(mention: Mention): string {
  return mention.actor?.actorId ?? mention.actor?.name ?? '';
}

/** Ids the directory knows for a Wikipedia title. */
function idsOfTitle(title: string): readonly (string | null)[] {
  const words = splitName(title.replace(/ \(.*\)$/, '').replace(/^The /, ''));
  const end = longestName(directory.names, words, 0, words.length);
  return end === words.length ? valuesOf(directory.names, words, 0, end).map((sense) => sense.entry.actorId) : [];
}

/** Kind under which a link is counted. */
function kindOf(mention: Mention, text: string): string {
  const { actor } = mention;
  if (actor?.via === 'pronoun' || actor?.via === 'title' || actor?.via === 'description' || actor?.via === 'self')
    return actor.via;
  if (actor?.actorId?.startsWith('state:')) return isMetonym(mention, text) ? 'metonym' : 'state';
  if (actor?.actorId?.startsWith('organisation:')) return 'organisation (known)';
  return actor?.via === 'surname' ? 'surname' : 'full name';
}

function isMetonym(mention: Mention, text: string): boolean {
  const words = splitName(text.slice(mention.span.start, mention.span.end));
  const end = longestName(directory.names, words, 0, words.length);
  return end > 0 && valuesOf(directory.names, words, 0, end).some(({ use }) => use === 'capital' || use === 'seat');
}

/** Scores links in documents whose gold has clusters. */
function scoreClusters(title: string, documents: readonly GoldDocument[]): void {
  const tallies = new Map<string, Tally>();
  const pronouns = { gold: 0, linked: 0, right: 0 };
  const people = { gold: 0, linked: 0 };
  for (const { id, text, mentions: gold } of documents) {
    const { mentions } = read(text);
    const anchors = anchorClusters(gold, mentions);
    const linked = new Map<string, Mention>();
    for (const mention of mentions) {
      if (!mention.actor) continue;
      linked.set(`${mention.span.start}`, mention);
      const kind = kindOf(mention, text);
      const tally = tallies.get(kind) ?? { right: 0, wrong: 0, unjudged: 0 };
      tallies.set(kind, tally);
      const verdict = judge(mention, goldAround(gold, mention), anchors);
      if (verdict === null) tally.unjudged++;
      else if (verdict) tally.right++;
      else {
        tally.wrong++;
        if (showsErrors) printError(id, text, mention, kind);
      }
      if (verdict && mention.actor.via === 'pronoun') pronouns.right++;
    }
    for (const one of gold) {
      const words = text.slice(one.start, one.end);
      if (/^(?:he|she|him)$/i.test(words)) {
        pronouns.gold++;
        if (linked.has(`${one.start}`)) pronouns.linked++;
      }
      if (
        /^(?:person|PER)$/.test(one.type) &&
        /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(words) &&
        !/^(?:He|She|They|We|You|It|I)$/.test(words)
      ) {
        people.gold++;
        if ([...linked.values()].some((mention) => mention.span.end === one.end || mention.span.start === one.start))
          people.linked++;
      }
    }
  }
  console.log(`\n${title}: ${documents.length} documents`);
  printTallies(tallies);
  recordTallies(title, documents.length, tallies);
  console.log(`  he, she, him: ${pronouns.linked} of ${pronouns.gold} linked`);
  console.log(`  names of people: ${people.linked} of ${people.gold} found and linked`);
}

/** The gold cluster that each of our actors was first named as. */
function anchorClusters(gold: readonly GoldMention[], mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const via = mention.actor?.via;
    if (via !== 'full-name' && via !== 'gazetteer' && via !== 'codebook') continue;
    const around = goldAround(gold, mention);
    if (!around) continue;
    const counts = votes.get(identityOf(mention)) ?? new Map<string, number>();
    counts.set(around.cluster, (counts.get(around.cluster) ?? 0) + 1);
    votes.set(identityOf(mention), counts);
  }
  return new Map([...votes].map(([key, counts]) => [key, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** True or false where the gold tells, null where it does not. */
function judge(mention: Mention, around: GoldMention | null, anchors: ReadonlyMap<string, string>): boolean | null {
  if (!around || !mention.actor || isGovernment(mention)) return null;
  const { via, actorId, name } = mention.actor;
  if (via === 'gazetteer') {
    const ids = around.wiki ? idsOfTitle(around.wiki) : [];
    if (ids.length > 0) return ids.includes(actorId);
    return around.wiki ? foldName(around.wiki) === foldName(name) || null : null;
  }
  if (via === 'full-name')
    return around.wiki && /^(?:person|PER)$/.test(around.type) ? sharesWord(around.wiki, name) : null;
  const anchor = anchors.get(identityOf(mention));
  if (anchor === undefined) return null;
  return anchor === around.cluster;
}

/** We take a government for its state on purpose; the gold has two entities. */
function isGovernment({ actor }: Mention): boolean {
  return actor?.via === 'description' && actor.actorId?.startsWith('state:') === true;
}

function sharesWord(title: string, name: string): boolean {
  const words = new Set(title.split(/\s+/).map(nameKey));
  return name.split(/\s+/).some((word) => words.has(nameKey(word)));
}

function printTallies(tallies: ReadonlyMap<string, Tally>): void {
  let right = 0;
  let wrong = 0;
  for (const [kind, tally] of [...tallies].sort()) {
    right += tally.right;
    wrong += tally.wrong;
    console.log(
      `  ${kind.padEnd(22)} ${percent(tally.right, tally.right + tally.wrong)} right of ${tally.right + tally.wrong} judged (${tally.unjudged} more not in the gold)`,
    );
  }
  console.log(`  all links: ${percent(wrong, right + wrong)} wrong of ${right + wrong} judged`);
}

function recordTallies(title: string, documents: number, tallies: ReadonlyMap<string, Tally>): void {
  const all = [...tallies].map(([kind, tally]) => ({ kind, right: tally.right, judged: tally.right + tally.wrong }));
  const total = {
    kind: 'all links',
    right: sum(all.map((one) => one.right)),
    judged: sum(all.map((one) => one.judged)),
  };
  const told = [total, ...all.filter((one) => one.judged >= leastJudged)];
  recordScores(
    told.map(({ kind, right, judged }) => ({
      finding: 'Who',
      measure: `links that are right: ${kind}`,
      data: title,
      size: `${documents} documents, ${judged} links`,
      ours: (100 * right) / Math.max(1, judged),
      others: '',
      floor: kind === 'all links' ? 95 : null,
      command: 'npm run score:actors',
    })),
  );
}

/** Kinds with fewer judged links say too little to stand in the table. */
const leastJudged = 20;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
}

function printError(id: string, text: string, mention: Mention, kind: string): void {
  const { start, end } = mention.span;
  const before = text.slice(Math.max(0, start - 90), start);
  const words = `${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(/\s+/g, ' ');
  console.log(`    ${kind} -> ${mention.actor?.name}: ${words} (${id}) ${mention.reasons.join('; ')}`);
}

/** What re3d calls the things our links stand for; it has no class for a state that acts. */
const fittingTypes: Readonly<Record<string, readonly string[]>> = {
  place: ['Location'],
  state: ['Location', 'Organisation', 'Nationality'],
  organisation: ['Organisation'],
};

/** Place or actor, where re3d marks a state, capital or seat as one of the two only. */
function scoreStanding(documents: readonly GoldDocument[]): void {
  const counts = { 'actor as actor': 0, 'actor as place': 0, 'place as place': 0, 'place as actor': 0 };
  const kinds = new Map<string, number>();
  for (const { id, text, mentions: gold } of documents) {
    for (const mention of read(text).mentions) {
      const same = gold.filter((one) => one.end === mention.span.end && one.start <= mention.span.start);
      const types = new Set(same.map((one) => one.type));
      if (/^[A-Z]/.test(text.slice(mention.span.start)))
        for (const type of types.size > 0 ? types : ['none']) count(kinds, `${shownKind(mention)} is ${type}`);
      const isState = mention.actor?.actorId?.startsWith('state:') || mention.stands === 'place';
      const isPlace = types.has('Location');
      const isActor = types.has('Organisation');
      if (!isState || isPlace === isActor) continue;
      const outcome = `${isPlace ? 'place' : 'actor'} as ${mention.stands}` as keyof typeof counts;
      counts[outcome]++;
      if (showsErrors && isPlace !== (mention.stands === 'place')) printError(id, text, mention, outcome);
    }
  }
  console.log(`\nre3d: ${documents.length} documents; place or actor, where the gold says one of the two`);
  for (const [outcome, n] of Object.entries(counts)) console.log(`  ${outcome}: ${n}`);
  for (const [kind, types] of Object.entries(fittingTypes)) {
    const judged = [...kinds].filter(([key]) => key.startsWith(`${kind} is `) && !key.endsWith(' none'));
    const right = judged.filter(([key]) => types.includes(key.slice(kind.length + 4)));
    const total = sum(judged.map(([, n]) => n));
    console.log(
      `  ${kind.padEnd(14)} ${percent(sum(right.map(([, n]) => n)), total)} of the gold's kind, of ${total} judged`,
    );
  }
  console.log('  what the gold calls our links:');
  for (const [kind, n] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 24)) console.log(`    ${kind}: ${n}`);
}

function shownKind(mention: Mention): string {
  if (mention.stands === 'place') return 'place';
  const { actor } = mention;
  if (!actor) return 'unresolved';
  return actor.actorId?.split(':')[0] ?? 'undeclared';
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Alpha-3 codes of the NGEC cases as the gazetteer's ids. */
const alpha3 =
  'AFG AF ARM AM AUS AU AZE AZ BDI BI BFA BF BGR BG BIH BA BLR BY BRA BR CAN CA CHL CL CHN CN CIV CI COD CD COL CO CYP CY DEU DE DNK DK ECU EC EGY EG EST EE FRA FR GBR GB GEO GE IDN ID IND IN IRN IR ISR IL JOR JO JPN JP KAZ KZ KEN KE KOR KR KWT KW LBN LB LKA LK LTU LT MDA MD MDV MV MEX MX MMR MM MNG MN NGA NG NOR NO PAK PK PAN PA POL PL PSE PS RUS RU RWA RW SAU SA SOM SO SRB RS SVK SK SYR SY TCD TD TWN TW UGA UG UKR UA USA US XKX XK ZAF ZA'.split(
    ' ',
  );

interface NgecCase {
  readonly args: readonly string[];
  readonly expect: readonly { readonly what: string; readonly op: string; readonly value: string }[];
}

/** Phrases that are to be coded with a country: which do we resolve to that state, leave open, or resolve to another? */
function scorePhrases(cases: readonly NgecCase[]): void {
  const outcome = { right: 0, open: 0, wrong: 0, none: 0, noneRight: 0 };
  for (const { args, expect } of cases) {
    const phrase = args[0] ?? '';
    const country = expect.find(({ what, op }) => (what.includes('country') || what === 'cc') && op === 'Eq')?.value;
    const code = expect.find(({ what }) => what.includes('code_1'))?.value ?? '';
    if (country === undefined || (code !== '' && code !== 'GOV')) continue;
    const { analysed, mentions } = read(phrase);
    const actorId =
      resolveSpeaker({ source: [{ start: 0, end: phrase.length }], analysed, mentions })?.actor?.actorId ?? null;
    const state = actorId?.startsWith('state:') ? actorId : null;
    if (country === '') {
      outcome.none++;
      if (!state) outcome.noneRight++;
      continue;
    }
    const at = alpha3.indexOf(country);
    if (at < 0) continue;
    if (!state) outcome.open++;
    else if (state === `state:${alpha3[at + 1]}`) outcome.right++;
    else outcome.wrong++;
    if (showsErrors && state && state !== `state:${alpha3[at + 1]}`)
      console.log(`    ${phrase} -> ${state}, gold ${country}`);
  }
  console.log('\nNGEC phrases for states and governments');
  console.log(
    `  with a country: ${outcome.right} resolved to it, ${outcome.open} left open (people and officials without an office in a codebook), ${outcome.wrong} wrong`,
  );
  console.log(`  without one: ${outcome.noneRight} of ${outcome.none} left without`);
}

/** Pairs of spellings: how often the same key means the same name, and the other way round. */
function scoreKeys(language: string): void {
  const lines = readFileSync(`${corpora}/ne-transliteration/wd_${language}_20`, 'utf8').trim().split('\n');
  const targets = new Map<string, Set<string>>();
  for (const line of lines) {
    const [english = '', spelling = ''] = line.split('\t');
    const folded = foldName(english);
    targets.set(folded, (targets.get(folded) ?? new Set()).add(spelling));
  }
  const byKey = groupBy([...targets.keys()], (name) => [nameKey(name)]);
  const bySpelling = groupBy([...targets.keys()], (name) => [...(targets.get(name) ?? [])]);
  let same = 0;
  let good = 0;
  let near = 0;
  for (const [a, b] of pairsOf(byKey)) {
    same++;
    if ([...targets.get(a)!].some((spelling) => targets.get(b)!.has(spelling))) good++;
    if (
      [...targets.get(a)!].some((one) => [...targets.get(b)!].some((two) => looseSpelling(one) === looseSpelling(two)))
    )
      near++;
  }
  let all = 0;
  let found = 0;
  for (const [a, b] of pairsOf(bySpelling)) {
    all++;
    if (nameKey(a) === nameKey(b)) found++;
  }
  console.log(`\nSpellings in ${language}: ${targets.size} names`);
  console.log(
    `  pairs with one key: ${same}; same spelling ${percent(good, same)}, same but for doubled and soft letters ${percent(near, same)}`,
  );
  console.log(`  pairs with one spelling: ${all}; same key ${percent(found, all)}`);
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
  for (const name of names) for (const key of keysOf(name)) groups.set(key, [...(groups.get(key) ?? []), name]);
  return groups;
}

function* pairsOf(groups: ReadonlyMap<string, readonly string[]>): Generator<readonly [string, string]> {
  for (const group of groups.values()) {
    for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) yield [group[i]!, group[j]!];
  }
}

/** Words per second of finding mentions alone, the text being analysed already. */
function measureSpeed(documents: readonly GoldDocument[]): void {
  const inputs = documents.map(({ text }) => ({ article: makePlainArticle(text), analysed: analyse(text, []) }));
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rounds = 5;
  const started = performance.now();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++)
    for (const { article, analysed } of inputs) findMentions(article, analysed, directory);
  const seconds = (performance.now() - started) / 1000;
  const busy = process.cpuUsage(before).user / 1e6;
  console.log(
    `\nSpeed: ${Math.round((words * rounds) / seconds).toLocaleString('en')} words a second, ${Math.round((words * rounds) / busy).toLocaleString('en')} by processor time; ${words} words, ${rounds} rounds`,
  );
}

if (!existsSync(corpora)) {
  console.log(
    `The corpora are not at ${corpora}; set PARLEY_SHARED to the folder that holds them. Nothing was scored.`,
  );
} else {
  const gum = readGum(`${corpora}/gum-news`);
  scoreClusters('GUM train and dev', gum);
  scoreClusters('MEANTIME', readMeantime(`${corpora}/meantime-en`));
  scoreStanding(readRe3d(`${corpora}/re3d`));
  scorePhrases(JSON.parse(readFileSync(`${corpora}/ngec-actors/cases.json`, 'utf8')));
  scoreKeys('russian');
  scoreKeys('arabic');
  measureSpeed(gum);
}
