// Claims and answers: each test writes who says what, and expects what the last does to one before.

import { expect, test } from 'vitest';
import { unpackClaim } from '../../model/claim-item.ts';
import type { PlacedItem, Relation } from '../../model/comparison.ts';
import type { ActorLink, FigureMention, Findings, Mention, Statement } from '../../model/finding.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import type { Span } from '../../model/span.ts';
import { createClaimComparer } from './claim-comparer.ts';
import { findToldMoves } from './find-told-moves.ts';

/** A speaker whom nobody could link. */
const nobody = 'he';

/** Who, the reporting word, what is said; `then` comes before it in the text. */
type Said = readonly [actor: string, cue: string, content: string, then?: string];

const claimComparer = createClaimComparer({
  actors: [
    ['Velm', 'velm'],
    ['Oster', 'oster'],
    ['Brandt', 'oster'],
  ].map(([name = '', party = '']) => ({
    ...{
      id: name.toLowerCase(),
      name,
      kind: 'person',
      aliases: [],
      derogatory: [],
      party,
      offices: [],
      wikidata: null,
    },
  })),
});

const finder = { name: 'test', version: 1 };
const found = { finder, certainty: 1, reasons: [] };

function readTold(told: readonly Said[], published = '2031-03-05'): readonly PlacedItem[] {
  let text = '';
  const statements: Statement[] = [];
  for (const [actor, cue, content, then] of told) {
    text += then ?? (text === '' ? '' : ' ');
    const source = { start: text.length, end: text.length + actor.length };
    const cueSpan = { start: source.end + 1, end: source.end + 1 + cue.length };
    const span = { start: cueSpan.end + 1, end: cueSpan.end + 1 + content.length };
    text += `${actor} ${cue} ${content}.`;
    statements.push({
      ...{
        ...found,
        kind: 'statement',
        id: `s${statements.length}`,
        form: 'indirect',
        said: null,
        saidQuote: null,
        via: [],
      },
      ...{
        speaker: source,
        source: [source],
        cue: [cueSpan],
        content: [span],
        actor: actor === nobody ? null : linkTo(actor),
      },
      factuality: /^den/.test(cue) ? 'denied' : 'asserted',
    });
  }
  const findings = {
    statements,
    mentions: listMentions(text, told),
    dates: [],
    figures: listFigures(text),
    positions: [],
    spokenFor: [],
  };
  const article = makePlainArticle(text, { published });
  return claimComparer
    .listItems({ article, findings: findings satisfies Findings })
    .map((item, row) => ({ ...item, row, article: article.id, text }));
}

function linkTo(name: string): ActorLink {
  return { name, actorId: name.toLowerCase(), via: 'codebook' };
}

function listMentions(text: string, told: readonly Said[]): readonly Mention[] {
  return [...new Set(told.map(([actor]) => actor))]
    .filter((name) => name !== nobody)
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        ...{ ...found, kind: 'mention' as const, id: `m${index}`, stands: 'actor' as const, isDerogatory: false },
        ...{ span: { start: index, end: index + name.length }, actor: linkTo(name) },
      })),
    );
}

function listFigures(text: string): readonly FigureMention[] {
  return [...text.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    ...{ ...found, kind: 'figure' as const, id: `f${index}`, span: { start: index, end: index + digits.length } },
    ...{ value: Number(digits), low: null, high: null, unit: null, unitName: null, counted: null },
    ...{
      comparator: 'exact' as const,
      thing: { head: null, words: [] },
      implied: null,
      change: null,
      asOf: null,
      by: null,
      derivation: null,
    },
  }));
}

/** What the last statement is to the first of the same article, or to that of another. */
function relate(told: readonly Said[], elsewhere?: readonly Said[]): Relation | null {
  const items = readTold(told);
  const last = items.at(-1);
  const first = elsewhere ? readTold(elsewhere, '2031-03-04')[0] : items[0];
  return last && first ? claimComparer.relate(last, first) : null;
}

