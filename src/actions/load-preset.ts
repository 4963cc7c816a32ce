// The issue lists that come with Parley, to start a codebook from.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PresetName } from '../model/preset.ts';
import { findPackageFolder } from './package-folder.ts';

/** The text of a preset: a codebook that declares issues only. */
export function loadPreset(name: PresetName): Promise<string> {
  return readFile(join(findPackageFolder(), 'presets', `${name}.yaml`), 'utf8');
}
