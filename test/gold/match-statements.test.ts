// Statements pair when every role shares at least half its words.
import { expect, test } from 'vitest';
import type { Statement } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/span.ts';
import type { PlacedStatement } from './load-gold.ts';
import { matchStatements } from './match-statements.ts';

const text = 'The envoy of the bloc said on Monday that the gates were open again.';

function spanOf(words: string): Span[] {
  const start = text.indexOf(words);
  return words === '' ? [] : [{ start, end: start + words.length }];
}

function check(found: readonly [source: string, cue: string, content: string], expected: boolean) {
  const gold: PlacedStatement = {
    id: '1',
    kind: 'statement',
    source: spanOf('The envoy of the bloc'),
    speaker: null,
    cue: spanOf('said'),
    content: spanOf('that the gates were open again'),
    actor: null,
    form: 'indirect',
    factuality: 'asserted',
    said: null,
    via: [],
    positions: [],
  };
  const statement: Statement = {
    kind: 'statement',
    id: 'a',
    finder: { name: 'test', version: 1 },
    certainty: 1,
    reasons: [],
    speaker: null,
    actor: null,
    source: spanOf(found[0]),
    cue: spanOf(found[1]),
    content: spanOf(found[2]),
    form: 'indirect',
    factuality: 'asserted',
    said: null,
    saidQuote: null,
    via: [],
  };
  expect(matchStatements(text, [gold], [statement]).pairs.length === 1).toBe(expected);
}

test('a source without its last words still pairs', () => check(['The envoy of', 'said', 'the gates were open'], true));
test('a source of one word out of five does not', () => check(['envoy', 'said', 'the gates were open'], false));
test('a missing cue does not', () => check(['The envoy of the bloc', '', 'that the gates were open again'], false));
test('another content does not', () => check(['The envoy of the bloc', 'said', 'on Monday'], false));
