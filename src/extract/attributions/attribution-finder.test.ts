// Whole attributions in sentences of our own, and that no string breaks the finder.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../model/span.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { findAttributions } from './attribution-finder.ts';
import { readAttributionModel } from './attribution-model.ts';

const weights = (name: string): Uint8Array => readFileSync(new URL(`../languages/en/${name}`, import.meta.url));
const analyse = createAnalyser(weights('text.bin'));
const model = readAttributionModel(weights('attributions.bin'));

/** `marked` holds <s>source</s>, <u>cue</u> and <c>content</c>; all attributions together must have just these. */
function check(marked: string): void {
  const text = marked.replace(/<\/?[suc]>/g, '');
  const found = findAttributions(analyse(text, []), model);
  const marks: [number, string][] = found.flatMap(({ source, cue, content }) => [
    ...marksOf(source, 's'),
    ...marksOf(cue, 'u'),
    ...marksOf(content, 'c'),
  ]);
  let out = text;
  for (const [at, mark] of marks.sort((a, b) => b[0] - a[0] || (a[1].startsWith('</') ? 1 : -1))) {
    out = out.slice(0, at) + mark + out.slice(at);
  }
  expect(out).toBe(marked);
}

function marksOf(spans: readonly Span[], name: string): [number, string][] {
  return spans.flatMap(({ start, end }): [number, string][] => [
    [start, `<${name}>`],
    [end, `</${name}>`],
  ]);
}

test('a direct quotation with the speaker after it', () =>
  check('<c>“We will not sign this paper,”</c> <u>said</u> <s>Ansa Orl</s>.'));
test('a quotation split round its cue', () =>
  check('<c>“The bridge stays closed,”</c> <s>the minister</s> <u>said</u>. <c>“There is no date for it.”</c>'));
test('straight marks do as well as curly ones', () =>
  check('<s>Vane</s> <u>said:</u> <c>"We have no other plan."</c>'));
test('indirect speech', () =>
  check('<s>The envoy</s> <u>said</u> <c>that Oster would withdraw its guards by May</c>.'));
test('according to', () =>
  check('<c>Velm has moved its tanks to the river</c>, <u>according to</u> <s>two officials</s>.'));
test('a pronoun as source', () =>
  check('Orl left early. <s>He</s> <u>insisted</u> <c>that nothing had been promised</c>.'));
test('a quotation signed with a dash', () =>
  check('<c>“Nobody asked us before the guns were moved.”</c> <u>―</u> <s>Ansa Orl</s>'));
test('a paragraph that announces the quotation after it', () =>
  check(
    '<s>Orl</s> <u>continued:</u>\n\n<c>“We came to talk, and we will go on talking until the bridge is open.”</c>',
  ));
test('plain narration has none', () => check('The river froze in January. Two barges lay at the quay until March.'));
test('a date label is no speaker', () => check('1997: Oster joins the customs union.'));

test('the same text gives the same attributions whatever was read before', () => {
  const text = '“We stay,” Orl said. Velm denied that it had fired first.';
  const before = JSON.stringify(findAttributions(analyse(text, []), model));
  findAttributions(analyse('He said it was late. “Go,” she said.', []), model);
  expect(JSON.stringify(findAttributions(analyse(text, []), model))).toBe(before);
});

test.each([
  ['nothing', ''],
  ['only marks', '"“”'.repeat(5000)],
  ['lone surrogates', '\ud800 said \udc00 "\ud800"'],
  ['one long word', 'said'.repeat(50_000)],
  ['one cue after the other', 'said '.repeat(20_000)],
  ['a sentence without an end', 'he said that '.repeat(8000)],
])('%s is read without an error', (_name, text) => {
  for (const { source, cue, content } of findAttributions(analyse(text, []), model)) {
    for (const { start, end } of [...source, ...cue, ...content]) expect(start < end && end <= text.length).toBe(true);
  }
});
