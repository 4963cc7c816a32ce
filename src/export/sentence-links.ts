// Where the page shows the sentence a row of a file comes from.
import type { SentencePlace } from '../model/reader-address.ts';

/** Gives the address of a sentence in the page. */
export interface SentenceLinks {
  linkTo(place: SentencePlace): string;
}
