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

/** After the name of a party: it lays out its terms, and a colon opens them: "has set out three conditions:", "announced them:". */
export const listedTerms =
  /^ (?:[\w-]+ ){0,2}?(?:(?:has|have|had) (?=(?:only |just )?(?:one|two|three|four|a|its|several) )|announced?s?|nam(?:ed|es)|list(?:ed|s)|la(?:id|ys) out|sets? out|spell?(?:ed|s|t) out|outlin(?:ed|es)|present(?:ed|s)|put(?:s)? forward|made|repeat(?:ed|s)|demand(?:ed|s)|wants?|wanted|ask(?:ed|s) for|insist(?:ed|s) on)(?: [\w'-]+){0,5}? (?:(?<pointer>them|these|this)|demands?|conditions?|terms|points|things|assurances|guarantees|concessions|steps)(?: [\w'-]+){0,3}: /i;

/** Words of which "announced them" may be said. */
export const termsNamed = /\b(?:demands?|conditions?|terms|price|requirements?|points)\b/i;
