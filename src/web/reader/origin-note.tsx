// The button that puts an article's origin right, and what people said of this article before.
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { WireDecisionList } from '../../server/wire.ts';
import { decisionsQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { DecisionList } from '../parts/decision-list.tsx';
import { OriginForm } from './origin-form.tsx';
import { useReader } from './reader-context.ts';

/** Below the line that says where the article comes from. */
export function OriginNote() {
  const { article } = useReader();
  const { data } = useQuery(decisionsQuery);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const decisions = (data?.decisions ?? []).filter(({ content }) => articleOf(content) === article.row.id);
  const [first] = article.appearances;
  const came = first && {
    title: first.title,
    outlet: first.outlet,
    published: first.published && labelEdtf(first.published),
  };
  return (
    <>
      <p className="origin-note no-print">
        <button
          ref={button}
          type="button"
          className="origin-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Correct outlet, date or title
        </button>
      </p>
      {article.edited.length > 0 && came ? (
        <p className="soft">
          Set by a person; it came in with{' '}
          {article.edited.map((key) => came[key] ?? `no ${key === 'published' ? 'date' : key}`).join(', ')}.
        </p>
      ) : null}
      {isOpen ? <OriginForm onClose={close} /> : null}
      {decisions.length > 0 ? (
        <details className="reader-copies no-print">
          <summary>{countOf(decisions.length, 'decision')} on this article</summary>
          <DecisionList decisions={decisions} />
        </details>
      ) : null}
    </>
  );
}

/** Id of the article a decision is about, if it is about one. */
function articleOf(content: WireDecisionList['decisions'][number]['content']): string | null {
  if (content.kind === 'edit-article') return content.article;
  return 'quote' in content ? content.quote.textHash : null;
}
