// Keeps the outlets that articles are from.
import type { OutletFinder } from '../../model/outlet-names.ts';
import type { Connection } from './connection.ts';

/** Id of the row of the outlet an article names, made when new; null when it names none. */
export function saveOutlet(
  connection: Connection,
  finder: OutletFinder,
  name: string | null,
  url: string | null,
): number | null {
  const outlet = finder.find(name, url);
  const key = outlet?.id ?? (name === null ? null : `name:${name}`);
  if (key === null) return null;
  connection.run(
    `INSERT INTO outlet (key, name, side) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, side = excluded.side
     WHERE name IS NOT excluded.name OR side IS NOT excluded.side`,
    [key, outlet?.name ?? name ?? key, outlet?.side ?? null],
  );
  return Number(connection.rows('SELECT id FROM outlet WHERE key = ?', [key])[0]?.[0]);
}
