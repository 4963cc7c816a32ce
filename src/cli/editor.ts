// Who changes a dossier from this computer, and when.
import { userInfo } from 'node:os';
import type { EditEffects } from '../actions/edit-codebook.ts';

/** The user of this computer, now. */
export function editor(): EditEffects {
  return { now: () => new Date(), coder: nameUser() };
}

/** The name of the account. */
export function nameUser(): string {
  try {
    return userInfo().username;
  } catch {
    // Some containers have no name for the account.
    return 'user';
  }
}
