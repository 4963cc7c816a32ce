// Gives every name seen in texts its row, and every actor one; new names follow the decisions in force.
import { keyOfActor, listActiveDecisions, listPartiesSet, resolveNames } from '../../model/actor-decisions.ts';
import type { Decision } from '../../model/decision.ts';
import type { ActorLink } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { loadDecisions } from './stored-json.ts';
import { toStorable } from './stored-text.ts';

/** A name as it stands in a text. */
export interface NameUse {
  readonly link: ActorLink;
  readonly surface: string;
  readonly isDerogatory: boolean;
}

/** Rows of names, remembered between articles. */
export interface NameRegistry {
  /** Call at the start of every transaction: another process may have decided something. */
  refresh(): void;
  /** Call when a transaction failed: rows it made are gone. */
  forget(): void;
  /** Id of the name's row, made when new. */
  idOf(use: NameUse): number;
}

/** The key the reader gave an actor, as it is kept. */
export function baseKeyOf(link: ActorLink): string {
  return toStorable(keyOfActor(link));
}

/** A name with its blanks made one space, so that a line break within it makes no other name. */
export function foldSurface(surface: string): string {
  return toStorable(surface.replace(/\s+/g, ' ').trim());
}

/** Opens the registry of a database. */
export function createNameRegistry(connection: Connection): NameRegistry {
  let known = new Map<string, { readonly id: number; readonly isDerogatory: boolean }>();
  let rules: Rules = { active: [], decisions: -1 };
  return {
    refresh: () => {
      rules = refreshRules(connection, rules);
    },
    forget: () => {
      known = new Map();
    },
    idOf: (use) => {
      const key = `${baseKeyOf(use.link)}\n${use.surface}`;
      const row = known.get(key);
      if (row && (row.isDerogatory || !use.isDerogatory)) return row.id;
      const id = saveName(connection, use, rules);
      known.set(key, { id, isDerogatory: use.isDerogatory });
      return id;
    },
  };
}

interface Rules {
  readonly active: readonly Decision[];
  /** Number of the last decision these rules know. */
  readonly decisions: number;
}

function refreshRules(connection: Connection, rules: Rules): Rules {
  const last = Number(connection.rows('SELECT coalesce(max(number), 0) FROM decision', [])[0]?.[0]);
  if (last === rules.decisions) return rules;
  return { active: listActiveDecisions(loadDecisions(connection)), decisions: last };
}

function saveName(connection: Connection, use: NameUse, rules: Rules): number {
  const baseKey = baseKeyOf(use.link);
  const { keys } = resolveNames([{ baseKey, surface: use.surface }], rules.active);
  const actorKey = keys[0] ?? baseKey;
  saveActor(connection, baseKey, use.link.name, rules);
  if (actorKey !== baseKey) saveActor(connection, actorKey, use.surface, rules);
  connection.run(
    `INSERT INTO name (base_key, surface, is_pronoun, is_derogatory, actor_key) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (base_key, surface) DO UPDATE SET is_derogatory = max(is_derogatory, excluded.is_derogatory)`,
    [baseKey, use.surface, use.link.via === 'pronoun' ? 1 : 0, use.isDerogatory ? 1 : 0, actorKey],
  );
  const id = connection.rows('SELECT id FROM name WHERE base_key = ? AND surface = ?', [baseKey, use.surface])[0]?.[0];
  return Number(id);
}

function saveActor(connection: Connection, key: string, name: string, rules: Rules): void {
  const party = listPartiesSet(rules.active).get(key) ?? null;
  connection.run('INSERT OR IGNORE INTO actor (key, name, kind, party, is_declared) VALUES (?, ?, ?, ?, 0)', [
    key,
    name,
    kindOfKey(key),
    party,
  ]);
}

/** The gazetteer's ids begin with the kind; of others the kind is not known. */
function kindOfKey(key: string): string {
  const prefix = /^(state|organisation|person|group):/.exec(key)?.[1];
  return prefix ?? 'unknown';
}
