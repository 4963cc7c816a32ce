// The columns of a table of names: what each is called, what it means, and how it is filled.
import type { NameCountRow } from '../model/name-row.ts';
import type { TableColumn } from './column-table.ts';

/** Every column, in the order of the file. */
export const nameColumns: readonly TableColumn<NameCountRow, null>[] = [
  { name: 'thing', meaning: 'What is named, in words that take no side.', value: ({ thing }) => thing },
  { name: 'name', meaning: 'The name used, as the codebook writes it.', value: ({ name }) => name },
  { name: 'rude', meaning: 'yes for a rude name.', value: ({ isRude }) => (isRude ? 'yes' : null) },
  { name: 'outlet', meaning: 'Outlet that published the articles.', value: ({ outlet }) => outlet },
  {
    name: 'side',
    meaning: 'Side the outlet writes from; for quoted words the party of whoever says them, empty where not known.',
    value: ({ side }) => side,
  },
  { name: 'month', meaning: 'Month of publication; empty where not known.', value: ({ month }) => month },
  {
    name: 'words',
    meaning: 'own: in the outlet’s own words; quoted: in words it quotes.',
    value: ({ isQuoted }) => (isQuoted ? 'quoted' : 'own'),
  },
  { name: 'count', meaning: 'How often.', value: ({ count }) => count },
];
