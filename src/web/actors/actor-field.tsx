// A field that finds an actor while one types its name; where it may, it offers somebody new of the name typed.
import './actor-field.css';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { WireActorRow } from '../../server/wire.ts';
import { filterActors } from './filter-actors.ts';

/** An actor by its key, or somebody new by `name:` and the name. */
export interface ChosenActor {
  readonly key: string;
  readonly name: string;
}

interface ActorFieldProps {
  readonly label: string;
  readonly actors: readonly WireActorRow[];
  readonly chosen: ChosenActor | null;
  readonly onChoose: (chosen: ChosenActor | null) => void;
  /** True where somebody may be named whom the dossier does not know. */
  readonly allowsNew?: boolean;
  readonly autoFocus?: boolean;
}

/** Names offered at once; typing narrows them. */
const offeredAtOnce = 50;

interface OfferedActor extends ChosenActor {
  /** Beside the name: how many statements it has, or that it is new. */
  readonly remark: string;
}

/** The field with its list. */
export function ActorField({ label, actors, chosen, onChoose, allowsNew = false, autoFocus = false }: ActorFieldProps) {
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const fitting = offer(actors, chosen?.name === typed ? '' : typed, allowsNew);
  // Whoever is chosen stays in the list, or the field would forget the name.
  const isOffered = chosen === null || fitting.some(({ key }) => key === chosen.key);
  const offered = isOffered ? fitting : [{ ...chosen, remark: 'chosen' }, ...fitting];
  const choose = (key: string | null) => {
    const found = offered.find((one) => one.key === key) ?? null;
    onChoose(found && { key: found.key, name: found.name });
    setTyped(found?.name ?? '');
  };
  return (
    <ComboBox
      className="combo"
      items={offered}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={chosen?.key ?? null}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      // An open list hides all else from a screen reader: it must not open by itself.
      menuTrigger={autoFocus ? 'input' : 'focus'}
      allowsEmptyCollection
    >
      <Label className="label">{label}</Label>
      <div className="combo-field">
        <Input className="field" placeholder="type a name" autoFocus={autoFocus} />
        <Button className="combo-open" aria-label="Show the names">
          ▾
        </Button>
      </div>
      <Popover className="combo-popover">
        <ListBox className="combo-list" renderEmptyState={() => <p className="combo-none">No name fits.</p>}>
          {(item: OfferedActor) => (
            <ListBoxItem id={item.key} textValue={item.name} className="combo-item">
              {item.name} <span className="soft number">{item.remark}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function offer(actors: readonly WireActorRow[], typed: string, allowsNew: boolean): readonly OfferedActor[] {
  const name = typed.trim().replace(/\s+/g, ' ');
  const known = filterActors(actors, { q: typed, party: '' })
    .slice(0, offeredAtOnce)
    .map((actor) => ({ key: actor.key, name: actor.name, remark: String(actor.statements) }));
  const isKnown = name === '' || actors.some((actor) => actor.name.toLowerCase() === name.toLowerCase());
  return allowsNew && !isKnown ? [...known, { key: `name:${name}`, name, remark: 'somebody new' }] : known;
}
