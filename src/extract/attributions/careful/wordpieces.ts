// Words as pieces of words, which is how the encoder knows them: `uncompromising` is un, ##com, ##prom, ##ising.

/** Cuts words into pieces and remembers those it has cut. */
export interface WordpieceCutter {
  /** Numbers of the pieces of a word, at least one and at most `mostPieces`. */
  readonly cut: (word: string) => readonly number[];
}

/** Pieces of a word that are looked at; what follows in an address or the like tells nothing. */
const mostPieces = 8;
/** Words remembered, so that a long text cannot fill the memory. */
const mostRemembered = 50_000;

/** A cutter for a list of pieces, in order of their numbers; those that continue a word begin with `##`. */
export function createWordpieceCutter(pieces: readonly string[]): WordpieceCutter {
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const unknown = numbers.get('[UNK]') ?? 0;
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.length), 0);
  const cutPart = (part: string): readonly number[] => {
    const units = [...part];
    const found: number[] = [];
    for (let at = 0; at < units.length; ) {
      let end = Math.min(units.length, at + longest);
      let number: number | undefined;
      for (; end > at; end--) {
        number = numbers.get((at > 0 ? '##' : '') + units.slice(at, end).join(''));
        if (number !== undefined) break;
      }
      if (number === undefined) return [unknown];
      found.push(number);
      at = end;
    }
    return found;
  };
  const remembered = new Map<string, readonly number[]>();
  return {
    cut: (word) => {
      const known = remembered.get(word);
      if (known) return known;
      const found = splitParts(word).flatMap(cutPart).slice(0, mostPieces);
      const result = found.length > 0 ? found : [unknown];
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(word, result);
      return result;
    },
  };
}

/** Lower case without accents; signs stand alone, curly marks are straight. */
function splitParts(word: string): readonly string[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]|``|''/g, '"');
  return plain.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}

/** How a word is written, as the encoder is told: 0 no letters, 1 lower case, 2 with capitals, 3 capitals only. */
export function caseOf(word: string): number {
  if (!/\p{L}/u.test(word)) return 0;
  const hasUpper = /[\p{Uppercase}\p{Lt}]/u.test(word);
  const hasLower = /\p{Lowercase}/u.test(word);
  if (hasLower && !hasUpper) return 1;
  return hasUpper && !hasLower && !/\p{Lt}/u.test(word) && [...word].length > 1 ? 3 : 2;
}
