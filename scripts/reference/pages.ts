// The generated pages of docs/reference: name, and how each is made.
import { writeErrorsPage, writeNoticesPage } from './error-pages.ts';

/** Page name in docs/reference to the function that writes its text. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'errors.md': writeErrorsPage,
  'notices.md': writeNoticesPage,
};
