// English words by which what one promises, takes over or asks for is told from what it looks like: done because others asked, for oneself, or not at all.

/** What somebody promises to put up with is what others asked. */
export const takenOn =
  /^(?:to|that (?:it|they|he|she|we) (?:will|would|could|can)) (?:\w+ly )?(?:accept|abide|respect|honou?r|comply|ratify|endorse|live with|heed)\b/;

/** Tells that somebody else had put it forward. */
export const askedBefore =
  /\b(?:as|which|that) (?:(?:the )?[\w'-]+ ){1,3}(?:had |has )?(?:asked|demanded|requested|wished|proposed|called for|insisted|wanted)\b(?! (?:to|that)\b)|\bas (?:requested|demanded|asked|proposed|called for)\b|\bat the (?:request|suggestion|insistence) of\b/;

/** What is adopted from others, not what a body makes: "adopted the list", not "adopted a resolution". */
export const adoptedHere =
  /^(?:the|all|every|both|most|\w+'s|this|that|these|those)\b(?! (?:same )?(?:tone|stance|posture|position|strategy|resolution|law)\b)/;

/** To promise that one will not give way offers nothing. */
export const notYielding =
  /\b(?:not|never|n't) (?:\w+ly )?(?:cave|budge|back down|back off|give (?:in|way|up|ground)|yield|retreat|waver|bend|relent|surrender|capitulate|flinch|blink)\b/;

/** What is put forward for oneself is asked for. */
export const ownBenefit =
  /^that (?:it|we|they|he|she) be (?:given|granted|paid|allowed|heard|seated|let|recogni[sz]ed)\b/;
