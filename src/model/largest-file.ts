// How large a file may be that is added.

/** Most bytes of one file: some 2.5 million words, a press export of thousands of articles. Read as one article it takes half a gigabyte. */
export const largestFile = 16 * 1024 * 1024;

const megabyte = 1024 * 1024;

/** Why a file above the limit was left out, and what to do. */
export function explainTooLarge(name: string): string {
  return `${name} is larger than ${largestFile / megabyte} MB and was left out. Split it into smaller files and add those.`;
}
