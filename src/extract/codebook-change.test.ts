// Which articles a change of the codebook asks to be read again.
import { expect, test } from 'vitest';
import { readCodebook } from '../model/codebook-file.ts';
import { type Alteration, createAlterationFinder } from './alteration-finder.ts';
import { findCodebookChange } from './codebook-change.ts';

const text = `parties: [{id: oster, name: Oster}]
actors:
  - {name: Vera Holm, kind: person, party: oster}
  - {name: Harbour Board, kind: organisation}
  - {name: Republic of Velm, kind: state}
issues:
  - {id: ferries, label: Ferries, cues: [ferry, leave port]}
outlets: [{name: Lunt Courier}]
`;
const inflections = new Map([['left', 'leave']]);

/** Replaces words of the codebook and tells which of the sentences may read otherwise. */
function check([from, to]: readonly [string, string], sentences: readonly string[], expected: readonly string[]): void {
  const change = findCodebookChange(readCodebook(text, 'a'), readCodebook(text.replace(from, to), 'b'));
  const find = createAlterationFinder(change, inflections);
  const altered = sentences.filter((one) => find({ text: one, title: null, byline: [] }) !== 'nothing');
  expect(altered).toEqual(expected);
}

const rain = 'It rained.';

test('nothing is read again when nothing that reading depends on has changed', () => {
  check(['label: Ferries', 'label: Ferries, counter-example: What sails'], [rain, 'The ferry sailed.'], []);
});

test('a new or changed name asks for articles that hold a word of it, in any spelling', () => {
  const sentences = [rain, 'Holm’s ship.', 'Alexandra sang.'];
  check(['Vera Holm, kind', 'Vera Holm, aliases: [the Ice Aleksandra], kind'], sentences, ['Alexandra sang.']);
  check(['Vera Holm, kind: person', 'Vera Holm, kind: group'], sentences, ['Holm’s ship.']);
});

test('a change of party asks for articles that name its actors', () => {
  check(['name: Oster', 'name: Ostria'], [rain, 'Holm spoke.', 'The board met.', 'VERA!'], ['Holm spoke.', 'VERA!']);
});

test('a further name asks for its own words alone, and for small words only where it is written small', () => {
  const sentences = ['Holm spoke.', 'The dam broke.', 'They came to the Dam.', 'Goatherds!'];
  check(['Vera Holm, kind', 'Vera Holm, aliases: [Vee of the Dam], kind'], sentences, ['They came to the Dam.']);
  check(['Vera Holm, kind', 'Vera Holm, derogatory: [the goatherds], kind'], sentences, ['Goatherds!']);
});

test('an office asks for the words of its title', () => {
  const office = 'Vera Holm, offices: [{title: Minister of Fisheries}], kind';
  check(['Vera Holm, kind', office], ['Holm spoke.', 'The minister spoke.'], ['The minister spoke.']);
});

test('an outlet is named in articles too', () => {
  check(['Lunt Courier', 'Lunt Herald'], [rain, 'The Herald wrote.'], ['The Herald wrote.']);
});

test('a changed cue asks for articles that hold all its words, inflected and spelled as they may be', () => {
  const sentences = [rain, 'They left port.', 'They left.', 'Two ferries sailed.'];
  check(['leave port', 'leave the port'], sentences, ['They left port.']);
  check(['leave port', 'leave port, colour'], [...sentences, 'A color was free.'], ['A color was free.']);
  check(['cues: [ferry,', 'cues: [berth, ferry,'], [...sentences, 'A berth was free.'], ['A berth was free.']);
  check(['cues: [ferry, leave port]', 'cues: [ferry, leave port], poles: [open, shut]'], sentences, [
    'They left port.',
    'Two ferries sailed.',
  ]);
});

test('a state asks for all', () => {
  check(['Republic of Velm', 'Velm Union'], [rain], [rain]);
});

test('words of a definition or an example are signs of their issue too', () => {
  const sentences = [rain, 'The ferry sailed.', 'Boats lay there.', 'The jetty froze.'];
  check(['label: Ferries', 'label: Ferries, definition: boats'], sentences, ['Boats lay there.']);
  check(['label: Ferries', 'label: Ferries, example: the jetty'], sentences, ['The jetty froze.']);
});

test('issues alter positions alone, names everything', () => {
  const alter = ([from, to]: readonly [string, string], sentence: string): Alteration => {
    const change = findCodebookChange(readCodebook(text, 'a'), readCodebook(text.replace(from, to), 'b'));
    return createAlterationFinder(change, inflections)({ text: sentence, title: null, byline: [] });
  };
  expect(alter(['cues: [ferry,', 'cues: [berth, ferry,'], 'A berth was free.')).toBe('positions');
  expect(alter(['name: Vera Holm', 'name: Vera Holm-Berth'], 'A Berth was free.')).toBe('everything');
});
