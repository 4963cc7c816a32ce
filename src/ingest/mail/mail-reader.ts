// A mail -> its text and the drafts of the articles in it. A page saved in one file is read as the page it was.
import type { Outlet } from '../../model/codebook.ts';
import type { Notice } from '../../model/notice.ts';
import { shiftSpan } from '../../model/span.ts';
import { findBlocks } from '../block-finder.ts';
import { readPage } from '../html/html-reader.ts';
import { composeHead, draftPage, type ReadPage } from '../html/page-drafts.ts';
import { nothingTold, type PageMetadata } from '../html/page-metadata.ts';
import { cutLongBlocks } from '../long-block-cutter.ts';
import { openForwarded } from './forwarded-mail.ts';
import { type Mail, parseMail } from './mail-message.ts';
import { readSender } from './sender-name.ts';

/** Reads a mail, or null when it is made to exhaust who parses it. Its text is the subject, the author and then its own words. */
export async function readMail(name: string, bytes: Uint8Array, outlets: readonly Outlet[]): Promise<ReadPage | null> {
  const parsed = await parseMail(bytes);
  if (parsed === null) return null;
  if (parsed.kind === 'page') {
    const { html, url } = parsed;
    return readPage({ name, html, told: { ...nothingTold, url } }, outlets);
  }
  const mail = openForwarded(parsed);
  const told = readHead(mail, outlets);
  const page =
    mail.html === null
      ? readPlainMail(name, mail.text ?? '', told, outlets)
      : readPage({ name, html: mail.html, told }, outlets);
  // A mail has no menus that could stand in the way: all of it is its main text.
  const notices = page.notices.filter((one) => one.code !== 'no-main-text');
  return { ...page, notices: [...leaveOut(name, mail.attachments), ...notices] };
}

function readHead({ subject, sender, date }: Mail, outlets: readonly Outlet[]): PageMetadata {
  const { authors, outlet } = sender === null ? { authors: [], outlet: null } : readSender(sender, outlets);
  const title = subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|sv)\s*:\s*)+/i, '').trim() ?? '';
  return { title: title === '' ? null : title, authors, outlet, dates: date === null ? [] : [date], url: null };
}

function readPlainMail(name: string, words: string, told: PageMetadata, outlets: readonly Outlet[]): ReadPage {
  const head = composeHead(told);
  const text = (head.text + words).trimEnd();
  const found = findBlocks(words).map((block) => ({ ...block, ...shiftSpan(block, head.text.length) }));
  const { blocks, notices } = cutLongBlocks(name, text, found);
  return { text, drafts: draftPage({ ...head, text, body: blocks }, told, outlets), notices };
}

function leaveOut(name: string, attachments: readonly string[]): readonly Notice[] {
  if (attachments.length === 0) return [];
  const named = attachments.slice(0, mostNamed).join(', ') + (attachments.length > mostNamed ? ' …' : '');
  const message = `${name} came with files that were not read: ${named}. Save them, and add those that hold articles.`;
  return [{ code: 'attachments-left-out', level: 'warning', message, place: null }];
}

/** Most attachments named in a notice. */
const mostNamed = 10;
