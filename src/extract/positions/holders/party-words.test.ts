// Which words name a party: `kind name party, …`, and the words that come of it.
import { expect, test } from 'vitest';
import { readCodebook } from '../../../model/codebook-file.ts';
import { readPartyWords } from './party-words.ts';

function check(people: readonly string[], ...expected: readonly string[]): void {
  const actors = people.map((written) => {
    const [name, party] = written.split(', ');
    return `  - {name: ${name}, kind: person${party === undefined ? '' : `, party: ${party}`}}`;
  });
  const codebook = readCodebook(`parties: [{name: Hill}, {name: Dale}]\nactors:\n${actors.join('\n')}\n`, 'c');
  expect([...readPartyWords(codebook)].map(([word, party]) => `${word} ${party}`)).toEqual(expected);
}

test('a surname that several people of one party share is that party’s, whoever is meant', () => {
  check(['Ada Holm, hill', 'Bor Holm, hill', 'Ilse Marn, hill'], 'holm hill');
});
test('a surname of people of two parties, or of somebody of none, names no party', () => {
  check(['Ada Holm, hill', 'Bor Holm, dale']);
  check(['Ada Holm, hill', 'Bor Holm']);
});
