// Trouble found in the input, in the reader's own words.
import './notice-list.css';
import type { Notice } from '../../model/notice.ts';

const levelWords: Readonly<Record<Notice['level'], string>> = { info: 'Note', warning: 'Mind', error: 'Trouble' };

/** Nothing when there is none. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="notices" aria-label="Notices">
      {notices.map((notice) => (
        <li key={`${notice.code} ${notice.message}`} className={`notice notice-${notice.level}`}>
          <strong>{levelWords[notice.level]}:</strong> {notice.message}
        </li>
      ))}
    </ul>
  );
}
