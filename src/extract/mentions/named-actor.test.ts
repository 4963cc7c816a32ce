// Names given outside the running text: voices of passages and bylines.
import { expect, test } from 'vitest';
import { readCodebook } from '../../model/codebook-file.ts';
import { buildDirectory } from './actor-directory.ts';
import { splitName } from './name-trie.ts';
import { dropTitle, isTurnLabel, linkName } from './named-actor.ts';

const directory = buildDirectory(
  readCodebook(
    'actors:\n  - {name: Mira Dolan, kind: person}\n  - {name: Harbour Union, kind: organisation}\noutlets:\n  - {name: Lunt Courier, aliases: [Courier]}\n',
    'c',
  ),
);

function check(name: string, actor: string, actorId: string | null) {
  const link = linkName(directory, name);
  expect([link.name, link.actorId]).toEqual([actor, actorId]);
}

test('titles before a name are dropped', () => {
  expect(dropTitle(splitName('Foreign Minister Mira Dolan'))).toEqual(['Mira', 'Dolan']);
  expect(dropTitle(splitName('President'))).toEqual(['President']);
});

test('a name of the codebook is its actor, also in capitals, by the surname, or with a title', () => {
  check('Mira Dolan', 'Mira Dolan', 'mira-dolan');
  check('DOLAN', 'Mira Dolan', 'mira-dolan');
  check('Minister Dolan', 'Mira Dolan', 'mira-dolan');
  check('the Courier', 'Lunt Courier', 'lunt-courier');
});

test('a name that nobody declared stands for itself', () => {
  check('Ivo Tarn', 'Ivo Tarn', null);
  check('Ada Dolan', 'Ada Dolan', null);
});

test('the label of a turn is nobody', () => {
  expect(['QUESTION', 'Male Reporter 2', 'Presenter:'].map(isTurnLabel)).toEqual([true, true, true]);
  expect(['TORBELL', 'Mr Reporter Holm'].map(isTurnLabel)).toEqual([false, false]);
});
