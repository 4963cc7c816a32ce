// Writing to standard output: waits when the reader is slow, and ends quietly when it is gone.

/** Ends the process without a word when whatever reads our output closes it (`parley ... | head`). */
export function keepQuietAboutClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

/** Writes to standard output; the promise is kept when there is room for more. */
export async function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** Writes a line to standard error, where progress and trouble go. */
export function writeNote(line: string): void {
  process.stderr.write(`${line}\n`);
}
