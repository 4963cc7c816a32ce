// Personal pronouns and what they tell about whom they stand for.

/** What a pronoun asks of its antecedent. */
export interface Pronoun {
  readonly person: 1 | 3;
  readonly number: 'singular' | 'plural';
  readonly gender: 'male' | 'female' | null;
  /** True for her book, his plan. */
  readonly isPossessive: boolean;
}

const pronoun = (
  person: 1 | 3,
  number: Pronoun['number'],
  gender: Pronoun['gender'],
  isPossessive = false,
): Pronoun => ({
  person,
  number,
  gender,
  isPossessive,
});

/** Pronouns by their word in lower case. "It" is left out: it stands for things far more often than for actors. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun(3, 'singular', 'male')],
  ['him', pronoun(3, 'singular', 'male')],
  ['his', pronoun(3, 'singular', 'male', true)],
  ['she', pronoun(3, 'singular', 'female')],
  ['her', pronoun(3, 'singular', 'female')],
  ['they', pronoun(3, 'plural', null)],
  ['i', pronoun(1, 'singular', null)],
  ['me', pronoun(1, 'singular', null)],
  ['my', pronoun(1, 'singular', null, true)],
  ['we', pronoun(1, 'plural', null)],
]);
