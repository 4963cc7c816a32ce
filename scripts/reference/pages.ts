// The generated pages of docs/reference: name, and how each is made.
import { writeCommandsPage } from './command-page.ts';
import { writeErrorsPage, writeNoticesPage } from './error-pages.ts';

/** Page name in docs/reference to the function that writes its text. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'commands.md': writeCommandsPage,
  'errors.md': writeErrorsPage,
  'notices.md': writeNoticesPage,
};
