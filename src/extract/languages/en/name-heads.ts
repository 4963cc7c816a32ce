// Words inside a name that tell what it names: an organisation, a place, or something that cannot speak.

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end (or, before "of", begin) the name of an organisation. Lower case. */
export const organisationHeads = wordSet(`
  ministry department committee commission council agency authority administration bureau office service secretariat secretariate directorate inspectorate parliament assembly congress senate duma rada
  court tribunal party union league alliance coalition front movement bloc federation confederation association organisation organization society foundation institute institution academy university college school
  centre center laboratory observatory fund bank company corporation corp corp. inc inc. ltd ltd. llc plc gmbh group holdings industries enterprises airlines airways motors electric telecom oil petroleum
  times post news tribune herald journal gazette courier guardian observer telegraph mail express chronicle globe mirror star sun review magazine weekly daily radio television tv channel broadcasting press media network agency
  army navy corps brigade battalion regiment division militia police guard guards forces force command staff mission delegation embassy consulate cabinet government regime junta taskforce watch international
  brotherhood church synod patriarchate mosque hospital hotel club team united fc board panel chamber registry treasury exchange consortium partners associates syndicate cooperative network initiative forum platform campaign
  republicans democrats liberals conservatives socialists communists greens tories nationalists unionists separatists rebels caucus
`);

/** Heads that name a place. Lower case. */
export const placeHeads = wordSet(`
  river sea ocean lake gulf bay strait straits canal island islands isle peninsula cape coast shore mountain mountains mount hills valley desert forest
  province region oblast krai raion district county state territory governorate prefecture canton municipality city town village suburb quarter borough
  street avenue road boulevard lane square plaza park bridge tunnel airport airfield airbase base port harbor harbour station terminal palace hall house castle tower stadium arena cathedral museum library
  north south east west checkpoint crossing border corridor heights camp line plant dam
`);

/** Heads of names that stand for something that neither speaks nor lies anywhere: agreements, wars, days, works. Lower case. */
export const thingHeads = wordSet(`
  accord accords agreement agreements treaty treaties pact convention charter declaration protocol memorandum resolution act bill law amendment constitution plan initiative strategy doctrine deal framework format process roadmap
  war wars revolution uprising crisis conflict battle siege massacre genocide holocaust intifada spring coup raid offensive operation campaign invasion incident affair scandal
  summit conference talks session meeting games olympics cup championship prize award medal day week month year century era festival christmas easter ramadan week
  report book novel film movie play song show series programme program project system missile missiles rocket jet tank rifle aircraft ship submarine satellite virus disease syndrome
  street language bible koran quran index rate test theory principle clause article section chapter fence wall curtain timeline question
`);

/** Bodies that speak for the state or organisation named before them: "the Osterish government". Lower case. */
export const speakingBodies = wordSet(
  'government authorities side delegation leadership administration regime negotiators diplomacy cabinet establishment',
);

/** Nouns by which an organisation already named is taken up again: "the ministry". Lower case. */
export const organisationNouns = wordSet(
  'ministry department committee commission council agency authority parliament court tribunal party union company firm bank group organisation organization institute university newspaper paper magazine office outlet broadcaster channel embassy watchdog alliance coalition bloc association foundation movement army militia junta',
);

/** What only a company has: after a name they tell that it is no person's. Lower case. */
export const companyBelongings = wordSet(
  'ceo shares stock shareholders shareholder investors subsidiary subsidiaries headquarters dealers dealerships earnings workforce plants factories executives',
);

/** Words that stand before a place: where, not who. Lower case. */
export const locativeWords = wordSet(
  'in inside within across throughout near outside around through into via at over off toward towards along beneath',
);

/** Words before a place when somebody goes, stands or comes from there. Lower case. */
export const motionWords = wordSet(
  'send sends sent sending deploy deployed deploying deployment highway road pipeline ferry train flew fly flies flying flown travel travels traveled travelled traveling travelling went go goes going gone arrive arrives arrived arriving visit visits visited visiting trip trips return returns returned returning came come comes coming fled flee fleeing flees moved move moving drove drive driving road roads way march marched marching withdraw withdrew withdrawing withdrawal deported expelled exiled headed heading heads landed journey bound outskirts streets city town capital born based live lives lived living stayed staying left leave leaving leaves reach reached reaching entered entering enter flight flights border borders ambassador embassy',
);

