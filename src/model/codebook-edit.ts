// Changes one entry of codebook.yaml and leaves every other line, and every comment, as a person wrote it.
//
// Long because all edits share the few ways in which the text is cut and filled, and are read beside them.
//
// Example: `{ kind: 'put', list: 'parties', id: null, entry: { name: 'Velm' } }` writes `- name: Velm` below the last party.
import type { Node, YAMLSeq } from 'yaml';
import { Failure } from '../base/failure.ts';
import type { End, ReaderKind } from './codebook.ts';
import { readCodebook } from './codebook-file.ts';
import { codebookId } from './codebook-id.ts';
import { type Outline, toOutline } from './yaml-outline.ts';
import {
  dashOf,
  endOf,
  endOfPair,
  findList,
  findPair,
  findText,
  lineEnd,
  lineStart,
  listEntries,
  type PlacedMap,
  parsePlaces,
  startOf,
} from './yaml-places.ts';
import { writeEntry, writeFlowMap, writePair } from './yaml-writer.ts';

/** The lists of a codebook. */
export type CodebookList = 'parties' | 'actors' | 'issues' | 'outlets' | 'things';

/** An entry by the keys of the file, as plain values; an empty value takes the key away. */
export type WrittenEntry = { readonly [key: string]: Outline };

/** One change to a codebook. */
export type CodebookEdit =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'reader'; readonly reader: ReaderKind }
  /** Adds an entry (`id` null) or changes the named keys of one. `parent` of an issue puts it below that issue. */
  | { readonly kind: 'put'; readonly list: CodebookList; readonly id: string | null; readonly entry: WrittenEntry }
  | { readonly kind: 'remove'; readonly list: CodebookList; readonly id: string }
  /** Adds a name to an actor, where it is not one already. */
  | { readonly kind: 'add-alias'; readonly actor: string; readonly alias: string }
  /** Adds a cue to an issue, where it is not one already. */
  | { readonly kind: 'add-cue'; readonly issue: string; readonly cue: string }
  /** Writes a cue of an issue among the words of one of its ends, and takes it from the other. */
  | { readonly kind: 'set-cue-end'; readonly issue: string; readonly cue: string; readonly end: End };

/**
 * The text of the codebook after an edit. Fails with `not-found` when it is about no entry, and with `codebook-edit-refused`
 * and the reason when the codebook would not be valid.
 */
export function editCodebook(text: string, edit: CodebookEdit): string {
  const edited = applyEdit(text, edit);
  try {
    readCodebook(edited, 'codebook.yaml');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure('codebook-edit-refused', { reason: String(error.details.reason) }, { cause: error });
  }
  return edited;
}

function applyEdit(text: string, edit: CodebookEdit): string {
  switch (edit.kind) {
    case 'title':
      return setKey(text, rootOf, 'title', edit.title);
    case 'reader':
      return setKey(text, rootOf, 'reader', edit.reader);
    case 'put':
      return edit.id === null
        ? addEntry(text, edit.list, edit.entry)
        : changeEntry(text, edit.list, edit.id, edit.entry);
    case 'remove':
      return removeEntry(text, edit.list, edit.id);
    case 'add-alias':
      return addAlias(text, edit.actor, edit.alias);
    case 'add-cue':
      return addCue(text, edit.issue, edit.cue);
    case 'set-cue-end':
      return setCueEnd(text, edit.issue, edit.cue, edit.end);
  }
}

interface Entry {
  readonly list: YAMLSeq<Node>;
  readonly index: number;
  readonly map: PlacedMap;
  /** Id of the issue it is written inside. */
  readonly inside: string | null;
}

function rootOf(text: string): PlacedMap | null {
  return parsePlaces(text);
}

function walkEntries(map: PlacedMap | null, key: CodebookList, inside: string | null = null): readonly Entry[] {
  const list = map && findList(map, key);
  if (!list) return [];
  return listEntries(list).flatMap((entry) => [
    { ...entry, list, inside },
    ...(key === 'issues' ? walkEntries(entry.map, key, idOf(entry.map)) : []),
  ]);
}

function idOf(map: PlacedMap): string {
  return findText(map, 'id') || codebookId(findText(map, 'name') || findText(map, 'label'));
}

function findEntry(text: string, list: CodebookList, id: string): Entry {
  const found = walkEntries(parsePlaces(text), list).find(({ map }) => idOf(map) === id);
  if (!found) throw new Failure('not-found', { what: `entry under "${list}:" with the id`, id });
  return found;
}

function addEntry(text: string, list: CodebookList, { parent = '', ...entry }: WrittenEntry): string {
  const above = list === 'issues' && typeof parent === 'string' && parent !== '' ? parent : null;
  if (above !== null) findEntry(text, list, above);
  return insertItem(text, list, above, (indent) => writeEntry(entry, indent));
}

