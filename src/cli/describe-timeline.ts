// One entry of a timeline as lines of a terminal.
import { labelEdtf } from '../model/edtf-label.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { tidyWords, wrapWords } from './terminal.ts';

/** The entry with its line breaks, `width` columns wide. */
export function describeTimelineItem(
  { dates, title, kind, move, speaker, sources, isExpected, isDatedByPublication }: TimelineItem,
  width: number,
): string {
  const when = dates.map(({ edtf }) => labelEdtf(edtf)).join(', or ');
  const marks = [...(isExpected ? ['expected'] : []), ...(isDatedByPublication ? ['published'] : [])];
  const what = [kind === 'event' ? '' : (move ?? kind), speaker ?? ''].filter((part) => part !== '').join(', ');
  const outlets = [...new Set(sources.map(({ outlet }) => outlet ?? 'outlet not known'))];
  return [
    `${when}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${what === '' ? '' : `  [${tidyWords(what)}]`}`,
    ...wrapWords(tidyWords(title), width - 2).map((line) => `  ${line}`),
    ...wrapWords(tidyWords(`told by ${outlets.join(', ')}`), width - 4).map((line) => `    ${line}`),
    '',
    '',
  ].join('\n');
}
