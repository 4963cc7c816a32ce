// The comparisons of accounts, in the order of their tabs; each `to` is a child of the route `/accounts`.

/** Tabs of the frame. A comparison adds itself here and in app/router.tsx. */
export const accountsTabs = [
  { to: 'disputes', label: 'Disputes' },
  { to: 'quotes', label: 'Same words' },
  { to: 'figures', label: 'Figures' },
  { to: 'timeline', label: 'Timeline' },
  { to: 'sources', label: 'Sources' },
  { to: 'names', label: 'Names' },
] as const;

/** Where `/accounts` leads. */
export const firstAccountsTab: string = accountsTabs[0].to;
