// The list of keys, and the switch for those who do not want them.
import './keys-dialog.css';
import { type Ref, useState } from 'react';
import { keysSetting } from '../parts/letter-keys.ts';
import { readSetting, writeSetting } from '../parts/setting.ts';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['j', '→'], 'next statement'],
  [['k', '←'], 'statement before'],
  [['Enter'], 'go into the card of the chosen statement'],
  [['Esc'], 'close the card'],
  [['c'], 'confirm: the machine read it right'],
  [['r'], 'reject: the machine read it wrong'],
  [['s'], 'say who speaks, where the machine is wrong'],
  [['u'], 'undo the latest decision'],
  [['d'], 'mark dates and figures, or stop marking them'],
  [['?'], 'show these keys'],
];

/** A dialog opened with `showModal` by whoever holds the ref. */
export function KeysDialog({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  const [areOn, setOn] = useState(() => readSetting(keysSetting) !== 'off');
  return (
    <dialog ref={ref} className="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">Keys for reading</h2>
        <dl>
          {keys.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="keys-switch">
          <input
            type="checkbox"
            checked={areOn}
            onChange={(event) => {
              setOn(event.target.checked);
              writeSetting(keysSetting, event.target.checked ? null : 'off');
            }}
          />
          Single letters work as keys
        </label>
        <button type="submit" className="button button-strong">
          Back to the text
        </button>
      </form>
    </dialog>
  );
}
