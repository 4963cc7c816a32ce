// English phrases of each move, by class and by frame, as the tables hold them, and how they become patterns.
//
// How a line is written: words in the order they are said, the first a verb in its plain form, which is found in all its forms ("tear up"
// finds "tearing up"). `~` stands for whose it is ("shake ~ head"), `…` for up to seven words, the thing itself ("give … short shrift"),
// `a/b` for either word, `^a/b` for none of them next, `=` before a first word that is taken as it stands. "be" is found as any verb of being or
// seeming, with an adverb behind it.
import type { Move, Strength } from '../../../model/finding.ts';
import type { MoveIdiom } from './move-idioms.ts';
import { createPhrasePattern, type OpenedPhrase } from './phrase-pattern.ts';
import { verbForms } from './verb-forms.ts';

/** Phrases of one move, and the move they tell where a "not" stands before them. */
export interface PhraseClass {
  readonly move: Move;
  readonly strength: Strength;
  readonly denied: Move;
  /** By frame: what kind of words they are, only for the reader. */
  readonly frames: Readonly<Record<string, string>>;
}

const whose = "(?:(?:its|his|her|their|our|my|your|the|a|an|any|all|no|own|[\\w-]+ ?'s) ){0,2}";
const thing = "(?:[\\w'$€£.,%-]+ ){0,7}?";
const beingForms =
  "am|is|are|was|were|be|been|being|'s|'re|'m|remain|remains|remained|seem|seems|seemed|stay|stays|stayed|feel|feels|felt";
const being = `(?:${beingForms})(?: (?:\\w+ly|still|now|also|all|quite|more|very|only|far|dead|rather)){0,2}`;

/** A phrase of the table as a pattern; `not` stands behind "be". */
function toPattern(phrase: string, not = ''): OpenedPhrase {
  const [opener = '', ...others] = phrase.split(' ');
  const forms = opener === 'be' ? beingForms : listForms(opener);
  const opening = opener === 'be' ? `${being} ${not}` : `(?:${forms}) `;
  const except = others.at(-1)?.startsWith('^') === true ? (others.at(-1) ?? '') : '';
  const words = except === '' ? others : others.slice(0, -1);
  const end = except === '' ? '' : `(?! (?:${listWords(except.slice(1))})(?![\\w-]))`;
  const groups = others.filter((word) => !/^[~…^]/.test(word)).map((word) => word.split('/'));
  return { openers: forms.split('|'), groups, pattern: `${opening}${words.map(toPart).join('')}`.trimEnd() + end };
}

function toPart(word: string): string {
  if (word === '~') return whose;
  if (word === '…') return thing;
  return word.startsWith('^') ? `(?!(?:${listWords(word.slice(1))}) )` : `(?:${listWords(word)}) `;
}

function listWords(word: string): string {
  return word.replaceAll('/', '|');
}

/** The forms of the word or words that open a phrase, as a pattern without brackets. */
function listForms(opener: string): string {
  if (opener.startsWith('=')) return listWords(opener.slice(1));
  return opener.split('/').map(toForms).join('|');
}

/** Words that open a phrase and are no verbs. */
const fixedOpeners = /^(?:neither|no|would)$/;

function toForms(word: string): string {
  return fixedOpeners.test(word) ? word : verbForms(word);
}

function toIdiom(phrases: readonly OpenedPhrase[], told: Omit<MoveIdiom, 'pattern'>): readonly MoveIdiom[] {
  return phrases.length === 0 ? [] : [{ pattern: createPhrasePattern(phrases), ...told }];
}

/** The phrases of classes as patterns, and what those that begin with "be" tell where "not" stands behind it. */
export function compilePhrases(classes: readonly PhraseClass[]): readonly MoveIdiom[] {
  return classes.flatMap(({ move, strength, denied, frames }) => {
    const phrases = Object.values(frames).flatMap((frame) => frame.split(', '));
    const states = denied === 'none' ? [] : phrases.filter((phrase) => /^be (?!not\b)/.test(phrase));
    return [
      ...toIdiom(
        phrases.map((phrase) => toPattern(phrase)),
        { move, strength, denied },
      ),
      ...toIdiom(
        states.map((phrase) => toPattern(phrase, '(?:not|never|no longer) ')),
        { move: denied, strength: 'must', denied: move },
      ),
    ];
  });
}
