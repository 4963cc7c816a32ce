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

/** Verbs of harm: whoever does it to what is ours is another. */
export const hostileVerbs =
  /^(?:attack|shell|bomb|strike|hit|invade|occupy|seize|steal|threaten|violate|destroy|murder|kill|burn|demand|want|claim|annex|blockade|besiege|cross|enter|target|accuse|blame|deny|refuse|reject)$/;

/** What an author who is of a side says nobody will do, without saying whose will it is: "nobody will trade our land". */
export const sidedSpeech =
  /\b(?:(?:no one|nobody|none of us) (?:\w+ly |ever )?(?:will|would|can|shall|is going to)|there (?:will|can|shall) be no)\b/i;

/** Sources of a statement that say nothing themselves: "no one will talk about it", "I stress". */
export const nobodyPattern = /^(?:no one|nobody|none|i)$/;
