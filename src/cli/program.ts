// Every command, argument and option of `parley`. What a command does is loaded only when it is asked for.
// It is long because every command is declared here, one after the other.
import { Command, type CommanderError, Option } from 'commander';
import { readVersion } from '../actions/package-folder.ts';
import { Failure } from '../base/failure.ts';
import { readerKinds } from '../model/codebook.ts';
import { disputeKinds } from '../model/dispute.ts';
import { presetNames } from '../model/preset.ts';
import { timelineKinds } from '../model/timeline.ts';
import {
  defaultWorkers,
  readCount,
  readDecisionNumber,
  readFirstDay,
  readLastDay,
  readPort,
  readWorkers,
  refuseTurnedDays,
} from './argument-readers.ts';

/** Where the page is served unless told otherwise. */
const defaultPort = 7447;

/** More proposals of one kind than this are not looked through in one go. */
const mostSuggestions = 20;

/** The whole command line, ready to parse or to be described in the documentation. */
export function buildProgram(): Command {
  const program = new Command('parley')
    .description('Reads what every side published about one negotiation, and shows who said what, and when.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 something was left out (it is named), 2 wrong arguments, 3 to 5 see docs/reference/errors.md,\n' +
        '70 a mistake in Parley, 130 stopped by Ctrl-C.',
    );
  speakPlainly(program);
  for (const declare of [declareNew, declareAdd, declareReadAgain, declareServe, declareOpen]) declare(program);
  for (const declare of [
    declareCodebook,
    declareStatements,
    declarePositions,
    declareTimeline,
    declareQuotes,
    declareSources,
    declareFigures,
    declareDisputes,
    declareNames,
    declareDecisions,
    declareRead,
    declareText,
    declareExample,
  ])
    declare(program);
  return program;
}

function declareNew(program: Command): void {
  command(program, 'new <dossier>')
    .description('Creates a dossier: a folder with a codebook to fill in and an empty database.')
    .option('--title <words>', 'title of the dossier (default: the name of the folder)')
    .addOption(new Option('--preset <name>', 'start from a ready-made list of issues').choices(presetNames))
    .addOption(readerOption('which reader reads the articles of the dossier (default: fast)'))
    .addHelpText('after', example('parley new talks --preset peace'))
    .action(async (dossier, options) => (await import('./run-new.ts')).runNew(dossier, options));
}

function declareAdd(program: Command): void {
  command(program, 'add <dossier> <paths...>')
    .description(
      'Adds articles from files, from folders and all they hold, or from standard input ("-"). ' +
        'Run it again after an interruption: it goes on where it stopped, and adds nothing twice.',
    )
    .addOption(readerOption('which reader reads the articles of the dossier, from now on'))
    .addOption(workersOption())
    .option('-v, --verbose', 'print a line for each file once it is safely stored')
    .addHelpText('after', example('parley add talks articles/ page.html'))
    .action(async (dossier, paths, options) => (await import('./run-add.ts')).runAdd(dossier, paths, options));
}

function declareReadAgain(program: Command): void {
  command(program, 'read-again <dossier>')
    .description('Reads articles again that were read with an older Parley or another codebook. Decisions are kept.')
    .addOption(workersOption())
    .addHelpText('after', example('parley read-again talks'))
    .action(async (dossier, options) => (await import('./run-read-again.ts')).runReadAgain(dossier, options));
}

function declareServe(program: Command): void {
  command(program, 'serve <dossier>')
    .description('Shows a dossier in the browser. Only this computer can open the page. Ctrl-C ends it.')
    .addOption(portOption())
    .addHelpText('after', example('parley serve talks'))
    .action(async (dossier, options) => (await import('./run-serve.ts')).runServe(dossier, options));
}

function declareOpen(program: Command): void {
  command(program, 'open [folder]')
    .description('Shows the dossiers of a folder in the browser, to open one or make a new one. Ctrl-C ends it.')
    .addOption(portOption())
    .addHelpText('after', example('parley open dossiers'))
    .action(async (folder, { port }) => (await import('./run-open.ts')).runOpen(folder ?? '.', { port }));
}

