// Puts a ready-made list of issues into a codebook.
import type { CodebookEdit } from '../model/codebook-edit.ts';
import { type PresetName, presetLabels } from '../model/preset.ts';
import { readOutline } from '../model/yaml-outline.ts';
import { changeCodebook, type EditEffects } from './edit-codebook.ts';
import { loadPreset } from './load-preset.ts';

/** Adds the issues of a preset below those the codebook has. Fails as `changeCodebook` does: none of them may be there already. */
export async function addPreset(
  path: string,
  { base, preset }: { readonly base: string; readonly preset: PresetName },
  effects: EditEffects,
): Promise<void> {
  const edits = listIssues(await loadPreset(preset)).map(
    (entry): CodebookEdit => ({ kind: 'put', list: 'issues', id: null, entry }),
  );
  const what = `Started from the issues for ${presetLabels[preset].toLowerCase()}`;
  await changeCodebook(path, { base, edits, what }, effects);
}

function listIssues(text: string) {
  const outline = readOutline(text);
  const root = 'value' in outline ? outline.value : '';
  const issues = typeof root === 'object' && 'issues' in root ? root.issues : undefined;
  if (!Array.isArray(issues)) throw new Error('A preset holds a list of issues');
  return issues;
}
