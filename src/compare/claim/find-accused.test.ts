// Whom words accuse: each is a reporting word and what is said, with the names of others in `<>`; those accused are given.
import { expect, test } from 'vitest';
import type { Mention } from '../../model/finding.ts';
import { findAccused } from './find-accused.ts';
import { readReplyAct } from './reply-act.ts';

function check(cue: string, written: string, expected: readonly string[]): void {
  const others: Mention[] = [];
  let content = '';
  for (const part of written.split(/(<[^>]+>)/)) {
    const name = /^<(.+)>$/.exec(part)?.[1];
    if (name !== undefined) {
      others.push({
        ...{
          kind: 'mention',
          id: `m${content.length}`,
          finder: { name: 'test', version: 1 },
          certainty: 1,
          reasons: [],
        },
        ...{ span: { start: content.length, end: content.length + name.length }, stands: 'actor', isDerogatory: false },
        actor: { name, actorId: name.toLowerCase(), via: 'codebook' },
      });
    }
    content += name ?? part;
  }
  const act = readReplyAct({ cue, content, factuality: 'asserted' });
  const spans = [{ start: 0, end: content.length }];
  // Holm is of no party.
  const named = others;
  const accused = findAccused({
    ...{ text: content, act, cue, content: spans, start: 0, from: 0 },
    ...{ others: others.filter(({ actor }) => actor?.name !== 'Holm'), named },
  });
  expect(accused.map(({ actor }) => actor?.name)).toEqual(expected);
}

test('a word of accusing names the accused first', () => {
  check('accused', '<Oster> of firing on the ferry of <Tessel>', ['Oster']);
  check('blamed', '<Oster> for the fire', ['Oster']);
  check('can blame', '<Oster> for the fire', []);
  check('stopped short of blaming', '<Oster> for the fire', []);
  check('said', 'they spoke ill of <Oster> and they broke the truce', []);
  check('accused', '<Holm> of spreading a tale about <Oster>', []);
  check('accused', 'the friends of <Oster> in <Tessel>', ['Oster']);
});

test('a deed told of another accuses', () => {
  check('said', '<Oster>’s brigade had twice broken the truce', ['Oster']);
  check('said', 'the ferry had been shelled by <Oster>', ['Oster']);
  check('condemned', '<Oster>’s latest attack on the ferry', ['Oster']);
  check('said', 'they would go home after they committed crimes, unless <Oster> ordered otherwise', ['Oster']);
});

test('who is slammed for something is accused, and who says that he himself did it is not', () => {
  check('slammed', '<Oster> for stalling', ['Oster']);
  check('slams', '<Oster>’s scheme for the old locks for leaking', ['Oster']);
  check('said', 'the fire was a provocation from <Oster>', ['Oster']);
  check('said', 'that he had misled <Oster> about the locks', []);
});

test('who only stands in what another is blamed for is not accused', () => {
  check('chided', 'the papers for setting <Oster> against Velm', []);
  check('accused', 'the crowd, which <Oster> had let in, of shouting', []);
  check('alleged', 'that for years <Oster> had closed the locks', ['Oster']);
  check('alleged', 'they had beaten men who had fled <Oster>', []);
  check('complained', 'that the vote would hand the seat to <Oster>', []);
  check('Slams', 'The Mayor For Meeting <Oster>', []);
  check('alleged', 'the raid was led by <Oster> trader Ida Brandt', []);
  check('echoed', '<Oster>’s defence of the occupation', []);
  check('said', 'the strikes in northern <Oster>’s hills killed twenty', []);
});

test('a participle alone, a chance at something and what words do are no deeds', () => {
  check('said', '<Oster> was again attacking the ferry', ['Oster']);
  check('said', '<Oster> is on firm ground attacking the plan', []);
  check('said', '<Oster> had a fair shot at the prize', []);
  check('said', 'the plan was undermined by evidence <Oster> had seen', []);
});

test('what is feared, asked, denied or done to them accuses nobody', () => {
  check('said', 'nobody on <Oster>’s side had broken the truce', []);
  check('said', '<Oster> would break the truce', []);
  check('said', '<Oster> had not broken the truce', []);
  check('said', 'the guns had fired on <Oster> killing four', []);
  check('said', 'if <Oster> breaks the truce it will be answered', []);
  check('denied', '<Oster> had broken the truce', []);
  check('expressed', 'regret and rebutted <Oster>’s attacks on the inquiry', []);
  check('said', '<Oster> was ready to talk', []);
  check('said', 'two of <Oster>’s guards had been killed in the hills', []);
});
