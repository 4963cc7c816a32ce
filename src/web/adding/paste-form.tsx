// A form for the text of one article, copied from anywhere.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { codebookQuery } from '../api/queries.ts';
import type { WaitingFile } from './adding-queue.ts';
import { type PastedArticle, writePasted } from './paste-text.ts';

const empty: PastedArticle = { title: '', author: '', outlet: '', date: '', text: '' };

const fields: readonly { readonly key: Exclude<keyof PastedArticle, 'text'>; readonly label: string }[] = [
  { key: 'title', label: 'Title' },
  { key: 'outlet', label: 'Outlet' },
  { key: 'author', label: 'Author' },
  { key: 'date', label: 'Published' },
];

interface PasteFormProps {
  readonly onFile: (file: WaitingFile) => void;
}

/** Only the text is needed; what is left empty is looked for in it. */
export function PasteForm({ onFile }: PasteFormProps) {
  const id = useId();
  const [article, setArticle] = useState(empty);
  const { data: state } = useQuery(codebookQuery);
  const set = (key: keyof PastedArticle, value: string) => setArticle((held) => ({ ...held, [key]: value }));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const { name, text } = writePasted(article);
    const bytes = new TextEncoder().encode(text);
    onFile({ name, size: bytes.length, load: async () => bytes });
    // The next one is often of the same outlet.
    setArticle({ ...empty, outlet: article.outlet });
  };
  return (
    <form className="paste-form" aria-labelledby={`${id}-title`} onSubmit={add}>
      <h2 id={`${id}-title`}>Or paste one article</h2>
      <div>
        <label className="label" htmlFor={`${id}-text`}>
          Text
        </label>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={8}
          required
          value={article.text}
          onChange={({ target }) => set('text', target.value)}
        />
      </div>
      <div className="paste-fields">
        {fields.map(({ key, label }) => (
          <label key={key}>
            <span className="label">{label}</span>
            <input
              className="field"
              type={key === 'date' ? 'date' : 'text'}
              value={article[key]}
              list={key === 'outlet' ? `${id}-outlets` : undefined}
              onChange={({ target }) => set(key, target.value)}
            />
          </label>
        ))}
      </div>
      <datalist id={`${id}-outlets`}>
        {state?.codebook?.outlets.map((outlet) => (
          <option key={outlet.id} value={outlet.name} />
        ))}
      </datalist>
      <p className="soft">What you leave empty is looked for in the text.</p>
      <p>
        <button type="submit" className="button">
          Add this article
        </button>
      </p>
    </form>
  );
}
