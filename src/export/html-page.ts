// One file of HTML to print or to send: it loads nothing and runs nothing.
import { createHash } from 'node:crypto';
import { toHtml } from './html-text.ts';

/** What a page tells of its dossier; names by the ids of the codebook. */
export interface DossierPage {
  readonly title: string;
  /** What was asked for, and what was read. */
  readonly subtitle: string;
  readonly parties: ReadonlyMap<string, string>;
  readonly issues: ReadonlyMap<string, string>;
}

/** What stands before the body: `title` is plain text, of the window and the first heading; the content policy allows `style` alone. */
export function writeHtmlHead({ title, style }: { readonly title: string; readonly style: string }): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${toHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${toHtml(title)}</h1>
`;
}

/** What stands after the body. */
export const htmlFoot = `
</main>
</body>
</html>
`;
