// `parley text`: prints the decoded text that offsets point into.
import { decodeFile } from '../actions/decode-file.ts';
import { exitCodes } from './exit-codes.ts';
import { writeNote, writeOut } from './output.ts';

/** Prints the decoded text of a file, byte for byte as UTF-8, without a line break of its own. */
export async function runText(path: string): Promise<void> {
  const { text, notices } = await decodeFile(path, process.stdin);
  for (const notice of notices) writeNote(`parley: ${notice.message}`);
  if (text === null) process.exitCode = exitCodes.leftOut;
  else await writeOut(text);
}