/** Compass and part words before a place: "eastern Ukraine". Lower case. */
export const partWords = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower inner outer downtown greater occupied rural mainland besieged neighbouring neighboring nearby',
);

/** Words after a name that make it a place: "the Kyiv region". Lower case. */
export const placeFollowers = wordSet(
  'region oblast province district area suburb suburbs city airport metro border borders street streets neighbourhood neighborhood time hotel apartment summit conference resident residents weather skyline river',
);

/** Nouns that only somebody who decides can have: "Kyiv's position". Lower case, singular and plural. */
export const stanceNouns = wordSet(
  `position positions stance demand demands condition conditions offer offers proposal proposals policy policies decision decisions refusal rejection readiness willingness consent approval request requests appeal view views aim aims goal goals
  interest interests intention intentions intent claim claims concern concerns response reply reaction statement statements promise promises threat threats commitment commitments strategy plan plans position allies ally enemies enemy partners partner rival rivals
  support opposition insistence attitude actions action behaviour behavior role influence power leaders leader envoy envoys ambassador government officials troops forces army military negotiators negotiator delegation side war help aid sanctions assessment hope hopes ambitions attempt attempts effort efforts call calls`,
);

/** Verbs that only somebody who speaks or decides is the subject of, in every form. Lower case. */
export const actingVerbs = wordSet(`
  say says said saying tell tells told announce announces announced declare declares declared claim claims claimed insist insists insisted demand demands demanded reject rejects rejected accept accepts accepted agree agrees agreed
  refuse refuses refused deny denies denied warn warns warned threaten threatens threatened propose proposes proposed offer offers offered ask asks asked urge urges urged call calls called accuse accuses accused blame blames blamed
  condemn condemns condemned welcome welcomes welcomed praise praises praised criticise criticize criticises criticizes criticised criticized respond responds responded reply replies replied answer answers answered
  want wants wanted seek seeks sought hope hopes hoped believe believes believed think thinks thought consider considers considered see sees saw view views viewed fear fears feared expect expects expected know knows knew understand understands understood
  decide decides decided plan plans planned intend intends intended promise promises promised pledge pledges pledged vow vows vowed sign signs signed approve approves approved oppose opposes opposed support supports supported back backs backed
  admit admits admitted acknowledge acknowledges acknowledged confirm confirms confirmed suggest suggests suggested state states stated stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised note notes noted add adds added
  argue argues argued maintain maintains maintained contend contends contended describe describes described report reports reported explain explains explained recall recalls recalled remark remarks remarked repeat repeats repeated reiterate reiterates reiterated
  concede concedes conceded complain complains complained protest protests protested object objects objected assure assures assured order orders ordered request requests requested invite invites invited recognize recognizes recognized recognise recognises recognised
  impose imposes imposed lift lifts lifted suspend suspends suspended resume resumes resumed cancel cancels cancelled postpone postpones postponed send sends sent deploy deploys deployed withdraw withdraws withdrew launch launches launched invade invades invaded annex annexes annexed
  negotiate negotiates negotiated meet meets met hold holds held host hosts hosted lead leads led begin begins began start starts started continue continues continued try tries tried fail fails failed need needs needed become becomes became
  write writes wrote tweet tweets tweeted post posts posted publish publishes published predict predicts predicted release releases released issue issues issued give gives gave take takes took make makes made do does did
  conclude concludes concluded appear appears appeared seem seems seemed join joins joined vote votes voted elect elected appoint appoints appointed speak speaks spoke talk talks talked discuss discusses discussed visit visits visited travel travels travelled traveled
  react reacts reacted retort retorts retorted object objects reneges renege activate activates exaggerate exaggerates exaggerated
`);

/** People who speak for the state or organisation they are named with, not for themselves. Lower case. */
export const mouthpieces = wordSet('spokesman spokeswoman spokesperson spokespeople spokesmen');

/** Texts whose owner is the one who speaks: "a statement from the ministry". Lower case. */
export const spokenTexts = wordSet(
  'statement communique communiqué letter release tweet post announcement declaration memo note cable website account',
);
