// Reads TimeML documents: plain text, TIMEX3 expressions with offsets, and the document's own date.
import fs from 'node:fs';
import path from 'node:path';

/** One TIMEX3: UTF-16 offsets into the document's text. */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** One document without its tags. */
export interface TimeMlDocument {
  readonly name: string;
  /** ISO 8601 date the document was made, null when it has none. */
  readonly created: string | null;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
}

/** The documents of a folder, in order of their names. */
export function readTimeMlFolder(folder: string): readonly TimeMlDocument[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => readTimeMl(name, fs.readFileSync(path.join(folder, name), 'utf8')));
}

/** Reads one document from its XML. */
function readTimeMl(name: string, xml: string): TimeMlDocument {
  const created = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? null;
  const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const timexes: GoldTimex[] = [];
  const open: { readonly start: number; readonly type: string; readonly value: string }[] = [];
  let text = '';
  let from = 0;
  for (const tag of body.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    text += decodeEntities(body.slice(from, tag.index));
    from = tag.index + tag[0].length;
    if (tag[2] !== 'TIMEX3' || tag[3]?.endsWith('/')) continue;
    if (tag[1] === '')
      open.push({ start: text.length, type: attribute(tag[3], 'type'), value: attribute(tag[3], 'value') });
    else timexes.push({ ...open.pop()!, end: text.length });
  }
  text += decodeEntities(body.slice(from));
  return { name, created, text, timexes: timexes.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function attribute(tag: string | undefined, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag ?? '')?.[1] ?? '';
}

function decodeEntities(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
