// The files that were dropped on the page or chosen in its dialog, folders walked.
import type { WaitingFile } from './adding-queue.ts';

/** Files chosen in a dialog; those of a folder keep their path. Names that begin with a point are the system's own. */
export function listChosen(files: Iterable<File>): readonly WaitingFile[] {
  return [...files].filter(isOwn).map((file) => toWaiting(file, file.webkitRelativePath || file.name));
}

/** Files dropped, and those in folders dropped, in the order of their names. */
export async function listDropped(items: DataTransferItemList): Promise<readonly WaitingFile[]> {
  // All at once: the list is empty as soon as anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<readonly WaitingFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry instanceof FileSystemFileEntry) return [toWaiting(await fileOf(entry), entry.fullPath.replace(/^\//, ''))];
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const held: FileSystemEntry[] = [];
  // A folder is told in pieces; an empty one is its end.
  for (let piece = await readPiece(reader); piece.length > 0; piece = await readPiece(reader)) held.push(...piece);
  held.sort((a, b) => (a.name < b.name ? -1 : 1));
  const walked: WaitingFile[] = [];
  for (const one of held) walked.push(...(await walk(one)));
  return walked;
}

function readPiece(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function toWaiting(file: File, name: string): WaitingFile {
  return { name, size: file.size, load: () => file.arrayBuffer() };
}

function isOwn({ name }: File): boolean {
  return !name.startsWith('.');
}