function check(told: readonly Said[], expected: string | null, elsewhere?: readonly Said[]): void {
  expect(relate(told, elsewhere)?.relation ?? null).toBe(expected);
}

const accused: Said = ['Velm', 'accused', 'Oster of closing the locks at night'];

test('a denial answers the accusation before it', () => {
  check([accused, ['Oster', 'denied', 'it']], 'denial');
  check([accused, ['Tessel', 'demanded', 'an inquiry by Monday'], ['Oster', 'denied', 'it']], 'denial');
  check(
    [
      ['Tessel', 'demanded', 'an inquiry by Monday'],
      ['Oster', 'denied', 'it'],
    ],
    null,
  );
});

test('content that calls something untrue denies, and so does the verb alone', () => {
  check([accused, ['Oster', 'called', 'that "a slander with a map attached"']], 'denial');
  check(
    [
      ['Velm', 'said', 'it had been asked'],
      ['Oster', 'says', 'it was not'],
    ],
    'denial',
  );
  check(
    [
      ['Velm', 'complains', 'that it was not asked'],
      ['Oster', 'replies', 'that it was, twice'],
    ],
    'denial',
  );
});

test('a denial elsewhere is found by the words and names both have', () => {
  const denied: Said = ['Oster', 'denied', 'closing the locks at Sillen by night'];
  const told: Said = ['Velm', 'said', 'Oster had closed the locks at Sillen'];
  check([denied], 'denial', [told]);
  check([denied], null, [['Velm', 'said', 'the ferry would sail on Sunday']]);
});

test('an answer takes up what was asked or offered', () => {
  check(
    [
      ['Velm', 'asked', 'for a seat at the table'],
      ['Oster', 'rejected', 'the request'],
    ],
    'reply',
  );
  check(
    [
      ['Velm', 'offered', 'to open the gauge books'],
      ['Tessel', 'welcomed', 'the offer'],
    ],
    'reply',
  );
  check(
    [
      ['Velm', 'said', 'the winter had been mild'],
      ['Oster', 'rejected', 'the request'],
    ],
    null,
  );
});

test('another figure for the same thing is a correction', () => {
  check(
    [
      ['Velm', 'counts', '190 barges in the queue'],
      ['Oster', 'puts', 'it at 255'],
    ],
    'correction',
  );
  check(
    [
      ['Velm', 'counts', '190 barges in the queue'],
      ['Oster', 'puts', 'it at 190'],
    ],
    null,
  );
});

test('two who say the opposite in the same words stand against each other', () => {
  const said: Said = ['Velm', 'said', 'the eastern locks at Sillen were closed'];
  check([['Oster', 'said', 'the eastern locks at Sillen were never closed']], 'opposite', [said]);
  check([['Oster', 'said', 'the eastern locks at Sillen were closed']], null, [said]);
});

test('the same speaker in the same words is told again', () => {
  const said: Said = ['Velm', 'said', 'the eastern locks at Sillen were closed'];
  check([['Velm', 'said', 'that the eastern locks at Sillen had been closed']], 'repeats', [said]);
});

test('silence, and a speaker on himself, answer nothing', () => {
  check([accused, ['Oster', 'declined to comment', 'on it']], null);
  check([accused, ['Oster', 'neither confirmed nor denied', 'it']], null);
  check([accused, ['Velm', 'denied', 'it']], null);
});

test('reasons are told in words', () => {
  expect(relate([accused, ['Oster', 'denied', 'it']])?.detail).toMatchObject({
    replies: 'from',
    reasons: expect.arrayContaining(['its words point back', 'the claim is about who replies', 'it denies']),
  });
});

test('a party that speaks right after another asked or accused takes its turn', () => {
  const asked: Said = ['Velm', 'asked', 'for a delay of ten days'];
  check([asked, ['Oster', 'said', 'a gauge read late was no gauge']], 'reply');
  check(
    [
      ['Velm', 'alleged', 'a breach'],
      ['Oster', 'said', 'it was a repair'],
    ],
    'reply',
  );
  check(
    [
      ['Velm', 'wants', 'a delay of ten days'],
      ['Oster', 'said', 'the ferry would sail on Sunday'],
    ],
    null,
  );
  check([asked, ['Oster', 'said', 'a gauge read late was no gauge', '\n\n']], null);
  check(
    [
      ['Velm', 'asked', 'whether he had gone mad'],
      ['Oster', 'said', 'the ferry would sail'],
    ],
    null,
  );
});

