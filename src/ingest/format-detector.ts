// Whether a file is a mail, and whether a decoded text is plain, Markdown or HTML: by content first, by name where content leaves it open.
import iconv from 'iconv-lite';

/** Formats Parley reads. */
export type TextFormat = 'plain' | 'markdown' | 'html';

/** UTF-16 units at the start in which a page shows that it is one. */
const headLength = 4000;
/** Block tags in the head that make a nameless text a page. */
const fewestTags = 4;

/** The format of a decoded file. */
export function detectFormat(name: string, text: string): TextFormat {
  const head = dropComments(text.slice(0, headLength)).trimStart();
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(head)) return 'html';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'md' || extension === 'markdown' || extension === 'mdown') return 'markdown';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  const tags =
    head.match(/<\/?(?:p|div|head|body|meta|title|article|h[1-6]|br|span|blockquote|li|ul)\b[^<>]*>/gi)?.length ?? 0;
  return head.startsWith('<') && tags >= fewestTags ? 'html' : 'plain';
}

/** The text after the comments it begins with. */
function dropComments(head: string): string {
  let rest = head.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** Bytes in which a mail shows that it is one; what the servers on its way write fills some thousands. */
const mailHeadLength = 16_384;

/** True for mail, and pages saved in that form: a first line that is a field, and the ending of the name or the fields that programs write. */
export function isMail(name: string, bytes: Uint8Array): boolean {
  const opening = iconv.decode(bytes.subarray(0, mailHeadLength), 'latin1');
  if (!/^[a-z][a-z0-9-]*:[ \t]*\S/i.test(opening)) return false;
  if (/\.(?:eml|mht|mhtml)$/i.test(name)) return true;
  const [head = ''] = opening.split(/\r?\n\r?\n/, 1);
  return /^MIME-Version:/im.test(head) && /^(?:From|Subject|Message-ID):/im.test(head);
}