function declareStatements(program: Command): void {
  command(program, 'statements <dossier>')
    .description('Lists who said what: a table to read, or CSV or JSON lines for other programs.')
    .option('--speaker <name>', 'only of this speaker')
    .option('--party <name>', 'only of speakers of this party')
    .option('--outlet <name>', 'only from articles of this outlet')
    .option('--side <name>', 'only from outlets that write from this side')
    .addOption(new Option('--form <form>', 'only of this form').choices(['direct', 'indirect', 'mixed']))
    .addOption(new Option('--factuality <how>', 'only those so passed on').choices(['asserted', 'hedged', 'denied']))
    .option(
      '--from <date>',
      'said, or else published, on this day or later (2031-03-05, 2031-03 or 2031)',
      readFirstDay,
    )
    .option('--to <date>', 'said, or else published, on this day or earlier', readLastDay)
    .option(
      '--search <words>',
      'only with these words; "words in quotes" stand together, -word is absent, wor* begins so',
    )
    .addOption(new Option('--csv', 'print CSV').conflicts(['json', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links in CSV and JSON lead to'))
    .addHelpText('after', example('parley statements talks --speaker "Vera Holm" --csv > holm.csv'))
    .action(async (dossier, options) => (await import('./run-statements.ts')).runStatements(dossier, options));
}

function declarePositions(program: Command): void {
  command(program, 'positions <dossier>')
    .description('Shows what each party demands, offers, accepts and rejects, issue by issue, as of any day.')
    .option('--as-of <date>', 'only what was said by the end of this day (2031-03-05, 2031-03 or 2031)', readLastDay)
    .option('--party <name>', 'only of this party')
    .option('--issue <name>', 'only on this issue and those below it')
    .option(
      '--changed-since <date>',
      'only where something changed after this day, and what was said after it',
      readLastDay,
    )
    .addOption(new Option('--csv', 'print the positions behind it as CSV').conflicts(['json', 'html', 'columns']))
    .addOption(new Option('--json', 'print them as JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print a page with the matrix and every source').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley positions talks --as-of 2031-03 --html > positions.html'))
    .action(async (dossier, options) => (await import('./run-positions.ts')).runPositions(dossier, options));
}

function declareSources(program: Command): void {
  command(program, 'sources <dossier>')
    .description(
      'Lists articles that go back to one source, the passages they share, who cites whom, and what several articles tell: who had it from whom.',
    )
    .option(
      '--claim <words>',
      'only what several articles tell with these words, or with this id: who had it from whom, and how many from nobody else',
    )
    .addOption(new Option('--csv', 'print CSV').conflicts(['json', 'html', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print one page that holds every source').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley sources talks --claim "guaranteed flow"'))
    .action(async (dossier, options) => (await import('./run-sources.ts')).runSources(dossier, options));
}

function declareTimeline(program: Command): void {
  command(program, 'timeline <dossier>')
    .description('Lists what happened, was said and was moved, in order of time, with every date the sources give.')
    .option('--from <date>', 'only what may lie on this day or later (2031-03-05, 2031-03 or 2031)', readFirstDay)
    .option('--to <date>', 'only what may lie on this day or earlier', readLastDay)
    .option('--party <name>', 'only what this party does, says or is named in')
    .option('--issue <name>', 'only on this issue and those below it')
    .addOption(new Option('--only <kinds...>', 'only these kinds of entries').choices(timelineKinds))
    .addOption(
      new Option('--csv', 'print CSV, a row for each source').conflicts(['json', 'timelinejs', 'html', 'columns']),
    )
    .addOption(new Option('--json', 'print JSON lines').conflicts(['timelinejs', 'html', 'columns']))
    .addOption(new Option('--timelinejs', 'print a file for TimelineJS').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print one page that holds every source').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley timeline talks --only event --html > timeline.html'))
    .action(async (dossier, options) => (await import('./run-timeline.ts')).runTimeline(dossier, options));
}

function declareQuotes(program: Command): void {
  command(program, 'quotes <dossier>')
    .description(
      'Shows acts of speech that several accounts report, in their words side by side: the transcript or the fullest first.',
    )
    .option('--speaker <name>', 'only what this speaker said')
    .addOption(new Option('--csv', 'print CSV, a row for each account').conflicts(['json', 'html', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print a page to keep or to send').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley quotes talks --speaker "Vera Holm" --csv > quotes.csv'))
    .action(async (dossier, options) => (await import('./run-quotes.ts')).runQuotes(dossier, options));
}

function declareFigures(program: Command): void {
  command(program, 'figures <dossier>')
    .description('Shows the same quantity as different sources give it, what cannot be compared and why, and sums.')
    .addOption(new Option('--csv', 'print CSV, a row for each figure').conflicts(['json', 'html', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print a page to keep or to send').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley figures talks --csv > figures.csv'))
    .action(async (dossier, options) => (await import('./run-figures.ts')).runFigures(dossier, options));
}

function declareDisputes(program: Command): void {
  command(program, 'disputes <dossier>')
    .description(
      'Shows where accounts part: who claims, who denies, who tells it otherwise, since when, and who is silent.',
    )
    .option('--party <name>', 'only those this party speaks in or is spoken of in')
    .option('--issue <name>', 'only on this issue and those below it')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(disputeKinds))
    .option('--from <date>', 'only what was told on this day or later (2031-03-05, 2031-03 or 2031)', readFirstDay)
    .option('--to <date>', 'only what was told on this day or earlier', readLastDay)
    .option('--search <words>', 'only with all of these words')
    .addOption(new Option('--csv', 'print CSV, a row for each sentence').conflicts(['json', 'html', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print one page that holds every source').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addOption(portOption('port that links lead to'))
    .addHelpText('after', example('parley disputes talks --party Velm --html > disputes.html'))
    .action(async (dossier, options) => (await import('./run-disputes.ts')).runDisputes(dossier, options));
}

function declareNames(program: Command): void {
  command(program, 'names <dossier>')
    .description('Shows what goes by several names, and how often each side uses which.')
    .addOption(
      new Option('--csv', 'print CSV, a row for each name, outlet and month').conflicts(['json', 'html', 'columns']),
    )
    .addOption(new Option('--json', 'print JSON lines').conflicts(['html', 'columns']))
    .addOption(new Option('--html', 'print a page to keep or to send').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addHelpText('after', example('parley names talks --html > names.html'))
    .action(async (dossier, options) => (await import('./run-names.ts')).runNames(dossier, options));
}

function declareDecisions(program: Command): void {
  command(program, 'decisions <dossier>')
    .description(
      'Lists what people decided, newest first: who, when, and whether it is in force; or makes a decision, or takes one back.',
    )
    .addOption(decisionOption('--actor <name>', 'decide for which party this actor speaks; with --party'))
    .addOption(decisionOption('--party <name>', 'the party; - for none'))
    .addOption(decisionOption('--join <name>', 'decide that this actor is another one under another name; with --into'))
    .addOption(decisionOption('--into <name>', 'that other one'))
    .addOption(
      decisionOption('--confirm <position>', 'confirm a position, by its position_id in "parley positions --csv"'),
    )
    .addOption(decisionOption('--reject <position>', 'reject a position: it is left out everywhere'))
    .addOption(
      new Option('--take-back <number>', 'take this decision back; what that lets be read otherwise is read again')
        .argParser(readDecisionNumber)
        .conflicts(listings),
    )
    .addOption(new Option('--csv', 'print CSV').conflicts(['json', 'columns']))
    .addOption(new Option('--json', 'print JSON lines').conflicts('columns'))
    .option('--columns', 'print what each column of the CSV means')
    .addHelpText('after', example('parley decisions talks --actor "Vera Holm" --party Oster'))
    .action(async (dossier, options) => (await import('./run-decisions.ts')).runDecisions(dossier, options));
}

/** Ways to print what was decided: nothing is decided beside them. */
const listings = ['csv', 'json', 'columns'];

function decisionOption(flags: string, meaning: string): Option {
  return new Option(flags, meaning).conflicts(listings);
}

function declareCodebook(program: Command): void {
  command(program, 'codebook <what> <dossier>')
    .description(
      '"suggest" proposes parties, actors, names, issues, cues of issues, the ends they speak for and pairs of names for one thing from the articles added. ' +
        'On a terminal you accept them one by one; what you accept is written into codebook.yaml, your notes stay.',
    )
    .addOption(new Option('--json', 'print JSON lines and change nothing').conflicts('yaml'))
    .option('--yaml', 'print entries to copy from and change nothing')
    .option('--most <number>', 'most proposals of each kind', readCount, mostSuggestions)
    .addHelpText('after', example('parley codebook suggest talks'))
    .action(async (what, dossier, options) => {
      if (what !== 'suggest')
        throw new Failure('bad-argument', {
          reason: `"${what}" is not known here; there is "parley codebook suggest"`,
        });
      await (await import('./run-codebook.ts')).runCodebookSuggest(dossier, options);
    });
}

function declareRead(program: Command): void {
  command(program, 'read <paths...>')
    .description('Reads files without a dossier and prints what was found; "-" is standard input.')
    .option('--json', 'print one line of JSON per article, as docs/reference/read-json.md describes')
    .option('--codebook <file>', 'codebook whose actors and outlets to use')
    .addOption(readerOption('which reader reads (default: what the codebook says, else fast)'))
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

function declareExample(program: Command): void {
  command(program, 'example')
    .description('Reads the bundled example, an invented negotiation, and shows it in the browser.')
    .option('--folder <dossier>', 'where to keep the dossier of the example', 'talks-example')
    .addOption(readerOption('which reader reads the example (default: careful)'))
    .addOption(portOption())
    .addHelpText('after', example('parley example'))
    .action(async (options) => (await import('./run-example.ts')).runExample(options));
}

function command(program: Command, usage: string): Command {
  return speakPlainly(program.command(usage))
    .helpOption('-h, --help', 'print this help')
    .hook('preAction', (_, action) => refuseTurnedDays(action.opts()));
}

/** The careful reader finds more statements and takes some fifteen times as long. */
function readerOption(meaning: string): Option {
  return new Option('--reader <kind>', `${meaning}; careful finds more statements and takes longer`).choices(
    readerKinds,
  );
}

function workersOption(): Option {
  return new Option('--workers <number>', 'threads that read; results are the same for any number')
    .argParser(readWorkers)
    .default(defaultWorkers(), 'one per processor, at most 8');
}

function portOption(meaning = 'port of the page; 0 takes any that is free'): Option {
  return new Option('--port <number>', meaning).argParser(readPort).default(defaultPort);
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
