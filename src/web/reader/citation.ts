// A quotation with where it comes from, ready to paste into a text.
import { labelEdtf } from '../../model/edtf-label.ts';

/** What a citation names; null for what is not known. */
export interface CitationParts {
  readonly words: string;
  readonly speaker: string | null;
  readonly said: string | null;
  readonly byline: readonly string[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string;
}

/** `"Words" (Speaker, said 5 March 2031). Byline, "Title", Outlet, 6 March 2031. http://…` */
export function citeStatement(parts: CitationParts): string {
  const words = parts.words.replace(/\s+/g, ' ').trim();
  const quoted = /^["“„«]/.test(words) ? words : `“${words}”`;
  const said = parts.said === null ? null : `said ${labelEdtf(parts.said)}`;
  const speaker = joinKnown([parts.speaker, said], ', ');
  const source = joinKnown(
    [
      parts.byline.length > 0 ? parts.byline.join(', ') : null,
      parts.title === null ? null : `“${parts.title}”`,
      parts.outlet,
      parts.published === null ? null : labelEdtf(parts.published),
    ],
    ', ',
  );
  return joinKnown([speaker === '' ? quoted : `${quoted} (${speaker}).`, source && `${source}.`, parts.url], ' ');
}

function joinKnown(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
