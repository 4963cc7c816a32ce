// The dossiers of a folder: open one, or make a new one. It stands outside the frame of a dossier.
import './desk-page.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { presetLabels, presetNames } from '../../model/preset.ts';
import type { WireDesk, WireDossierWish, WireOpened } from '../../server/wire.ts';
import { postJson } from '../api/fetch-json.ts';
import { deskQuery } from '../api/queries.ts';
import { ThemeSwitch } from '../app/theme-switch.tsx';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { pageAskedFor } from './page-asked-for.ts';

/** `/dossiers`. */
export function DeskPage() {
  const { data: desk, error, refetch } = useQuery(deskQuery);
  return (
    <>
      <header className="shell-header">
        <div className="shell-bar desk-bar">
          <span className="shell-brand">
            <span className="shell-name">Parley</span>
          </span>
          <ThemeSwitch />
        </div>
      </header>
      <main className="shell-main desk">
        <title>Dossiers · Parley</title>
        {error ? (
          <Trouble error={error} retry={refetch} />
        ) : desk ? (
          <DossierList desk={desk} />
        ) : (
          <Loading what="the dossiers" />
        )}
      </main>
    </>
  );
}

function DossierList({ desk }: { readonly desk: WireDesk }) {
  const goOn = () => window.location.assign(pageAskedFor(window.location));
  const opening = useMutation({
    mutationFn: (name: string) => postJson<WireOpened>('/api/desk/open', { name }),
    onSuccess: goOn,
  });
  return (
    <>
      <header className="desk-head">
        <h1>{desk.dossiers.length === 0 ? 'No dossier yet' : 'Dossiers'}</h1>
        <p className="soft">
          A dossier holds what was published about one negotiation. They are kept in <code>{desk.folder}</code> on this
          computer.
        </p>
      </header>
      {opening.error ? (
        <p className="notice notice-warning" role="alert">
          {opening.error.message}
        </p>
      ) : null}
      {desk.dossiers.length === 0 ? null : (
        <ul className="desk-list" aria-label="Dossiers">
          {desk.dossiers.map(({ name, title, changed }) => (
            <li key={name}>
              <div>
                <h2>{title ?? name}</h2>
                <p className="soft">
                  {title === null ? 'Its codebook cannot be read: opening it tells the line. ' : ''}
                  In the folder <code>{name}</code>, last changed{' '}
                  <time dateTime={changed}>{new Date(changed).toLocaleDateString('en-GB', { dateStyle: 'long' })}</time>
                </p>
              </div>
              <button
                type="button"
                className="button"
                disabled={opening.isPending}
                onClick={() => (name === desk.open ? goOn() : opening.mutate(name))}
              >
                {name === desk.open ? 'Go on with' : 'Open'} <span className="visually-hidden">{title ?? name}</span>
                {name === desk.open ? <span aria-hidden="true">it</span> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewDossier />
    </>
  );
}

function NewDossier() {
  const [wish, setWish] = useState<WireDossierWish>({ title: '', preset: null, reader: 'fast' });
  const making = useMutation({
    mutationFn: (asked: WireDossierWish) => postJson<WireOpened>('/api/desk/new', asked),
    onSuccess: () => window.location.assign('/articles/add'),
  });
  const make = (event: FormEvent) => {
    event.preventDefault();
    making.mutate(wish);
  };
  return (
    <form className="desk-form" aria-labelledby="new-title" onSubmit={make}>
      <h2 id="new-title">New dossier</h2>
      <label>
        <span className="label">Name of the negotiation</span>
        <input
          className="field"
          required
          maxLength={120}
          placeholder="The Sund line talks"
          value={wish.title}
          onChange={({ target }) => setWish({ ...wish, title: target.value })}
        />
      </label>
      <fieldset>
        <legend className="label">Issues to start from; they can be changed at any time</legend>
        {[null, ...presetNames].map((preset) => (
          <Choice
            key={preset ?? 'none'}
            name="preset"
            isChosen={wish.preset === preset}
            onChoose={() => setWish({ ...wish, preset })}
          >
            {preset === null ? 'None yet' : presetLabels[preset]}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className="label">Reading</legend>
        <Choice name="reader" isChosen={wish.reader === 'fast'} onChoose={() => setWish({ ...wish, reader: 'fast' })}>
          <span>
            Fast <span className="soft">for hundreds of articles and more</span>
          </span>
        </Choice>
        <Choice
          name="reader"
          isChosen={wish.reader === 'careful'}
          onChoose={() => setWish({ ...wish, reader: 'careful' })}
        >
          <span>
            Careful <span className="soft">finds more statements, takes some fifteen times as long</span>
          </span>
        </Choice>
        <p className="soft">Texts in English are read. Those in other languages are kept and can be searched.</p>
      </fieldset>
      {making.error ? (
        <p className="notice notice-warning" role="alert">
          {making.error.message}
        </p>
      ) : null}
      <p>
        <button type="submit" className="button button-strong" disabled={making.isPending}>
          Make it and add articles
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="desk-choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
