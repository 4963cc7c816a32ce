// English words by which a party threatens: what it will do unless somebody gives way, what awaits whoever does a thing, what will end.
//
// Gathered by the sense of the words, as a thesaurus has them; docs/decisions/0012 tells which sets they were looked for on.

/** Measures by which somebody is made to give way. */
const reprisal =
  '(?:counter-?measures?|sanctions?|reprisals?|retaliation|retaliatory \\w+|punitive \\w+|embargos?|embargoes|blockades?|boycotts?|(?:\\w+ )?strikes?|walk-?outs?|stoppages?|lawsuits?|suit|legal (?:action|steps|proceedings|challenge)|court action|proceedings|industrial action|work-to-rule|pickets?|consequences|war|trade war)';
/** What is done to hurt others: to stop it gives way. */
export const stoppedHarm =
  /^(?:(?:the|its|their|his|her|a|an|all|any|every) )?(?:(?!(?:talks|plans?|bill|deal)\b)[\w-]+ ){0,2}?(?:strikes?|walk-?outs?|stoppages?|boycotts?|blockades?|embargo(?:es)?|sanctions?|siege|attacks?|shelling|bombings?|bombardment|raids?|offensive|overtime ban|industrial action|pickets?|protests?|lawsuits?|tariffs?|duties|evictions?|executions?)\b/;
/** Such a measure, wherever it stands. */
export const reprisalPattern = new RegExp(`\\b${reprisal}\\b`);
/** Words between a verb and its measure; not those that end one. */
const between =
  "(?:(?!(?:end|ends|ending|lift\\w*|suspen\\w+|over|without|no|against|avoid\\w*|avert\\w*|prevent\\w*|to|not)\\b)[\\w'-]+ ){0,4}?";
/** What is done to whoever does not obey. */
const harm =
  'fined|punished|sacked|dismissed|fired|expelled|evicted|deported|arrested|detained|jailed|imprisoned|prosecuted|sued|seized|confiscated|impounded|blacklisted|banned|barred|disqualified|struck off|turned (?:back|away|round|around)|towed|shot|sunk|cut off|shut (?:down|out)|closed down|held (?:responsible|to account|liable)|made to (?:pay|regret)|stripped of|(?:simply |just )?cancelled|on the street|out of (?:a job|work|business)|on (?:our|the|a) (?:black)?list';

/** What somebody shuts or cuts off to hurt another. */
const lifeline =
  '(?:border|bridge|crossing|port|strait|airspace|pipeline|power|gas|water|electricity|supplies|supply|ties|aid|links|contacts)';
/** What sides share: whoever leaves it hurts the others. */
const bond =
  '(?:treaty|talks|table|pact|union|alliance|coalition|government|agreement|accord|league|deal|negotiations|relations|summit)';
const some = "(?:the |its |their |our |his |her |all |any )?(?:[\\w'-]+ )?";
/** Deeds done to hurt somebody, each with the rest of its words, by the forms of their verbs: plain and with "-ing". */
const harmfulDeeds = [
  [
    `go|turn|take ${some}`,
    `going|turning|taking ${some}`,
    ` ?to (?:a |the )?(?:\\w+ )?(?:judge|courts?|law|arbitration)`,
  ],
  [
    'sue|boycott|blockade|picket|retaliate|down tools|resign',
    'suing|boycotting|blockading|picketing|retaliating|downing tools|resigning',
    '',
  ],
  ['strike', 'striking', '(?= (?:over|against|unless|if|from|on|again)\\b| ?[.,;]| ?$)'],
  ['walk', 'walking', ' (?:out|off)'],
  ['hit|strike', 'hitting|striking', ' back'],
  [
    'seize|arrest|expel|punish|fine|sack|lock out',
    'seizing|arresting|expelling|punishing|fining|sacking|locking out',
    ` (?!up\\b)${some}\\w+`,
  ],
  ['close|shut|cut|cut off|block|seal', 'closing|shutting|cutting|cutting off|blocking|sealing', ` ${some}${lifeline}`],
  [
    'leave|quit|abandon|suspend|tear up|pull out of|withdraw from|walk out of|break off',
    'leaving|quitting|abandoning|suspending|tearing up|pulling out of|withdrawing from|walking out of|breaking off',
    ` ${some}${bond}`,
  ],
  [
    'impose|slap',
    'imposing|slapping',
    " (?:[\\w'-]+ ){0,3}?(?:sanctions|duties|tariffs?|quotas|fines?|curbs|ban|levy)",
  ],
  [
    'bring in|fill',
    'bringing in|filling',
    " (?:[\\w'-]+ ){0,4}?(?:crews|strike-?breakers|troops|replacements|police|army|agency \\w+)",
  ],
] as const;
const plainDeeds = harmfulDeeds.map(([plain, , rest]) => `(?:${plain})${rest}`).join('|');
const goingDeeds = harmfulDeeds.map(([, going, rest]) => `(?:${going})${rest}`).join('|');

