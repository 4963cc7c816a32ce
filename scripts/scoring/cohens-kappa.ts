// Cohen's kappa: how far two coders agree beyond what chance would give.

/** Kappa of pairs of labels: 1 for full agreement, 0 for what chance gives; 1 where both used one and the same label throughout. */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (count: number): number => count / Math.max(1, pairs.length);
  const agreed = share(pairs.filter(([one, other]) => one === other).length);
  const labels = new Set(pairs.flat());
  let chance = 0;
  for (const label of labels)
    chance +=
      share(pairs.filter(([one]) => one === label).length) * share(pairs.filter(([, other]) => other === label).length);
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
