// The sentence of a figure.
import { Link } from 'react-router';
import { readerAddress } from '../../model/reader-address.ts';
import type { FigureTelling } from '../../views/figures/figure-telling.ts';

/** The sentence with the figure marked; it opens in its article. */
export function FigureSentence({ telling }: { readonly telling: FigureTelling }) {
  const { text, figure } = telling.sentence;
  const { id } = telling.article;
  return (
    <Link className="account-sentence" to={readerAddress({ article: id, statement: null, span: telling.span })}>
      {text.slice(0, figure.start)}
      <mark>{text.slice(figure.start, figure.end)}</mark>
      {text.slice(figure.end)}
    </Link>
  );
}
