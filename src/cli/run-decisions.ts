// `parley decisions`: what people decided, newest first, as text, CSV or JSON lines; and a way to decide, and to take a decision back.

import { decide, listDecisions, type ToldDecision } from '../actions/decide.ts';
import { type NamedDecision, settleDecision } from '../actions/decide-by-name.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { Failure } from '../base/failure.ts';
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
  /** An actor, and the party it speaks for. */
  readonly actor?: string;
  readonly party?: string;
  /** An actor, and the one it is. */
  readonly join?: string;
  readonly into?: string;
  /** Ids of positions. */
  readonly confirm?: string;
  readonly reject?: string;
  readonly csv?: true;
  readonly json?: true;
  readonly columns?: true;
}

/** Prints every decision, or makes one. */
export async function runDecisions(path: string, options: DecisionsOptions): Promise<void> {
  const { csv, json, columns } = options;
  if (columns === true) return writeOut(writeColumnDictionary(decisionColumns));
  const wish = readWish(options);
  const dossier = await openToShow(path);
  try {
    if (wish !== null) return await makeDecision(dossier, wish, path);
    const decisions = await listDecisions(dossier);
    if (decisions.length === 0)
      writeNote(
        `Nothing was decided in ${path} yet. Decisions are made in the page, "parley serve ${path}", or here: "parley help decisions".`,
      );
    if (csv === true) await writePieces(writeColumnTable(decisionColumns, [decisions], null));
    else if (json === true) await writePieces(writeColumnLines(decisionColumns, [decisions], null));
    else for (const decision of decisions) await writeOut(describeDecision(decision, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

async function makeDecision(dossier: Dossier, wish: NamedDecision, path: string): Promise<void> {
  const { number } = await decide(dossier, await settleDecision(dossier, wish), editor());
  const [latest] = await listDecisions(dossier);
  await writeOut(`${tidyWords(latest?.label ?? '')}\n`);
  if (wish.kind !== 'undo') writeNote(`To take it back: parley decisions ${path} --take-back ${number}`);
}

/** The one decision that options ask for; null for none. Fails with `bad-argument` for more than one and for half of one. */
function readWish({ takeBack, actor, party, join, into, confirm, reject }: DecisionsOptions): NamedDecision | null {
  const wishes: readonly (NamedDecision | null)[] = [
    takeBack === undefined ? null : { kind: 'undo', decision: takeBack },
    both(['--actor', actor], ['--party', party], (one, other) => ({ kind: 'set-party', actor: one, party: other })),
    both(['--join', join], ['--into', into], (one, other) => ({ kind: 'merge-actors', from: one, into: other })),
    confirm === undefined ? null : { kind: 'confirm-finding', position: confirm },
    reject === undefined ? null : { kind: 'reject-finding', position: reject },
  ];
  const [wish = null, second] = wishes.filter((one) => one !== null);
  if (second !== undefined) throw new Failure('bad-argument', { reason: 'One decision at a time, please' });
  return wish;
}

type Given = readonly [option: string, value: string | undefined];

function both(
  [option, value]: Given,
  [other, second]: Given,
  make: (value: string, second: string) => NamedDecision,
): NamedDecision | null {
  if (value === undefined && second === undefined) return null;
  if (value !== undefined && second !== undefined) return make(value, second);
  throw new Failure('bad-argument', { reason: `${option} and ${other} belong together; give both` });
}

function describeDecision(decision: ToldDecision, width: number): string {
  const { number, at, coder, label } = decision;
  const state = stateOf(decision);
  const when = `${labelEdtfShort(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
  const head = [`${number}. ${when}`, coder, ...(state === 'in force' ? [] : [state])].join(', ');
  return [tidyWords(head), ...wrapWords(tidyWords(label), width - 4).map((line) => `    ${line}`), ''].join('\n');
}
