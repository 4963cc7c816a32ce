// English words so common that they tell nothing about whose sentence it is. Words of up to three letters count as common anyway, in every language.

/** Lower case, four letters and more. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'about after again against also because been before being between both came could does down during each even ever ' +
    'first from have having here into just like made make many more most much must only other over said same says ' +
    'should since some such than that their them then there these they this those through told under until upon very ' +
    'well went were what when where which while whom whose will with within without would year years your'
  ).split(' '),
);
