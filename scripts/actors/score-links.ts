// Scores whom mentions are linked to, in documents whose gold tells which mentions are one entity.
import { foldName, nameKey } from '../../src/extract/mentions/name-key.ts';
import { longestName, splitName, valuesOf } from '../../src/extract/mentions/name-trie.ts';
import type { Mention } from '../../src/model/finding.ts';
import { recordScores } from '../scoring/record-scores.ts';
import type { GoldDocument, GoldMention } from './actor-gold.ts';
import { directory, percent, readMentions, sum, tellError } from './read-mentions.ts';

/** Links of one kind. */
interface Tally {
  right: number;
  wrong: number;
  /** Links on words that the gold says nothing about. */
  unjudged: number;
}

/** Gold mentions that ought to have a link, and those that have one. */
interface Share {
  gold: number;
  linked: number;
}

/** Prints and records how many links are right, kind by kind. */
export function scoreLinks(title: string, documents: readonly GoldDocument[], showsErrors: boolean): void {
  const tallies = new Map<string, Tally>();
  const pronouns: Share = { gold: 0, linked: 0 };
  const people: Share = { gold: 0, linked: 0 };
  for (const { id, text, mentions: gold } of documents) {
    const linked = readMentions(text).mentions.filter(({ actor }) => actor !== null);
    const anchors = anchorClusters(gold, linked);
    for (const mention of linked) {
      const kind = kindOf(mention, text);
      const verdict = judge(mention, goldAround(gold, mention), anchors);
      addTo(tallies, kind, verdict);
      if (verdict === false && showsErrors) tellError(id, text, mention, kind);
    }
    const ofWords = (isMeant: (mention: GoldMention, words: string) => boolean) =>
      gold.filter((one) => isMeant(one, text.slice(one.start, one.end)));
    const isAt = (one: GoldMention): boolean => linked.some(({ span }) => span.start === one.start);
    const isAtEither = (one: GoldMention): boolean => isAt(one) || linked.some(({ span }) => span.end === one.end);
    addShare(pronouns, ofWords(isPronoun), isAt);
    addShare(people, ofWords(isName), isAtEither);
  }
  console.log(`\n${title}: ${documents.length} documents`);
  printTallies(tallies);
  recordTallies(title, documents.length, tallies);
  console.log(`  he, she, him: ${pronouns.linked} of ${pronouns.gold} linked`);
  console.log(`  names of people: ${people.linked} of ${people.gold} found and linked`);
}

function addTo(tallies: Map<string, Tally>, kind: string, verdict: boolean | null): void {
  const tally = tallies.get(kind) ?? { right: 0, wrong: 0, unjudged: 0 };
  tallies.set(kind, tally);
  if (verdict === null) tally.unjudged += 1;
  else if (verdict) tally.right += 1;
  else tally.wrong += 1;
}

function addShare(share: Share, asked: readonly GoldMention[], isLinked: (one: GoldMention) => boolean): void {
  share.gold += asked.length;
  share.linked += asked.filter(isLinked).length;
}

function isPronoun(_: GoldMention, words: string): boolean {
  return /^(?:he|she|him)$/i.test(words);
}

function isName({ type }: GoldMention, words: string): boolean {
  return (
    /^(?:person|PER)$/.test(type) &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(words) &&
    !/^(?:He|She|They|We|You|It|I)$/.test(words)
  );
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
