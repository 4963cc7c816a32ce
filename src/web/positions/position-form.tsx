// The form that puts a position right: whose it is, on what, which move, how firm, on which side.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PositionReading } from '../../model/decision.ts';
import { moveCodes, type PositionTable, polarityCodes, strengthCodes } from '../../model/position-table.ts';
import type { WirePositionRow } from '../../server/wire.ts';
import { labelPosture } from '../../views/positions/posture-words.ts';
import { moveWords, strengthWords } from './stance-words.ts';
import type { PositionJudge } from './use-judge-position.ts';

interface PositionFormProps {
  readonly row: WirePositionRow;
  readonly table: PositionTable;
  readonly judge: PositionJudge;
  /** Told whether the position was given to another party or issue. */
  readonly onClose: (isMoved: boolean) => void;
}

/** Saves only what was changed; Escape leaves the position as it is. */
export function PositionForm({ row, table, judge, onClose }: PositionFormProps) {
  const [values, setValues] = useState<PositionReading>(row);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const issue = table.issues.find(({ id }) => id === values.issue);
  const set = (change: Partial<PositionReading>) => setValues((now) => ({ ...now, ...change }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const keys = ['party', 'issue', 'move', 'strength', 'polarity'] as const;
    const changed = keys.filter((key) => values[key] !== row[key]);
    if (changed.length > 0) judge.putRight(row, Object.fromEntries(changed.map((key) => [key, values[key]])));
    onClose(changed.includes('party') || changed.includes('issue'));
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The panel listens too, and would close.
    event.stopPropagation();
    onClose(false);
  };
  return (
    <form ref={form} className="position-form no-print" aria-label="Correct this position" onSubmit={save}>
      <Choice
        label="Whose position"
        value={values.party}
        onKeyDown={cancel}
        onChange={(party) => set({ party })}
        options={table.parties.map(({ id, name }) => [id, name])}
      />
      <Choice
        label="On"
        value={values.issue}
        onKeyDown={cancel}
        onChange={(chosen) => set({ issue: chosen })}
        options={table.issues.map(({ id, label }) => [id, label])}
      />
      <Choice
        label="Move"
        value={values.move}
        onKeyDown={cancel}
        onChange={(move) => set({ move })}
        options={moveCodes.map((move) => [move, move === 'none' ? 'speaks of it, no move' : moveWords[move].word])}
      />
      <Choice
        label="Stands for"
        value={values.polarity}
        onKeyDown={cancel}
        onChange={(polarity) => set({ polarity })}
        options={polarityCodes.map((polarity) => [polarity, labelPosture({ poles: issue?.poles ?? null }, polarity)])}
      />
      <Choice
        label="How firmly"
        value={values.strength}
        onKeyDown={cancel}
        onChange={(strength) => set({ strength })}
        options={strengthCodes.map((strength) => [strength, strengthWords[strength].word])}
      />
      <p className="position-form-buttons">
        <button type="submit" className="button button-strong" disabled={judge.isBusy}>
          Save
        </button>
        <button type="button" className="button" onClick={() => onClose(false)} onKeyDown={cancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Choice<Value extends string>({ label, value, options, onChange, onKeyDown }: ChoiceProps<Value>) {
  return (
    <label>
      <span className="label">{label}</span>
      <select
        className="field"
        value={value}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          const chosen = options.find(([id]) => id === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
