// Reads the gazetteer's tables into entries with their names.
import { organisationTable } from '../languages/en/organisations.ts';
import { placeNames } from '../languages/en/places.ts';
import { stateTable } from '../languages/en/states.ts';
import type { DirectoryEntry, NameUse } from './directory-entry.ts';

/** An entry and its names, each with the way it names the entry. */
export interface NamedEntry {
  readonly entry: DirectoryEntry;
  readonly names: readonly (readonly [string, NameUse])[];
}

/** States, organisations and places, in the order of the tables. */
export function readGazetteer(): readonly NamedEntry[] {
  return [...rowsOf(stateTable).map(readState), ...rowsOf(organisationTable).map(readOrganisation), ...readPlaces()];
}

function rowsOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(';').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

function tagged(names: readonly string[], use: NameUse): (readonly [string, NameUse])[] {
  return names.map((name) => [name, use] as const);
}

function readState(cells: string[]): NamedEntry {
  const [code = '', names, adjectives, people, capitals, seats] = cells;
  const own = listOf(names);
  const name = own[0] ?? code;
  const entry = code.startsWith('+')
    ? gazetteerEntry(`group:${code.slice(1)}`, name, 'group')
    : gazetteerEntry(`state:${code}`, name, 'state');
  const demonyms = listOf(adjectives);
  const plurals = listOf(people);
  return {
    entry,
    names: [
      ...tagged(own, 'name'),
      ...tagged(demonyms, 'adjective'),
      ...tagged(plurals.length > 0 ? plurals : demonyms.map((word) => `${word}s`), 'people'),
      ...tagged(listOf(capitals), 'capital'),
      ...tagged(listOf(seats), 'seat'),
    ],
  };
}

function readOrganisation(cells: string[]): NamedEntry {
  const [id = '', names, seats] = cells;
  const own = listOf(names);
  const entry = gazetteerEntry(`organisation:${id}`, own[0] ?? id, 'organisation');
  return { entry, names: [...tagged(own, 'name'), ...tagged(listOf(seats), 'capital')] };
}

function readPlaces(): NamedEntry[] {
  return listOf(placeNames.replace(/\s+/g, ' ')).map((name) => ({
    entry: { ...gazetteerEntry('', name, 'place'), actorId: null },
    names: [[name, 'name'] as const],
  }));
}

function gazetteerEntry(actorId: string, name: string, kind: DirectoryEntry['kind']): DirectoryEntry {
  return { actorId, name, kind, via: 'gazetteer', gender: null };
}
