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
  /^(?:accept|reject|refuse|welcome|regret|expect|recall|insist|demand|want|urge|say|warn|threaten|pledge|promise|agree|deny|express|note|add|believe|hope|thank|wish|intend|vow|appeal|decline|oppose|support|regard|seek|plan|decide|recommend|prepare|ready|willing|unwilling|stress|reiterate|underline|confirm|consider|object|reserve|undertake|acknowledge|reaffirm)$/;

/** Verbs of harm: whoever does it to what is ours is another. */
export const hostileVerbs =
  /^(?:attack|shell|bomb|strike|hit|invade|occupy|seize|steal|threaten|violate|destroy|murder|kill|burn|demand|want|claim|annex|blockade|besiege|cross|enter|target|accuse|blame|deny|refuse|reject)$/;

/** What an author who is of a side says nobody will do, without saying whose will it is: "nobody will trade our land". */
export const sidedSpeech =
  /\b(?:(?:no one|nobody|none of us) (?:\w+ly |ever )?(?:will|would|can|shall|is going to)|there (?:will|can|shall) be no)\b/i;

/** Sources of a statement that say nothing themselves: "no one will talk about it", "I stress". */
export const nobodyPattern = /^(?:no one|nobody|none|i)$/;

/** The same in the words of an author who is a party's own: "we welcome". */
export const ownPattern = /^(?:no one|nobody|none|i|we|us)$/;

