// What kind of character a UTF-16 unit is, looked up in a table.

export const otherUnit = 0;
export const letterUnit = 1;
export const digitUnit = 2;
export const spaceUnit = 3;
/** Half of a pair, or a lone surrogate. */
export const surrogateUnit = 4;

const classes = buildClasses();

/** Class of a UTF-16 unit; combining marks count as letters, no-break and zero-width spaces as spaces. */
export function classOfUnit(unit: number): number {
  return classes[unit]!;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  const space = /[\s\u200b\u2060\p{Cc}]/u;
  for (let unit = 0; unit < table.length; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      table[unit] = surrogateUnit;
      continue;
    }
    const character = String.fromCharCode(unit);
    if (letter.test(character)) table[unit] = letterUnit;
    else if (digit.test(character)) table[unit] = digitUnit;
    else if (space.test(character)) table[unit] = spaceUnit;
  }
  return table;
}