test('what goes on with a denial belongs to it', () => {
  const denied: Said = ['Oster', 'denied', 'it'];
  const explained: Said = ['Brandt', 'said', 'two turbines had been under repair all night'];
  check([denied, explained], 'continues');
  check([denied, ['Velm', 'said', 'two turbines had been under repair all night']], null);
  check([['Oster', 'confirmed', 'it'], explained], null);
});

test('what the own side does with an offer is an answer, told by whatever word', () => {
  const offered: Said = ['Velm', 'offered', 'to open the gauge books'];
  check([offered, ['Brandt', 'said', 'Oster could accept the offer']], 'reply');
  check([offered, ['Brandt', 'said', 'it would consider it when the road was open']], 'reply');
  check([offered, ['Brandt', 'promised', 'to consider it']], 'reply');
});

test('the idea that something is so is denied, not turned down', () => {
  const said: Said = ['Velm', 'said', 'the volunteers on the ridge were hired gunmen'];
  check([said, ['Oster', 'rejected', 'the idea that the volunteers were gunmen']], 'denial');
});

test('one sentence that sets two parties’ words against each other needs no word they share', () => {
  const defence: Said = ['Velm', 'claims', 'it is purely for defence'];
  const attack: Said = ['Oster', 'says', 'the mast could as well guide guns', ', but '];
  const [first, second] = readTold([defence, attack]).map((item) => ({
    ...item,
    text: item.text.replace('defence., but', 'defence , but'),
  }));
  expect(first && second ? claimComparer.relate(second, first)?.relation : null).toBe('correction');
  check([defence, ['Oster', 'says', 'the mast could as well guide guns']], null);
});

test('the author’s own verdict denies what was just told, and nobody answers it', () => {
  const told: Said = ['Velm', 'speaks', 'of stolen water at Sillen'];
  const relationsOf = (text: readonly Said[]): readonly (string | undefined)[] => {
    const [first, ...others] = readTold(text);
    return others.map((item) => (first ? claimComparer.relate(item, first)?.relation : undefined));
  };
  expect(relationsOf([told, ['Brandt', 'said', 'good night', ' This is a lie. ']])).toContain('denial');
  expect(relationsOf([['Velm', 'falsely alleges', 'a theft of water at Sillen']])).toEqual(['denial']);
  expect(relationsOf([['Velm', 'repeated', 'his false claims about the locks at Sillen']])).toEqual(['denial']);
  expect(relationsOf([told, ['Brandt', 'said', 'good night', ' This is a lake. ']])).toEqual([undefined]);
});

test('what a denial concludes is not what it denies', () => {
  const denied: Said = [
    'Oster',
    'insisted',
    'the locks at Sillen are not broken, so nobody need pay for a tug or a pilot',
  ];
  check([['Velm', 'said', 'two locks were broken by the ice'], denied], 'denial');
  const disputed: Said = ['Oster', 'disputed', 'Velm’s plan as unsafe, saying the locks at Sillen are narrow and deep'];
  check([disputed], null, [['Velm', 'said', 'the locks at Sillen are narrow and deep']]);
});

test('a thing that is said to be somebody else’s is not answered here', () => {
  const offered: Said = ['Velm', 'offered', 'to open the gauge books'];
  check([offered, ['Oster', 'rejected', 'Velm’s offer']], 'reply');
  check([offered, ['Oster', 'rejected', 'Tessel’s offer']], null);
});

