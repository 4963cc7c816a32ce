// Addresses of statements in the page that "parley serve" shows.
import type { StatementLinks } from '../export/statement-columns.ts';
import type { TimelineLinks } from '../export/timeline-columns.ts';
import { readerAddress } from '../model/reader-address.ts';

/** Links to the page on a port of this machine. */
export function linksToPage(port: number): StatementLinks {
  return {
    linkTo: (article, statement) => `http://127.0.0.1:${port}/articles/${article}?statement=${statement}`,
  };
}

/** Links to the sentences of timeline entries. */
export function sentenceLinks(port: number): TimelineLinks {
  return { linkTo: (source) => `http://127.0.0.1:${port}${readerAddress(source)}` };
}
