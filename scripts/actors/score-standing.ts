// Scores place or actor: where re3d marks a state, a capital or a seat as one of the two only, and what it calls our links.
import type { Mention } from '../../src/model/finding.ts';
import type { GoldDocument } from './actor-gold.ts';
import { percent, readMentions, sum, tellError } from './read-mentions.ts';

/** What re3d calls the things our links stand for; it has no class for a state that acts. */
const fittingTypes: Readonly<Record<string, readonly string[]>> = {
  place: ['Location'],
  state: ['Location', 'Organisation', 'Nationality'],
  organisation: ['Organisation'],
};

/** Pairs of a kind and a type that are printed, the commonest first. */
const pairsShown = 24;

type Outcome = `${'actor' | 'place'} as ${Mention['stands']}`;

/** Prints both. */
export function scoreStanding(documents: readonly GoldDocument[], showsErrors: boolean): void {
  const outcomes = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const { id, text, mentions: gold } of documents) {
    for (const mention of readMentions(text).mentions) {
      const { span } = mention;
      const types = new Set(gold.filter(({ start, end }) => end === span.end && start <= span.start).map(typeOf));
      if (/^[A-Z]/.test(text.slice(span.start)))
        for (const type of types.size > 0 ? types : ['none']) count(kinds, `${kindShown(mention)} is ${type}`);
      const outcome = outcomeOf(mention, types);
      if (outcome === null) continue;
      count(outcomes, outcome);
      if (showsErrors && !isRight(outcome)) tellError(id, text, mention, outcome);
    }
  }
  console.log(`\nre3d: ${documents.length} documents; place or actor, where the gold says one of the two`);
  for (const [outcome, times] of [...outcomes].sort()) console.log(`  ${outcome}: ${times}`);
  printKinds(kinds);
}

function typeOf({ type }: GoldDocument['mentions'][number]): string {
  return type;
}

/** What a state or a capital is in the gold and what it was taken for; null where the gold does not choose. */
function outcomeOf(mention: Mention, types: ReadonlySet<string>): Outcome | null {
  const isState = mention.actor?.actorId?.startsWith('state:') || mention.stands === 'place';
  const isPlace = types.has('Location');
  if (!isState || isPlace === types.has('Organisation')) return null;
  return `${isPlace ? 'place' : 'actor'} as ${mention.stands}`;
}

function isRight(outcome: Outcome): boolean {
  const [gold, taken] = outcome.split(' as ');
  return (gold === 'place') === (taken === 'place');
}

function printKinds(kinds: ReadonlyMap<string, number>): void {
  for (const [kind, types] of Object.entries(fittingTypes)) {
    const judged = [...kinds].filter(([key]) => key.startsWith(`${kind} is `) && !key.endsWith(' none'));
    const right = judged.filter(([key]) => types.includes(key.slice(`${kind} is `.length)));
    const total = sum(judged.map(([, times]) => times));
    const share = percent(sum(right.map(([, times]) => times)), total);
    console.log(`  ${kind.padEnd(14)} ${share} of the gold's kind, of ${total} judged`);
  }
  console.log('  what the gold calls our links:');
  const commonest = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, pairsShown);
  for (const [pair, times] of commonest) console.log(`    ${pair}: ${times}`);
}

function kindShown({ stands, actor }: Mention): string {
  if (stands === 'place') return 'place';
  return actor ? (actor.actorId?.split(':')[0] ?? 'undeclared') : 'unresolved';
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
