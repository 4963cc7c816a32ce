// Tells what just happened: to the eye in a small note, to a screen reader in a live region.
import './announcement.css';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type Announcement, AnnouncementContext } from './announcement-context.ts';

/** Milliseconds a note stays: long enough to read two lines and reach for "Undo" (WCAG 2.2.1 asks for no less where it matters; the undo key always works). */
const noteStaysFor = 10_000;

/** Gives everything inside it `useAnnounce`. */
export function AnnouncementProvider({ children }: { readonly children: ReactNode }) {
  const [note, setNote] = useState<Announcement | null>(null);
  const announce = useCallback((announcement: Announcement) => setNote({ ...announcement }), []);
  useEffect(() => {
    if (note === null || note.isTrouble) return;
    const timer = setTimeout(() => setNote(null), noteStaysFor);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <AnnouncementContext value={announce}>
      {children}
      <section
        className={`toast${note ? ' toast-shown' : ''}${note?.isTrouble ? ' toast-trouble' : ''}`}
        aria-label="What just happened"
      >
        <p aria-live="polite">{note?.text}</p>
        {note?.action === undefined ? null : (
          <button type="button" className="button" onClick={note.action.run}>
            {note.action.label}
          </button>
        )}
        {note === null ? null : (
          <button
            type="button"
            className="button button-plain"
            aria-label="Close this note"
            onClick={() => setNote(null)}
          >
            ×
          </button>
        )}
      </section>
    </AnnouncementContext>
  );
}
