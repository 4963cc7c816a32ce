// Writing to standard output: waits when the reader is slow, and ends quietly when it is gone.

/**
 * Ends the process when standard output or error cannot be written: without a word when whatever reads it has closed it
 * (`parley ... | head`), else with the exit code of `report`.
 */
export function endWhenOutputFails(report: (error: unknown) => number): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? undefined : report(error));
    });
  }
}

/** Writes to standard output; the promise is kept when there is room for more. */
export async function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Writes piece by piece what is made while it is written. */
export async function writePieces(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await writeOut(piece);
}

/** Writes a line to standard error, where progress and trouble go. */
export function writeNote(line: string): void {
  process.stderr.write(`${line}\n`);
}