/** Puts an item at the end of a list: that of an issue, or the one of the whole codebook. `write` gives its lines. */
function insertItem(text: string, key: CodebookList, above: string | null, write: (indent: number) => string): string {
  const holder = above === null ? parsePlaces(text) : findEntry(text, key, above).map;
  if (holder?.flow) return insertItem(unfold(text, holder), key, above, write);
  const pair = holder && findPair(holder, key);
  const list = holder && findList(holder, key);
  const last = list?.items.length ? dashOf(list, list.items.length - 1) : null;
  if (list && last !== null) {
    const indent = last - lineStart(text, last);
    const at = lineEnd(text, endOf(list, text));
    return `${text.slice(0, at)}\n${write(indent)}${text.slice(at)}`;
  }
  const column = holder && holder.items.length > 0 ? columnOf(text, startOf(holder)) : 0;
  const held = list ? listEntries(list).map(({ map }) => writeEntry(outlineOf(map), column + 2)) : [];
  const lines = [...held, write(column + 2)].join('\n');
  if (pair) {
    const start = startOf(pair.key);
    const end = endOfPair(pair, text);
    return `${text.slice(0, start)}${key}:\n${lines}${text.slice(lineEnd(text, end))}`;
  }
  const at = holder ? lineEnd(text, endOf(holder, text)) : text.trimEnd().length;
  return `${text.slice(0, at)}${at === 0 ? '' : '\n'}${' '.repeat(column)}${key}:\n${lines}${text.slice(at) || '\n'}`;
}

function changeEntry(text: string, list: CodebookList, id: string, entry: WrittenEntry): string {
  const { parent, id: _, ...keys } = entry;
  const { map, inside } = findEntry(text, list, id);
  const name = keys.name ?? keys.label;
  // An id made from the name would go with it, and with the id everything that refers to the entry.
  const isLosingId = findText(map, 'id') === '' && name !== undefined && codebookId(String(name)) !== id;
  let edited = text;
  for (const [key, value] of Object.entries({ ...(isLosingId ? { id } : {}), ...keys })) {
    edited = setKey(edited, (now) => findEntry(now, list, id).map, key, value);
  }
  if (list !== 'issues' || typeof parent !== 'string') return edited;
  const written = findText(map, 'parent');
  if ((written || (inside ?? '')) === parent) return edited;
  return moveIssue(
    setKey(edited, (now) => findEntry(now, list, id).map, 'parent', ''),
    id,
    parent,
  );
}

function moveIssue(text: string, id: string, parent: string): string {
  const moved = findEntry(text, 'issues', id);
  if (parent === id || walkEntries(moved.map, 'issues').some(({ map }) => idOf(map) === parent))
    throw new Failure('codebook-edit-refused', { reason: `the issue "${id}" would stand below itself` });
  const entry = outlineOf(moved.map);
  const dash = dashOf(moved.list, moved.index);
  const source = dash === null ? null : { dash, lines: text.slice(dash, lineEnd(text, endOf(moved.map, text))) };
  const column = source === null ? 0 : columnOf(text, source.dash);
  const write = (indent: number) =>
    source === null ? writeEntry(entry, indent) : ' '.repeat(indent) + shiftLines(source.lines, indent - column);
  return insertItem(cutEntry(text, moved), 'issues', parent === '' ? null : parent, write);
}

function removeEntry(text: string, list: CodebookList, id: string): string {
  const entry = findEntry(text, list, id);
  const below = walkEntries(entry.map, 'issues').length;
  if (list === 'issues' && below > 0)
    throw new Failure('codebook-edit-refused', {
      reason: `${below} issues stand below "${id}"; remove or move them first`,
    });
  if (list === 'parties') refuseUsedParty(text, id);
  return cutEntry(text, entry);
}

function refuseUsedParty(text: string, id: string): void {
  const { actors, parties } = readCodebook(text, 'codebook.yaml');
  const speakers = actors.filter(({ party }) => party === id).map(({ name }) => name);
  if (speakers.length === 0) return;
  const party = parties.find((one) => one.id === id)?.name ?? id;
  const named =
    speakers.length > 3 ? `${speakers.slice(0, 3).join(', ')} and ${speakers.length - 3} more` : speakers.join(', ');
  throw new Failure('codebook-edit-refused', { reason: `${named} speak for ${party}; give them another party first` });
}

function cutEntry(text: string, { list, index, map }: Entry): string {
  const dash = dashOf(list, index);
  if (dash === null) return cutFromFlow(text, list, index);
  const start = lineStart(text, dash);
  const end = lineEnd(text, endOf(map, text)) + 1;
  // The dash of an inner list may stand on the line of the outer one; there is nothing else on it otherwise.
  const cut = text.slice(0, start) + text.slice(end);
  return text.slice(start, dash).trim() === '' ? cut : `${text.slice(0, dash).trimEnd()}\n${text.slice(end)}`;
}

function cutFromFlow(text: string, list: YAMLSeq<Node>, index: number): string {
  const kept = listEntries(list).filter((entry) => entry.index !== index);
  const written = kept.map(({ map }) => writeFlowMap(outlineOf(map)));
  return `${text.slice(0, startOf(list))}[${written.join(', ')}]${text.slice(endOf(list, text))}`;
}

