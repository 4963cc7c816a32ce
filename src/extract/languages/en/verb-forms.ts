// Forms of an English verb as a pattern: "tear" finds tear, tears, tearing, tore and torn.

/** Verbs whose past is not told by their plain form, with it; nothing where past and plain form are the same. */
const irregular: Readonly<Record<string, string>> = {
  bear: 'bore|borne',
  beat: 'beaten',
  bid: '',
  break: 'broke|broken',
  bring: 'brought',
  build: 'built',
  burn: 'burnt|burned',
  buy: 'bought',
  come: 'came',
  cost: '',
  cut: '',
  dig: 'dug',
  do: 'did|done|does',
  draw: 'drew|drawn',
  fall: 'fell|fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot|forgotten',
  freeze: 'froze|frozen',
  get: 'got|gotten',
  give: 'gave|given',
  go: 'went|gone|goes',
  have: 'has|had',
  hear: 'heard',
  hit: '',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  lean: 'leant|leaned',
  leap: 'leapt|leaped',
  learn: 'learnt|learned',
  leave: 'left',
  lend: 'lent',
  let: '',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  plead: 'pled|pleaded',
  put: '',
  quit: '',
  say: 'said',
  see: 'saw|seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: '',
  shake: 'shook|shaken',
  shoot: 'shot',
  shut: '',
  sing: 'sang|sung',
  sink: 'sank|sunk',
  sit: 'sat',
  sleep: 'slept',
  spend: 'spent',
  stand: 'stood',
  stick: 'stuck',
  strive: 'strove|striven|strived',
  strike: 'struck|stricken',
  swear: 'swore|sworn',
  take: 'took|taken',
  tear: 'tore|torn',
  tell: 'told',
  speak: 'spoke|spoken',
  think: 'thought',
  throw: 'threw|thrown',
  undertake: 'undertook|undertaken',
  win: 'won',
  withdraw: 'withdrew|withdrawn',
  write: 'wrote|written',
};

/** Verbs that double their last letter before -ing and -ed. */
const doubling =
  /^(?:abhor|annul|beg|bid|bin|chip|cut|dig|drop|dub|extol|get|grab|hit|let|nod|pan|plan|put|quit|rebel|rip|scrap|set|shred|shut|sit|slam|snap|step|stop|stump|win)$/;

/** Verbs that double it in one spelling of English and not in the other. */
const doublingHere = /^(?:cancel|counsel|label|signal)$/;

/** A pattern, without brackets, of all forms of a verb given in its plain form, lower case. */
export function verbForms(verb: string): string {
  const endsInY = /[^aeiou]y$/.test(verb);
  const stem = doubling.test(verb) ? verb + verb.slice(-1) : verb.replace(/(?<=[^e])e$/, '');
  const regular = endsInY ? `${verb.slice(0, -1)}ied` : `${stem}${stem.endsWith('e') ? 'd' : 'ed'}`;
  const third = endsInY ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`;
  const past = irregular[verb] ?? regular;
  const doubled = doublingHere.test(verb) ? [`${verb}${verb.slice(-1)}ing`, `${verb}${verb.slice(-1)}ed`] : [];
  return [verb, third, `${stem}ing`, past, ...doubled].filter((form) => form !== '').join('|');
}
