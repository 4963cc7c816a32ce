// How many rows the server sends at a time.

/** Rows in one page of articles or statements (`src/server/wire.ts`). */
export const pageLength = 100;
