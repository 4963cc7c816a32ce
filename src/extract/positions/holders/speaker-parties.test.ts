// Whose words are whose, told by the words that stand for a speaker.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import type { Statement } from '../../../model/finding.ts';
import { resolveSpeaker } from '../../mentions/speaker-resolver.ts';
import { holdersOf, type SpokeBefore } from './speaker-parties.ts';

const read = sampleReader('{name: Greens, kind: organisation, party: velm, aliases: [Green Party]}');

const nobodyBefore: SpokeBefore = {
  ...{ party: null, named: null, body: null, several: null },
  ...{ author: null, publisher: null, described: null, again: null },
};

/** The words in brackets are the speaker's: `[An envoy] said no`. */
function check(marked: string, ...expected: readonly string[]): void {
  checkAfter({}, marked, ...expected);
}

function checkAfter(before: Partial<SpokeBefore>, marked: string, ...expected: readonly string[]): void {
  expect(holdersIn(read, marked, before)).toEqual(expected);
}

function checkOf(reader: typeof read, marked: string, ...expected: readonly string[]): void {
  expect(holdersIn(reader, marked, {})).toEqual(expected);
}

function holdersIn(reader: typeof read, marked: string, before: Partial<SpokeBefore>): readonly string[] {
  const start = marked.indexOf('[');
  const source = [{ start, end: marked.indexOf(']') - 1 }];
  const { analysed, mentions, named, index } = reader(marked.replace(/[[\]]/g, ''));
  const actor = resolveSpeaker({ source, analysed, mentions })?.actor ?? null;
  const statement: Statement = {
    ...{ kind: 'statement', id: 'one', finder: { name: 'test', version: 1 }, certainty: 1, reasons: [], via: [] },
    ...{ speaker: null, actor, cue: [], content: [], source, form: 'indirect', factuality: 'asserted' },
    ...{ said: null, saidQuote: null },
  };
  return holdersOf(analysed, statement, named, index, { ...nobodyBefore, ...before });
}

test('an envoy speaks for those who send him, not for those to whom he goes', () => {
  check('[The Osterish ambassador to Velm] said no.', 'oster');
  check('[A lawyer for the government of Velm] said no.', 'velm');
  check('[An aide to the Velmian government] said no.', 'velm');
});

test('who looks on, fights a party or left it does not speak for it', () => {
  check('[Experts on Velm] said no.');
  check('[Osterish analysts] said no.');
  check('[A former Osterish minister] said no.');
  check('[Critics of the Velmian government] said no.');
  check('[The Osterish singer Ida Moss] said no.');
  check('[Not all Osterish officials] said no.');
});

test('a body and a person called by the name of a party’s members speak for it', () => {
  check('[The Green National Committee] said no.', 'velm');
  check('[The Lunt Green] said no.', 'velm');
  check('[Ida Moss, who fought Green senators,] said no.');
});

test('a body of a government speaks for its state', () => {
  checkOf(sampleReader('{name: Russia, kind: state, party: velm}'), '[The FSB] said no.', 'velm');
  checkOf(
    sampleReader('{name: Lunt administration, kind: organisation, party: velm}'),
    '[Pentagon officials] said no.',
    'velm',
  );
  checkOf(sampleReader('{name: Lunt administration, kind: organisation, party: velm}'), '[Officials] said no.', 'velm');
  check('[The Pentagon] said no.');
  check('[Officials] said no.');
});

test('a relative word takes up those it stands behind', () =>
  check('Green senators, [who] said no, went home.', 'velm'));

test('it is the body that spoke last, they are those of the plural', () => {
  checkAfter({ body: 'velm', several: 'oster', named: 'oster' }, '[It] said no.', 'velm');
  checkAfter({ body: 'velm', several: 'oster', named: 'velm' }, 'No, [they] said.', 'oster');
});

test('in what a party publishes, an office without a land is its own', () => {
  checkAfter({ publisher: 'oster' }, '[The Foreign Secretary] said no.', 'oster');
  checkAfter({ publisher: 'oster' }, '[The Velmian foreign minister] said no.', 'velm');
  checkAfter({ publisher: 'oster' }, '[A fisherman] said no.');
});

test('he is who spoke last only where nobody else is known to be meant', () => {
  checkAfter({ named: 'velm' }, 'Nobody came. [He] said no.', 'velm');
  checkAfter({ named: 'velm' }, 'Ida Moss came home late. [She] said no.');
});

test('somebody told by his trade alone is who spoke last', () => {
  checkAfter({ named: 'velm' }, 'No, [the four-term senator] said.', 'velm');
  checkAfter({ named: 'velm' }, 'No, [a senator] said.');
  checkAfter({ named: 'velm' }, 'No, [the shopkeeper] said.');
});

test('what is his is told before his name, not behind it', () => {
  checkAfter({ party: 'velm' }, '[His aides] said no.', 'velm');
  checkAfter({ party: 'velm' }, '[A friend, who sold his boat,] said no.');
  checkAfter({ party: 'velm' }, '[His daughter] said no.');
});
