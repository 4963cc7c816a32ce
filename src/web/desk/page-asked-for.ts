// The page that somebody asked for before any dossier was open: a reload after Parley was started again.

/** Its address, else the overview. An address that leads out of Parley is not followed. */
export function pageAskedFor({ search, origin }: Pick<Location, 'search' | 'origin'>): string {
  const then = new URLSearchParams(search).get('then') ?? '/';
  const isAddress = then.startsWith('/') && URL.canParse(then, origin);
  return isAddress && new URL(then, origin).origin === origin ? then : '/';
}