/** Phrases that threaten, whatever stands beside them; for the table of idioms. */
export const threatPhrases: readonly string[] = [
  `(?:(?:ready|prepared|willing|preparing|poised|vot(?:e|es|ed|ing)|decid(?:e|es|ed)|reserv\\w+ the right|(?:told|ordered|instructed|authori[sz]ed) (?:its|their|his|her|the|all) (?:[\\w-]+ ){1,2}?|been (?:told|ordered|instructed|authori[sz]ed)) ?to|may|might|could) (?:even |also |soon |then )?(?:${plainDeeds})`,
  `(?:vote|votes|voting|ballot\\w*|hold (?:a )?(?:ballot|vote)) (?:(?:its|their|our|the|all) )?(?:[\\w'-]+ )?(?:on|for) (?:an? |whether to )?(?:\\w+ )?(?:strikes?|strike action|industrial action|walk-?outs?|stoppages?|boycotts?)`,
  `(?:consider\\w*|weigh\\w*|mull\\w*|contemplat\\w*|(?:possibility|prospect|threat|idea|option|spectre) of|(?:talk|sp[eo]ak|spoke|think)\\w* of) (?:${goingDeeds})`,
  `(?:talk|speak|speaks|speaking|spoke)(?:s|ed|ing)? of (?:[\\w'-]+ ){0,2}?(?:duties|tariffs?|sanctions|reprisals|retaliation|a strike|strikes|war|a boycott|countermeasures)`,
  `(?:h[eo]ld|holds) out the (?:prospect|threat|possibility) of ${between}${reprisal}`,
  `(?:answer|meet|counter|match) (?:an?|the|any|every|each) (?:[\\w'-]+ ){1,4}?(?:with|by) (?:an? |its |our |their )?(?:\\w+ )?${reprisal}`,
  `(?:may|might|could|will|would|ready to|prepared to) (?:\\w+ly )?(?:stop|halt|block|suspend|freeze|withhold|cut off|cancel|call off) (?:[\\w'-]+ ){1,5}?(?:over|in protest|because of|in response to)`,
  `otherwise,? (?:the|our|its|their|we|it|they) (?:[\\w'-]+ ){1,4}?(?:to (?:the |a )?(?:\\w+ )?(?:judges?|courts?|tribunal)|ends?|closes?|stops?)`,
  `(?:will|would|shall) otherwise (?:${plainDeeds})`,
  `(?:mean|means|spell|spells) the end of (?:the|this|our|its|their|all)`,
  `(?:can|may|might|will|would) (?:then )?(?:forget (?:about |all about )?(?:the|its|their|our|any|a|\\w+ from)|whistle for|kiss goodbye to|say goodbye to)`,
  `(?:announc\\w+|prepar\\w+|consider\\w*|weigh\\w*|plan(?:s|ned|ning)?|ready|readie[sd]|dr[ae]w(?:s|n|ing)? up|mull\\w*|contemplat\\w+|hint\\w* at|promis\\w+|brandish\\w*|(?:rais|invok|conjur)\\w* (?:up )?the (?:spectre|specter|prospect|threat|possibility) of|(?:call|schedul)\\w* (?:for )?(?=(?:an? |new |more |further )?(?:\\w+ )?(?:strike|boycott|walk-?out|blockade|stoppage|embargo))) ${between}${reprisal}`,
  `(?:will|would|shall|must|could) be (?:met|answered) (?:with|by)`,
  `not (?:go|be|remain|stay|pass) (?:unanswered|unpunished|without (?:an? )?(?:answer|response|consequences|reply))`,
  `(?:not|never) (?:hesitate|shrink|shy away|shy|flinch|baulk|balk|recoil) (?:from|at|to(?= (?!sign|help|support|accept|back|agree|lend)))`,
  `(?:mean|means|meant|spell|spells|trigger|triggers|invite|invites|provoke|provokes) ${between}(?:${reprisal}|conflict|confrontation|bloodshed|trouble)`,
  `lead(?:s|ing)? (?:straight |directly )?to ${between}(?:${reprisal}|conflict|confrontation|bloodshed)`,
  `${reprisal} (?:will|would|shall|must|may|might|could) (?:\\w+ )?(?:follow|be (?:the answer|our answer|imposed|called|taken|next))`,
  `patience [^.;]{0,40}?(?:run(?:s|ning)? (?:out|thin)|wear(?:s|ing)? (?:out|thin)|at an end|exhausted|(?:not|no longer) (?:endless|infinite|unlimited)|limited|has (?:limits|its limits|an end|worn|run))`,
  `(?:(?:los|running|run)\\w*|out) (?:out of )?(?:all |our |its |their )?patience`,
  `know(?:s)? how to (?:hurt|hit|answer|respond|strike|make|defend|fight)`,
  `think (?:twice|again|hard|carefully) before`,
  `(?:(?:should|must|do|would be wise|had better|better) not (?:to )?)?(?:test|try|tax|tempt) (?:our|its|their|his|her|my|the \\w+ ?'s) (?:patience|resolve|strength|determination|will)`,
  `time is running (?:out|short)`,
  `play(?:s|ing)? with fire|at (?:its|your|their|his|her|his or her) (?:own )?(?:peril|risk)|gloves (?:are|will be|will come|would come|come) off`,
  `(?:all|every) (?:\\w+ )?(?:options?|means|avenues?|possibilit\\w+)\\b[^.;]{0,60}? (?:on the table|open|available|considered|at (?:its|our|their) disposal)`,
  `(?:nothing|no option|no means|no step) (?:is|was|are|were|will be|would be) (?:off the table|ruled out|excluded|taboo)`,
  `(?:(?:g[ai]v\\w*|set|sets|setting|issu\\w*|serv\\w*|put|has|have|had) (?:[\\w'-]+ ){1,6}?)?(?:deadline|ultimatum|notice|until|till|by|within|days?|weeks?|hours?|months?)\\b[^.;]{2,120}? (?:or (?:else|face|lose|risk|forfeit)|after which|failing which|or otherwise)`,
  `or (?:else )?(?:face|risk|lose|forfeit)`,
  `or (?:the |our |its |their )?[\\w'-]+ will(?=[ .,;!]*$)`,
  `(?:bring|paralys|cripple|grind)\\w* (?:[\\w'-]+ ){0,5}?(?:to a (?:standstill|halt|stop)|to (?:its|their|his|her) knees)`,
  `(?:see|meet) (?:[\\w'-]+ ){1,3}?(?:in court|in front of (?:a|the) (?:judge|court)|before (?:a|the) (?:judge|court|tribunal))`,
  `(?:serv|g[ai]v|put|issu)\\w* (?:[\\w'-]+ ){0,3}?(?:on notice|notice (?:that|of) (?=(?:[\\w'-]+ ){0,8}?(?:court|damages|${reprisal})))`,
  `(?:one|a single) (?:more|further|other) (?:[\\w'-]+ ){1,8}?and (?:the|this|our|its|their|his|her|that|every|all|there|nobody|no)`,
];

