// The commands the page tells a reader to type.

/** How to add articles to the dossier in `folder`. */
export function addCommand(folder: string): string {
  const isPlain = /^[\w./-]+$/.test(folder);
  return `parley add ${isPlain ? folder : `"${folder}"`} articles/`;
}
