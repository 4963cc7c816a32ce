// A folder of dossiers: lists them, and makes a new one in it.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../base/failure.ts';
import type { ReaderKind } from '../model/codebook.ts';
import { writeCodebookTemplate } from '../model/codebook-template.ts';
import type { PresetName } from '../model/preset.ts';
import { databaseFile } from '../store/sqlite/open-database.ts';
import { chooseReader } from './choose-reader.ts';
import type { EditEffects } from './edit-codebook.ts';
import { codebookFile, loadCodebook } from './load-codebook.ts';
import { loadPreset } from './load-preset.ts';
import { newDossier } from './new-dossier.ts';

/** A dossier in the folder. */
export interface DeskEntry {
  /** Name of its own folder, by which it is opened. */
  readonly name: string;
  /** Null where its codebook cannot be read. */
  readonly title: string | null;
  /** When its database was last written, ISO 8601 instant. */
  readonly changed: string;
}

/** What a new dossier is to be. */
export interface DossierWish {
  readonly title: string;
  /** Ready-made issues to start from. */
  readonly preset: PresetName | null;
  readonly reader: ReaderKind;
}

/** The dossiers that lie in a folder itself, latest first. Links are not followed, so that none leads out of it. */
export async function listDossiers(folder: string): Promise<readonly DeskEntry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const entries = await Promise.all(names.map((name) => readEntry(folder, name)));
  return entries.flatMap((entry) => entry ?? []).sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

async function readEntry(folder: string, name: string): Promise<DeskEntry | null> {
  const path = join(folder, name);
  if (!existsSync(join(path, codebookFile)) || !existsSync(join(path, databaseFile))) return null;
  const { mtime } = await stat(join(path, databaseFile));
  return { name, title: await readTitle(path), changed: mtime.toISOString() };
}

async function readTitle(path: string): Promise<string | null> {
  try {
    return (await loadCodebook(join(path, codebookFile))).title;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Path of a dossier of the folder by its name. Fails with `not-found` for anything that is not listed, so no name leads elsewhere. */
export async function findDossier(folder: string, name: string): Promise<string> {
  const isListed = (await listDossiers(folder)).some((entry) => entry.name === name);
  if (!isListed) throw new Failure('not-found', { what: 'dossier', id: name });
  return join(folder, name);
}

/** Makes a dossier in a folder of its own, called after its title; gives that folder's name. Nothing that is there is touched. */
export async function makeDossier(folder: string, wish: DossierWish, effects: EditEffects): Promise<string> {
  const preset = wish.preset === null ? undefined : await loadPreset(wish.preset);
  const name = freeName(folder, folderNameOf(wish.title));
  await newDossier(join(folder, name), writeCodebookTemplate(wish.title, preset));
  if (wish.reader !== 'fast') await chooseReader(join(folder, name), wish.reader, effects);
  return name;
}

/** Characters of a folder's name: enough to know it again. */
const longestName = 60;

/** "The Sund line talks" is kept in `the-sund-line-talks`: letters, digits and hyphens, whatever the title. */
export function folderNameOf(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, longestName).replace(/-+$/, '') || 'dossier';
}

function freeName(folder: string, wanted: string): string {
  let name = wanted;
  for (let number = 2; existsSync(join(folder, name)); number += 1) name = `${wanted}-${number}`;
  return name;
}
