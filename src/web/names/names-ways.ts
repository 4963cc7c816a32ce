// By what the names of a thing are counted in columns.

/** The ways, each with its label. */
export const namesWays = [
  ['side', 'by side'],
  ['outlet', 'by outlet'],
  ['month', 'by month'],
] as const;

/** What the columns are. */
export type NamesBy = (typeof namesWays)[number][0];
