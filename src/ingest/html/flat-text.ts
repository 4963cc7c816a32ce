// The visible text of a page without its structure: for pages that cannot be parsed into a tree. Linear in their length.
import { Tokenizer } from 'htmlparser2';
import { breaksParagraph, isHidden } from './element-names.ts';

/** Paragraphs of a page: its text between the tags that begin and end paragraphs. */
export function readFlatText(html: string): readonly string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let hidden: string | null = null;
  const flush = () => {
    const words = parts.join('').replace(/\s+/g, ' ').trim();
    if (words !== '') paragraphs.push(words);
    parts = [];
  };
  const nothing = () => {};
  const open = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (hidden === null && isHidden(name)) hidden = name;
    if (breaksParagraph(name)) flush();
  };
  const close = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (hidden === name) hidden = null;
    if (breaksParagraph(name)) flush();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: open,
      onclosetag: close,
      ontext: (start, end) => {
        if (hidden === null) parts.push(html.slice(start, end));
      },
      ontextentity: (codepoint) => {
        if (hidden === null) parts.push(String.fromCodePoint(codepoint));
      },
      onselfclosingtag: nothing,
      onopentagend: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  return paragraphs;
}
