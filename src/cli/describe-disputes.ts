// A dispute for the terminal: what it is about, each account with who gives it, and who is silent.

import type { DisputeAccount, DisputeCard, Silent } from '../model/dispute.ts';
import { labelEdtfShort } from '../model/edtf-label.ts';
import { labelNoAnswer } from '../model/no-answer-label.ts';
import { tidyWords, wrapWords } from './terminal.ts';

/** Sentences shown of each account; CSV, JSON and the page have all of them. */
const sentencesShown = 3;

/** The text of one dispute, with an empty line after it; `nameOf` names a party or another side by its id. */
export function describeDispute(card: DisputeCard, width: number, nameOf: (party: string) => string): string {
  const { about, what, from, to, accounts, silent, noAnswer } = card;
  const days = [...new Set([from, to])].flatMap((day) => (day === null ? [] : [labelEdtfShort(day)])).join(' to ');
  return [
    ...wrap(about, width, 0),
    `  ${[what, days].filter((part) => part !== '').join(', ')}`,
    ...accounts.flatMap((account) => describeAccount(account, width)),
    ...noAnswer.flatMap((one) => wrap(labelNoAnswer(one, nameOf(one.party)), width, 2)),
    ...describeSilent(silent, width, nameOf),
    '',
    '',
  ].join('\n');
}

function describeAccount({ says, speakers, sides, sentences }: DisputeAccount, width: number): readonly string[] {
  const outlets = sides.flatMap(({ outlets: names }) => names).join(', ');
  const head = [says, speakers.join(', '), outlets === '' ? '' : `in ${outlets}`]
    .filter((part) => part !== '')
    .join(' | ');
  const shown = sentences.slice(0, sentencesShown).flatMap(({ said, article, context }) => {
    const day = said ?? article.published;
    return wrap(`${day === null ? 'no date' : labelEdtfShort(day)}: ${context.text}`, width, 6);
  });
  const more = sentences.length - sentencesShown;
  return [...wrap(`- ${head}`, width, 2), ...shown, ...(more > 0 ? [`      and ${more} more`] : [])];
}

function describeSilent(silent: readonly Silent[], width: number, nameOf: (side: string) => string): readonly string[] {
  if (silent.length === 0) return [];
  const words = silent.map(({ kind, id, texts }) => `${kind === 'party' ? '' : 'outlets of '}${nameOf(id)} (${texts})`);
  return wrap(`Silent, with texts of that time: ${words.join(', ')}`, width, 2);
}

function wrap(text: string, width: number, indent: number): readonly string[] {
  return wrapWords(tidyWords(text), width - indent).map((line) => `${' '.repeat(indent)}${line}`);
}
