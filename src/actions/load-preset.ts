// The issue lists that come with Parley, to start a codebook from.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPackageFolder } from './package-folder.ts';

/** Each is a file in `presets/`. */
export const presetNames = ['peace', 'trade', 'climate', 'labour'] as const;

/** Name of a preset. */
export type PresetName = (typeof presetNames)[number];

/** The text of a preset: a codebook that declares issues only. */
export function loadPreset(name: PresetName): Promise<string> {
  return readFile(join(findPackageFolder(), 'presets', `${name}.yaml`), 'utf8');
}
