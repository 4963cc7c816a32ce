// English words that stand for a side without its name: "the government", "our army", "the two sides", "they agreed".

/** Bodies by which a state is meant where the article tells which: "the government". */
export const stateBodies =
  /^(?:government|authorities|administration|cabinet|leadership|regime|delegation|negotiators|diplomats|presidency|republic)$/;

/** Behind "our": who acts for the writer's side. */
export const ownBodies =
  /^(?:government|authorities|administration|cabinet|leadership|leaders?|delegation|negotiators|diplomats|diplomacy|president|minister|ministry|parliament|side|country|state|nation|army|forces|troops|soldiers|military)$/;

/** Behind "our": what a whole nation has. Who writes so belongs to it. */
export const nationalGoods =
  /^(?:government|authorities|administration|leadership|delegation|president|parliament|side|country|state|nation|army|forces|troops|soldiers|military|homeland|motherland|fatherland|land|lands|territory|territories|borders?|soil|people|constitution|defen[cs]e|diplomats|diplomacy|citizens|sovereignty)$/;

/** Verbs of what two do together. */
export const jointVerbs =
  /^(?:agree|meet|discuss|sign|negotiate|resume|begin|start|hold|reach|exchange|conclude|initial|announce|commit|settle|talk|pledge|decide)$/;

/** Verbs of what only somebody does, never a text or a thing. */
export const wilfulVerbs =
  /^(?:accept|reject|refuse|welcome|regret|expect|recall|insist|demand|want|urge|say|warn|threaten|pledge|promise|agree|deny|express|note|add|believe|hope|thank|wish|intend|vow|appeal|decline|oppose|support|regard)$/;