function addAlias(text: string, actor: string, alias: string): string {
  const { map } = findEntry(text, 'actors', actor);
  const { name = '', aliases = [], derogatory = [] } = outlineOf(map);
  const held = [name, aliases, derogatory].flat().map((one) => String(one).toLowerCase());
  if (held.includes(alias.toLowerCase())) return text;
  const names = [aliases].flat().filter((one) => one !== '');
  return setKey(text, (now) => findEntry(now, 'actors', actor).map, 'aliases', [...names, alias]);
}

function addCue(text: string, issue: string, cue: string): string {
  const { cues = [] } = outlineOf(findEntry(text, 'issues', issue).map);
  const held = [cues].flat().filter((one) => one !== '');
  if (held.some((one) => String(one).toLowerCase() === cue.toLowerCase())) return text;
  return setKey(text, (now) => findEntry(now, 'issues', issue).map, 'cues', [...held, cue]);
}

function setCueEnd(text: string, issue: string, cue: string, end: End): string {
  findEntry(text, 'issues', issue);
  const held = readCodebook(text, 'codebook.yaml').issues.find(({ id }) => id === issue)?.poles;
  if (!held) throw new Failure('codebook-edit-refused', { reason: `the issue "${issue}" has no two ends` });
  const isOther = (one: string): boolean => one.toLowerCase() !== cue.toLowerCase();
  const written = held.map((pole, at) => {
    const isEnd = at === (end === 'first' ? 0 : 1);
    const cues =
      isEnd && !pole.cues.every(isOther) ? pole.cues : [...pole.cues.filter(isOther), ...(isEnd ? [cue] : [])];
    return { label: pole.label, ...(cues.length > 0 ? { cues } : {}) };
  });
  return setKey(text, (now) => findEntry(now, 'issues', issue).map, 'poles', written);
}

/** Sets one key of a map, or takes it away; nothing is touched when it holds the value already. */
function setKey(text: string, find: (text: string) => PlacedMap | null, key: string, value: Outline): string {
  const map = find(text);
  if (map === null) return `${key}: ${writePair(key, value, 0).slice(key.length + 2)}\n${text}`;
  const pair = findPair(map, key);
  if (JSON.stringify(pair ? toOutline(pair.value) : '') === JSON.stringify(value)) return text;
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty && (!pair || toOutline(pair.value) === '')) return text;
  if (map.flow) {
    const { [key]: _, ...others } = outlineOf(map);
    const written = writeFlowMap(isEmpty ? others : { ...others, [key]: value });
    return text.slice(0, startOf(map)) + written + text.slice(endOf(map, text));
  }
  const column = columnOf(text, startOf(map));
  if (!pair) return insertPair(text, map, writePair(key, value, column));
  if (isEmpty) return cutPair(text, map, key);
  const start = startOf(pair.key);
  return text.slice(0, start) + writePair(key, value, column) + text.slice(endOfPair(pair, text));
}

/** A new key comes last, but before the issues that stand inside an issue. */
function insertPair(text: string, map: PlacedMap, written: string): string {
  const inner = findPair(map, 'issues');
  const column = columnOf(text, startOf(map));
  if (inner && map.items[0] !== inner && column > 0) {
    const at = startOf(inner.key);
    return `${text.slice(0, at)}${written}\n${' '.repeat(column)}${text.slice(at)}`;
  }
  const at = lineEnd(text, endOf(map, text));
  return `${text.slice(0, at)}\n${' '.repeat(column)}${written}${text.slice(at)}`;
}

function cutPair(text: string, map: PlacedMap, key: string): string {
  const pair = findPair(map, key);
  if (!pair) return text;
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  // The first key stands behind the dash of its item; the next one takes its place.
  if (index === 0 && next) return text.slice(0, startOf(pair.key)) + text.slice(startOf(next.key));
  const start = lineStart(text, startOf(pair.key));
  return text.slice(0, start) + text.slice(lineEnd(text, endOfPair(pair, text)) + 1);
}

/** A map in braces written out as lines, so that a list can be put into it. */
function unfold(text: string, map: PlacedMap): string {
  const column = columnOf(text, startOf(map));
  const lines = writeEntry(outlineOf(map), column - 2)
    .trimStart()
    .slice(2);
  return text.slice(0, startOf(map)) + lines + text.slice(endOf(map, text));
}

function outlineOf(map: PlacedMap): WrittenEntry {
  const outline = toOutline(map);
  if (typeof outline === 'string' || Array.isArray(outline)) throw new Error('A map gives an outline with keys');
  return outline as WrittenEntry;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function shiftLines(lines: string, by: number): string {
  if (by >= 0) return lines.replaceAll('\n', `\n${' '.repeat(by)}`);
  return lines.replaceAll(`\n${' '.repeat(-by)}`, '\n');
}
