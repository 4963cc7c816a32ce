// Says who speaks a statement: by its source phrase, as somebody quoted, or by the passage's voice.
import type { ActorLink } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { linkName } from '../mentions/named-actor.ts';
import { resolveSpeaker } from '../mentions/speaker-resolver.ts';
import { type Draft, lies, sliceAll, type Workbench } from './statement-draft.ts';

/** Speaker of a statement: the words that name them, and the actor. */
export interface Speaker {
  readonly span: Span | null;
  readonly actor: ActorLink | null;
  readonly reasons: readonly string[];
}

/** The source phrase's speaker; "I" and "we" within somebody's words are that somebody; else the passage's voice. */
export function speakerOf(bench: Workbench, draft: Draft, drafts: readonly Draft[]): Speaker {
  const { analysed, mentions } = bench.parts;
  const { source } = draft.attribution;
  if (source.length === 0) {
    const reason = draft.voiceName ? `speaker: the passage is ${draft.voiceName}’s` : 'speaker: not named';
    return { span: null, actor: voiceActor(bench, draft.voiceName), reasons: [reason] };
  }
  if (/^(?:I|we|me|us|myself|ourselves)$/i.test(sliceAll(bench.text, source))) {
    const self = ownSpeaker(bench, draft, drafts);
    if (self)
      return { span: source[0]!, actor: { ...self, via: 'self' }, reasons: [`speaker: ${self.name} of themselves`] };
  }
  const resolved = resolveSpeaker({ source, analysed, mentions });
  if (resolved === null) return { span: source[0]!, actor: null, reasons: ['speaker: not resolved'] };
  return resolved.actor === null ? { ...resolved, actor: voiceActor(bench, draft.voiceName) } : resolved;
}

/** Whose words a statement stands in: the statement that has it in its content, or the passage's voice. */
function ownSpeaker(bench: Workbench, draft: Draft, drafts: readonly Draft[]): ActorLink | null {
  const outer = drafts.find((other) => other !== draft && lies(draft.attribution, other.attribution));
  if (outer)
    return speakerOf(
      bench,
      outer,
      drafts.filter((other) => other !== draft),
    ).actor;
  return draft.passage?.voice.kind === 'speaker' ? voiceActor(bench, draft.passage.voice.name) : null;
}

/** The actor of a passage's voice, by the name ingest found. */
export function voiceActor(bench: Workbench, name: string | null): ActorLink | null {
  if (name === null) return null;
  const { directory, mentions } = bench.parts;
  return directory ? linkName(directory, name, mentions) : { name, actorId: null, via: 'full-name' };
}
