// What a user is told when a command cannot go on, and the exit code that goes with it.
import { CommanderError } from 'commander';
import { toFailure } from '../actions/file-error.ts';
import { failureCatalogue } from '../base/failure.ts';
import { exitCodes } from './exit-codes.ts';

/** Prints what happened to standard error; gives the exit code. */
export function reportProblem(error: unknown): number {
  // Commander has printed help or version already; help that was not asked for means that a command is missing.
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.done : failureCatalogue['bad-argument'].exitCode;
  }
  const failure = toFailure(error);
  if (failure === null) {
    process.stderr.write(describeBug(error));
    return exitCodes.bug;
  }
  process.stderr.write(`parley: ${failure.message}\n`);
  return failureCatalogue[failure.code].exitCode;
}

function describeBug(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'parley: This is a mistake in Parley, not yours; sorry. What was reported as added is safe.',
    `Please report these lines, with what you did (Node ${process.version}, ${process.platform}):`,
    trace,
    '',
  ].join('\n');
}
