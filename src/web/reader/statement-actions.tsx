// What a coder can do with a statement: confirm, reject, say who speaks, copy.
import { lazy, Suspense, useRef, useState } from 'react';
import type { WireStatement } from '../../server/wire.ts';
import { useAnnounce } from '../parts/announcement-context.ts';
import { citeStatement } from './citation.ts';
import { speakerName, useReader } from './reader-context.ts';
import { contentText } from './statement-order.ts';
import { useJudge } from './use-judge.ts';

/** Fetched when it is first opened: the field that offers names is heavy. */
const SpeakerForm = lazy(async () => ({ default: (await import('./speaker-form.tsx')).SpeakerForm }));

/** A row of buttons; each has its key. */
export function StatementActions({ statement }: { readonly statement: WireStatement }) {
  const { article, judgements } = useReader();
  const { judge, isBusy } = useJudge();
  const announce = useAnnounce();
  const [isNaming, setNaming] = useState(false);
  const naming = useRef<HTMLButtonElement>(null);
  const close = () => {
    setNaming(false);
    naming.current?.focus();
  };
  const judgement = judgements.get(statement.id);
  const url = `${window.location.origin}/articles/${article.row.id}?statement=${encodeURIComponent(statement.id)}`;
  const citation = () =>
    citeStatement({
      ...article.row,
      words: contentText(statement, article.text),
      speaker: speakerName(statement, article.text),
      said: statement.said,
      url,
    });
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce({ text: `${what} copied.` });
    } catch {
      announce({ text: `The browser does not allow copying here. ${text}` });
    }
  };
  return (
    <>
      <div className="card-actions">
        <button
          type="button"
          className="button"
          disabled={isBusy || judgement === 'confirmed'}
          onClick={() => judge(statement, 'confirmed')}
        >
          Confirm <kbd>c</kbd>
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy || judgement === 'rejected'}
          onClick={() => judge(statement, 'rejected')}
        >
          Reject <kbd>r</kbd>
        </button>
        <button
          ref={naming}
          type="button"
          className="button"
          data-act="speaker"
          aria-expanded={isNaming}
          disabled={isBusy}
          onClick={() => setNaming(!isNaming)}
        >
          Speaker… <kbd>s</kbd>
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={() => copy(citation(), 'Quotation with its source')}
        >
          Copy quote
        </button>
        <button type="button" className="button button-plain" onClick={() => copy(url, 'Link')}>
          Copy link
        </button>
      </div>
      {isNaming ? (
        <Suspense fallback={null}>
          <SpeakerForm statement={statement} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
