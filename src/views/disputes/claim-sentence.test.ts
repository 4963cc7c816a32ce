// What a dispute is headed by: the claim in its own words with its speaker's name, short enough to be read whole.
import { expect, test } from 'vitest';
import { bareClaim, type Claim } from '../../model/claim-item.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { type HeldClaim, sayAbout } from './claim-sentence.ts';

/** Words of a claim nobody is quoted for, told of whoever `actor` names. */
type Told = Partial<Claim> & { readonly text: string; readonly before?: string };

/** `before` stands before the claim in its sentence. */
function hold({ text, before = '', ...claim }: Told): HeldClaim {
  const span = { start: before.length, end: before.length + text.length };
  const article: ComparedEntry['article'] = {
    ...{ id: 'a' as ComparedEntry['article']['id'], title: null, outlet: null, side: null },
    ...{ published: null, url: null, byline: [] },
  };
  return {
    claim: {
      ...{ ...bareClaim, act: 'claim', order: 0, paragraph: 0, turn: 0, days: null },
      ...{ stems: text.split(' '), ...claim },
    },
    entry: {
      ...{
        row: 1,
        added: 1,
        finding: null,
        span,
        data: null,
        article,
        surroundings: { start: 0, text: before + text },
      },
      ...{ statement: null, figure: null, position: null, positions: [] },
    },
  };
}

function check(told: readonly Told[], expected: string): void {
  const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
  expect(sayAbout(told.map(hold), { nameOf, partyOf: () => null })).toBe(expected);
}

test('the speaker stands before the words, and "that" is left out', () => {
  check([{ actor: 'velm', text: 'that the locks at Harn are open' }], 'Velm: the locks at Harn are open');
  check([{ text: 'that the locks at Harn are open' }], 'The locks at Harn are open');
});

test('of what is denied the word of denying is kept', () => {
  check(
    [{ actor: 'velm', act: 'deny', cue: 'denied', text: 'wanting the hills of Harn' }],
    'Velm denied wanting the hills of Harn',
  );
});

test('a sentence too long to be read whole gives way to what is answered to it', () => {
  const long = `Strangely enough, ${'it all began yesterday with a letter to the papers, and '.repeat(4)}so it went on`;
  const answer: Told = { actor: 'oster', act: 'deny', cue: 'insisted', text: 'its men at Harn are not surrounded' };
  check([{ text: long }, answer], 'Oster insisted its men at Harn are not surrounded');
});

test('who is accused stands behind the word that accuses', () => {
  check(
    [{ actor: 'velm', act: 'accuse', cue: 'accused', accusedAt: 0, text: 'Oster of closing the locks at Harn' }],
    'Velm accused Oster of closing the locks at Harn',
  );
});

test('who accuses and is not known is named as the sentence names them', () => {
  const accusation: Told = { act: 'accuse', cue: 'accused', accusedAt: 21, text: 'Oster of closing the locks' };
  check([{ ...accusation, before: 'Campaigners accused ' }], 'Campaigners accused Oster of closing the locks');
});

test('of a deed that is told no word is lost', () => {
  const deed: Told = { actor: 'velm', accusedAt: 15, text: 'two of Oster’s brigades broke the truce' };
  check([{ ...deed, before: 'Velm said ' }], 'Velm: two of Oster’s brigades broke the truce');
});
