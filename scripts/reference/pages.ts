// The generated documents: path in the repository, and how each is made.
import { writeAccuracyPage, writeReadme, writeReliabilityDiagram } from './accuracy-page.ts';
import { writeCommandsPage } from './command-page.ts';
import { writeErrorsPage, writeNoticesPage } from './error-pages.ts';

/** Path in the repository to the function that writes the text. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/accuracy.md': writeAccuracyPage,
  'docs/reliability.svg': writeReliabilityDiagram,
  'README.md': writeReadme,
  'docs/reference/commands.md': writeCommandsPage,
  'docs/reference/errors.md': writeErrorsPage,
  'docs/reference/notices.md': writeNoticesPage,
};
