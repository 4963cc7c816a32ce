// Upper and lower case by UTF-16 unit.

/** True for letters that names begin with. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit < 0xc0) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** True for lower-case letters. */
export function isLower(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (unit < 0xc0) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toUpperCase();
}

/** True for a surname with the Arabic article joined to it: "al-Tarn". */
export function hasJoinedArticle(word: string): boolean {
  return /^(?:al|el|ul|ad|an|ar|as|ash|at|az)-\p{Lu}/u.test(word);
}
