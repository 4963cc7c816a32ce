// The same words in several accounts as lines of a terminal.

import type { Party } from '../model/codebook.ts';
import { labelEdtfShort } from '../model/edtf-label.ts';
import { noteSide } from '../model/side-name.ts';
import type { QuoteGroup, QuoteMember } from '../views/quotes/quote-board.ts';
import type { QuoteCard } from '../views/quotes/quote-rows.ts';
import { tidyWords, wrapWords } from './terminal.ts';

const indent = '  ';

/** Groups, then quotations that no transcript holds, as `cards` have them; at most `width` columns wide. */
export async function* describeQuotes(
  cards: AsyncIterable<QuoteCard>,
  parties: readonly Party[],
  width: number,
): AsyncGenerator<string> {
  const describe = (member: QuoteMember): string => describeMember(member, parties, width);
  let isAlone = false;
  for await (const card of cards) {
    if (card.kind === 'group') yield describeGroup(card.group, describe);
    else yield `${isAlone ? '' : 'Not in the transcript as held\n'}${describe(card.quote)}`;
    isAlone = card.kind === 'unheld';
  }
  if (isAlone) yield '\n';
}

function describeGroup(
  { speaker, said, articles, members }: QuoteGroup,
  describe: (member: QuoteMember) => string,
): string {
  const head = [
    speaker?.name ?? 'Speaker not named',
    said === null ? 'day not told' : labelEdtfShort(said),
    `${articles} articles`,
  ].join(', ');
  return `${tidyWords(head)}\n${members.map(describe).join('')}\n`;
}

function describeMember(
  { form, article, text, leftOut, missingFrom, said, isConfirmed }: QuoteMember,
  parties: readonly Party[],
  width: number,
): string {
  const source = `${article.outlet ?? article.title ?? 'an article'}${noteSide(article.side, parties)}`;
  const lines = [
    `${form === 'first' ? '' : `${form}, `}${source}: ${text}`,
    ...(leftOut.length === 0 || form === 'paraphrase' || form === 'announced'
      ? []
      : [`${indent}leaves out: ${leftOut.join(' … ')}`]),
    ...(isConfirmed ? [`${indent}a person says that it is the same`] : []),
    ...missingFrom.map(
      ({ title }) =>
        `${indent}not in the transcript as held: ${title ?? 'untitled'}${said === null ? '' : ` (${labelEdtfShort(said)})`}`,
    ),
  ];
  return lines
    .flatMap((line) => wrapWords(tidyWords(line), width - 2 * indent.length))
    .map((line) => `${indent}${line}\n`)
    .join('');
}
