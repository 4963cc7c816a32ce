// The one catalogue of failures a user can meet: code, what to say, HTTP status, exit code.

interface FailureEntry {
  /** What happened and what to do next; `{name}` is filled from the failure's details. */
  readonly message: string;
  readonly status: number;
  readonly exitCode: number;
}

/** Every failure Parley reports to a user. `docs/reference/errors.md` is generated from this table. */
export const failureCatalogue = {
  'dossier-not-found': {
    message: 'There is no dossier at {path}. Create one with "parley new {path}".',
    status: 404,
    exitCode: 3,
  },
  'dossier-exists': {
    message:
      '{path} already holds a dossier. Choose another folder, or add articles to it with "parley add {path} ...".',
    status: 409,
    exitCode: 3,
  },
  'dossier-in-use': {
    message: '{path} is being written by another Parley process (number {process}). Wait for it to end, or stop it.',
    status: 423,
    exitCode: 4,
  },
  'dossier-busy': {
    message:
      'The database of {path} is being written by another program. Wait for it to end, or close it, and run the same command again.',
    status: 423,
    exitCode: 4,
  },
  'dossier-too-new': {
    message:
      '{path} was written by a newer Parley (format {found}; this one reads up to {supported}). Update Parley; nothing was changed.',
    status: 409,
    exitCode: 4,
  },
  'dossier-damaged': {
    message:
      'The database of {path} cannot be read ({reason}). Restore {path} from a backup; the file was left as it is.',
    status: 500,
    exitCode: 4,
  },
  'card-damaged': {
    message:
      'What pages and lists are made of was not as Parley wrote it in {path}. Nothing is lost: run the same command or load the page again, and it is made anew.',
    status: 500,
    exitCode: 4,
  },
  'file-damaged': {
    message: '{path} is not as Parley wrote it. {remedy}.',
    status: 500,
    exitCode: 4,
  },
  'disk-full': {
    message:
      'The disk that holds {path} is full. Free some space and run the same command again; it goes on where it stopped.',
    status: 507,
    exitCode: 5,
  },
  'no-permission': {
    message: 'Parley may not read or write {path}. Change its permissions, or run Parley as its owner.',
    status: 403,
    exitCode: 3,
  },
  'file-unreadable': {
    message: '{path} cannot be read: {reason}',
    status: 404,
    exitCode: 3,
  },
  'codebook-invalid': {
    message: '{path}, line {line}: {reason}. Mend that line and run the command again.',
    status: 422,
    exitCode: 3,
  },
  'codebook-edit-refused': {
    message: 'The codebook was not changed: {reason}.',
    status: 422,
    exitCode: 3,
  },
  'codebook-changed': {
    message:
      'The codebook was changed elsewhere since it was shown here. Nothing was overwritten; look at what it says now, and try again.',
    status: 409,
    exitCode: 3,
  },
  'bad-argument': {
    message: '{reason}.',
    status: 400,
    exitCode: 2,
  },
  'not-found': {
    message: 'There is no {what} {id} in this dossier.',
    status: 404,
    exitCode: 3,
  },
  'address-in-use': {
    message: 'Port {port} is taken by another program. Choose another with "--port".',
    status: 500,
    exitCode: 3,
  },
  'other-dossier': {
    message: 'Another dossier was opened in another window. Load this page again to see it; nothing was changed.',
    status: 409,
    exitCode: 1,
  },
  'request-refused': {
    message: 'This request was refused: {reason}. Open the page at the address Parley printed.',
    status: 403,
    exitCode: 1,
  },
} as const satisfies Record<string, FailureEntry>;

/** Code of a failure in the catalogue. */
export type FailureCode = keyof typeof failureCatalogue;

/** A failure the user can do something about. Bugs are plain errors, never this. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, details: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(fillMessage(failureCatalogue[code].message, details), options);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}

function fillMessage(template: string, details: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