/** In the name of an outlet: whose pages these are, those speak in it. "Ministry of Roads of Oster", not "The Oster Herald". */
export const officialPages =
  /\b(?:government|ministry|departments? of|state department|foreign office|prime minister|president['’]s office|presidency|kremlin|white house|chancellery|cabinet office|embassy|consulate|delegation of|permanent mission|parliament|secretariat|general staff|armed forces|press (?:service|office)|negotiating team|trade union)\b/i;

/** Behind a party's name: what makes of it the name of its own pages. */
export const pressWords =
  /\s+(?:(?:press|media|information|communications?) (?:office|service|cent(?:re|er)|department|team|unit)|newsroom|communications|website|headquarters|press)$/i;

/** Before the name of whoever a text is written for. */
export const onBehalf =
  /\b(?:(?:I|[Ww]e) (?:am |are )?(?:writ(?:e|ing)|speak(?:ing)?)|(?:[Aa]llow|[Pp]ermit|[Ll]et) me|(?:I|[Ww]e) (?:wish|would like|want))\b[^.?!]{0,40}\b(?:on behalf of|in the name of) (?:the )?$|(?:^|\n)We, the [^.?!,]{3,60} of (?:the )?$/;

/** The formula over a letter's signature. */
export const closingFormula =
  /^(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?respectfully|sincerely|in solidarity|signed|(?:with )?(?:best|kind|warm) (?:regards|wishes)|please accept\b)/i;

const enactingWord = "(?:\\p{Lu}[\\p{L}’'-]*|of|the|and|for|in|on|to)";
/** The line that opens a resolution, alone: "The Council of Coasts,". */
export const enactingLine = new RegExp(`^(?:The|This) ${enactingWord}(?:\\s${enactingWord}){0,9}\\s?,?$`, 'u');

/** How the clauses of a resolution begin, whose subject stands alone above them, and what they do: "2. Also calls upon". */
export const resolutionVerb =
  /^(?:\(?\w{1,3}[.)]\s+)?(?:and |also |further |(?:deeply|gravely|strongly|firmly) )*(?<cue>(?:acknowledg|affirm|adopt|appeal|approv|authori[sz]|call|commend|condemn|confirm|declar|decid|demand|deplor|emphasi[sz]|encourag|endors|expres|insist|instruct|invit|not|oppos|pledg|reaffirm|recall|recogni[sz]|recommend|regret|reiterat|reject|request|resolv|stand|stress|support|tak(?:es|ing) note|underlin|undertak|urg|welcom)(?:e?s|ing|ses|es|e)?(?: (?:up)?on| for)?)(?= )/i;

/** Texts that ask or offer something for whoever wrote them. */
export const textNouns =
  /^(?:proposals?|plans?|drafts?|treat(?:y|ies)|letters?|messages?|texts?|documents?|papers?|memorand(?:um|a)|notes?|communiqu[eé]s?|ultimatum|petitions?|manifestos?|resolutions?|bills?|reports?|stud(?:y|ies)|recommendations?|statements?)$/;

/** Verbs by which a text asks or offers; not what becomes of it. */
export const textVerbs =
  /^(?:call|propose|demand|ask|say|state|envisage|foresee|require|go|insist|urge|suggest|offer|seek|reject|accept|warn|read|add|request|condemn|contain|include|stipulate|recommend)$/;

/** Verbs of whoever gives out words of his own. */
export const givingVerbs =
  /^(?:release|publish|issue|send|write|sign|present|table|submit|propose|make|draft|offer|unveil|file|adopt|deliver|put|say|announce|give|introduce|outline|lay|prepare|circulate|hand|produce|post|pass|approve|commission|have)$/;

/** People of somebody's who hold no office. */
export const memberNouns =
  /^(?:members?|lawyers?|attorneys?|aides?|advis[eo]rs?|supporters?|all(?:y|ies)|officials?|spokes\w+|negotiators?|envoys?|delegates?|representatives?|soldiers?|leaders?|strategists?|sources?|ministers?|diplomats?|lawmakers?|senators?|one|representing)$/;

/** Offices that somebody holds for a region, not for a state: "Senator Moss of Lunt". */
export const regionalRoles = /^(?:senator|representative|lawmaker|governor|mayor|councillor)$/;

/** Words that set somebody apart from those he is named with. */
export const apartWords =
  /^(?:former|ex-\w+|once|opposition|dissidents?|exiles?|exiled|[ée]migr[ée]s?|diaspora|separatists?|expatriates?|immigrants|refugees|anti-\w+|ousted|deposed|retired|critics?|opponents?)$/;

/** Last words of groups' names that any side may have. */
export const anybodysPeople =
  /^(?:officials|leaders|troops|forces|soldiers|members|ministers|states|countries|lawyers|attorneys|negotiators|diplomats|authorities|delegates|governments|nations|services|affairs|news|sources|aides|advisers|services|americans|people|towns|lawmakers|defenders)$/;

/** What those for and those against a thing are called, where a codebook knows them by one of the words: "opponents of the bill". */
export const campNouns: readonly RegExp[] = [
  /^(?:supporters|proponents|backers|sponsors|advocates|champions)$/,
  /^(?:opponents|critics|detractors|foes)$/,
];

/** Behind the name of a political party: those who speak for it, and what they put forward. */
export const partyPeople =
  /^(?:sens?\.?|reps?\.?|senators?|represent\w+|congress(?:wo)?m[ae]n|lawmakers?|legislators?|delegates?|deput(?:y|ies)|mps?|meps?|members?|leaders?|leadership|officials?|aides?|staff(?:ers?)?|advis[eo]rs?|strategists?|spokes\w+|negotiators?|governors?|mayors?|chair\w*|whips?|speaker|minority|majority|caucus|conference|candidates?|nominees?|presidents?|premiers?|chancellors?|ministers?|politicians?|colleagues?|counterparts?|sources?|hawks|moderates|conservatives|liberals|freshm[ae]n|house|senate|national|party)$/;

/** Words that stand between a political party's name and its people: "Democratic congressional aides". */
export const partyRanks =
  /^(?:senior|top|leading|house|senate|congressional|parliamentary|presidential|national|vice|deputy|majority|minority|party|campaign|rank-and-file|centrist|moderate|conservative|liberal|progressive|freshman)$/;

/** Parties of the American Congress by the letter behind a member's name: "D-Wash.". */
export const partyLetters: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican' };

/** Those who look on: named beside a party, they do not speak for it. */
export const onlookers =
  /^(?:analysts?|experts?|critics?|opponents?|enem(?:y|ies)|rivals?|detractors?|professors?|polls?|surveys?|reporters?|journalists?|correspondents?|columnists?|commentators?|observers?|historians?|scholars?|economists?|residents?|witnesses|refugees|judges?|hostages?|tourists?|readers?|voters?|victims?|researchers?|academics?|lecturers?|authors?|writers?|bloggers?|editors?|singers?|actors?|actress(?:es)?|coach(?:es)?|doctors?|physicians?|businessm[ae]n|businesswom[ae]n|billionaires?|activists?|protesters?|demonstrators?)$/;

/** Names of those who govern a federal state. */
export const executiveName = /\b(?:administration|white house|federal (?:government|officials|authorities))\b/i;

/** The state that each body of a government serves; bodies and states by their ids among the names known to Parley. */
export const stateOrgans: Readonly<Record<string, string>> = {
  'organisation:pentagon': 'state:US',
  'organisation:state-department': 'state:US',
  'organisation:us-treasury': 'state:US',
  'organisation:us-justice-department': 'state:US',
  'organisation:us-homeland-security': 'state:US',
  'organisation:centcom': 'state:US',
  'organisation:usaid': 'state:US',
  'organisation:cia': 'state:US',
  'organisation:nsa': 'state:US',
  'organisation:fsb': 'state:RU',
  'organisation:svr': 'state:RU',
  'organisation:gru': 'state:RU',
  'organisation:foreign-office': 'state:GB',
  'organisation:idf': 'state:IL',
  'organisation:irgc': 'state:IR',
};

/** States whose own officials are called federal. */
export const federalStates =
  /^(?:the )?(?:united states(?: of america)?|u\.?s\.?(?:a\.?)?|germany|russia|canada|australia|mexico|brazil|switzerland|austria|nigeria)$/i;

/** Who serves an administration or a federal government: "federal officials". */
export const executivePeople =
  /^(?:officials?|aides?|advis[eo]rs?|authorities|agents|government|administration|lawyers|negotiators?|spokes\w+|agency|agencies)$/;

/** What a company is called when it is taken up again. */
export const companyNouns =
  /^(?:company|firm|automaker|carmaker|manufacturer|employer|airline|operator|bank|corporation|utility|producer|retailer|insurer|supplier)$/;

/** What a union is called when it is taken up again. */
export const unionNouns = /^(?:union|guild|federation|brotherhood)$/;

/** What any body is called when it is taken up again. */
export const bodyNouns = /^(?:group|organi[sz]ation|association|movement|coalition|alliance|league|lobby)$/;

/** Words in the names of unions, which are no companies. */
export const unionNames = /\b(?:unions?|workers|guild|federation|brotherhood|teamsters|association|employees)\b/i;

/** Words in the names of political parties and of those they send to govern. */
export const politicalNames =
  /\b(?:party|democrats|republicans|gop|liberals|conservatives|socialists|greens|tories|senators|lawmakers|congress|senate|parliament|government)\b/i;

/** Offices of the American cabinet, which newspapers name without the country: words of a text in lower case, from the first of the title. */
export const cabinetOffices =
  /^(?:secretary of (?:state|defense|commerce|labor|education|energy|agriculture|transportation|the treasury|the interior|homeland security)|(?:defense|treasury|commerce|labor|education|energy|agriculture|transportation|interior|homeland security) secretary|attorney general|solicitor general|surgeon general|national security advis[eo]r|vice president)(?= |$)/;