test('an offer is answered however far on, where only one side has offered anything', () => {
  const offered: Said = ['Velm', 'offered', 'to open the gauge books'];
  const others = Array.from({ length: 9 }, (_, at): Said => ['Tessel', 'said', `the ferry sailed ${at} times`, '\n\n']);
  const welcomed: Said = ['Oster', 'welcomed', 'the offer', '\n\n'];
  check([offered, ...others, welcomed], 'reply');
  check([offered, ['Tessel', 'proposed', 'a canal'], ...others, welcomed], null);
});

test('what a side says it did not do answers who says so of it', () => {
  check(
    [
      ['Velm', 'said', 'Oster had shelled the market at Sillen'],
      ['Oster', 'said', 'we do not shell our own market'],
    ],
    'denial',
  );
  check(
    [
      ['Velm', 'said', 'the ferry would sail'],
      ['Oster', 'said', 'we do not shell our own market'],
    ],
    null,
  );
});

test('who refuses to comment answers nothing, and an announced plan cannot be denied', () => {
  check([accused, ['Oster', 'has refused', 'to comment on the accusation']], null);
  check([accused, ['Oster', 'did not immediately respond to', 'it']], null);
  check(
    [
      ['Velm', 'announced', 'a compromise plan for the locks'],
      ['Oster', 'denied', 'it'],
    ],
    null,
  );
});

/** Actors, acts and words of the moves of a text, which holds no statement but the one given. */
function checkTold(text: string, expected: readonly string[], held?: Said): void {
  const mentions = listMentions(text, [
    ['Velm', '', ''],
    ['Oster', '', ''],
    ['Ida Brandt', '', ''],
  ]);
  const statements = held ? [hold(text, held)] : [];
  const findings = { statements, mentions, dates: [], figures: [], positions: [], spokenFor: [] };
  const article = makePlainArticle(text);
  const told = findToldMoves(article, findings).map(({ actor, cue, content }) =>
    [actor?.name ?? 'nobody', ...[...cue, ...content].map(({ start, end }) => text.slice(start, end))].join(' | '),
  );
  expect(told).toEqual(expected);
}

/** A statement read at these words of the text. */
function hold(text: string, [actor, cue, content]: Said): Statement {
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    ...{ ...found, kind: 'statement', id: 's', form: 'indirect', said: null, saidQuote: null, via: [] },
    ...{
      speaker: at(actor),
      source: [at(actor)],
      cue: [at(cue)],
      content: [at(content)],
      actor: actor === nobody ? null : linkTo(actor),
    },
    factuality: 'asserted',
  };
}

test('who acts in the next clause is told, though the words of the first were read on', () => {
  checkTold(
    'Velm repeated its offer to open the locks, and Oster accepted it in principle.',
    ['Oster | accepted | it in principle'],
    ['Velm', 'repeated', 'its offer to open the locks, and Oster accepted it in principle'],
  );
  checkTold(
    'Velm said “We asked, and Oster rejected it at once”.',
    [],
    ['Velm', 'said', '“We asked, and Oster rejected it at once”'],
  );
  checkTold('Velm, whose farmers stand beside Oster’s fighters, rejected the call.', ['Velm | rejected | the call']);
});

test('an aside tells who denies what was said', () => {
  const held: Said = ['Velm', 'reported', 'that the two had met, which both governments deny'];
  checkTold('Velm reported that the two had met, which both governments deny.', ['nobody | deny | which'], held);
  checkTold('Velm closed the locks, a charge Oster has always rejected, and left.', ['Oster | rejected | a charge']);
  checkTold('Velm named Oster, which has denied any part in it.', []);
});

test('to whom something is told is no part of it', () => {
  const items = readTold([['Velm', 'told', 'the closing session that Velm would sign if the locks were opened']]);
  expect(JSON.stringify(items[0]?.data)).not.toContain('sess');
});

test('who turns something down goes on to speak', () => {
  const text = 'Velm rejected the offer, insisting that the locks stay shut.';
  const spoken = hold(text, ['Velm', 'insisting', 'that the locks stay shut']);
  const statements = [{ ...spoken, speaker: null, source: [], actor: null }];
  const mentions = listMentions(text, [['Velm', '', '']]);
  const article = makePlainArticle(text);
  const items = claimComparer.listItems({
    article,
    findings: { statements, mentions, dates: [], figures: [], positions: [], spokenFor: [] },
  });
  expect(items.map(({ data }) => unpackClaim(data)?.actor)).toEqual(['velm', 'velm']);
});

