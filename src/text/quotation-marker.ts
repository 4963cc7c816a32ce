// Tells for each token of a paragraph whether it stands inside double quotation marks.

export const outsideQuotation = 0;
export const insideQuotation = 1;
export const openingMark = 2;
export const closingMark = 3;

/** Words of one paragraph, `first` inclusive, `end` exclusive, and where spaces stand. */
export interface MarkedWords {
  readonly words: readonly string[];
  readonly first: number;
  readonly end: number;
  readonly touchesPrevious: (token: number) => boolean;
}

/**
 * Fills `states` for one paragraph. A paragraph starts outside: quotations that run on reopen by convention.
 * Straight marks alternate, except where the spaces round one show that its partner was dropped.
 */
export function markQuotations(paragraph: MarkedWords, states: Uint8Array): void {
  let isOpen = false;
  let isLow = false;
  for (let i = paragraph.first; i < paragraph.end; i++) {
    const role = markRole(paragraph, i, isOpen, isLow);
    if (role === openingMark) {
      isOpen = true;
      isLow = paragraph.words[i] === '„';
    } else if (role === closingMark) isOpen = false;
    states[i] = role === outsideQuotation && isOpen ? insideQuotation : role;
  }
}

function markRole(paragraph: MarkedWords, i: number, isOpen: boolean, isLow: boolean): number {
  const word = paragraph.words[i]!;
  if (word.length > 2) return outsideQuotation;
  switch (word) {
    case '“':
      return isLow && isOpen ? closingMark : openingMark;
    case '„':
    case '«':
    case '``':
      return openingMark;
    case '”':
    case '»':
    case "''":
      return closingMark;
    case '"':
      return straightRole(paragraph, i, isOpen);
    default:
      return outsideQuotation;
  }
}

function straightRole({ first, end, touchesPrevious }: MarkedWords, i: number, isOpen: boolean): number {
  const spaceBefore = i === first || !touchesPrevious(i);
  const spaceAfter = i + 1 === end || !touchesPrevious(i + 1);
  if (spaceBefore && !spaceAfter) return openingMark;
  if (spaceAfter && !spaceBefore) return closingMark;
  return isOpen ? closingMark : openingMark;
}
