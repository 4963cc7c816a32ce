// Families of articles and citations as lines of a terminal.
import { labelEdtfShort } from '../model/edtf-label.ts';
import { type Citation, citationWords, type SourceArticle, type SourceFamily } from '../model/sources.ts';
import { tidyWords, wrapWords } from './terminal.ts';

/** A family in some lines, at most `width` columns wide. */
export function describeFamily({ first, isFirstCertain, derived, passages }: SourceFamily, width: number): string {
  const lines = derived.map(({ article, share, kind, acknowledged, isConfirmed }) => {
    const said = acknowledged ? 'says so' : 'does not say so';
    const how = kind === 'exact' ? 'the same text' : `${kind}, ${Math.round(share * 100)} % of it, ${said}`;
    const person = isConfirmed ? ', a person says so' : '';
    return `${nameArticle(article)} (${kind === 'joined' ? 'put here by a person' : `${how}${person}`})`;
  });
  const order = isFirstCertain ? 'first published' : 'perhaps first published';
  const shared = kindsOf(passages.length);
  return `One source: ${tidyWords(nameArticle(first))} (${order})${shared}\n${indentLines(lines, width)}\n`;
}

function kindsOf(passages: number): string {
  return passages === 0 ? '' : `, ${passages === 1 ? '1 passage' : `${passages} passages`} shared`;
}

/** A citation with its sentence, the same. */
export function describeCitation({ citing, within, outlet, cited, kind, sentence }: Citation, width: number): string {
  const by = `${citing.outlet ?? 'An article'}${within === null ? '' : ` (reprinting ${within})`}`;
  const source = `${outlet.name}${cited === null ? '' : `: ${cited.title ?? 'untitled'}`}`;
  const words = indentLines([sentence.text], width);
  return `${tidyWords(`${by} ${citationWords[kind]} ${source}`)}\n${words}\n`;
}

function nameArticle({ outlet, title, published }: SourceArticle): string {
  return [
    outlet ?? 'outlet not known',
    title ?? 'untitled',
    published === null ? 'no date' : labelEdtfShort(published),
  ].join(', ');
}

/** Lines set in by two columns and wrapped. */
export function indentLines(lines: readonly string[], width: number): string {
  return lines.flatMap((line) => wrapWords(tidyWords(line), width - 2).map((part) => `  ${part}\n`)).join('');
}
