// Words that stand for a party without its name: offices, governments, "they" and "it".
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import { sightImplied } from './implied-parties.ts';

const read = sampleReader(
  '{name: Mira Dolan, kind: person, party: oster, offices: [{title: President of Oster}]}',
  '{name: Ivo Tarn, kind: person, party: velm, offices: [{title: President of Velm}]}',
  '{name: Juna Brask, kind: person, party: velm, offices: [{title: Foreign Minister of Velm}]}',
);

/** The words in brackets stand for the party behind them: `[The president|oster] said`. */
function check(marked: string, side: string | null = null): void {
  const text = marked.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
  const expected = [...marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)].map(([, words, parties]) => `${words}: ${parties}`);
  const found = new Map<string, string[]>();
  for (const { party, span } of sightImplied({ ...read(text), side })) {
    const words = text.slice(span.start, span.end);
    found.set(words, [...(found.get(words) ?? []), party]);
  }
  expect([...found].map(([words, parties]) => `${words}: ${parties.join(' ')}`)).toEqual(expected);
}

test('the president is the one whom the article speaks of', () => {
  check('Mira Dolan met Ivo Tarn in Lunt. [The president|oster] refused to lower the toll.');
  check('The toll was lowered. The president said nothing.');
});

test('an office that the codebook knows once is told by the codebook', () => {
  check('[The foreign minister|velm] refused to lower the toll.');
  check('The foreign minister of Lund refused to lower the toll.');
});

test('the government is that of the one party named before, or that of the side the article is written from', () => {
  check('The toll of Velm is high. [The government|velm] refused to lower it.');
  check('Velm and Oster quarrel. The government refused to lower the toll.');
  check('Velm and Oster quarrel. [The government|oster] refused to lower the toll.', 'oster');
});

test('what is ours is of the side the article is written from', () => {
  check('[Our government|velm] will never lower the toll.', 'velm');
  check('Our government will never lower the toll.');
});

test('they who agree are the two named before', () => {
  check('Oster held talks with Velm on Friday. [They|oster velm] agreed to lower the toll.');
  check('Oster held talks with Velm on Friday. They were long.');
});

test('it goes on with the party the sentence before was about, where only somebody can do what it does', () => {
  check('Velm proposed a truce. [It|velm] refused to lower the toll.');
  check('Velm proposed a truce. It would last a month.');
});

test('federal officials serve the one administration there is, where no name tells another', () => {
  const america = sampleReader('{name: United States, kind: state, party: velm}');
  const words = (text: string): readonly string[] =>
    sightImplied({ ...america(text), side: null }).map(({ span }) => text.slice(span.start, span.end));
  expect(words('Last week federal officials lowered the toll.')).toEqual(['federal officials']);
  expect(words('Two senior administration aides refused to lower the toll.')).toEqual(['administration aides']);
  expect(words('Last week Lunt administration officials lowered the toll.')).toEqual([]);
  expect(words('Last week government lawyers lowered the toll.')).toEqual(['government lawyers']);
  const governed = sampleReader('{name: Lunt administration, kind: organisation, party: velm}');
  const parties = (text: string): readonly string[] =>
    sightImplied({ ...governed(text), side: null }).map(({ party }) => party);
  expect(parties('Last week American officials lowered the toll.')).toEqual(['velm']);
});

test('the company and the union are the last of their kind that a sentence was about', () => {
  const yard = sampleReader(
    '{name: Lunt Yards, kind: organisation, party: velm}',
    '{name: Dockers Union, kind: organisation, party: oster}',
  );
  const words = (
    text: string,
    companies: readonly string[],
    unions: readonly string[],
    groups: readonly string[] = [],
  ): readonly string[] => {
    const sample = yard(text);
    const bodies = { companies: new Set(companies), unions: new Set(unions), groups: new Set(groups) };
    return sightImplied({ ...sample, index: { ...sample.index, bodies }, side: null }).map(
      ({ party, span }) => `${text.slice(span.start, span.end)}: ${party}`,
    );
  };
  const text = 'Lunt Yards met the Dockers Union. The company refused to lower the toll. The guild wanted more.';
  expect(words(text, ['velm'], ['oster'])).toEqual(['The company: velm', 'The guild: oster']);
  expect(words(text, [], [])).toEqual([]);
  const report = 'The task force of the Dockers Union came out. The group asked for more.';
  expect(words(report, [], [], ['oster'])).toEqual(['The group: oster']);
  expect(words(`A farmers’ group sat by. ${report}`, [], [], ['oster'])).toEqual([]);
  expect(words('Lunt Yards saw the company of Ida Moss.', ['velm'], [])).toEqual([]);
});

test('an office opens a headline without an article', () => {
  const words = (text: string): readonly string[] => {
    const sample = read(text);
    const passages = sample.article.passages.map((passage) => ({ ...passage, kind: 'title' as const }));
    return sightImplied({ ...sample, article: { ...sample.article, passages }, side: null }).map(({ party }) => party);
  };
  expect(words('Lunt Foreign Minister Says Toll Must Fall')).toEqual(['velm']);
  expect(words('Foreign Minister Tarn Says Toll Must Fall')).toEqual([]);
});

test('those for and those against a thing are whom the codebook calls so', () => {
  const camps = sampleReader(
    '{name: Toll League, kind: organisation, party: oster, aliases: [supporters of the toll]}',
    '{name: Ferrymen, kind: group, party: velm, aliases: [opponents of the toll]}',
  );
  const words = (text: string): readonly string[] =>
    sightImplied({ ...camps(text), side: null }).map(
      ({ party, span }) => `${text.slice(span.start, span.end)}: ${party}`,
    );
  expect(words('Proponents say that it pays. The bill’s critics say no.')).toEqual([
    'Proponents: oster',
    'critics: velm',
  ]);
  expect(words('Mira Dolan’s critics and opponents of the bridge say no.')).toEqual([]);
});

test('a text is his who is said to have it', () =>
  check('Mira Dolan came with her proposal for the bridge. [The proposal|oster] calls for a lower toll.'));

test('they who wrote are those who sent the letter', () =>
  check('Velm has sent a letter to Mira Dolan. Fishermen lost their boats. “No,” [they|velm] wrote.'));

test('they are the members of a body that were the subject before', () =>
  check('The members of the Velm delegation sent a letter to Lunt. [They|velm] refused to lower the toll.'));

test('a title that the article gives somebody tells who the governor is', () => {
  check('Gov. Mira Dolan came to Lunt. On Friday [the governor|oster] refused to lower the toll.');
  check('The governor refused to lower the toll.');
});
