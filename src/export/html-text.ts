// Text as HTML shows it; articles are hostile.

/** The text with every sign that HTML reads otherwise written out; safe in elements and in quoted attributes. */
export function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
