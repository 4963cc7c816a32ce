// How articles come into a dossier: by the page, or by a command to type.

/** Leads to where articles are added. */
export const addingWay = { to: '/articles/add', label: 'Add articles' } as const;

/** How to add articles to the dossier in `folder`. */
export function addCommand(folder: string): string {
  const isPlain = /^[\w./-]+$/.test(folder);
  return `parley add ${isPlain ? folder : `"${folder}"`} articles/`;
}
