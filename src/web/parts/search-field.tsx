// A field that searches while one types, a moment after the last letter.
import './search-field.css';
import { useEffect, useId, useState } from 'react';
import { useNavigation } from 'react-router';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onSearch: (query: string) => void;
}

/** Milliseconds of rest before searching: short enough to feel immediate, long enough not to ask at each letter. */
const restBeforeSearch = 250;

/** The field follows the address when that changes by itself (back, forward, a link). */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  // Who takes a link right after the last letter goes there: the search would call them back while its page is on the way.
  const isLeaving = useNavigation().state !== 'idle';
  useEffect(() => {
    if (typed === value || isLeaving) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      onSearch(typed);
    }, restBeforeSearch);
    return () => clearTimeout(timer);
  }, [typed, value, isLeaving, onSearch]);
  return (
    <search className="search-field">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}
