// What every part of the reader needs to know: the article, which statement is chosen, and how to choose another.
import { createContext, useContext } from 'react';
import type { WireArticle, WireDossier, WireStatement } from '../../server/wire.ts';
import type { Judgement } from '../api/judgements.ts';
import { hueClassOf } from '../parts/hue.ts';
import type { FactsState } from './use-facts.ts';

/** The state of the reader. */
export interface ReaderState {
  readonly article: WireArticle;
  /** In text order. */
  readonly statements: readonly WireStatement[];
  readonly parties: WireDossier['parties'];
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Id of the chosen statement, or null. */
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  /** Chooses and brings the words into sight. */
  readonly visit: (id: string) => void;
  /** True where cards stand beside the text. */
  readonly isWide: boolean;
  /** Dates and figures: whether they are marked, and which one is opened. */
  readonly facts: FactsState;
}

/** Set by the reader page. */
export const ReaderContext = createContext<ReaderState | null>(null);

/** The state of the reader around this component. */
export function useReader(): ReaderState {
  const state = useContext(ReaderContext);
  if (state === null) throw new Error('useReader was called outside the reader.');
  return state;
}

/** Name to show for a statement's speaker: the actor's, else the words of the text. */
export function speakerName(statement: WireStatement, text: string): string | null {
  if (statement.actor) return statement.actor.name;
  const source = statement.source[0] ?? statement.speaker;
  return source === null ? null : text.slice(source.start, source.end).replace(/[\s,;:]+$/, '');
}

/** Colour classes of a statement. */
export function hueOf(statement: WireStatement, parties: WireDossier['parties']): string {
  return hueClassOf(statement.party, parties);
}
