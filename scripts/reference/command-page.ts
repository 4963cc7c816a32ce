// The reference page of the command line, made from the program itself.
import type { Command, Option } from 'commander';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { buildProgram } from '../../src/cli/program.ts';

const exitMeanings: readonly (readonly [number, string])[] = [
  [exitCodes.done, 'Everything was done.'],
  [exitCodes.leftOut, 'Done, but some of the input was left out; the notices say which and why.'],
  [exitCodes.bug, 'A mistake in Parley itself.'],
  [exitCodes.stopped, 'Stopped with Ctrl-C; what was reported as added is kept.'],
];

/** docs/reference/commands.md */
export function writeCommandsPage(): string {
  const commands = buildProgram().commands.filter((command) => command.name() !== 'help');
  return [
    '<!-- Written by "npm run docs" from the source; do not edit. -->\n',
    '# Commands\n',
    'Every command prints this with `--help`. Results go to standard output; progress, notices and errors to standard error.\n',
    ...commands.map(describeCommand),
    describeExitCodes(),
  ].join('\n');
}

function describeCommand(command: Command): string {
  const usage = [command.name(), ...command.registeredArguments.map((argument) => placeholder(argument))].join(' ');
  const options = command.options.map(describeOption);
  return [
    `## parley ${usage}\n`,
    `${command.description()}\n`,
    ...(options.length === 0 ? [] : ['| option | meaning |', '|---|---|', ...options, '']),
  ].join('\n');
}

function placeholder(argument: { name(): string; variadic: boolean; required: boolean }): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function describeOption(option: Option): string {
  const choices = option.argChoices === undefined ? '' : ` One of: ${option.argChoices.join(', ')}.`;
  const fallback = option.defaultValueDescription ?? option.defaultValue;
  const rest = fallback === undefined ? '' : ` Default: ${String(fallback)}.`;
  return `| \`${option.flags}\` | ${escapeBars(option.description)}.${choices}${rest} |`;
}

function escapeBars(text: string): string {
  return text.replaceAll('|', '\\|');
}

function describeExitCodes(): string {
  const rows = exitMeanings.map(([code, meaning]) => `| ${code} | ${meaning} |`);
  const intro = 'Failures have their own codes, listed in [errors](errors.md).\n';
  return ['## Exit codes\n', intro, '| code | meaning |', '|---|---|', ...rows, ''].join('\n');
}