test('moves that the author tells of are claims too', () => {
  checkTold('Velm, which lost the harvest, asked for a chair of its own. Oster turned it down.', [
    'Velm | asked for | a chair of its own',
    'Oster | turned | it down',
  ]);
  checkTold('Oster’s minister, Ida Brandt, welcomed the offer, and flew home.', ['Ida Brandt | welcomed | the offer']);
  checkTold('Velm puts the dead at 118; Oster puts them at “more than 300”.', [
    'Velm | puts | the dead at 118',
    'Oster | puts | them at “more than 300”',
  ]);
  checkTold('The mayor of Velm asked for rain.', []);
  checkTold('Velm denied wanting the hills, as Oster’s minister, Ida Brandt, claimed in May.', [
    'Velm | denied | wanting the hills, as Oster’s minister, Ida Brandt, claimed in May',
    'Ida Brandt | claimed | wanting the hills',
  ]);
});

test('what is accepted or turned down is found by its own word, without what that hangs on', () => {
  const asked: Said = ['Velm', 'offered', 'a fund for the harvest of the dry years'];
  const others: readonly Said[] = Array.from(
    { length: 9 },
    (_, at): Said => ['Tessel', 'said', `the ferry sailed ${at} times`, '\n\n'],
  );
  check([asked, ...others, ['Oster', 'welcomed', 'the fund', '\n\n']], 'reply');
  check([asked, ...others, ['Oster', 'welcomed', 'the ferry', '\n\n']], null);
  check([asked, ['Brandt', 'said', 'Oster would agree to the fund if the gauge at Sillen were moved']], 'reply');
});

test('what a side would do if the other did something is an offer', () => {
  const ready: Said = ['Velm', 'said', 'Velm would open the gauge books if the locks stayed shut'];
  const others: readonly Said[] = Array.from(
    { length: 9 },
    (_, at): Said => ['Tessel', 'said', `the ferry sailed ${at} times`, '\n\n'],
  );
  check([ready, ...others, ['Oster', 'welcomed', 'the offer', '\n\n']], 'reply');
});

test('a refusal turns down what the other side asked in the words before it', () => {
  const demand: readonly Said[] = [
    ['Velm', 'demanded', 'a guaranteed flow of 340 at the gauge'],
    ['Velm', 'said', 'the winter had been dry'],
    ['Velm', 'spoke', 'of ruined orchards'],
  ];
  check([...demand, ['Oster', 'would not discuss', 'a number', '\n\n']], 'reply');
  check([...demand, ['Tessel', 'said', 'the ferry sailed'], ['Oster', 'would not discuss', 'a number', '\n\n']], null);
});

test('two who answer one request one after the other answer the same', () => {
  const items = readTold([
    ['Tessel', 'asked', 'to station observers on the bridge'],
    ['Velm', 'agreed', 'to the request'],
    ['Oster', 'said', 'it would consider it when the road was open'],
  ]);
  const [, agreed, considered] = items;
  expect(agreed && considered && claimComparer.relate(considered, agreed)?.relation).toBe('continues');
});

test('a person sent from a room is no claim turned down, and nobody denies what he is not accused of', () => {
  const said: Said = ['Velm', 'said', 'the pilot wanted her badge back'];
  check([said, ['Oster', 'dismissed', 'her from the room']], null);
  check(
    [
      ['Velm', 'has not accused', 'Oster of anything'],
      ['Oster', 'denied', 'it'],
    ],
    null,
  );
});

test('who insists that something is not so answers the author’s own sentence that says so', () => {
  const [denied, told] = readTold([
    [
      'Oster',
      'insists',
      'that its troops at Sillen are not surrounded',
      'Troops stood surrounded in the valley at Sillen. ',
    ],
  ]);
  expect(denied && told && claimComparer.relate(told, denied)?.relation).toBe('denial');
});

