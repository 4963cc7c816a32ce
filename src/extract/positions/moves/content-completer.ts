// Completes a content that breaks off: before its object ("the proposal for | a truce"), or before what it hangs on ("the guns would go, she said, | as soon as the road was open").
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { conditionOpeners } from '../../languages/en/move-words.ts';
import { clampSpan } from '../span-clamp.ts';
import { firstTokenFrom } from '../token-range.ts';
import { lastSentenceBefore } from './clause-splitter.ts';

/** UTF-16 units between the words that report and a condition behind them: ", though only". */
const mostBeforeCondition = 14;

/** The content of a statement, drawn on to the end of its sentence where it breaks off, and with the condition behind its speaker. */
export function completeContent(analysed: AnalysedText, statement: Statement): readonly Span[] {
  const content = drawOn(analysed, statement.content);
  const condition = conditionBehind(analysed, statement);
  return condition === null ? content : [...content, condition];
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

/** A condition that stands behind the words that report: "..., the minister said, as soon as the road was open". */
function conditionBehind({ text, sentences }: AnalysedText, { content, cue, source }: Statement): Span | null {
  const last = content.at(-1);
  const behind = Math.max(...[...cue, ...source].map(({ end }) => end));
  if (last === undefined || behind <= last.end) return null;
  const sentence = sentences[lastSentenceBefore(sentences, last.start)];
  if (sentence === undefined || behind >= sentence.end) return null;
  const { end } = clampSpan(sentence, { start: behind, end: behind });
  const rest = text.slice(behind, end);
  const opener = conditionOpeners.exec(rest);
  if (opener === null || opener.index > mostBeforeCondition || /[.;:"“]/.test(rest.slice(0, opener.index))) return null;
  return { start: behind + opener.index, end: behind + rest.replace(/[\s.!;:]+$/, '').length };
}
