// The ready-made lists of issues that come with Parley.

/** Each is a file in `presets/`. */
export const presetNames = ['peace', 'trade', 'climate', 'labour'] as const;

/** Name of a preset. */
export type PresetName = (typeof presetNames)[number];

/** What each is for, in words. */
export const presetLabels: Readonly<Record<PresetName, string>> = {
  peace: 'Peace talks',
  trade: 'Trade talks',
  climate: 'Climate talks',
  labour: 'A labour dispute',
};
