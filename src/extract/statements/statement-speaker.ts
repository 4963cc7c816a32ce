// Says who speaks a statement: by its source phrase, as somebody quoted, or by the passage's voice.
import type { ActorLink } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { isOffice, isTurnLabel, linkName } from '../mentions/named-actor.ts';
import { resolveSpeaker } from '../mentions/speaker-resolver.ts';
import { type Draft, type DraftIndex, outerDrafts, sliceAll, type Workbench } from './statement-draft.ts';

/** Speaker of a statement: the words that name them, and the actor. */
export interface Speaker {
  readonly span: Span | null;
  readonly actor: ActorLink | null;
  readonly reasons: readonly string[];
}

/** The source phrase's speaker; "I" and "we" within somebody's words are that somebody; else the passage's voice. */
export function speakerOf(bench: Workbench, draft: Draft, index: DraftIndex, depth = 0): Speaker {
  const { analysed, mentions } = bench.parts;
  const { source } = draft.attribution;
  if (source.length === 0) {
    const reason = draft.voiceName ? `speaker: the passage is ${draft.voiceName}’s` : 'speaker: not named';
    return { span: null, actor: voiceActor(bench, draft.voiceName), reasons: [reason] };
  }
  if (/^(?:I|we|me|us|myself|ourselves)$/i.test(sliceAll(bench.text, source))) {
    const self = depth < deepestQuotation ? ownSpeaker(bench, draft, index, depth) : null;
    if (self)
      return { span: source[0]!, actor: { ...self, via: 'self' }, reasons: [`speaker: ${self.name} of themselves`] };
  }
  const resolved = resolveSpeaker({ source, analysed, mentions });
  if (resolved === null) return { span: source[0]!, actor: null, reasons: ['speaker: not resolved'] };
  return resolved.actor === null ? { ...resolved, actor: voiceActor(bench, draft.voiceName) } : resolved;
}

/** Quotations in quotations beyond this are a slip of the reader, not somebody's words. */
const deepestQuotation = 4;

/** Whose words a statement stands in: the statement that has it in its content, or the passage's voice. */
function ownSpeaker(bench: Workbench, draft: Draft, index: DraftIndex, depth: number): ActorLink | null {
  const outer = outerDrafts(index, draft).at(-1);
  if (outer) return speakerOf(bench, outer, index, depth + 1).actor;
  return draft.passage?.voice.kind === 'speaker' ? voiceActor(bench, draft.passage.voice.name) : null;
}

/** The actor of a passage's voice, by the name ingest found; null for a label such as QUESTION, and for an office without its holder's name. */
export function voiceActor(bench: Workbench, name: string | null): ActorLink | null {
  if (name === null || isTurnLabel(name) || isOffice(name)) return null;
  const { directory, mentions } = bench.parts;
  return directory ? linkName(directory, name, mentions) : { name, actorId: null, via: 'full-name' };
}
