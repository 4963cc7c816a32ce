// A mail passed on in another's text -> what its head says, and its own words.
// Example: "---------- Forwarded message ---------", then "From: Oster Press Office <press@oster.example>", "Date: …", "Subject: …".
import { addressParser } from 'postal-mime';
import type { Mail, Sender } from './mail-message.ts';

/** Most words of a note over a mail that is passed on; whoever writes more wrote a mail of their own. */
const mostNoteWords = 60;
/** Most lines of the head of a mail that is passed on: some name all who received it. */
const mostHeadLines = 12;
/** Most times that a mail is seen to be passed on. */
const mostTimes = 5;

const forwardedSubject = /^(?:fwd?|wg|tr)\s*:/i;
const forwardedMark = /^[ \t]*(?:-{3,}[ \t]*)?(?:Begin )?Forwarded message\b.*$/im;
/** Stands over what a reply quotes, too: the subject must tell. */
const looseMark = /^[ \t]*(?:-{3,}[ \t]*Original Message\b.*|_{20,})[ \t]*$/im;
const field = /^[ \t*]*(From|Date|Sent|Subject|To|Cc|Reply-To)[ \t*]*:[ \t*]*(.*)$/i;

/** The mail that a mail passes on, or the mail itself where it passes none on. */
export function openForwarded(mail: Mail, times = 0): Mail {
  const inner = times < mostTimes && mail.text !== null ? readForwarded(mail.subject ?? '', mail.text) : null;
  return inner === null ? mail : openForwarded({ ...mail, ...inner, html: null }, times + 1);
}

function readForwarded(subject: string, text: string): Pick<Mail, 'subject' | 'sender' | 'date' | 'text'> | null {
  const marked = forwardedMark.exec(text) ?? (forwardedSubject.test(subject) ? looseMark.exec(text) : null);
  if (marked === null || countWords(text.slice(0, marked.index)) > mostNoteWords) return null;
  const lines = text
    .slice(marked.index + marked[0].length)
    .trimStart()
    .split(/\r?\n/);
  const { fields, end } = readFields(lines.slice(0, mostHeadLines));
  const from = fields.get('from');
  if (from === undefined || !fields.has('subject')) return null;
  return {
    subject: fields.get('subject') ?? null,
    sender: readMailbox(from),
    date: fields.get('date') ?? fields.get('sent') ?? null,
    text: lines.slice(end).join('\n').trim(),
  };
}

/** The fields of a head, and the index of the first line after it; a field may go on in the next line. */
function readFields(lines: readonly string[]): { readonly fields: ReadonlyMap<string, string>; readonly end: number } {
  const blank = lines.findIndex((line) => line.trim() === '');
  const end = blank === -1 ? lines.length : blank;
  const fields = new Map<string, string>();
  for (const line of lines.slice(0, end)) {
    const [, name, value] = field.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.replace(/\*+/g, '').trim());
  }
  return { fields, end };
}

function readMailbox(from: string): Sender | null {
  const [first] = addressParser(from, { flatten: true });
  return first?.address === undefined ? null : { name: first.name, address: first.address };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
