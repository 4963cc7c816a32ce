// `parley codebook suggest`: proposes entries for the codebook; on a terminal a person accepts them one by one.
import { emitKeypressEvents } from 'node:readline';
import { changeCodebook, showCodebook } from '../actions/edit-codebook.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { suggestEntries } from '../actions/suggest-entries.ts';
import { count } from '../base/count-noun.ts';
import { Failure } from '../base/failure.ts';
import { listBrought, type Suggestion } from '../model/suggestion.ts';
import { writeSuggestions } from '../model/suggestion-yaml.ts';
import { editor } from './editor.ts';
import { openToShow } from './open-to-show.ts';
import { writeOut } from './output.ts';
import { outputWidth, tidyWords, wrapWords } from './terminal.ts';

/** Options of the command. */
export interface CodebookOptions {
  readonly json?: true;
  readonly yaml?: true;
  /** Most proposals of each kind. */
  readonly most: number;
}

/** Proposes; `json` and `yaml` print, and without a terminal the proposals are listed. */
export async function runCodebookSuggest(path: string, options: CodebookOptions): Promise<void> {
  const dossier = await openToShow(path);
  try {
    const suggestions = limit(await suggestEntries(dossier), options.most);
    if (options.json === true) for (const one of suggestions) await writeOut(`${JSON.stringify(one)}\n`);
    else if (options.yaml === true) await writeOut(writeSuggestions(suggestions));
    else if (suggestions.length === 0)
      await writeOut('Nothing to propose: the texts name nobody and nothing often enough.\n');
    else if (process.stdin.isTTY && process.stdout.isTTY) await askOneByOne(dossier, suggestions);
    else for (const one of suggestions) await writeOut(describe(one));
  } finally {
    await dossier.store.close();
  }
}

/** Columns a quote takes at least, where a terminal does not tell its width. */
const narrowest = 40;

function limit(suggestions: readonly Suggestion[], most: number): readonly Suggestion[] {
  const taken = new Map<string, number>();
  return suggestions.filter(({ kind }) => {
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return (taken.get(kind) ?? 0) <= most;
  });
}

function describe(suggestion: Suggestion): string {
  const { kind, label, statements, articles, quote, further = [] } = suggestion;
  const head = `${kind}: ${tidyWords(label)} (${count(statements, kind === 'thing' ? 'time' : 'statement')} in ${count(articles, 'article')})`;
  const lines = [...(quote === null ? [] : [quote]), ...further].flatMap(({ text, title }) =>
    wrapWords(
      [tidyWords(text), ...(title === null ? [] : [`(${tidyWords(title)})`])].join(' '),
      Math.max(outputWidth() - 4, narrowest),
    ),
  );
  const brought = listBrought(suggestion);
  if (brought.length > 0)
    lines.unshift(...wrapWords(`with ${brought.map(tidyWords).join(', ')}`, Math.max(outputWidth() - 4, narrowest)));
  return `${[head, ...lines.map((line) => `    ${line}`)].join('\n')}\n`;
}

async function askOneByOne(dossier: Dossier, suggestions: readonly Suggestion[]): Promise<void> {
  let accepted = 0;
  for (const [index, suggestion] of suggestions.entries()) {
    await writeOut(`\n${index + 1} of ${suggestions.length}. ${describe(suggestion)}`);
    await writeOut('  y  put it into the codebook    n  not now    q  stop: ');
    const key = await readKey();
    await writeOut(`${key}\n`);
    if (key === 'q') break;
    if (key === 'y' && (await accept(dossier.path, suggestion))) accepted += 1;
  }
  await writeOut(
    accepted === 0
      ? 'The codebook was not changed.\n'
      : `Put ${count(accepted, 'proposal')} into the codebook. "parley read-again ${dossier.path}" reads what they concern.\n`,
  );
}

async function accept(path: string, { kind, label, edits }: Suggestion): Promise<boolean> {
  const { base } = await showCodebook(path);
  try {
    const what = `Accepted the ${kind} ${label}`;
    await changeCodebook(path, { base, edits, what }, editor());
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await writeOut(`  ${error.message}\n`);
    return false;
  }
}

type AnswerKey = 'y' | 'n' | 'q';

/** One of the three keys; Ctrl-C, Escape and the end of input stop. */
function readKey(): Promise<AnswerKey> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    const finish = (answer: AnswerKey) => {
      stdin.off('keypress', listen);
      stdin.off('end', stop);
      stdin.setRawMode(false);
      stdin.pause();
      resolve(answer);
    };
    const stop = () => finish('q');
    const listen = (_: string, key: { readonly name?: string; readonly ctrl?: boolean }) => {
      if ((key.ctrl === true && key.name === 'c') || key.name === 'escape' || key.name === 'q') stop();
      else if (key.name === 'y' || key.name === 'n') finish(key.name);
    };
    stdin.on('keypress', listen);
    stdin.once('end', stop);
  });
}
