// What HTML elements mean for the text in them.
import type { BlockKind } from '../block.ts';

const paragraphElements = new Set(
  'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const hiddenElements = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option button input textarea head datalist map'.split(
    ' ',
  ),
);
const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
};

/** True for an element that begins and ends a paragraph. `name` is lower case. */
export function breaksParagraph(name: string): boolean {
  return paragraphElements.has(name);
}

/** True for an element whose text is not shown, or is a control. */
export function isHidden(name: string): boolean {
  return hiddenElements.has(name);
}

/** What the text in an element is, where the element says so. */
export function kindOfElement(name: string): BlockKind | null {
  return kinds[name] ?? null;
}
