// English words that count the terms of a list: "all five", "the first four", "the third point".

/** Small numbers in words. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);

/** Ordinals, as places counted from 0; the last is -1. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, at): [string, number] => [word, at],
  ),
  ['last', -1],
]);

const number = [...smallNumbers.keys()].join('|');
const ordinal = [...ordinalWords.keys()].join('|');
const term = '(?:points?|terms?|items?|articles?|clauses?|demands?|conditions?|proposals?|provisions?)';

/** Words that count terms, in lower case; groups tell how. */
export const termReference = new RegExp(
  `\\b(?:all (?<all>${number})|the first (?<first>${number})|the last (?<last>${number}))(?: (?:of them|${term}))?(?= ?(?:[,.;:!?]|$|of the|and|but|if|on|as))|\\bthe (?<nth>${ordinal}) ${term}\\b`,
);
