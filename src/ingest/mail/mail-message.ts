// Bytes of a mail, or of a web page that a browser saved in one file the same way -> its words and what its head says.
import PostalMime, { type Email } from 'postal-mime';
import { deepestNesting, isTooHard } from './mail-limits.ts';

/** Who sent a mail. `name` is '' when only an address is given. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** A mail; its words as a page, as plain text, or both. */
export interface Mail {
  readonly kind: 'mail';
  readonly subject: string | null;
  readonly sender: Sender | null;
  /** As written: a day of the sender's clock. */
  readonly date: string | null;
  readonly html: string | null;
  readonly text: string | null;
  /** Names of the files that came with it. */
  readonly attachments: readonly string[];
}

/** A page saved in one file (MHTML), and the address it had. */
export interface SavedPage {
  readonly kind: 'page';
  readonly html: string;
  readonly url: string | null;
}

/** Parses a mail or saved page; null when it is deeper or larger than can be parsed in fair time. */
export async function parseMail(bytes: Uint8Array): Promise<Mail | SavedPage | null> {
  const email = isTooHard(bytes) ? null : await parse(bytes);
  if (email === null) return null;
  const { html = '' } = email;
  return html !== '' && /^"?<?Saved by /i.test(headerOf(email, 'from') ?? '')
    ? { kind: 'page', html, url: headerOf(email, 'snapshot-content-location') }
    : { kind: 'mail', ...wordsOf(email), attachments: attachmentsOf(email) };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: deepestNesting, forceRfc822Attachments: true });
  } catch (error) {
    // The one thing it refuses: too many levels, or heads too long.
    if (error instanceof Error && error.message.startsWith('Maximum ')) return null;
    throw error;
  }
}

function wordsOf(email: Email): Omit<Mail, 'kind' | 'attachments'> {
  const { from, subject = '', html = '', text = '' } = email;
  return {
    subject: subject.trim() === '' ? null : subject.replace(/\s+/g, ' ').trim(),
    sender: from?.address === undefined ? null : { name: from.name.trim(), address: from.address.trim() },
    date: headerOf(email, 'date'),
    html: html.trim() === '' ? null : html,
    text: text.trim() === '' ? null : text,
  };
}

/** Pictures within the text are none, nor are signatures. */
function attachmentsOf(email: Email): readonly string[] {
  return email.attachments
    .filter((one) => one.related !== true && !/signature|pkcs7/.test(one.mimeType))
    .map((one) => one.filename ?? one.mimeType);
}

function headerOf(email: Email, key: string): string | null {
  return email.headers.find((one) => one.key === key)?.value.trim() ?? null;
}
