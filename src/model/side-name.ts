// The side an outlet writes from, in words that every page, command and file uses.

/** The name of the party, the person's own label ("neutral"), or that the codebook gives none. */
export function nameSide(
  side: string | null,
  parties: readonly { readonly id: string; readonly name: string }[],
): string {
  return side === null ? 'no side given' : (parties.find(({ id }) => id === side)?.name ?? side);
}

/** What stands behind the name of an outlet: its side in brackets, or nothing where none is given. */
export function noteSide(side: string | null, parties: Parameters<typeof nameSide>[1]): string {
  return side === null ? '' : ` (${nameSide(side, parties)})`;
}
