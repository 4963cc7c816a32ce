// That a person named the speaker, who it was read as before, and a way back.
import type { WireArticle } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';

/** A line under the speaker. */
export function SpeakerSetNote({ set }: { readonly set: WireArticle['speakersSet'][number] }) {
  const { decide, isBusy } = useDecide();
  const takeBack = () =>
    decide({ content: { kind: 'undo', decision: set.decision }, label: 'The speaker is as it was read' });
  return (
    <span className="soft speaker-set">
      {' '}
      by {set.coder}; read as {set.asRead === null ? 'nobody' : `“${set.asRead}”`}{' '}
      <button type="button" className="button button-plain button-small no-print" disabled={isBusy} onClick={takeBack}>
        Take back
      </button>
    </span>
  );
}
