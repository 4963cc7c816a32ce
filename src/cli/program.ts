// Every command, argument and option of `parley`. What a command does is loaded only when it is asked for.
import { Command, type CommanderError, Option } from 'commander';
import { readVersion } from '../actions/package-folder.ts';
import { Failure } from '../base/failure.ts';
import { defaultWorkers, readWorkers } from './argument-readers.ts';

/** The whole command line, ready to parse or to be described in the documentation. */
export function buildProgram(): Command {
  const program = new Command('parley')
    .description('Reads what every side published about one negotiation, and shows who said what, and when.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command');
  speakPlainly(program);
  for (const declare of [declareRead, declareText]) declare(program);
  return program;
}

function declareRead(program: Command): void {
  command(program, 'read <paths...>')
    .description('Reads files without a dossier and prints what was found; "-" is standard input.')
    .option('--json', 'print one line of JSON per article, as docs/reference/read-json.md describes')
    .option('--codebook <file>', 'codebook whose actors and outlets to use')
    .addOption(workersOption())
    .addHelpText('after', example('parley read --json articles/*.txt > findings.jsonl'))
    .action(async (paths, options) => (await import('./run-read.ts')).runRead(paths, options));
}

function declareText(program: Command): void {
  command(program, 'text <file>')
    .description('Prints the decoded text of a file: what the offsets of "parley read --json" point into.')
    .addHelpText('after', example('parley text page.html'))
    .action(async (file) => (await import('./run-text.ts')).runText(file));
}

function command(program: Command, usage: string): Command {
  return speakPlainly(program.command(usage)).helpOption('-h, --help', 'print this help');
}

function workersOption(): Option {
  return new Option('--workers <number>', 'threads that read; results are the same for any number')
    .argParser(readWorkers)
    .default(defaultWorkers(), 'one per processor, at most 8');
}

function example(line: string): string {
  return `\nExample:\n  ${line}`;
}

/** Turns what commander says about wrong arguments into a failure of the catalogue. */
function speakPlainly(spoken: Command): Command {
  return spoken.configureOutput({ outputError: () => undefined }).exitOverride((error: CommanderError) => {
    if (error.exitCode === 0 || error.code === 'commander.help') throw error;
    const help = spoken.parent === null ? 'parley help' : `parley help ${spoken.name()}`;
    throw new Failure('bad-argument', { reason: `${tidyReason(error.message)}. See "${help}"` });
  });
}

function tidyReason(message: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[.\s]+$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
