// English nouns that tell a move, each with the words that would report it: "Velm's refusal to open the road", "gave its approval of the toll".

/** Nouns of one move. */
export interface MoveNouns {
  /** After the name of a party, up to what is refused, asked or offered. */
  readonly afterParty: RegExp;
  /** Right before the name of a party: "opposition from", "a proposal by". */
  readonly beforeParty: RegExp;
  /** At the start of what a party's verb governs: "repeated its offer to", "a qualified approval of". */
  readonly atStart: RegExp;
  readonly cue: string;
}

const link = '(?:for|that|to|of|on|against|in|over|about)';
/** Verbs that take back or answer what the noun behind them tells: "lifted its veto". */
const takingBack =
  '(?:lift|drop|br[eo]ak|brok|withdr[ae]w|abandon|rebuff|resist|block|heed|fac|brush|shrug|wav|answer|thwart|counter|meet|met|defi|defy|draw|drew|provok|spark|trigger|waiv|shelv|revok|rescind|end|den[iy]|reject|welcom|prais|accept|ignor|dismiss|oppos|refus|overc[ao]m|soften|withh[eo]ld)\\w*';
const plainWords = `(?:(?!and |or |to |of |for |in |on |no |not |without |any |${takingBack} )[\\w'-]+ )`;

const nouns = (words: string, cue: string, joint = link): MoveNouns => ({
  // What comes after another's name is the other's: "Velm plays down Oster's refusal to".
  afterParty: new RegExp(`^(?:'s)? (?:(?![\\w-]+'s )${plainWords}){0,2}(?:${words}) ${joint} `, 'i'),
  beforeParty: new RegExp(`\\b(?:${words}) (?:by|from) (?:the )?(?:[\\w.-]+['’]s )?$`, 'i'),
  atStart: new RegExp(
    `^(?:an?|the|its|his|her|their|our|my|${plainWords}{1,3}'s|strong|full|firm) ${plainWords}{0,2}(?:${words}) ${joint} `,
    'i',
  ),
  cue,
});

/** Nouns that tell a move. */
export const moveNouns: readonly MoveNouns[] = [
  nouns('case|appeals?|protests?|petition|lawsuit|suit|vote|arguments?|stand|campaign|fight', 'rejects', 'against'),
  nouns('reluctance|unwillingness|misgivings|anger|fury|outrage|unease|dismay', 'rejects', '(?:to|about|over|at|with)'),
  nouns('drive|quest|crusade', 'demands', '(?:for|to)'),
  nouns('decisions?|vow|intentions?|intent|commitment|resolve|plans?', 'decided to', 'to'),
  nouns('announcement', 'announced', 'that'),
  nouns('warnings?', 'warned', 'that'),
  nouns('refusals?|rejection|opposition|objections?|resistance|veto|hostility|criticism|condemnation', 'rejects'),
  nouns(
    'demands?|claims?(?= for )|calls?|requests?|insistence|desire|appeals?|attempts?|efforts?|bid|push|pleas?|campaign',
    'demands',
  ),
  nouns('offers?|proposals?|pledges?|promises?|undertaking', 'offers'),
  nouns('readiness|willingness', 'is ready'),
  nouns('acceptance|approval|consent|endorsement|support|backing|agreement(?= to )|welcome|blessing|assent', 'accepts'),
  nouns('threats?|ultimatum', 'threatens'),
];

/** After the name of a party that a noun before it is of: "opposition from Velm's growers to". */
export const linkAfterParty = new RegExp(`^(?:'s)?(?: (?!and |or |${link} )[a-z][\\w-]+){0,2} ${link} `);

/** Words by which what others asked is turned down. */
export const refusingAnswer = /\b(?:refus|reject|dismiss|rebuff|spurn|den(?:y|ie)|brush|turn\w* down|ignor|resist)/;

/** Before a noun that tells a move: there is none, or it is only feared or looked for. */
export const noSuchMove =
  /\b(?:no|not|any|without|lack(?:s|ed|ing)?|absence|instead|failing|fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|avoid(?:s|ed|ing)?|expect(?:s|ed|ing)?|possible|potential|likely|if|unless|prevent(?:s|ed|ing)?|awaits?|awaiting|hopes?|hoping|seeks?|seeking|sought|needs?|wants?)\b[^,;:.]{0,40}$/i;