test('what was asked is denied, not what was said before it', () => {
  const said: Said = ['Velm', 'said', 'the minister never met the envoys'];
  check([said, ['Oster', 'denied', 'it', ' Asked whether the dam had leaked, ']], null);
  check([said, ['Oster', 'denied', 'it', ' Asked about the envoys, ']], 'denial');
});

test('who insists that the own side will not do something denies nothing', () => {
  const accusing: Said = ['Velm', 'accused', 'Oster of trading safety at the locks for votes'];
  check([accusing, ['Oster', 'insisted', 'it was not trading safety at the locks']], 'denial');
  check([accusing, ['Oster', 'insisted', 'it will not negotiate over safety at the locks']], 'reply');
});

test('who insists that something is not so answers nobody whose side is not known and who blames nobody', () => {
  const stored = 'that the hall at the quay was a store for seed and grain';
  check(
    [
      ['The harbour office', 'argued', stored],
      ['Holm', 'insisted', 'it was not a secret store for seed and grain'],
    ],
    null,
  );
  check(
    [
      ['Velm', 'said', stored],
      ['Oster', 'insisted', 'the hall at the quay was not a store for seed'],
    ],
    'denial',
  );
});

test('who refuses something does not turn down another’s refusal', () => {
  const refused: Said = ['Velm', 'refused', 'to give Oster any money for the wall along the quay'];
  check([['Oster', 'refused', 'to take less money from Velm for the wall along the quay']], null, [refused]);
});

test('who will not do what he was blamed for turns nothing down, and a deed with another figure contradicts none', () => {
  const blamed: Said = ['Velm', 'accused', 'Oster of keeping a seat on the board empty'];
  check([blamed, ['Oster', 'has refused', 'to hold a hearing for the new warden']], null);
  check(
    [
      ['Velm', 'named', 'five people to the board'],
      ['Oster', 'named', 'six', ', while '],
    ],
    null,
  );
});

test('what is withheld from somebody, and what is called untrue only by the way, denies nothing', () => {
  const path: Said = ['Velm', 'said', 'there was a narrow path to a deal on the locks'];
  check([path, ['Oster', 'worked to deny', 'him that narrow path to a deal']], null);
  check([path, ['Oster', 'said', 'the path through the misinformation campaign was long']], null);
  check([path, ['Oster', 'called', 'it misinformation']], 'denial');
  check([path, ['Oster', 'said', 'those who hear a minister say it is a hoax lose the path']], null);
  check([path, ['Oster', 'said', 'farmers made up a third of those on the path']], null);
});

test('who condemns a deed or will not speak of it turns down no claim', () => {
  const told: Said = ['Velm', 'said', 'the test at Sillen showed how weak the pact is'];
  check([told, ['Oster', 'condemned', 'the test']], null);
  check([told, ['Oster', 'would not discuss', 'the test']], null);
  check([told, ['Oster', 'condemned', 'the claim']], 'reply');
});

test('two who dispute one charge do not dispute each other', () => {
  const rebutted: Said = ['Holm', 'rebutted', 'the charge that the gauge books of Sillen were false'];
  check([rebutted, ['Tessel', 'disputed', 'charges that the gauge books of Sillen were false']], null);
});

test('what stands in a later sentence of somebody’s words is not what these deny', () => {
  const text = '“This was made up,” Oster told the board. “Tessel said nothing of the kind happened.”';
  const mentions = listMentions(text, [
    ['Oster', '', ''],
    ['Tessel', '', ''],
  ]);
  const outer = hold(text, ['Oster', 'told', '“This was made up,” Oster told the board. “Tessel said nothing']);
  const inner = hold(text, ['Tessel', 'said', 'nothing of the kind happened']);
  const findings = { statements: [outer, inner], mentions, dates: [], figures: [], positions: [], spokenFor: [] };
  const article = makePlainArticle(text);
  const [first, second] = claimComparer
    .listItems({ article, findings })
    .map((item, row) => ({ ...item, row, article: article.id, text }));
  expect(first && second ? claimComparer.relate(second, first) : null).toBeNull();
});

