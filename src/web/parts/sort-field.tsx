// In which order a list stands.

interface SortFieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled choice. */
export function SortField({ options, value, onChange }: SortFieldProps) {
  return (
    <label className="list-sort no-print">
      <span className="list-sort-word">Order</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
