// What the server is given: the dossier it shows, and the world outside.
import type { Dossier } from '../actions/open-dossier.ts';

/** The world outside the server. */
export interface ServerEffects {
  readonly dossier: Dossier;
  readonly now: () => Date;
  /** Who decides: the name kept with every decision. */
  readonly coder: string;
  /** Folder of the built page. */
  readonly webFolder: string;
  /** Told of bugs; users are not shown more than that there was one. */
  readonly logError: (error: unknown) => void;
  /** Name of the dossier's folder, where it is one of a folder of dossiers that the page can choose among. */
  readonly desk?: string;
  /** True once the server ends: what it does beside answering stops. */
  readonly isEnding?: () => boolean;
  /** Takes work to be done when the server ends. */
  readonly atEnd?: (work: () => Promise<void>) => void;
}
