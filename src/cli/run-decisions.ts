// `parley decisions`: what people decided, newest first, as text, CSV or JSON lines; and a way to take a decision back.

import { decide, listDecisions, type ToldDecision } from '../actions/decide.ts';
import { writeColumnDictionary, writeColumnLines, writeColumnTable } from '../export/column-table.ts';
import { decisionColumns, stateOf } from '../export/decision-columns.ts';
import { labelEdtfShort } from '../model/edtf-label.ts';
import { editor } from './editor.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut, writePieces } from './output.ts';
import { outputWidth, tidyWords, wrapWords } from './terminal.ts';

/** Options of the command. */
export interface DecisionsOptions {
  /** Number of the decision to take back. */
  readonly takeBack?: number;
  readonly csv?: true;
  readonly json?: true;
  readonly columns?: true;
}

/** Prints every decision, or takes one back. */
export async function runDecisions(path: string, options: DecisionsOptions): Promise<void> {
  const { takeBack, csv, json, columns } = options;
  if (columns === true) return writeOut(writeColumnDictionary(decisionColumns));
  const dossier = await openToShow(path);
  try {
    if (takeBack !== undefined) {
      await decide(dossier, { kind: 'undo', decision: takeBack }, editor());
      const [latest] = await listDecisions(dossier);
      return await writeOut(`${tidyWords(latest?.label ?? '')}\n`);
    }
    const decisions = await listDecisions(dossier);
    if (decisions.length === 0)
      writeNote(`Nothing was decided in ${path} yet. Decisions are made in the page: "parley serve ${path}".`);
    if (csv === true) await writePieces(writeColumnTable(decisionColumns, [decisions], null));
    else if (json === true) await writePieces(writeColumnLines(decisionColumns, [decisions], null));
    else for (const decision of decisions) await writeOut(describeDecision(decision, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

function describeDecision(decision: ToldDecision, width: number): string {
  const { number, at, coder, label } = decision;
  const state = stateOf(decision);
  const when = `${labelEdtfShort(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
  const head = [`${number}. ${when}`, coder, ...(state === 'in force' ? [] : [state])].join(', ');
  return [tidyWords(head), ...wrapWords(tidyWords(label), width - 4).map((line) => `    ${line}`), ''].join('\n');
}
