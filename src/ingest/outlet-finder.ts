// Which outlet a name or address stands for.
import type { Outlet } from '../model/codebook.ts';
import { outletNames } from '../model/outlet-words.ts';

/** Last words that make a name the name of a newspaper, station or agency. */
const outletWord =
  /(?:^|\s)(?:Times|Post|Herald|News|Journal|Tribune|Gazette|Courier|Chronicle|Guardian|Telegraph|Daily|Weekly|Agency|Press|Observer|Mirror|Standard|Examiner|Monitor|Dispatch|Bulletin|Review|Magazine|Radio|TV|Television|Wire|Today|Mail|Independent|Star|Sun|Globe|Register|Inquirer|Pravda|Zeitung|Substack|Telegram|Blog|Website|Office|Ministry|Newsroom)$/;

/** Outlets whose names do not tell. */
const wellKnown = new Set(outletNames.split('|'));

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The codebook's outlet of that name or alias, or null. */
export function findOutlet(name: string, outlets: readonly Outlet[]): Outlet | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  return outlets.find((outlet) => [outlet.name, ...outlet.aliases].some((one) => fold(one) === wanted)) ?? null;
}

/** The codebook's outlet that owns an address (`https://www.example.org/a`), or null. */
export function findOutletByUrl(url: string, outlets: readonly Outlet[]): Outlet | null {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const owns = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return outlets.find((outlet) => outlet.domains.some((domain) => owns(domain.toLowerCase()))) ?? null;
}

/** True when a name is an outlet's: the codebook's, a well-known one, or by its last word. */
export function isOutletName(name: string, outlets: readonly Outlet[]): boolean {
  return wellKnown.has(name) || outletWord.test(name) || findOutlet(name, outlets) !== null;
}
