// Completes a content that breaks off: before its object ("the proposal for | a truce"), or before what it hangs on ("the guns would go, she said, | as soon as the road was open").
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { conditionOpeners, openingCondition } from '../../languages/en/move-words.ts';
import { clampSpan } from '../span-clamp.ts';
import { firstTokenFrom } from '../token-range.ts';
import { lastSentenceBefore } from './clause-splitter.ts';

/** UTF-16 units between the words that report and a condition behind them: ", though only". */
const mostBeforeCondition = 14;

/** The content of a statement, drawn on to the end of its sentence where it breaks off, and with the condition behind its speaker. */
export function completeContent(analysed: AnalysedText, statement: Statement): readonly Span[] {
  const content = drawOn(analysed, statement.content);
  const behind = conditionBehind(analysed, statement);
  const ahead = conditionAhead(analysed, statement);
  return [...(ahead === null ? [] : [ahead]), ...content, ...(behind === null ? [] : [behind])];
}

/** The content with its last stretch drawn on where it ends in a preposition or an article. */
function drawOn({ text, tokens, sentences }: AnalysedText, content: readonly Span[]): readonly Span[] {
  const last = content.at(-1);
  if (last === undefined) return content;
  const tag = tokens.tag[firstTokenFrom(tokens, last.end) - 1] ?? '';
  if (!/^(?:IN|TO|DT|PRP\$|POS)$/.test(tag)) return content;
  const sentence = sentences[lastSentenceBefore(sentences, last.start)];
  if (sentence === undefined || sentence.end <= last.end) return content;
  const near = clampSpan(sentence, last);
  const end = last.end + text.slice(last.end, near.end).search(/[;.!?]?\s*$/);
  return [...content.slice(0, -1), { start: last.start, end }];
}

/** Words that report what somebody will do, or will not: it may hang on what opens the sentence. */
const undertaking = /\b(?:will|would|can|could|may|might|ready|willing|prepared)\b/i;

/** A condition that opens the sentence, before the speaker: "In return for a truce Velm | would open | the road". */
function conditionAhead({ text, sentences }: AnalysedText, { content, cue, source }: Statement): Span | null {
  const start = Math.min(...[...content, ...cue, ...source].map((span) => span.start));
  const [verb] = cue;
  const sentence = sentences[lastSentenceBefore(sentences, start)];
  if (sentence === undefined || verb === undefined || !undertaking.test(text.slice(verb.start, verb.end))) return null;
  const found = openingCondition.exec(text.slice(sentence.start, content[0]?.start ?? start));
  const end = sentence.start + (found?.[0].length ?? 0);
  return found === null || end > start ? null : { start: sentence.start, end };
}

/** A condition that stands behind the words that report, or behind what was said: "..., the minister said, as soon as the road was open". */
function conditionBehind({ text, sentences }: AnalysedText, { content, cue, source }: Statement): Span | null {
  const last = content.at(-1);
  if (last === undefined) return null;
  const behind = Math.max(last.end, ...[...cue, ...source].map(({ end }) => end));
  const sentence = sentences[lastSentenceBefore(sentences, last.start)];
  if (sentence === undefined || behind >= sentence.end) return null;
  const { end } = clampSpan(sentence, { start: behind, end: behind });
  const rest = text.slice(behind, end);
  const opener = conditionOpeners.exec(rest);
  if (opener === null || opener.index > mostBeforeCondition || /[.;:"“]/.test(rest.slice(0, opener.index))) return null;
  return { start: behind + opener.index, end: behind + rest.replace(/[\s.!;:]+$/, '').length };
}
