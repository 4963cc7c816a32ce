// Each rule that mends an attribution, by sentences of our own: what was read, and what it should be.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { createAnalyser } from '../../../text/analyser.ts';
import { toSpans } from '../attribution-finder.ts';
import type { TokenRange } from '../labels.ts';
import { makeTraits } from '../token-traits.ts';
import { mendAttributions } from './attribution-mender.ts';

const analyse = createAnalyser(readFileSync(new URL('../../languages/en/text.bin', import.meta.url)));
const lexicon = { cue: () => 0, source: () => 0 };

/** Both are one sentence with <s>source</s>, <c>cue</c> and <x>content</x>; no marks at all: nothing is found. */
function check(read: string, mended: string): void {
  const text = read.replace(/<\/?[scx]>/g, '');
  const analysed = analyse(text, []);
  const rangesOf = (role: string): readonly TokenRange[] =>
    spansOf(read, role).map(({ start, end }) => [tokenAt(analysed, start), tokenAt(analysed, end)]);
  const found = { source: rangesOf('s'), cue: rangesOf('c'), content: rangesOf('x'), score: 1 };
  const [one, ...more] = mendAttributions(makeTraits(analysed, lexicon), [found]).map((each) =>
    toSpans(analysed, each, [0, 0, 1, 1]),
  );
  expect(one === undefined ? text : mark(text, one)).toBe(mended);
  expect(more).toEqual([]);
}

function spansOf(marked: string, role: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of marked.matchAll(new RegExp(`<${role}>(.*?)</${role}>`, 'g'))) {
    const start = marked.slice(0, match.index).replace(/<\/?[scx]>/g, '').length;
    spans.push({ start, end: start + match[1]!.replace(/<\/?[scx]>/g, '').length });
  }
  return spans;
}

function tokenAt({ tokens }: AnalysedText, offset: number): number {
  let token = 0;
  while (token < tokens.count && tokens.start[token]! < offset) token++;
  return token;
}

function mark(text: string, one: Record<'source' | 'cue' | 'content', readonly Span[]>): string {
  const marks = Object.entries({ s: one.source, c: one.cue, x: one.content }).flatMap(([name, spans]) =>
    spans.flatMap(({ start, end }): [number, string][] => [
      [start, `<${name}>`],
      [end, `</${name}>`],
    ]),
  );
  return marks
    .sort((a, b) => b[0] - a[0] || (a[1].startsWith('</') ? 1 : -1))
    .reduce((out, [at, tag]) => out.slice(0, at) + tag + out.slice(at), text);
}

test('a missing word inside a content is filled in', () =>
  check(
    '<s>Marn</s> <c>said</c> <x>the toll would ruin the</x> <x>ferrymen of the north bank</x>.'.replace(
      'the</x> <x>ferrymen',
      'the</x> old <x>ferrymen',
    ),
    '<s>Marn</s> <c>said</c> <x>the toll would ruin the old ferrymen of the north bank</x>.',
  ));
test('crumbs far behind a solid content are dropped', () =>
  check(
    '<s>Marn</s> <c>said</c> <x>the toll would ruin the ferrymen</x>, words that were met with <x>a</x> roar by the crowd outside the <x>hall</x>.',
    '<s>Marn</s> <c>said</c> <x>the toll would ruin the ferrymen</x>, words that were met with a roar by the crowd outside the hall.',
  ));
test('a content that breaks off at a small word runs on to the end of its clause', () =>
  check(
    '<s>Both delegations</s> <c>endorsed</c> <x>the plan for</x> a truce of thirty days on the canal.',
    '<s>Both delegations</s> <c>endorsed</c> <x>the plan for a truce of thirty days on the canal</x>.',
  ));
