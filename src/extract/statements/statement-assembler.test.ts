// Statements from marked attributions and from passages with a speaker of their own.
import { expect, test } from 'vitest';
import type { Passage } from '../../model/article.ts';
import type { Statement } from '../../model/finding.ts';
import { assembleMarked, partsOfMarkedText, readMarkedText } from './marked-text.ts';
import { assembleStatements } from './statement-assembler.ts';

function words(text: string, statement: Statement) {
  return {
    content: statement.content.map((span) => text.slice(span.start, span.end)),
    via: statement.via.map((link) => text.slice(link.span.start, link.span.end)),
  };
}

function checkContent(marked: string, content: readonly (readonly string[])[]) {
  const { text } = readMarkedText(marked);
  expect(assembleMarked(marked).map((statement) => words(text, statement).content)).toEqual(content);
}

function checkVia(marked: string, via: readonly (readonly string[])[]) {
  const { text } = readMarkedText(marked);
  expect(assembleMarked(marked).map((statement) => words(text, statement).via)).toEqual(via);
}

test('a quotation that goes on after the cue belongs to the statement', () => {
  checkContent('<x>“We go,”</x> <s>Lind</s> <c>said</c>. “We go today.”', [['“We go,”', '“We go today.”']]);
});

test('a quotation left open at the end of a paragraph goes on in the next', () => {
  checkContent('<s>Lind</s> <c>said</c>: <x>“We go.</x>\n\n“We go today.”\n\nThe rain fell.', [
    ['“We go.\n\n“We go today.”'],
  ]);
});

test('a paragraph that is one quotation goes on from the report before it', () => {
  checkContent('<s>Lind</s> <c>said</c> <x>they would go</x>.\n\n“We go today.”\n\nThe rain fell.', [
    ['they would go', '“We go today.”'],
  ]);
  checkContent('<s>Lind</s> <c>said</c> <x>they would go</x>.\n\n“We go,” it said above the door.', [
    ['they would go'],
  ]);
});

test('a quotation with a cue of its own is not joined', () => {
  checkContent('<x>“We go,”</x> <s>Lind</s> <c>said</c>. <x2>“We stay,”</x2> <c2>said</c2> <s2>Bray</s2>.', [
    ['“We go,”'],
    ['“We stay,”'],
  ]);
});

test('the outlet somebody spoke to passed the words on', () => {
  checkVia('<s>Osterian officials</s> <c>told</c> the Karst Telegraph <x>that talks were over</x>.', [
    ['the Karst Telegraph'],
  ]);
});

test('whoever reports a statement within their own passed it on', () => {
  checkVia(
    '<x1><s2>Osterian officials</s2> <c2>say</c2> <x2>the pipeline is open</x2></x1>, <c1>according to</c1> <s1>Bloomberg</s1>.',
    [[], ['Bloomberg']],
  );
});

test('ids do not change when nothing else does, and differ between statements', () => {
  const marked = '<x>“We go,”</x> <s>Lind</s> <c>said</c>. <x2>“We stay,”</x2> <c2>said</c2> <s2>Bray</s2>.';
  const ids = assembleMarked(marked).map((statement) => statement.id);
  expect(ids).toEqual(assembleMarked(marked).map((statement) => statement.id));
  expect(new Set(ids).size).toBe(2);
});

test('a turn in a transcript is its speaker’s statement, without the label', () => {
  const text = 'LIND: I think the bridge must stay open.';
  const passage: Passage = {
    start: 0,
    end: text.length,
    kind: 'speech',
    voice: { kind: 'speaker', name: 'Tor Lind', named: { start: 0, end: 4 } },
  };
  const [statement, ...others] = assembleStatements(partsOfMarkedText({ text, attributions: [] }, [passage]));
  expect(others).toEqual([]);
  expect(words(text, statement!).content).toEqual(['I think the bridge must stay open.']);
  expect(statement).toMatchObject({
    form: 'direct',
    cue: [],
    source: [{ start: 0, end: 4 }],
    actor: { name: 'Tor Lind' },
  });
});

test('a turn stays its speaker’s statement even where nearly all of it is told of somebody else', () => {
  const { text, attributions } = readMarkedText(
    '<s>These</s> are questions that <c>demand</c> <x>a long and thorough look from both sides</x>.',
  );
  const voice = { kind: 'speaker', name: 'Tor Lind', named: null } as const;
  const passage: Passage = { start: 0, end: text.length, kind: 'speech', voice };
  const statements = assembleStatements(partsOfMarkedText({ text, attributions }, [passage]));
  expect(statements.map((statement) => words(text, statement).content)).toContainEqual([text]);
});

test('a block quotation belongs to whom the line before it names', () => {
  const text = 'Bray wrote to the council:\n\nThe bridge is ours.';
  const passage: Passage = {
    start: 28,
    end: text.length,
    kind: 'block-quotation',
    voice: { kind: 'speaker', name: 'Bray', named: { start: 0, end: 4 } },
  };
  const [statement] = assembleStatements(partsOfMarkedText({ text, attributions: [] }, [passage]));
  expect(statement).toMatchObject({ cue: [{ start: 5, end: 10 }], content: [{ start: 28, end: text.length }] });
});

test('the sign before a quoted line is nobody’s words', () => {
  const text = 'Bray wrote to the council:\n\n> The bridge is ours.';
  const passage: Passage = {
    start: 28,
    end: text.length,
    kind: 'block-quotation',
    voice: { kind: 'speaker', name: 'Bray', named: { start: 0, end: 4 } },
  };
  const [statement] = assembleStatements(partsOfMarkedText({ text, attributions: [] }, [passage]));
  expect(words(text, statement!).content).toEqual(['The bridge is ours.']);
});

test('a statement in a reprint came through the outlet reprinted', () => {
  const { text, attributions } = readMarkedText('Harbour News writes.\n<s>Lind</s> <c>said</c> <x>no</x>.');
  const passage: Passage = {
    start: 21,
    end: text.length,
    kind: 'reprint',
    voice: { kind: 'outlet', name: 'Harbour News', named: { start: 0, end: 12 } },
  };
  const [statement] = assembleStatements(partsOfMarkedText({ text, attributions }, [passage]));
  expect(words(text, statement!).via).toEqual(['Harbour News']);
});
