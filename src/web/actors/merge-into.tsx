// Saying that an actor is the same as another, found by typing its name.
import './merge-into.css';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { WireActorRow } from '../../server/wire.ts';
import { useDecide } from '../api/use-decide.ts';
import { filterActors } from './filter-actors.ts';

interface MergeIntoProps {
  readonly actor: WireActorRow;
  readonly actors: readonly WireActorRow[];
  readonly onMerged: (into: string) => void;
}

/** Names offered at once; typing narrows them. */
const offeredAtOnce = 50;

/** A field that offers names while one types, and a button. */
export function MergeInto({ actor, actors, onMerged }: MergeIntoProps) {
  const { decide, isBusy } = useDecide();
  const [typed, setTyped] = useState('');
  const [target, setTarget] = useState<WireActorRow | null>(null);
  const others = actors.filter(({ key }) => key !== actor.key);
  const offered = filterActors(others, { q: target?.name === typed ? '' : typed, party: '' }).slice(0, offeredAtOnce);
  const choose = (key: string | null) => {
    const chosen = others.find((one) => one.key === key) ?? null;
    setTarget(chosen);
    setTyped(chosen?.name ?? '');
  };
  const merge = (into: WireActorRow) => {
    decide({
      content: { kind: 'merge-actors', from: actor.key, into: into.key },
      label: `Merged ${actor.name} into ${into.name}`,
    });
    onMerged(into.key);
  };
  return (
    <section className="merge-into no-print" aria-labelledby="merge-title">
      <h3 id="merge-title">The same as somebody else?</h3>
      <ComboBox
        className="combo"
        items={offered}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={target?.key ?? null}
        onSelectionChange={(key) => choose(key === null ? null : String(key))}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label className="label">All names of {actor.name} stand for</Label>
        <div className="combo-field">
          <Input className="field" placeholder="type a name" />
          <Button className="combo-open" aria-label="Show the names">
            ▾
          </Button>
        </div>
        <Popover className="combo-popover">
          <ListBox className="combo-list" renderEmptyState={() => <p className="combo-none">No name fits.</p>}>
            {(item: WireActorRow) => (
              <ListBoxItem id={item.key} textValue={item.name} className="combo-item">
                {item.name} <span className="soft number">{item.statements}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <button
        type="button"
        className="button"
        disabled={target === null || isBusy}
        onClick={() => target && merge(target)}
      >
        Merge into {target?.name ?? '…'}
      </button>
    </section>
  );
}
