// Nouns that stand in every negotiation and name no issue.

/** In base form. */
export const weakNouns: ReadonlySet<string> = new Set(
  `act action agreement aim amount answer anything area article attempt author basis body case chance change choice circumstance
  city claim clause colleague comment condition conflict country course crisis day deal decision decade demand detail dialogue
  discussion document doubt effort end everyone everything evening event example fact family figure foreign form friend future
  government ground group half hand head history hope hour house idea interest issue journalist kind leader letter level life line
  list lot man manner matter meaning measure meeting mind minister minute moment month morning morrow name nation need negotiation
  negotiator news newspaper night nobody nothing number offer office official one opinion order other part party path people
  person place plan point position power president pressure price problem process program programme project promise proposal question
  reader reason regard report reporter representative rest result right role round rule school sense sentence side sign situation
  solution somebody someone something source speaker spokesman spokeswoman stage state statement step story success summer table
  talk team term text thing thousand time today tomorrow tonight town trust truth turn view visit voice way week whole winter woman
  word work world writer year yesterday addition anyone approach beginning chamber courtesy cup date delegate delegation fifty floor following hundred key kilometer kilometre lunch means meter metre mile move opposite option other own patience quarter refusal room session set sixty someone sort speech sum ton tonne understanding weekend percent per cent spring autumn member neighbour page paper draft wish`.split(
    /\s+/,
  ),
);

/** In base form: nouns that name no issue alone, but may behind another word: "region" in "border region". */
export const vagueNouns: ReadonlySet<string> = new Set(
  `administration alternative argument aspect background behaviour benefit capability cause challenge commitment concern consequence
  contact context contribution debate defeat difference difficulty direction element engagement environment experience factor failure
  feature fight focus force goal importance initiative issue leadership majority minority mistake obligation opportunity opposition
  partner partnership perspective policy possibility post practice priority program proof reaction reality recommendation region
  relation relationship request resource response responsibility rights risk scenario signal standard states status strategy strength
  struggle task threat top trend trouble type use value victory weakness`.split(/\s+/),
);

/** Adjectives that say nothing of what a thing is: "a new law" is a law. */
export const vagueAdjectives: ReadonlySet<string> = new Set(
  `own other new same several many few such recent current former future present certain various different strong serious further full
  whole entire main major key important significant possible likely early late last next first second third final good better best bad
  worse great big large larger huge small long short high higher low lower right wrong real true only more most much less least long-term
  short-term so-called so-many latest previous additional special particular general overall total old young able available close near clear
  similar single double another necessary free open`.split(/\s+/),
);

/** In base form: people by what they are to others or do for a living, who are no issue alone; "civilian" and "prisoner", about whom one bargains, may be. */
export const personNouns: ReadonlySet<string> = new Set(
  `adult ally anyone applicant attorney backer bondholder boss boy brother businessman buyer candidate citizen classmate coach
  consumer creditor crew critic customer daughter dealer dictator donor driver earner employee employer enemy engineer executive
  expert farmer father fisherman fisher founder foe girl great-uncle guest hunter husband individual inhabitant investor kid
  landlord lender maker manufacturer manager miner mother motorist neighbour neighbor nurse opponent organiser organizer owner
  parent passenger patient peasant pensioner physician pilot player policeman politician predecessor premier producer professor
  protester rebel relative resident rival sailor scientist seller shareholder shopper sister somebody son spouse staff
  stakeholder strategist striker student successor supplier supporter survivor taxpayer teacher teenager tenant thing trader
  tourist traveller uncle victim villager visitor voter wife witness worker youth automaker carmaker`.split(/\s+/),
);
