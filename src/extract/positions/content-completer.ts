// Completes a content that breaks off before its object: "the proposal for", where the sentence goes on "a truce of thirty days".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { lastSentenceBefore } from './clause-splitter.ts';
import { clampSpan } from './span-clamp.ts';
import { firstTokenFrom } from './token-range.ts';

/** The content with its last stretch drawn on to the end of its sentence where it ends in a preposition or an article. */
export function completeContent({ text, tokens, sentences }: AnalysedText, content: readonly Span[]): readonly Span[] {
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
