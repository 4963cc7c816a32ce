// Addresses of statements in the page that "parley serve" shows.

import type { SentenceLinks } from '../export/sentence-links.ts';
import type { StatementLinks } from '../export/statement-columns.ts';
import { readerAddress } from '../model/reader-address.ts';

/** Links to the page on a port of this machine. */
export function linksToPage(port: number): StatementLinks {
  return {
    linkTo: (article, statement) => `http://127.0.0.1:${port}/articles/${article}?statement=${statement}`,
  };
}

/** Links to sentences. */
export function sentenceLinks(port: number): SentenceLinks {
  return { linkTo: (source) => `http://127.0.0.1:${port}${readerAddress(source)}` };
}