/** Right before the name of a party: what its noun then names is not there: "in the absence of Velm's support for". */
export const missingBefore = new RegExp(
  `\\b(?:(?:absence|lack|without|no sign|instead|failing)(?: of)?(?: the| any)?|${takingBack})\\s+$`,
  'i',
);

/** Right before the name of a party: how it took what the sentence speaks of, "won the backing of", "is out of the question for". */
export const takenBefore: readonly { readonly pattern: RegExp; readonly cue: string; readonly after?: RegExp }[] = [
  {
    pattern:
      /\b(?:fell flat|fell on deaf ears|found no (?:friends|takers|favou?r|support|echo)|cuts? no ice|(?:go|goes|went) down badly|met with (?:\w+ )?(?:laughter|scorn|derision|anger|outrage|disbelief|ridicule)|(?:was|were|is|are|been) (?:\w+ly )?(?:rejected|dismissed|refused|denied|turned down|scorned|mocked|condemned|opposed)(?: \w+)?|(?:does|do|did|would) not go (?:\w+ )?far enough|(?:goes|go|went) (?:\w+ )?too far|(?:is|are|was|were) too (?:little|much|late))\s+(?:in|with|by|among|for|from)\s+(?:the\s+)?$/i,
    cue: 'rejects',
  },
  {
    pattern:
      /\b(?:(?:was|were|is|are|been) (?:\w+ly )?(?:accepted|approved|welcomed|hailed|agreed)\s+in|(?:goes|go|went) down well\s+(?:in|with)|(?:would|will) do\s+for)\s+(?:the\s+)?$/i,
    cue: 'accepts',
  },
  {
    pattern: /\b(?:has|have|had|enjoys?|won|got)\s+(?:the\s+)?$/i,
    after: /^(?:'s) (?:\w+ )?(?:support|backing|blessing|approval|consent)\b/i,
    cue: 'accepts',
  },
  {
    pattern: /\b(?:is|are|was|were) what\s+(?:the\s+)?$/i,
    after:
      /^(?:'s [\w-]+)? (?:wants?|needs?|demands?|is after|seeks?|asks?(?: for)?|asked(?: for)?|demanded|requires?|expects?|will be asking for)\b/i,
    cue: 'demands',
  },
  {
    pattern: /\b(?:top|head)(?:s|ped|ed)?\s+(?:the\s+)?(?:list\s+(?:of|that)\s+)?(?:the\s+)?$/i,
    after: /^(?:'s (?:\w+ )?(?:list|agenda|demands)|[ .,])/i,
    cue: 'demands',
  },
  {
    pattern: /\bno (?:\w+ )?(?:comment|reaction|response|reply|answer|word)\s+(?:from|by|in)\s+(?:the\s+)?$/i,
    cue: 'declined to comment',
  },
  {
    pattern:
      /\b(?:won|wins|got|gets|received|drew|draws|earned|gained|secured|found|finds|enjoys?|met with|has|had)\s+(?:[\w-]+\s+){0,3}?(?:support|backing|approval|blessing|consent|praise|favou?r|welcome|green light|go-ahead|endorsement)\s+(?:of|from|with|by|in|among)\s+(?:(?:the|[a-z]+)\s+)?$/i,
    cue: 'accepts',
  },
  {
    pattern:
      /\b(?:got|gets|received|drew|draws|met with|met|ran into|hit|provoked|found)\s+(?:[\w-]+\s+){0,3}?(?:refusal|resistance|opposition|rejection|short shrift|cold shoulder|veto|hostility|objections|no)\s+(?:of|from|by|in|among)\s+(?:(?:the|[a-z]+)\s+)?$/i,
    cue: 'rejects',
  },
  {
    pattern:
      /\b(?:dr[ae]w(?:s|n|ing)?|fac(?:e|es|ed|ing)|attract\w*|stirr?\w*|spark\w*|trigger\w*|prompt\w*|provok\w*|took|taken|takes?|(?:c[oa]me|coming|been|was|were|is|are) under|suffer\w*|me[et]t? with)\s+(?:[\w-]+\s+){0,3}?(?:criticism|condemnation|opposition|objections?|resistance|rebukes?|fire|protests?|outrage|anger|fury|ire|backlash|scorn|derision|attack)\s+(?:of|from|by|in|among)\s+(?:[^,;:.]{0,60} (?:and|or) )?(?:(?:the|[a-z]+)\s+)?$/i,
    cue: 'rejects',
  },
  {
    pattern:
      /\b(?:is|are|was|were|remains?|remained|would be)\s+(?:\w+ly\s+)?(?:out of the question|unacceptable|unthinkable|anathema|a non-starter|a red line|no option|not an option)\s+(?:for|to|with)\s+(?:the\s+)?$/i,
    cue: 'rejects',
  },
  {
    pattern:
      /\b(?:suits?|suited|(?:is|are|was|were|would be)\s+(?:\w+ly\s+)?(?:acceptable|fine|agreeable|good enough|welcome|all right|enough))\s+(?:(?:for|to|with|by)\s+)?(?:the\s+)?$/i,
    cue: 'accepts',
  },
  {
    pattern:
      /\b(?:is|are|was|were|remains?|remained)\s+(?:\w+ly\s+)?(?:essential|vital|indispensable|crucial|a must|a priority|a matter of survival)\s+(?:for|to)\s+(?:the\s+)?$/i,
    cue: 'demands',
  },
];

/** Round the name of a party that opens a sentence: what its plan would bring about, "Under Velm's plan the toll would fall". */
export const planRound = {
  before: /^Under (?:the |an? )?$/,
  after:
    /^(?:'s)? (?:[\w-]+ ){0,2}(?:plan|proposal|offer|scheme|draft|blueprint|compromise)(?:,| )(?=.* (?:would|will|could)\b)/i,
};

/** Behind the name of whoever criticised: what for. "Drew fire from Velm for raising the toll", not "for not raising it". */
export const criticisedFor = /^(?:['’]s)?(?: (?!for\b)[\w-]+){0,3} (?:for|over) (?!not\b|fail)/;

/** A sentence that opens with a question put to somebody: "Asked about the toll, Velm's envoy ...". */
export const askedBefore =
  /^(?:when |while |repeatedly |again )?(?:asked|pressed|quizzed|questioned|grilled|challenged|pushed) (?:[\w'-]+ ){0,3}?(?:about|on|whether|if|over|how|what|why|for)\b[^.;:]{2,160},\s+(?:the\s+)?$/i;

/** What somebody asked does when he does not answer. */
export const evadingDeeds =
  /^(?:'s)? ?(?:[\w-]+ ){0,4}?(?:changed|changes|smiled|smiles|shrugged|shrugs|talked|talks|spoke|speaks|laughed|laughs|grinned|grins|fell silent|walked|looked|pointed|referred|said nothing|had nothing|would not|did not|declined|refused|left|turned)\b(?! (?:down|aside|against))/i;

/** "For Velm, the toll is unacceptable": after the name of a party that opens the sentence. */
export const takenAfter: readonly { readonly pattern: RegExp; readonly cue: string }[] = [
  {
    pattern:
      /^(?:'s [\w-]+)?,? [^.;:]{3,80}? (?:(?:is|was|are|were|remains?|would be) (?:\w+ly )?(?:out of the question|unacceptable|unthinkable|anathema|a non-starter|no option|not an option|too much|too little|too late|met with (?:\w+ )?(?:laughter|scorn|derision|anger|outrage))|fell flat|(?:goes|went) (?:\w+ )?too far|(?:does|did|would) not go (?:\w+ )?far enough)\b/i,
    cue: 'rejects',
  },
  {
    pattern:
      /^,? [^.;:]{3,80}? (?:is|was|are|were|remains?|would be) (?:\w+ly )?(?:essential|vital|indispensable|crucial|a must|a priority|a matter of survival|overdue)\b/i,
    cue: 'demands',
  },
  {
    pattern: /^,? [^.;:]{3,80}? (?:is|was|are|were|would be) (?:\w+ly )?(?:acceptable|good enough|fine|welcome)\b/i,
    cue: 'accepts',
  },
];

/** After the name of a party: what it aims at, or says it does not. */
export const aimAfterParty =
  /^(?:'s)? (?:[\w-]+ ){0,2}(?:goals?|aims?|objectives?|wish|priority|position|demands?|conditions?) (?:is|are|was|were|remains?|remained) (?<not>not )?(?:that |to )?/i;

/** Before and behind the name of a party: what the sentence before told of is what it insists on, "This was Velm's basic condition". */
export const conditionRound = {
  before:
    /^(?:That|This|It)\b(?:, [^,]{2,30},)? (?:is|was|has been|remains?|remained) (?:also |still |always |and remains )?$/,
  after: /^['’]s (?:(?!not |only )[\w-]+ ){0,2}(?:conditions?|demand|requirement|red line|position)\b/,
};

/** After the name of a party: what it answered to what the sentence names, "Velm's answer to the toll was short: agreed". */
export const answerAfterParty =
  /^'s (?:\w+ )?(?:answer|reply|response|reaction|verdict) (?:to|on) (?<thing>[^.;:]{3,60}?) (?:was|is)(?: \w+:)? [“"']?(?:(?<yes>yes|agreed|positive|an? (?:clear |firm )?yes)|an? (?:\w+ )?(?:no|shrug|laugh)|no\b|never|laughter|scorn)/i;

/** The same of what it wants: "what Velm wants is a lower toll". */
export const wantAfterParty =
  /^ (?:(?:really|only|ever|actually|now) )?(?:wants?|demands?|needs?|is (?:really |only )?after|asks(?: for)?|seeks|insists on|is asking for|will be asking for|expects|requires)(?:, [^,]{3,40},)? (?:is|are|was) (?!(?:not|unclear|clear|known|anybody|anyone)\b)/i;

/** Behind what a noun of refusing governs: it is over, "Velm's objections to the toll have gone". */
export const refusalOver =
  /^ ?(?:have |has |had |are |is |were |was )?(?:gone|vanished|crumbled|melted|evaporated|weakened|ended|collapsed|faded|dissolved|softened|over|no more|been dropped|been withdrawn)\b/;

/** Verbs by which a party makes known what a noun then tells: "repeated his offer to open the gauges". */
export const voicingVerbs =
  /\b(?:g[ai]ve[sn]?|repeat(?:s|ed)?|reiterat(?:e|es|ed)|renew(?:s|ed)?|voice[sd]?|step(?:s|ped) up|intensif(?:y|ies|ied)|led|leads?|join(?:s|ed)?|repeated|add(?:s|ed)|launch(?:es|ed)?|express(?:es|ed)?|made|makes?|declare[sd]?|announce[sd]?|signal(?:s|led|ed)?|confirm(?:s|ed)?|restate[sd]?|stress(?:es|ed)?|issue[sd]?|recall(?:s|ed)?|underline[sd]?)$/;

/** Right after the name of a party: verbs that look like nouns, for which a sentence may be taken to have no verb at all. */
export const headlineVerb =
  /^ (?:(?:now|again|also|still|both|[a-z]+ly) )?(?<verb>urges?|condemns?|denounces?|hails?|praises?|vows?|rules? out|mulls?|weighs?|presses|offers?|demands?|objects?|rejects?|refuses?|accepts?|agrees?|proposes?|seeks?|wants?|insists? on|threatens?|pledges?|promises?|welcomes?|backs?|supports?|opposes?|calls? for|asks? for|ties|links)(?! of\b)\b/i;

/** The same in a headline, where nothing else can follow a name: also verbs that elsewhere may be nouns, and "to" or "ready to" for what will be done. */
export const titleVerb =
  /^ (?:(?:now|again|also|still|both|[a-z]+ly) )?(?:(?:willing|ready|set|poised|prepared|due|keen|eager|determined) (?=to ))?(?<verb>to (?!be\b|the\b|an?\b)[a-z]+|offers?|demands?|objects?|rejects?|refuses?|accepts?|agrees?|proposes?|seeks?|wants?|insists?|threatens?|pledges?|promises?|welcomes?|backs?|supports?|opposes?|calls?(?= (?:for|on))|asks?|urges?|presses?|signs?|vetoes|approves?|adopts?|ratif(?:y|ies)|endorses?|blocks?|dismiss(?:es)?|vows?|denounces?|condemns?|plans?(?= to)|intends?|considers?|considering|weighs?|mulls?|eyes?|(?:unveils?|outlines?|presents?|details|lays out)(?= (?:[\w-]+ ){0,2}(?:plans?|proposals?|offers?)\b))(?! of\b)\b/i;

/** Subjects that stand for the two sides an article speaks of most, with the words that count them. */
export const twoSides = {
  alone: /^(?:both|neither)$/i,
  nouns: /^(?:sides|parties|countries|governments|delegations|capitals|states|nations|leaders|teams)$/i,
  counts: /^(?:both|two|neither)$/i,
  /** Behind "the": those of an agreement, "the Parties", or of talks. */
  defined: /^(?:Parties|sides|Sides)$/,
};
