// Which outlet of the codebook a name or an address belongs to.
import type { Codebook, Outlet } from './codebook.ts';

/** Finds outlets by name, alias or domain, whatever the case. */
export interface OutletFinder {
  find(name: string | null, url: string | null): Outlet | null;
}

/** Builds the finder of a codebook; the earlier outlet wins where two claim the same name. */
export function createOutletFinder(codebook: Codebook): OutletFinder {
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  for (const outlet of codebook.outlets.toReversed()) {
    for (const name of [...outlet.aliases, outlet.id, outlet.name]) byName.set(foldName(name), outlet);
    for (const domain of outlet.domains) byDomain.set(domain.toLowerCase(), outlet);
  }
  return {
    find: (name, url) =>
      (name === null ? undefined : byName.get(foldName(name))) ??
      listDomains(url)
        .map((domain) => byDomain.get(domain))
        .find((outlet) => outlet !== undefined) ??
      null,
  };
}

function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `news.oster.example` and every domain above it. */
function listDomains(url: string | null): readonly string[] {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return [];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
