// The reference pages of failures and notices, made from their catalogues.
import { failureCatalogue } from '../../src/base/failure.ts';
import { noticeCatalogue } from '../../src/model/notice.ts';

const madeBy = '<!-- Written by "npm run docs" from the source; do not edit. -->\n\n';

/** docs/reference/errors.md */
export function writeErrorsPage(): string {
  const rows = Object.entries(failureCatalogue).map(
    ([code, entry]) => `| \`${code}\` | ${entry.message} | ${entry.status} | ${entry.exitCode} |`,
  );
  return [
    `${madeBy}# Errors\n`,
    'What Parley says when it cannot go on. `{words}` in braces are filled in. Over HTTP every error has the shape `{"error": {"code", "message"}}`.\n',
    '| code | message | HTTP status | exit code |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** docs/reference/notices.md */
export function writeNoticesPage(): string {
  const rows = Object.entries(noticeCatalogue).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return [
    `${madeBy}# Notices\n`,
    'Trouble in the texts themselves. Reading goes on; the notice says what was met, where, and what it means for the reading.\n',
    '| code | meaning |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}
