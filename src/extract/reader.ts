// What reading needs besides the article: the language's weights and the actors of the codebook.

import type { AnalysedText } from '../model/analysed-text.ts';
import type { Passage } from '../model/article.ts';
import type { AttributionModel } from './attributions/attribution-finder.ts';
import type { ActorDirectory } from './mentions/actor-directory.ts';

/** Everything `extract` is given; build it once per process and codebook. */
export interface Reader {
  readonly analyse: (text: string, passages: readonly Passage[]) => AnalysedText;
  readonly attributionModel: AttributionModel;
  readonly directory: ActorDirectory;
}