test('one word in common and a “not” set nothing against another, nor does what one side adds to its own', () => {
  const near: Said = ['Velm', 'said', 'it was very near to an inquiry'];
  check([near, ['Holm', 'said', 'it was not odd that an inquiry was wanted']], null);
  check(
    [
      ['Oster', 'said', '20 barges were kept at Sillen'],
      ['Brandt', 'said', 'the barges at Sillen beat the aim of 50'],
    ],
    null,
  );
});

test('who turns down what is somebody else’s does not turn down what a third says of it', () => {
  const said: Said = ['Velm', 'said', 'the plan of Brandt for the locks was not worth its paper'];
  check([['Oster', 'dismissed', 'Brandt’s plan for the locks and its paper']], null, [said]);
  check([said, ['Oster', 'dismissed', 'Brandt’s plan for the locks', '\n\n']], null);
});

test('“Velm’s claim that” is answered where Velm made it', () => {
  const said: Said = ['Velm', 'said', 'the locks at Sillen leak'];
  const denied: Said = ['Oster', 'said', 'Velm’s claim that the locks leak was untrue'];
  check([said, denied], 'denial');
  check([['Tessel', 'said', 'the locks at Sillen leak'], denied], null);
});

test('a request that is denied is turned down, and who was denied a thing denies nothing', () => {
  const asked: Said = ['Velm', 'said', 'the widow’s request for the watch house of Sillen was lawful'];
  check([asked, ['Oster', 'denied', 'a request by the widow for the watch house']], 'reply');
  check([asked, ['Oster', 'were denied', 'such watch houses']], null);
  check(
    [
      ['Velm', 'asked for', 'the watch house of Sillen'],
      ['Oster', 'denied', 'the request'],
    ],
    'reply',
  );
});

test('bare “allegations” answer who accuses, or who speaks of whoever denies them', () => {
  check(
    [
      ['Velm', 'said', 'the market reacted nicely'],
      ['Oster', 'denied', 'allegations'],
    ],
    null,
  );
  check(
    [
      ['Velm', 'said', 'Oster had opened the locks'],
      ['Oster', 'denied', 'allegations'],
    ],
    'denial',
  );
});

test('a later claim is denied before it is told only where both say the same', () =>
  check(
    [
      ['Oster', 'denied', 'that jobs at Sillen mattered'],
      ['Velm', 'announced', 'that Oster would build its barges abroad'],
    ],
    'reply',
  ));

test('who has no information says nothing that could be denied', () =>
  check(
    [
      ['Velm', 'said', 'she had no information on the raid at Sillen'],
      ['Oster', 'denied', 'the raid at Sillen'],
    ],
    null,
  ));

test('who ought to turn something down, or may, has not done so, unless it is said of oneself', () => {
  const claimed: Said = ['Velm', 'said', 'the locks had leaked all winter'];
  check([claimed, ['Oster', 'rejected', 'it']], 'reply');
  check([claimed, ['Oster', 'should reject', 'it']], null);
  check([claimed, ['Oster', 'may have to reject', 'it']], null);
});

test('“which Oster rejects” is about the words of its own sentence', () => {
  const claimed: Said = ['Velm', 'said', 'the locks had leaked all winter'];
  check([claimed, ['Oster', 'rejected', 'which', ', a charge that ']], 'reply');
  check(
    [claimed, ['Oster', 'rejected', 'which', '. A fund came to nothing over fears of a leak, a charge that ']],
    null,
  );
});

test('a denial of reports nobody is named for answers no neighbour by one word', () => {
  const denial = (cue: string): readonly Said[] => [
    [nobody, 'has confirmed', 'the guard served in Oster'],
    [nobody, cue, 'the guard was a member of the third company'],
  ];
  check(denial('denied'), 'denial');
  check(denial('denies reports'), null);
});
