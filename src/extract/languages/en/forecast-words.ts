// Words that tell what will come about, not what somebody undertakes to do; verbs by lemma.

/** What befalls whoever it is said of: "Velm would get two seats", "we will lose the harvest". */
export const befalling: ReadonlySet<string> = new Set(
  'become befall benefit decline emerge face fail feel gain get grow happen lose occur prevail receive rise see seem shrink suffer survive view win'.split(
    ' ',
  ),
);

/** What befalls somebody named, and would be undertaken by "we": "Velm will find, need, try". */
export const befallingNamed: ReadonlySet<string> = new Set('attack collapse cost find jump need try'.split(' '));

/** What a thing brings about: "the deal would create jobs". A party that will "create a fund" undertakes it. */
export const effecting: ReadonlySet<string> = new Set(
  'add affect boost break bring cause complicate consign cost create damage decide decrease depend deprive encourage endanger flood freeze fuel galvanize give harm help hurt improve increase jeopardise jeopardize lead lock make matter mean outweigh produce prove put raise reduce result ruin save send show spark trigger undermine worry worsen'.split(
    ' ',
  ),
);

/** What talks and votes do of themselves: "the talks will resume", "a decision will come". */
export const proceedings: { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> } = {
  nouns: new Set(
    'announcement answer debate decision discussion hearing meeting negotiation result round ruling session talk verdict vote'.split(
      ' ',
    ),
  ),
  verbs: new Set('be begin come continue end focus follow go happen last open resume start take'.split(' ')),
};

/** States behind "will be" that befall: "Velm will be forced to pay". */
export const befallingStates: ReadonlySet<string> = new Set(
  'able afraid faced forced hit hurt left met seen subject surprised tempted unable'.split(' '),
);

/** Verbs of befalling only with "to" behind them: "will have to", "will begin to". */
export const befallingWithTo: ReadonlySet<string> = new Set(['have', 'begin', 'continue']);

/** Beside "will", adverbs of who guesses. */
export const guessing: ReadonlySet<string> = new Set(['inevitably', 'likely', 'probably', 'surely', 'undoubtedly']);

/** How long a thing takes: "it could be a long time". */
export const durations: ReadonlySet<string> = new Set(['time', 'while', 'day', 'week', 'month', 'year']);
