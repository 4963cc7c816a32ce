// The bytes of one input, from disk or standard input, never more than the limit.
import { open } from 'node:fs/promises';
import { explainTooLarge, largestFile } from '../model/largest-file.ts';
import type { Notice } from '../model/notice.ts';
import { explainFileError } from './file-error.ts';
import { standardInput } from './input-files.ts';

/** The bytes, or why there are none. */
export type InputBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'left-out'; readonly notice: Notice };

/** Reads a file, or `stdin` for `-`. A file above the limit is not read at all; trouble comes back as a notice. */
export async function readBytes(name: string, stdin: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  try {
    return name === standardInput ? await collectBytes(name, stdin) : await readFileBytes(name);
  } catch (error) {
    return leaveOut('unreadable-file', `${name} was left out: ${explainFileError(error).reason}`);
  }
}

async function readFileBytes(path: string): Promise<InputBytes> {
  const file = await open(path);
  try {
    const status = await file.stat();
    if (status.isFile() && status.size > largestFile) return tooLarge(path);
    // Pipes and devices have no size, and a file may grow while it is read.
    return await collectBytes(path, file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function collectBytes(name: string, chunks: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largestFile) return tooLarge(name);
    parts.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(parts) };
}

function tooLarge(name: string): InputBytes {
  return leaveOut('file-too-large', explainTooLarge(name));
}

function leaveOut(code: 'unreadable-file' | 'file-too-large', message: string): InputBytes {
  return { kind: 'left-out', notice: { code, level: 'error', message, place: null } };
}
