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

/** Nouns for one person without a name, with the gender they tell: they compete for the pronouns after them. */
export const personNouns: ReadonlyMap<string, Pronoun['gender']> = new Map([
  ...[
    'man',
    'boy',
    'father',
    'brother',
    'son',
    'husband',
    'uncle',
    'nephew',
    'grandfather',
    'boyfriend',
    'gentleman',
    'guy',
    'king',
    'prince',
    'policeman',
    'gunman',
    'fisherman',
    'monk',
  ].map((word) => [word, 'male'] as const),
  ...[
    'woman',
    'girl',
    'mother',
    'sister',
    'daughter',
    'wife',
    'aunt',
    'niece',
    'grandmother',
    'girlfriend',
    'lady',
    'queen',
    'princess',
    'policewoman',
    'nun',
    'widow',
  ].map((word) => [word, 'female'] as const),
  ...'official source child baby friend parent cousin partner colleague neighbour neighbor resident witness victim soldier fighter civilian prisoner hostage driver pilot student teacher patient nurse worker farmer refugee teenager person somebody someone anybody anyone everyone defendant suspect killer attacker commander candidate voter reader player fan cosplayer photographer artist poet director successor predecessor opponent rival ally supporter critic'
    .split(' ')
    .map((word) => [word, null] as const),
]);
