// The form for one entry of the codebook, new or held already.
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookEdit, CodebookList } from '../../model/codebook-edit.ts';
import { changedEntry, entryNames, type FormField, fieldsOf, valuesOf } from './codebook-form.ts';
import { fillForm, joinForms } from './joined-form.ts';
import { OfficeFields } from './office-fields.tsx';
import { useCodebook } from './use-codebook.ts';

interface EntryFormProps {
  readonly list: CodebookList;
  /** Null for a new entry. */
  readonly id: string | null;
  readonly codebook: Codebook;
  readonly base: string;
  readonly onClose: () => void;
}

/** What is typed stays when the server refuses it. */
export function EntryForm({ list, id, codebook, base, onClose }: EntryFormProps) {
  const [{ before, values, clashes }, setForm] = useState(() => fillForm(valuesOf(list, codebook, id)));
  const [formBase, setFormBase] = useState(base);
  const [trouble, setTrouble] = useState<string | null>(null);
  // Changed elsewhere while the form is open: what was typed here and what was written there are brought together.
  if (formBase !== base) {
    setFormBase(base);
    setForm((form) => joinForms(form, valuesOf(list, codebook, id)));
  }
  const { change, isBusy } = useCodebook();
  const noun = entryNames[list];
  const name = (values.name ?? values.label ?? '').trim();
  const formerName = before.name ?? before.label ?? '';
  const send = (edit: CodebookEdit, what: string) =>
    change({ base, edits: [edit], what }, { onDone: onClose, onError: (error) => setTrouble(error.message) });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const entry = changedEntry(list, codebook, id === null ? {} : before, values);
    if (Object.keys(entry).length === 0) return onClose();
    send(
      { kind: 'put', list, id, entry },
      id === null ? `Added the ${noun} ${name}` : `Changed the ${noun} ${formerName}`,
    );
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="entry-form" aria-labelledby="entry-title" onSubmit={save} onKeyDown={closeByKey}>
      <h2 id="entry-title" ref={useFormFocus()} tabIndex={-1}>
        {id === null ? `New ${noun}` : formerName}
      </h2>
      {trouble === null ? null : (
        <p className="trouble" role="alert" ref={showTrouble} tabIndex={-1}>
          {trouble}
        </p>
      )}
      {fieldsOf(list, codebook, id).map((field) => (
        <EntryField
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          elsewhere={clashes[field.key]}
          onChange={(value) => setForm((form) => ({ ...form, values: { ...form.values, [field.key]: value } }))}
        />
      ))}
      <p className="entry-buttons">
        <button type="submit" className="button button-strong" disabled={isBusy}>
          Save
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        {id === null ? null : (
          <button
            type="button"
            className="button button-plain"
            disabled={isBusy}
            onClick={() => send({ kind: 'remove', list, id }, `Removed the ${noun} ${formerName}`)}
          >
            Remove this {noun}
          </button>
        )}
      </p>
    </form>
  );
}

/** On a narrow window the form stands below the list: opening it brings it into view, closing it goes back. */
function useFormFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  // While this is first drawn, the link that opened the form still has the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  return heading;
}

/** The button pressed may stand far below what is said. */
function showTrouble(words: HTMLElement | null): void {
  words?.focus();
}

interface EntryFieldProps {
  readonly field: FormField;
  readonly value: string;
  /** What was written elsewhere while something else was typed here. */
  readonly elsewhere: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Rows a field for several lines shows. */
const shownRows = 3;

function EntryField({ field, value, elsewhere, onChange }: EntryFieldProps) {
  const id = useId();
  const { label, kind, isRequired } = field;
  if (kind === 'offices') return <OfficeFields value={value} onChange={onChange} />;
  const written = field.options?.find(([option]) => option === elsewhere)?.[1] ?? elsewhere;
  const clash =
    written === undefined
      ? undefined
      : `Changed elsewhere meanwhile, to: ${written || 'nothing'}. Saving puts yours there.`;
  const hint = clash ?? field.hint;
  const shared = { id, className: 'field', value, 'aria-describedby': hint === undefined ? undefined : `${id}-hint` };
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {kind === 'choice' ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {field.options?.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      ) : kind === 'text' ? (
        <input {...shared} required={isRequired === true} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={shownRows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint === undefined ? null : (
        <p className={clash === undefined ? 'soft entry-hint' : 'entry-hint entry-clash'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
