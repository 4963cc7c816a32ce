// Verbs, by lemma, that tell what will come about, not what somebody undertakes to do.

/** What befalls whoever it is said of: "Velm would get two seats", "we will lose the harvest". */
export const befalling: ReadonlySet<string> = new Set(
  'become befall benefit decline emerge face fail feel gain get grow happen lose occur prevail receive rise see seem shrink suffer survive view win'.split(
    ' ',
  ),
);

/** What a thing brings about: "the deal would create jobs". A party that will "create a fund" undertakes it. */
export const effecting: ReadonlySet<string> = new Set(
  'add boost break bring cause complicate cost create damage decrease encourage endanger fuel harm help hurt improve increase jeopardise jeopardize lead make mean produce put raise reduce result ruin save send spark trigger undermine worsen'.split(
    ' ',
  ),
);
