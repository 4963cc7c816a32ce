// English words that make no sense of their own in a cue of several words, and those that belong to the verb before them.

/** Words that tell how others hang together: "to" of "return to the island", "him" of "send him back". */
export const grammarWords: ReadonlySet<string> = new Set(
  'the a an of to in on at by for from with without into onto upon than and or not no any all some his her its their our my your him them it he she they we us me you i this that these those as be is are was were been being'.split(
    ' ',
  ),
);

/** Words that make one verb with the verb before them: "turn over", "plug in". */
export const particles: ReadonlySet<string> = new Set(
  'back over up out off down away home in on through aside together apart'.split(' '),
);
