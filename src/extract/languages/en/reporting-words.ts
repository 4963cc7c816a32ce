// English words that hedge, deny or pass on what somebody said.

/** Adverbs by which an author keeps a distance from a report. */
export const hedgeAdverbs =
  'allegedly|reportedly|apparently|purportedly|supposedly|seemingly|ostensibly|presumably|evidently|reputedly|unconfirmedly';

/** Stems of verbs and nouns that deny what follows, whatever it is. */
export const denialWords =
  'den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing|ation)|repudiat(?:e|es|ed|ing|ion)|rebut(?:s|ted|ting|tal)?|disavow(?:s|ed|ing|al)?|disclaim(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disput(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|gainsa(?:ys?|id|ying)|pour(?:s|ed|ing)? cold water on|scoff(?:s|ed|ing)? at|disown(?:s|ed|ing)?';

/** Verbs that deny when what follows is a claim or a report, and merely refuse when it is a proposal. */
export const rejectionWords =
  'reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|brush(?:es|ed|ing)? (?:off|aside)|shrug(?:s|ged|ging)? off|wav(?:e|es|ed|ing) (?:off|away)|laugh(?:s|ed|ing)? off|push(?:es|ed|ing)? back (?:on|against|at)|hit(?:s|ting)? back at|slam(?:s|med|ming)?|call(?:s|ed|ing)? (?:it )?(?:false|untrue|a lie|nonsense|baseless|fake)';

/** What is denied when it is rejected or dismissed. */
export const claimNouns =
  'claims?|allegations?|accusations?|reports?|reporting|suggestions?|rumou?rs?|assertions?|charges?|speculation|notions?|insinuations?|account|version|stor(?:y|ies)|critici[sz]ms?|statements?|findings?|talk of|concerns?|any link';

/** Judgements that turn a dismissal into a denial: "dismissed it as nonsense". */
export const falsehoodWords =
  'false|falsehoods?|untrue|baseless|unfounded|groundless|nonsense|fake|lies?|fabricat(?:ed|ion|ions)|fictions?|fantas(?:y|ies)|absurd|ridiculous|propaganda|disinformation|rubbish|invented|invention|slander|pure speculation|hoax|inaccurate|wrong';

/** Verbs of saying that may stand behind "is said to have", "may have", "appeared to". */
export const sayingWords =
  'say|said|saying|tell|told|telling|state|stated|claim|claimed|suggest|suggested|admit|admitted|confirm|confirmed|indicate|indicated|announce|announced|warn|warned|agree|agreed|promise|promised|threaten|threatened|accuse|accused|call|called|demand|demanded|ask|asked|offer|offered|order|ordered|insist|insisted|concede|conceded|acknowledge|acknowledged|express|expressed|complain|complained|propose|proposed|vow|vowed|rule|signal|signalled|signaled|hint|hinted|imply|implied|urge|urged|endorse|endorsed|reject|rejected|refuse|refused|deny|denied|blame|blamed|write|written|wrote|reply|replied|mention|mentioned|decide|decided|accept|accepted|declare|declared|describe|described|think|believe|accept|accepted|favour|favor|support|supported|push|press|hope|intend|plan';

/** Verbs of which "did not" denies that the thing was said at all. */
export const deniableWords =
  'say|said|saying|says|tell|told|telling|state|stated|claim|claimed|claiming|suggest|suggested|suggesting|admit|admitted|confirm|confirmed|indicate|indicated|announce|announced|warn|warned|promise|promised|threaten|threatened|accuse|accused|call|called|demand|demanded|ask|asked|offer|offered|order|ordered|insist|insisted|concede|conceded|acknowledge|acknowledged|mention|mentioned|propose|proposed|vow|vowed|imply|implied|endorse|endorsed|write|written|declare|declared|describe|described|discuss|discussed|bring up|raise|raised|address|addressed|cite|cited|name|named|apologi[sz]e|apologi[sz]ed|recommend|recommended|predict|predicted|allege|alleged|argue|argued|report|reported|explain|explained|comment|reveal|revealed';

/** Verbs whose negation says that somebody did say it: "did not hesitate to say". */
export const eagerWords =
  'hesitat\\w*|shy(?:ing)? away|shrink\\w*|tir(?:e|ed|es|ing) of|stop\\w*|ceas\\w*|resist\\w*|hid(?:e|den|ing)|conceal\\w*|mince\\w*|only|just|merely|fail\\w*|miss\\w*|forget\\w*|let up';

/** Verbs of holding something true: "does not believe" denies what is believed. */
export const beliefWords =
  'think|thinks|thought|believe|believes|believed|accept|accepts|accepted|agree|agrees|agreed|recogni[sz]e|recogni[sz]es|share|regard|regards|consider|considers|want|wants|wanted|wish|wishes|wished|expect|expects|expected|intend|intends|intended';

/** Base forms of verbs by which somebody else's statement is told within a statement. */
export const nestedVerbs: ReadonlySet<string> = new Set(
  'say tell claim believe think insist argue warn maintain state announce report promise agree admit assert allege assure inform declare deny confirm pledge vow complain propose predict contend acknowledge concede'.split(
    ' ',
  ),
);

/** Base forms of verbs that name the hearer before what is told: "told the ferrymen that". */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'tell inform assure remind warn promise advise notify'.split(' '),
);

/** Words that may stand between article and kind: "a local newspaper", "Velm state television". */
export const outletAdjectives =
  'local|national|regional|state|state-run|state-owned|public|independent|private|opposition|pro-government|business|financial|evening|morning|Sunday|conservative|liberal|leading|influential|foreign|international|official|military|weekly|daily|news|another|same|respected|popular|left-wing|right-wing|tabloid|online|semi-official';
