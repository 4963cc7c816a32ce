// The name that sent a mail -> the author, the outlet, or both.
// Example: `Jane Roe, The Oster Herald <jane@herald.example>` -> Jane Roe, The Oster Herald.
import type { Outlet } from '../../model/codebook.ts';
import { findOutlet, findOutletByUrl, isOutletName } from '../outlet-finder.ts';
import type { Sender } from './mail-message.ts';

/** Who wrote a mail and for whom. */
export interface SenderName {
  readonly authors: readonly string[];
  readonly outlet: string | null;
}

/** Words that only names of organisations, their desks and lists hold. */
const organisation =
  /\b(?:the|of|for|ministry|office|council|union|committee|government|embassy|mission|delegation|commission|authority|association|federation|party|department|secretariat|service|group|network|institute|centre|center|agency|board|court|bank|company|team|desk|list|newsletter|digest|update|updates|alerts?|press|media|news|newsroom|communications?|info|information|public affairs|spokesperson|noreply|no-reply)\b/i;
/** Where anybody may have an address. */
const publicHost =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|proton|protonmail|zoho|yandex)\.[a-z.]+$/i;

/** Reads the sender of a mail; an address tells the outlet where its name does not. */
export function readSender({ name, address }: Sender, outlets: readonly Outlet[]): SenderName {
  const said = name.replace(/\s+via\s.*$/i, '').replace(/\s*\(([^()]+)\)$/, ', $1');
  const [first = '', ...rest] = said.split(/\s*[,|]\s*|\s+at\s+|\s+[–—-]\s+/);
  const isOutlet = (part: string) => isOutletName(part, outlets) || organisation.test(part);
  if (first === '' || isOutlet(first)) return { authors: [], outlet: nameOutlet(said, address, outlets) };
  const outlet = nameOutlet(rest.filter(isOutlet).join(', '), address, outlets);
  return { authors: [isTurned(first, rest) ? `${rest[0]} ${first}` : first], outlet };
}

/** "Roe, Jane". */
function isTurned(first: string, rest: readonly string[]): boolean {
  return rest.length === 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(rest[0]!) && !/\s/.test(first);
}

/** The codebook's outlet first, by address or name; then what the sender says; then the host of the address. */
function nameOutlet(said: string, address: string, outlets: readonly Outlet[]): string | null {
  const host = address.split('@')[1]?.toLowerCase() ?? '';
  const known = findOutletByUrl(`//${host}`, outlets) ?? findOutlet(said, outlets);
  if (known !== null) return known.name;
  if (said !== '') return said;
  return host === '' || publicHost.test(host) ? null : host;
}
