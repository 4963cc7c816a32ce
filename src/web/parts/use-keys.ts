// Keys of a view: each runs its action while the view is shown, and typing in a field is left alone.
import { useEffect } from 'react';
import { isForView } from './letter-keys.ts';

/** What a key does, by its name in a key event; null or nothing leaves it to the browser. Keep the function the same between renderings. */
export type ActionOfKey = (key: string) => (() => void) | null | undefined;

/** Listens while the view is shown. */
export function useKeys(actionOf: ActionOfKey): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const run = isForView(event) ? actionOf(event.key) : null;
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actionOf]);
}