test('what a colon introduces belongs to the content before it', () => {
  check(
    '<s>Marn</s> <c>said</c> <x>the plan had three parts</x>: the berth, the toll and the ferry.',
    '<s>Marn</s> <c>said</c> <x>the plan had three parts: the berth, the toll and the ferry</x>.',
  );
  check(
    '<s>She</s> <c>will write of</c> <x>its causes</x>: the toll, the flood — without naming Marn.',
    '<s>She</s> <c>will write of</c> <x>its causes: the toll, the flood</x> — without naming Marn.',
  );
});
test('a label tells who speaks where its form leaves no doubt, or quotation marks follow', () => {
  check('Ms Marn: The toll must fall.', '<s>Ms Marn</s><c>:</c> <x>The toll must fall.</x>');
  check('Union side: Not before the toll falls.', '<s>Union side</s><c>:</c> <x>Not before the toll falls.</x>');
  check(
    'Ansa Orl, envoy of Velm: “The toll must fall.”',
    '<s>Ansa Orl</s>, envoy of Velm<c>:</c> <x>“The toll must fall.”</x>',
  );
  const reported = '<s>Ansa Orl, envoy of Velm</s>, <c>said</c> on Monday: <x>“The toll must fall.”</x>';
  check(reported, reported);
  check('The Toll: The ferrymen wait for an answer.', 'The Toll: The ferrymen wait for an answer.');
});
test('a dateline is neither said nor a speaker', () => {
  check(
    '<s>LUNT, 14 March 2031 (Ansel Wire) - The council</s> <c>proposed</c> <x>a truce</x>.',
    'LUNT, 14 March 2031 (Ansel Wire) - <s>The council</s> <c>proposed</c> <x>a truce</x>.',
  );
  check(
    '<x>LUNT, March 14 (Ansel Wire) - The port will stay closed</x>, <s>the council</s> <c>said</c>.',
    'LUNT, March 14 (Ansel Wire) - <x>The port will stay closed</x>, <s>the council</s> <c>said</c>.',
  );
});
test('what stands before "she stressed" and is the subject of what follows is her words too', () =>
  check(
    'This, <s>she</s> <c>stressed</c>, <x>was the first demand of the province</x>.',
    '<x>This</x>, <s>she</s> <c>stressed</c>, <x>was the first demand of the province</x>.',
  ));
test('what somebody was doing when they said it is none of their words', () =>
  check(
    'Asked about the toll, <s>she</s> <c>said</c>, <x>“It stays.”</x>',
    'Asked about the toll, <s>she</s> <c>said</c>, <x>“It stays.”</x>',
  ));
test('"before meeting the ferrymen" is not part of the speaker', () =>
  check(
    '<x>“It stays,”</x> <c>said</c> <s>Marn before meeting the ferrymen, whom she kept waiting</s>.',
    '<x>“It stays,”</x> <c>said</c> <s>Marn</s> before meeting the ferrymen, whom she kept waiting.',
  ));
test('whoever is spoken to by name is not who speaks, whoever is set beside another is', () => {
  check(
    '<s>Mr Orl, the Isles</s> <c>want</c> <x>a lower toll</x>.',
    'Mr Orl, <s>the Isles</s> <c>want</c> <x>a lower toll</x>.',
  );
  check(
    '<s>Mr Orl, the envoy,</s> <c>wants</c> <x>a lower toll</x>.',
    '<s>Mr Orl, the envoy,</s> <c>wants</c> <x>a lower toll</x>.',
  );
});
test('a year before the speaker is none of theirs', () =>
  check(
    'In December <s>2022 former minister Ansa Orl</s> <c>admitted</c> <x>that the toll had failed</x>.',
    'In December 2022 <s>former minister Ansa Orl</s> <c>admitted</c> <x>that the toll had failed</x>.',
  ));
test('a word that counts an argument is not part of the speaker', () =>
  check(
    '<s>Thirdly, the ferrymen</s> <c>say</c> <x>that the bridge is old</x>.',
    'Thirdly, <s>the ferrymen</s> <c>say</c> <x>that the bridge is old</x>.',
  ));
test('of two headlines with a bar between, the speaker is of the nearer one', () =>
  check(
    'Velm <s>Plays Down Refusal | Marn</s> <c>Says</c> <x>She Will Let Ferrymen Pass</x>',
    'Velm Plays Down Refusal | <s>Marn</s> <c>Says</c> <x>She Will Let Ferrymen Pass</x>',
  ));
test('a content of one small word is nothing said', () =>
  check('<s>She</s> <c>declined</c> <x>to</x>.', 'She declined to.'));
