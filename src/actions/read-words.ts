// Words to search cards for.

/** The words of a wish in lower case; none where nothing is wished. */
export function readWords(wish: string | undefined): readonly string[] {
  return (wish ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
