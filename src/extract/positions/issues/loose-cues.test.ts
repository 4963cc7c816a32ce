// Cues whose words stand apart, or are told by a label alone.
import { expect, test } from 'vitest';
import { loadReader } from '../../../actions/load-reader.ts';
import { readCodebook } from '../../../model/codebook-file.ts';
import { makeParagraphArticle } from '../../../model/plain-article.ts';
import { sightIssues } from './issue-sightings.ts';

const codebook = `parties: [{id: oster, name: Oster}]
issues:
  - {id: envoy, label: The hostages, cues: [send him back, hand over, return to Velm]}
  - {id: steel, label: Duty on steel, cues: [levy on ore]}
  - {id: courts, label: Courts and hearings, cues: [judge]}
  - {id: peace, label: Peace between Oster and Velm, cues: [truce]}
`;
const { analyse, issues } = await loadReader(readCodebook(codebook, 'a'));

/** The issues seen in a text, each with the words of its cue where they stand apart. */
function check(text: string, expected: readonly string[]): void {
  const article = makeParagraphArticle(text);
  const seen = sightIssues(analyse(article.text, article.passages), issues).filter(({ isCue }) => isCue);
  expect(seen.map(({ issue, apart }) => (apart === undefined ? issue : `${issue}: ${apart}`))).toEqual(expected);
}

test('an object stands between a verb and its particle', () => {
  check('They sent the boy back.', ['envoy: sent the boy back']);
  check('Oster will hand the two men over.', ['envoy: hand the two men over']);
  check('Over there they lent a hand.', []);
});

test('other words stand between a verb and its place, which may be an object of its own', () => {
  check('He was returned to his father in Velm.', ['envoy: returned to his father in velm']);
  check('He returned, and Velm rejoiced.', []);
});

test('a noun comes before the one it hangs on', () => {
  check('The steel duty stays.', ['steel: steel duty']);
  check('No ore levy was paid.', ['steel: ore levy']);
});

test('a label speaks for its issue without its article, and of several things for each', () => {
  check('Three hostages were seen.', ['envoy']);
  check('A court sat.', ['courts']);
  check('The hearing was short.', ['courts']);
});

test('who stands in a label does not tell its issue', () => {
  check('Velm rejoiced.', []);
  check('Oster rejoiced.', []);
});
