// What reading needs besides the article: the language's weights and the actors and issues of the codebook.

import type { AnalysedText } from '../model/analysed-text.ts';
import type { Analyse } from '../text/analyser.ts';
import type { AttributionModel } from './attributions/attribution-finder.ts';
import type { CarefulModel } from './attributions/careful/careful-model.ts';
import type { ActorDirectory } from './mentions/actor-directory.ts';
import type { IssueIndex } from './positions/issues/issue-index.ts';

/** Everything `extract` is given; build it once per process and codebook. */
export interface Reader {
  readonly analyse: Analyse;
  /** Packs tags and trees of an analysed text, for `analyse` to take up another time. */
  readonly packGrammar: (analysed: AnalysedText) => Uint8Array;
  readonly attributionModel: AttributionModel;
  /** Weights of the careful reader; null for the fast one. */
  readonly careful: CarefulModel | null;
  readonly directory: ActorDirectory;
  /** The codebook's issues and parties. */
  readonly issues: IssueIndex;
}
