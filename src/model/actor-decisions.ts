// What decisions do to actors: which key each name stands for, and which party each actor has. Pure; undo is leaving out.
import type { Decision } from './decision.ts';
import type { ActorLink } from './finding.ts';

/** A name as seen in texts, under the key the reader gave it. */
export interface SeenName {
  readonly baseKey: string;
  readonly surface: string;
}

/** The key of an actor nobody declared. */
export function keyOfName(name: string): string {
  return `name:${name}`;
}

/** The key the reader gave an actor. */
export function keyOfActor({ actorId, name }: ActorLink): string {
  return actorId ?? keyOfName(name);
}

/** The decisions in force: those not taken back, without the undoing itself, oldest first. */
export function listActiveDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const undone = findUndone(decisions);
  return decisions.filter((decision) => decision.content.kind !== 'undo' && !undone.has(decision.number));
}

/** Numbers of the decisions taken back. An undo that is itself taken back does nothing. */
export function findUndone(decisions: readonly Decision[]): ReadonlySet<number> {
  const undone = new Set<number>();
  // An undo comes after what it undoes, so going backwards each is settled before it is used.
  for (const decision of decisions.toReversed()) {
    if (decision.content.kind === 'undo' && !undone.has(decision.number)) undone.add(decision.content.decision);
  }
  return undone;
}

/** Keys of names after decisions, in the order of the names, and the numbers of the decisions that moved any. */
export interface ResolvedNames {
  readonly keys: readonly string[];
  readonly effective: ReadonlySet<number>;
}

/** Applies merges and splits, in order, to names. `active` is what `listActiveDecisions` gave. */
export function resolveNames(names: readonly SeenName[], active: readonly Decision[]): ResolvedNames {
  const holders = new Map<string, number[]>();
  names.forEach((name, index) => {
    addAll(holders, name.baseKey, [index]);
  });
  const effective = new Set<number>();
  for (const { number, content } of active) {
    if (content.kind === 'merge-actors') {
      const moved = holders.get(content.from) ?? [];
      holders.delete(content.from);
      addAll(holders, content.into, moved);
      if (moved.length > 0) effective.add(number);
    } else if (content.kind === 'split-name') {
      const held = holders.get(content.actor) ?? [];
      const moved = held.filter((index) => names[index]?.surface === content.name);
      holders.set(
        content.actor,
        held.filter((index) => names[index]?.surface !== content.name),
      );
      addAll(holders, keyOfName(content.name), moved);
      if (moved.length > 0) effective.add(number);
    }
  }
  const keys = names.map((name) => name.baseKey);
  for (const [key, indexes] of holders) for (const index of indexes) keys[index] = key;
  return { keys, effective };
}

/** Parties set by decisions: the latest for each actor. */
export function listPartiesSet(active: readonly Decision[]): ReadonlyMap<string, string | null> {
  const parties = new Map<string, string | null>();
  for (const { content } of active) {
    if (content.kind === 'set-party') parties.set(content.actor, content.party);
  }
  return parties;
}

function addAll(holders: Map<string, number[]>, key: string, indexes: readonly number[]): void {
  const held = holders.get(key);
  if (held) held.push(...indexes);
  else holders.set(key, [...indexes]);
}
