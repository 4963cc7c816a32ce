// The presets: each is a valid codebook whose issues can be coded by.
import { expect, test } from 'vitest';
import { readCodebook } from '../model/codebook-file.ts';
import { writeCodebookTemplate } from '../model/codebook-template.ts';
import { presetNames } from '../model/preset.ts';
import { loadPreset } from './load-preset.ts';

/** Fewer issues would not structure a negotiation, more would not fit a screen; groups above them not counted. */
const [fewestIssues, mostIssues] = [12, 26];

test.each(presetNames)(
  '%s declares issues, each with definition, example, counter-example, cues and two poles',
  async (name) => {
    const { issues, ...rest } = readCodebook(await loadPreset(name), `${name}.yaml`);
    expect(rest).toEqual({ title: '', parties: [], actors: [], outlets: [], things: [] });
    const groups = new Set(issues.map((issue) => issue.parent));
    const leaves = issues.filter((issue) => !groups.has(issue.id));
    expect(leaves.length).toBeGreaterThanOrEqual(fewestIssues);
    expect(leaves.length).toBeLessThanOrEqual(mostIssues);
    const lacking = leaves.filter(
      (issue) =>
        [issue.definition, issue.example, issue.counterExample].includes('') ||
        issue.cues.length < 3 ||
        issue.poles === null,
    );
    expect(lacking.map((issue) => issue.id)).toEqual([]);
  },
);

test.each(presetNames)('in %s a counter-example leads to an issue that is there', async (name) => {
  const { issues } = readCodebook(await loadPreset(name), `${name}.yaml`);
  const named = issues.flatMap((issue) => [...issue.counterExample.matchAll(/"([\w-]+)"/g)].map((match) => match[1]));
  expect(named.filter((id) => !issues.some((issue) => issue.id === id))).toEqual([]);
});

test.each(presetNames)('in %s a cue speaks of one issue only', async (name) => {
  const { issues } = readCodebook(await loadPreset(name), `${name}.yaml`);
  const cues = issues.flatMap((issue) => issue.cues.map((cue) => cue.toLowerCase()));
  expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([]);
});

test('a template with a preset holds its issues beside the notes', async () => {
  const preset = await loadPreset('labour');
  const template = writeCodebookTemplate('The depot', preset);
  expect(readCodebook(template, 'c').issues).toEqual(readCodebook(preset, 'p').issues);
  expect(template).toContain('# The sides of the negotiation.');
});