/** After what somebody is told to do: what comes if he does not. */
export const orElse =
  /\b(?:to|must|should|has to|have to|until|by|let)\b[^.;]{3,} or (?:else\b|(?:face|lose|risk|forfeit|suffer|watch|prepare for|take the consequences)\b|(?:we|i|it|they|he|she|the [\w-]+) (?:will|would|shall|'ll)\b)/;

/** Words inside a clause that threaten, whatever reports them. */
export const threatPattern =
  /\b(?:consequences|resign(?:s|ed|ing)?|we (?:are out|are gone|walk|quit|leave|go|strike)\b(?! to\b)|i (?:quit|resign|leave)|retaliat\w+|strike back|patience (?:\w+ ){0,3}(?:stop|end|cease|last|run|is not|was not)\w*|so does (?:our|my|their) patience|pay (?:a|the) (?:high |heavy )?price|will regret|no choice but to (?:leave|act|respond|strike|defend|suspend|close|cut|walk|use|retaliate|go)|forced to|other means|every means|all means|bring (?:\w+ ){0,3}down|(?<!\blet (?:[\w'-]+ ){1,4})walk out|down tools|leave the (?:table|talks|coalition|government)|call (?:\w+ ){0,3}(?:strike|ballot|election)s?|stand up and go|shut (?:down )?the|close the|cut off|withhold|[\w-]*(?:military|harsh|tough|firm|swift|painful) (?:response|answer|measures)|respond (?:with force|in kind|harshly|militarily)|appropriate (?:decisions|measures)|measures in response|suspend (?:our|its|their) (?:part|support))\b/;

/** What one warns of is still to come, or hangs on something. */
export const warnedOf =
  /\b(?:will|would|may|might|could|shall|must|if|unless|until|going to|or (?:else|face)|face|patience|consequences?|against (?:\w+ ){0,4}consequences?)\b/;

/** Deeds that harm somebody, where they are vowed. */
export const hostileDeeds =
  /\b(?:destroy|punish|crush|eliminat|annihilat|wip\w+ out|bomb|shell|strik|attack|invad|retaliat|hit back|aveng|reveng|sanction|boycott|blockad|sue\b|(?:to|in) court\b|expel|seiz|confiscat|walk out|quit|leave the|bring (?:\w+ ){0,3}down|shut|clos|cut|suspend|withh|respond|impos|hunt|make (?:\w+ ){1,4}pay)/;

/** What somebody warns that a thing, not he himself, would do: he is against it, and threatens nothing. */
export const warnedHarm =
  /^(?:that )?(?!(?:we|i|it|he|she|they|there|any|anyone|anybody|whoever|every|everyone|those)\b)(?:(?!(?:if|unless|or|will|would|could|may|might|can)\b)[\w'$.%-]+ ){1,9}?(?:will|would|could|may|might|can) (?:\w+ly |only |also |even |just )?(?:add|allow|amount|bankrupt|betray|burden|cause|complicate|cost|cripple|create|damage|deepen|delay|deprive|destabili[sz]e|destroy|divide|drag|drive|embolden|enable|encourage|end (?:the|all|any)|endanger|erode|expose|force|hamper|hand|harm|hinder|hurt|increase|jeopardi[sz]e|let|make|open|permit|plunge|push|put|raise|ruin|set|slow|strip|tie|undermine|violate|weaken|worsen|leave (?:[\w'-]+ ){1,6}?(?:without|with|at|in|exposed|vulnerable|worse|to))\b/;

/** What it would do to leave a thing undone: who says so asks for it. */
export const costOfNotDoing =
  /^(?:that )?(?:the |an? |any |further |another |his |her |its |their )?(?:failure|failing|refusal|refusing|inaction|delays?|delaying|doing nothing|not \w+ing)\b(?: [\w'-]+){0,8}? (?:will|would|could|may|might|can)\b/;

/** What he warns that he himself will not do he refuses. */
export const warnedRefusal = /^(?:that )?(?:we|i|it|he|she|they) (?:will|would|shall|can|could)(?: ?not|n't| never)\b/;

/** How somebody else would take a thing: who warns of it threatens nothing himself. */
export const perceiving =
  /\b(?:will|would|may|might|could) (?:\w+ly )?(?:see|view|regard|consider|interpret|perceive|read|take (?:it|this|that|the [\w-]+) as|feel|be (?:angry|angered|offended|upset|alarmed))\b/;

/** The same deeds, announced without any word of threatening. */
export const hostileFuture = new RegExp(
  `\\b(?:will|would|shall|'ll|going to)(?<!\\bnot) (?:\\w+ly |also |then )?(?:${[
    "(?:be )?(?:destroy(?:ed)?|punish(?:ed)?|crush(?:ed)?|eliminated?|annihilated?|wiped? out|bomb(?:ed)?|retaliate|avenged?|expel(?:led)?|seized?|confiscated?|boycott(?:ed)?|blockaded?|sued?|hit back|strike back|fight back|(?:be )?(?:go|take|taken) (?:[\\w'-]+ ){0,5}to (?:the )?(?:\\w+ )?(?:court|arbitration)|pay dearly)",
    `be (?:${harm})`,
    'walk (?:out|away)',
    'down tools',
    `(?:close|shut|cut|cut off|seal|block) ${some}${lifeline}`,
    "bring in (?:[\\w'-]+ ){0,3}?(?:crews|strike-?breakers|troops|replacements)",
    '(?:respond|retaliate|hit back) (?:(?:\\w+ly )?to (?:an?|any|every) (?:[\\w-]+ ){0,3}?(?:attack|strike|aggression|provocation|invasion)|in kind|with force)',
    'break off (?:all )?(?:contacts?|talks|relations|negotiations)',
    `strike(?= (?:from|on|over|if|unless|tomorrow|next|again|until|indefinitely)\\b| *[.,;]?$)`,
    `(?:impose|slap|levy|put|introduce) (?:[\\w'-]+ ){0,4}?(?:sanctions|duties|duty|tariffs?|fines?|penalties|embargo|tax)(?= (?:on|against|in)\\b)`,
    `(?:block|veto|suspend|freeze|withhold|cut off|halt|cancel|call off) (?:[\\w'-]+ ){1,7}?(?:over|because of|in response to|in protest|in retaliation|in return for)`,
  ].join('|')})(?![\\w-])`,
);

/** Whoever does it will be sorry: "any ship that enters will be seized", "ships that pay will be turned back", "otherwise we shall leave". */
export const deterringSubject = new RegExp(
  `^(?:and |but |that )*(?:${[
    '(?:whoever|any|anyone|anybody|every|everyone|those|the first)\\b.{1,80}? (?:will|shall) (?:be \\w+(?:ed|ung|ot|nk|nt|ken|ized)\\b|regret|lose|face|pay|find|answer)',
    `(?:[\\w'-]+ ){1,4}?(?:who|that|which|whose|without|with|caught|found|seen)\\b.{1,80}? (?:will|shall|would|must) (?:\\w+ly )?(?:be (?:${harm})|lose|face|forfeit|regret|answer for|find (?:itself|themselves|himself|their|its))`,
    `(?:whoever|any|anyone|anybody|every|everyone|those|[\\w'-]+ (?:who|that|whose|without|caught|found))\\b.{1,80}? (?:faces?|risks?) (?:an?|up to|their|its|his|the|prison|jail|fines|sanctions|penalties|charges|dismissal|expulsion|arrest)\\b`,
    "(?:otherwise|or else)\\b.* (?:will|shall|'ll)\\b",
    '(?:one|a single|another) .{2,60} and (?:we|i|you)\\b',
    '.{2,60}\\bor (?:else )?(?:we|i) (?:go|walk|leave|quit|strike|resign|are out|will|shall)\\b',
  ].join('|')})`,
);

/** Up to the verb that tells what awaits somebody: whether it does good is told behind. */
export const beforeConsequence = /^.*?\b(?:will|shall|would|faces?|risks?|and|or) /;

/** A condition by which somebody is told to do, or not to go on doing, something. */
export const deterringCondition =
  /^(?:and |but |that )*(?:unless\b|failing\b|short of\b|barring\b|absent\b|in the absence\b|(?:if|should|when|once)\b.*\b(?:not|n't|never|fails?|failed|refus\w+|continu\w+|goes on|go on|went on|persist\w*|again|cross\w*|br[eo]ak\w*|violat\w+|attack\w*)\b)/;

/** What is over, off or gone unless somebody gives way. */
export const endingPattern = /\b(?:over|off|dead|finished|out|gone|ends?|ended|fail|collapse|nothing|no)\b/;

/** Deeds by which one leaves or blocks what others want to go on with. */
export const leavingDeeds =
  /\b(?:will|would|shall|'ll|may|might|could|to) (?:\w+ly |have to |be forced to )?(?:boycott|walk out|walk away|pull (?:[\w'-]+ ){0,3}out|quit|leave|withdraw|block|veto|vote against|suspend|freeze|break off|call off|cancel|tear up|stop)\b/;

/** What nobody does to please: said to hang on a condition, it is there to deter, whoever does it. */
export const harshDeeds =
  /\b(?:will|would|shall|'ll|may|might|could|(?<!\b(?:help|helps|helped|willing|agree|agreed|offer|offered) )to) (?:\w+ly |have to |be forced to |have no choice but to )*(?:boycott|walk (?:out|away)|quit|vote against|break off|tear up|strike|sue|resign|picket|flood|stay (?:in port|at home|shut|away)|shut|close|cut off|take (?:[\w'-]+ ){1,4}to (?:\w+ )?court|go to (?:\w+ )?court|turn to the (?:\w+ )?courts?|bring (?:[\w'-]+ ){1,6}before (?:a|the) (?:\w+ )?court|seek (?:[\w'-]+ ){0,3}(?:damages|an injunction)|look for (?:an?|somebody|someone|other)\b|(?:move|go|shoot|take (?:[\w'-]+ ){1,3}) (?:abroad|elsewhere)|leave (?:the )?(?:[\w-]+ ){0,2}(?:league|talks|table|union|treaty|pact|agreement|accord|coalition|government|alliance|association|room|hall|bloc)\b|(?:suspend|freeze|withhold|cancel|veto|block) (?:its|our|their|the|all|every)|be (?:put on trial|called off|cancelled|broken off|suspended|frozen|withheld|fined|punished|sacked|sent home)|chain|occupy)\b/;

/** What is over, off or gone if it comes to that. */
export const strongEnding =
  /\b(?:(?:is|are|'s|will be|would be|was|were|goes|go|will go) (?:\w+ ){0,2}(?:off|over|dead|finished|gone|void|history|at an end|dark|in another (?:\w+)|buried)\b|no longer (?:be |feel )?(?:bound|obliged)|(?:treaty|deal|agreement|pact|accord|contract|truce|word) (?:\w+ )?(?:void|null|dead|broken)|(?:all|every|no) (?:\w+ )?options?\b|(?:every|all|not an?|not one) (?:[\w'-]+ ){1,5}(?:walks?|stops?|strikes?|stands? still|leaves?)\b|to stop\b|come to a (?:halt|standstill|stop)|no choice but|no more (?:ships|trains|talks|water|deliveries)|you can (?:\w+ )?(?:keep|forget|ship|look|whistle|say goodbye|find))/;

/** Deeds that do somebody good: said to hang on a condition they are offered, not threatened. */
export const kindDeeds =
  /\b(?:pay|give(?! (?:\w+ )?(?:up|notice))|grant|lift|open|reopen|releas|free\b|allow|let\b|sign|support|withdraw|reduc|lower|accept|fire\b|share|show|help|lend|drop|follow|(?:come|go) (?:back|home)|return|agree|abide|honou?r|respect|thank|reward)/;
/** What is no longer done: "will work no overtime". */
export const withholding =
  /\b(?:will|would|shall|'ll) (?:work|unload|load|drive|deliver|sail|teach|play|supply|sell|ship) (?:[\w'-]+ )?no\b/;

/** Opens that on which the rest of a clause hangs, whatever it is. */
export const linkingOpeners = /^(?:contingent|conditional|dependent|depend|hing)\w* on\b/;

/** Opens a condition that somebody is warned not to bring about. */
export const threateningOpeners =
  /^(?:that |and |but )*(?:if|when|unless|should|in case|in the event|failing|short of|barring|absent|in the absence)\b/;
