// Puts right where an article comes from: its outlet, date and title. The text itself never changes.
import './speaker-form.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { ArticleId } from '../../model/article.ts';
import type { ArticleOrigin, OriginChange } from '../../model/decision.ts';
import { dossierQuery } from '../api/queries.ts';
import { useDecide } from '../api/use-decide.ts';
import { useAnnounce } from '../parts/announcement-context.ts';
import { titleOf } from '../parts/article-title.ts';
import { useReader } from './reader-context.ts';

/** Saves only what was changed; Escape leaves the article as it is. */
export function OriginForm({ onClose }: { readonly onClose: () => void }) {
  const { row } = useReader().article;
  const { data: dossier } = useQuery(dossierQuery);
  const { decide, isBusy } = useDecide();
  const announce = useAnnounce();
  const was: ArticleOrigin = { title: row.title, outlet: row.outlet, published: row.published };
  const [values, setValues] = useState(was);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const keys = (['title', 'outlet', 'published'] as const).filter((key) => values[key] !== was[key]);
    const change: OriginChange = Object.fromEntries(keys.map((key) => [key, values[key]]));
    if (keys.length > 0) {
      announce({ text: 'Reading the article again…' });
      decide({
        content: { kind: 'edit-article', article: row.id as ArticleId, change, was },
        label: `Corrected ${keys.map((key) => nouns[key]).join(' and ')} of “${titleOf(row)}”`,
      });
    }
    onClose();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const field = (key: keyof ArticleOrigin) => ({
    className: 'field',
    value: values[key] ?? '',
    onChange: ({ target }: { readonly target: HTMLInputElement }) =>
      setValues({ ...values, [key]: target.value.trim() === '' ? null : target.value }),
  });
  return (
    <form className="origin-form no-print" aria-label="Correct this article" onSubmit={save} onKeyDown={cancel}>
      <label className="origin-outlet">
        <span className="label">Outlet</span>
        {/* biome-ignore lint/a11y/noAutofocus: the form is shown because somebody asked for it a moment ago */}
        <input {...field('outlet')} list="outlets-known" autoFocus />
      </label>
      <datalist id="outlets-known">
        {(dossier?.outlets ?? []).map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
      <label className="origin-date">
        <span className="label">Published: a day, month or year, like 2031-03-05</span>
        <input {...field('published')} placeholder="2031-03-05" pattern="\d{4}(-\d{2}){0,2}" inputMode="numeric" />
      </label>
      <label className="origin-title">
        <span className="label">Title</span>
        <input {...field('title')} />
      </label>
      <p className="speaker-form-buttons">
        <button type="submit" className="button button-strong" disabled={isBusy}>
          Save and read again
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </p>
      <p className="soft">
        The words of the article stay as they are. Its side and every date told in it (“on Monday”) follow from what you
        save.
      </p>
    </form>
  );
}

const nouns: Readonly<Record<keyof ArticleOrigin, string>> = { title: 'title', outlet: 'outlet', published: 'date' };
