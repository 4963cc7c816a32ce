// Asks about one cue candidate at a time what in its chunk is its source, its cue and its content, and whether it is one at all.
import { logistic } from '../../../base/logistic.ts';
import type { Tokens } from '../../../model/analysed-text.ts';
import { labelCount, outsideLabel, type TokenRange } from '../labels.ts';
import type { CarefulModel } from './careful-model.ts';
import { addRow, type CueChances, runDense, toShares } from './chunk-encoder.ts';
import { runAddingLayers, runLinear } from './transformer.ts';

/** What was read around one candidate. */
export interface Surroundings {
  readonly candidate: TokenRange;
  /** For each token of the chunk the chances of its labels, in turn. */
  readonly labels: Float32Array;
  /** Chance that the candidate is the cue of an attribution. */
  readonly validity: number;
  /** Highest chance of its tokens to be in a cue, as the encoder saw them. */
  readonly seen: number;
}

const floatBytes = Float32Array.BYTES_PER_ELEMENT;

/** Reads the surroundings of the candidates, given as ranges of tokens within the chunk `[from, to)`. */
export function readSurroundings(
  model: CarefulModel,
  tokens: Tokens,
  [from, to]: TokenRange,
  chances: CueChances,
  candidates: readonly TokenRange[],
): readonly Surroundings[] {
  if (candidates.length === 0) return [];
  const { surroundings, workspace } = model;
  const count = to - from;
  runLinear(surroundings.token, workspace, model.tokens, count, model.tokensSeen);
  averageCues(model, candidates);
  runLinear(surroundings.cue, workspace, model.cues, candidates.length, model.cuesAdded);
  runLinear(surroundings.gate, workspace, model.cues, candidates.length, model.cuesGate);
  return candidates.map((candidate, number) => {
    const view = viewOf(candidate, count);
    fillRows(model, tokens, from, view, chances, candidate, number);
    runAddingLayers(surroundings.layers, surroundings.norm, surroundings.shape, workspace, view[1] - view[0]);
    return readAnswer(model, count, view, chances, candidate);
  });
}

/**
 * Tokens looked at on either side of a candidate. Hardly a source or content lies farther off: on PolNeAR dev F1 is 72.5 with
 * 64 or 96, and 72.2 with the whole chunk, which takes three times as long.
 */
const reach = 64;

function viewOf([first, end]: TokenRange, count: number): TokenRange {
  return [Math.max(0, first - reach), Math.min(count, end + reach)];
}

/** The mean row of each candidate's tokens. */
function averageCues(model: CarefulModel, candidates: readonly TokenRange[]): void {
  const { width } = model.encoder.shape;
  const memory = new Float32Array(model.workspace.kernel.memory.buffer);
  candidates.forEach(([first, end], number) => {
    const at = model.cues / floatBytes + number * width;
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let token = first; token < end; token++) sum += memory[model.tokens / floatBytes + token * width + k]!;
      memory[at + k] = sum / (end - first);
    }
  });
}

function fillRows(
  model: CarefulModel,
  tokens: Tokens,
  from: number,
  view: TokenRange,
  chances: CueChances,
  [first, end]: TokenRange,
  number: number,
): void {
  const { surroundings, workspace } = model;
  const { width } = surroundings.shape;
  const memory = new Float32Array(workspace.kernel.memory.buffer);
  const seen = model.tokensSeen / floatBytes;
  const added = model.cuesAdded / floatBytes + number * width;
  const gate = model.cuesGate / floatBytes + number * width;
  const gates = Float32Array.from({ length: width }, (_, k) => 1 + Math.tanh(memory[gate + k]!));
  const { weights, bias } = surroundings.chance;
  for (let token = view[0]; token < view[1]; token++) {
    const at = workspace.x / floatBytes + (token - view[0]) * width;
    const chance = chances.begin[token]! + chances.inside[token]!;
    for (let k = 0; k < width; k++) {
      memory[at + k] =
        memory[seen + token * width + k]! * gates[k]! + memory[added + k]! + weights[k]! * chance + bias[k]!;
    }
    const paragraphs = tokens.paragraph[from + token]! - tokens.paragraph[from + first]!;
    addRow(memory, at, surroundings.distance, distanceClass(token - first));
    addRow(memory, at, surroundings.isCue, token >= first && token < end ? 1 : 0);
    addRow(memory, at, surroundings.paragraph, Math.max(-2, Math.min(2, paragraphs)) + 2);
    addRow(memory, at, surroundings.quotation, tokens.quotation[from + token]!);
  }
}

/** Upper limits of the classes of distances from eight tokens on. */
const distanceLimits = [12, 18, 28, 45, 80];
const nearDistances = 8;
const farthest = nearDistances + distanceLimits.length;

/** Single tokens near the cue, then ever wider classes, on either side. */
function distanceClass(distance: number): number {
  const steps = Math.abs(distance);
  const limit = distanceLimits.findIndex((most) => steps < most);
  const size = steps < nearDistances ? steps : limit < 0 ? farthest : nearDistances + limit;
  return farthest + Math.sign(distance) * size;
}

function readAnswer(
  model: CarefulModel,
  count: number,
  view: TokenRange,
  chances: CueChances,
  candidate: TokenRange,
): Surroundings {
  const { surroundings, workspace } = model;
  const { width } = surroundings.shape;
  const memory = new Float32Array(workspace.kernel.memory.buffer);
  const rows = workspace.normed / floatBytes - view[0] * width;
  const labels = new Float32Array(count * labelCount);
  for (let token = 0; token < count; token++) labels[token * labelCount + outsideLabel] = 1;
  const scores = new Float64Array(labelCount);
  for (let token = view[0]; token < view[1]; token++) {
    runDense(surroundings.labels, memory, rows + token * width, scores);
    labels.set(toShares(scores), token * labelCount);
  }
  const [first, end] = candidate;
  const answer = new Float64Array(1);
  let validity = 0;
  let seen = 0;
  for (let token = first; token < end; token++) {
    runDense(surroundings.validity, memory, rows + token * width, answer);
    validity += answer[0]! / (end - first);
    seen = Math.max(seen, chances.begin[token]! + chances.inside[token]!);
  }
  return { candidate, labels, validity: logistic(validity), seen };
}
