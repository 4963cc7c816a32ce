// The content words of a claim, cut to rough stems, so that "firing" and "had fired" meet.

/** Words that say nothing of what a claim is about: grammar, reporting, and time in general. */
const emptyWords = new Set(
  `a about above after again against all also although am among an and another any are around as at away back be because
  been before being below between both but by came can could did do does doing done down during each either else even ever
  every few for from further get give given go goes going gone got had has have having he her here hers him his how however
  i if in into is it its itself just keep kept last least less let like made make many may me might more most much must my
  near need neither never next no none nor not nothing now of off on once one only or other others our ours out over own
  per put quite rather same say said says saying see seem seen shall she should since so some still such take taken tell
  than that the their theirs them themselves then there these they thing things this those though through thus to today
  told too toward towards two under until up upon us use used very want was way we well went were what when where whether
  which while who whom whose why will with within without would year years yet you your yours day days week weeks month
  months time times new first second also according mr mrs ms dr president minister prime foreign government official
  officials country countries state people spokesman spokeswoman statement`.split(/\s+/),
);

/** Endings cut where three letters are left, first of the word as it is bent, then of its class: "offered", "offers" and "offer" meet. */
const endings = [/(?:ingly|edly|ings|ing|ied|ies|ed|es|(?<!s)s)$/, /(?:ational|ation|ment|ness|ion|er|ly|e|y)$/];

/** Fewest letters left of a word whose ending is cut. */
const leastStem = 3;

/** Stems of the words that carry the meaning, each once, in order; numbers as they are written. */
export function listStems(text: string): readonly string[] {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu)) {
    if (!emptyWords.has(word) && (word.length > 2 || /\p{N}/u.test(word))) stems.add(cutEnding(word));
  }
  return [...stems];
}

function cutEnding(word: string): string {
  const stem = endings.reduce((rest, ending) => {
    const cut = rest.replace(ending, '');
    return cut.length < leastStem ? rest : cut;
  }, word);
  // "stopped" and "stops" meet in "stop".
  return stem.replace(/([^aeiouls])\1$/u, '$1');
}

const negation =
  /\b(?:not(?! (?:only|just|merely|simply|surpris\w+)\b)|no(?! (?:wonder|surprise|doubt|matter)\b)|never|nothing(?! but\b)|nobody|none|neither|nor|cannot|nowhere)\b|n[’']t\b|\b(?:un|in)true\b|\bfail(?:s|ed)? to\b|\bsurprised if\b/i;

/** True when the words say that something is not so. */
export function isNegated(text: string): boolean {
  return negation.test(text);
}
