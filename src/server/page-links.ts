// Addresses of sentences in the page that this server shows.
import type { Context } from 'hono';
import type { SentenceLinks } from '../export/sentence-links.ts';
import { readerAddress } from '../model/reader-address.ts';

/** The page as the browser knows it; guardRequests has checked the host. */
export function pageOf(context: Context): string {
  return `http://${context.req.header('host')}`;
}

/** Where it shows a sentence. */
export function linksTo(context: Context): SentenceLinks {
  return { linkTo: (place) => `${pageOf(context)}${readerAddress(place)}` };
}