test('"as you know" tells nothing of the hearer', () =>
  check('As <s>you</s> <c>know</c>, <x>the bridge is old</x>.', 'As you know, the bridge is old.'));
test('a content that is one word of sense stays', () =>
  check('<s>She</s> <c>demanded</c> <x>peace</x>.', '<s>She</s> <c>demanded</c> <x>peace</x>.'));
test('"As Lind announced" read without a speaker is read anew', () =>
  check(
    'As <x>the port</x> <c>announced</c>, the bridge was lost in the flood.',
    'As <s>the port</s> <c>announced</c>, <x>the bridge was lost in the flood</x>.',
  ));
test('an adverb that was read as the cue is given its verb', () =>
  check(
    'This is <x>what</x> <s>the papers</s> <c>wrongly</c> <x>call a victory</x>.',
    'This is <x>what</x> <s>the papers</s> <c>wrongly call</c> <x>a victory</x>.',
  ));
test('a year alone is no speaker: the report it dates is', () =>
  check(
    'The yearly report of March 12, <s>2031</s> <c>estimates</c> <x>that the canal is half full</x>.',
    '<s>The yearly report of March 12, 2031</s> <c>estimates</c> <x>that the canal is half full</x>.',
  ));
test('"ten years from now" is not part of the speaker', () =>
  check(
    '<s>Ten years from now the ferrymen</s> <c>will speak of</c> <x>the canal</x>.',
    'Ten years from now <s>the ferrymen</s> <c>will speak of</c> <x>the canal</x>.',
  ));
test('what a "that" at the head of a sentence explains nobody says', () =>
  check('<s>That</s> <c>explains</c> <x>why the toll rose</x>.', 'That explains why the toll rose.'));
test('"it is hard to imagine" is nobody’s report', () =>
  check(
    '<s>It</s> <c>is hard to imagine</c> <x>what the flood took</x>.',
    'It is hard to imagine what the flood took.',
  ));
test('views that are somebody’s are not said by "whose"', () =>
  check(
    'Orl, <s>whose</s> <c>views on</c> <x>the toll have changed</x>, left.',
    'Orl, whose views on the toll have changed, left.',
  ));
test('a report in so many words that was passed over is found', () => {
  checkFound('The judge agreed on Monday that the toll was too high.', 'The judge', 'that the toll was too high');
  checkFound('As the mayor has said, the toll will stay for a year.', 'the mayor', 'the toll will stay for a year');
  checkFound(
    'The mayor, in a talk with us, said the toll was too high.',
    'The mayor, in a talk with us,',
    'the toll was too high',
  );
});

/** A sentence of which nothing was read: who is found to say what. */
function checkFound(text: string, source: string, content: string): void {
  const [one] = mendAttributions(makeTraits(analyse(text, []), lexicon), []).map((each) =>
    toSpans(analyse(text, []), each, [0, 0, 1, 1]),
  );
  const words = (spans: readonly Span[] = []): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  expect([words(one?.source), words(one?.content)]).toEqual([source, content]);
}
test('where something was said in quotation marks is not said itself', () =>
  check(
    '<x>Speaking at the harbour of Lesna on Monday</x>, <s>Vera Holm</s> <c>said</c>, <x>“The gates stay shut.”</x>',
    'Speaking at the harbour of Lesna on Monday, <s>Vera Holm</s> <c>said</c>, <x>“The gates stay shut.”</x>',
  ));

test('who is told, urged or accused is no speaker', () => {
  check('<s>Marn</s> <c>was told</c> <x>to leave the port</x>.', 'Marn <c>was told</c> <x>to leave the port</x>.');
  check('<s>Marn</s> <c>Accused</c> <x>of Lying About Toll</x>', 'Marn <c>Accused</c> <x>of Lying About Toll</x>');
  check('<s>Marn</s> <c>urged</c> <x>the ferrymen to go</x>.', '<s>Marn</s> <c>urged</c> <x>the ferrymen to go</x>.');
});

test('who speaks in the passive stands behind "by"', () =>
  check(
    '<s>Marn</s> <c>was accused</c> by the ferrymen <x>of lying</x>.',
    'Marn <c>was accused</c> by <s>the ferrymen</s> <x>of lying</x>.',
  ));
