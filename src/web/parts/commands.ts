// The commands the page tells a reader to type.

/** How to add articles to a dossier. */
export const addCommand = 'parley add FOLDER articles/';
