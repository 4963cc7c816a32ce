// Links to what a page shows as files to pass on: a table, and a report to print or to send.

interface FileLinksProps {
  /** Name of the files: `quotes` stands for /api/quotes.csv and /api/quotes.html. */
  readonly name: string;
  /** Query string without `?`, so that the files hold what the page shows. */
  readonly search?: string;
  /** What they hold, in words: "these accounts". */
  readonly what: string;
}

/** Two buttons of a list's bar. */
export function FileLinks({ name, search = '', what }: FileLinksProps) {
  const query = search === '' ? '' : `?${search}`;
  return (
    <span className="file-links no-print">
      <a className="button" href={`/api/${name}.csv${query}`} download>
        CSV<span className="visually-hidden">, download {what} as a table</span>
      </a>
      <a className="button" href={`/api/${name}.html${query}`} download>
        Report<span className="visually-hidden">, download {what} as one file</span>
      </a>
    </span>
  );
}
