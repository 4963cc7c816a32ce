// What is told by several, in words, and the page that shows all of its kind.
import type { ToldKind } from '../../model/trail.ts';

/** One of a kind, many of it, and where they stand. */
export const toldWords: Readonly<
  Record<ToldKind, { readonly one: string; readonly many: string; readonly page: string }>
> = {
  quote: { one: 'words said', many: 'words said', page: '/accounts/quotes' },
  figure: { one: 'figure', many: 'figures', page: '/accounts/figures' },
  account: { one: 'account in a dispute', many: 'disputes', page: '/accounts/disputes' },
  event: { one: 'event', many: 'events', page: '/accounts/timeline' },
};
