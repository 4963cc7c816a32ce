// From chances to readings: which stretches of a chunk are asked about, and which tokens a candidate takes into its roles.
import {
  beginLabel,
  contentRole,
  cueRole,
  insideLabel,
  labelCount,
  rangesOf,
  sourceRole,
  type TokenRange,
} from '../labels.ts';
import type { CarefulReading } from './careful-judge.ts';
import type { CueChances } from './chunk-encoder.ts';
import type { Surroundings } from './surroundings-reader.ts';

/** Chance to be in a cue from which a token is asked about; on PolNeAR dev 0.2 to 0.5 give the same F1, and 0.4 asks a fifth less than 0.2. */
const askedFrom = 0.4;

/** The cue candidates of a chunk, as ranges of its tokens. */
export function findCandidates({ begin, inside }: CueChances): readonly TokenRange[] {
  const isCue = (token: number): boolean => begin[token]! + inside[token]! > askedFrom;
  const found: TokenRange[] = [];
  for (let token = 0; token < begin.length; token++) {
    if (!isCue(token)) continue;
    const first = token;
    while (token + 1 < begin.length && isCue(token + 1) && inside[token + 1]! >= begin[token + 1]!) token++;
    found.push([first, token + 1]);
  }
  return found;
}

/** Chance of a role from which a token is taken into it: F1 on PolNeAR dev is 71.8 with 0.4, 71.7 with 0.33. */
const leastChance = 0.5;
/** Sources of one attribution; a third is always a mistake. */
const mostSources = 2;

/** A candidate's surroundings as an attribution of the text's tokens; `from` is the first token of its chunk. */
export function toReading({ candidate, labels, validity, seen }: Surroundings, from: number): CarefulReading {
  const chosen = labelByChance(labels);
  const rangesIn = (role: number): TokenRange[] =>
    rangesOf(chosen, role, 0, chosen.length).map(([first, end]) => [first + from, end + from]);
  const cue = rangesIn(cueRole);
  return {
    attribution: {
      source: rangesIn(sourceRole).slice(0, mostSources),
      cue: cue.length > 0 ? cue : [[candidate[0] + from, candidate[1] + from]],
      content: rangesIn(contentRole),
      score: validity,
    },
    validity,
    seen,
    overlap: [sourceRole, cueRole, contentRole].reduce(
      (product, role) => product * expectedOverlap(labels, chosen, role),
      1,
    ),
  };
}

function chanceOf(labels: Float32Array, token: number, role: number): number {
  const at = token * labelCount;
  return labels[at + beginLabel(role)]! + labels[at + insideLabel(role)]!;
}

function labelByChance(labels: Float32Array): Uint8Array {
  const chosen = new Uint8Array(labels.length / labelCount);
  let before = -1;
  for (let token = 0; token < chosen.length; token++) {
    let best = -1;
    let most = leastChance;
    for (const role of [sourceRole, cueRole, contentRole]) {
      const chance = chanceOf(labels, token, role);
      if (chance > most) {
        best = role;
        most = chance;
      }
    }
    if (best >= 0) chosen[token] = best === before ? insideLabel(best) : beginLabel(best);
    before = best;
  }
  return chosen;
}

/** Overlap that a role's range may be expected to have with the true one. */
function expectedOverlap(labels: Float32Array, chosen: Uint8Array, role: number): number {
  let shared = 0;
  let united = 0;
  let any = 0;
  for (let token = 0; token < chosen.length; token++) {
    const chance = chanceOf(labels, token, role);
    const isIn = chosen[token] === beginLabel(role) || chosen[token] === insideLabel(role);
    if (isIn) shared += chance;
    united += isIn ? 1 : chance;
    any = Math.max(any, chance);
  }
  return united > 0.5 ? shared / united : 1 - any;
}
