// The offices of an actor: title and dates, one row each.

interface OfficeFieldsProps {
  /** One office a line, its parts parted by tabs. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const parts = [
  { label: 'Title', placeholder: 'Foreign Minister of Oster' },
  { label: 'From', placeholder: '2029-11' },
  { label: 'To', placeholder: 'still' },
] as const;

/** Rows of three fields. A row without a title is not kept. */
export function OfficeFields({ value, onChange }: OfficeFieldsProps) {
  const rows = value === '' ? [] : value.split('\n').map((line) => line.split('\t'));
  const write = (next: readonly (readonly string[])[]) => onChange(next.map((row) => row.join('\t')).join('\n'));
  const set = (row: number, part: number, text: string) =>
    write(
      rows.map((cells, index) =>
        index === row ? parts.map((_, at) => (at === part ? text.replace(/[\t\n]/g, ' ') : (cells[at] ?? ''))) : cells,
      ),
    );
  return (
    <fieldset className="office-fields">
      <legend className="label">Offices</legend>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and keep their order
        <div className="office-row" key={row}>
          {parts.map(({ label, placeholder }, part) => (
            <label key={label}>
              <span className="label">{label}</span>
              <input
                className="field"
                placeholder={placeholder}
                value={cells[part] ?? ''}
                onChange={(event) => set(row, part, event.target.value)}
              />
            </label>
          ))}
          <button
            type="button"
            className="button button-plain"
            aria-label={`Remove the office ${cells[0] ?? ''}`}
            onClick={() => write(rows.filter((_, index) => index !== row))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => write([...rows, ['', '', '']])}>
        Add an office
      </button>
    </fieldset>
  );
}
