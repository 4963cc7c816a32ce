// Languages of texts, with and without the tables.
import { expect, test } from 'vitest';
import { findLanguage, withLanguageTables } from './language-finder.ts';

const check = async (text: string, expected: string): Promise<void> => {
  expect(await withLanguageTables(() => findLanguage(text))).toBe(expected);
};

const english =
  'The ferries were to run again within nine days, the harbour master said, and the talks on the bridge would go on in the old mill. ' +
  'Nobody at the quay had been told when the delegations would meet, or whether they had agreed on the words of the truce.';
const german =
  'Die Fähren sollen binnen neun Tagen wieder fahren, sagte der Hafenmeister, und die Gespräche über die Brücke gehen in der alten Mühle weiter. ' +
  'Niemand am Kai wusste, wann sich die Delegationen treffen würden und ob sie sich auf den Wortlaut geeinigt hatten.';

test('plain English needs no tables', () => {
  expect(findLanguage(english)).toBe('en');
});
test('German is German, also round an English quotation', () =>
  check(`${german} „The truce is the truce“, sagte sie. ${german}`, 'de'));
test('a short English text is still found', () => check('Ferries resume service after a long winter closure', 'en'));
test('numbers alone are no language', () => check('12 34 56 78', 'und'));
