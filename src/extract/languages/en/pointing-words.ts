// English words that point back at what was named before: "it", "the offer", "four per cent", "would sign".
// Long lines because each is one pattern: what may stand for an issue is read together.

const pointers = `(?:it|that|this|these|those|them|both|so|the (?:\\w+ )?(?:offer|request|proposal|matter|idea|text|plan|terms|paper|suggestion|demand|figure|claim|condition|question|compromise|package|draft|deal|list|sum|document|agreement|framework|pact|accord|understanding|bid|point|step|move|measure|initiative|arrangement|idea itself)|(?:a|the) (?:\\w+ ){0,2}one)`;

/** A content that is nothing but a word for something named before: "it", "to the offer of the day before", "the envoy's offer". */
export const pointedAt = new RegExp(
  `^(?:that |(?:[\\w'.-]+ ){0,4}to (?:\\w+ )?|on |with |for |about |in )?(?:\\w+ing (?:to )?)?(?:his |her |its |their |(?:[\\w.-]+ ){1,4}'s |(?:[\\w.-]+ ){0,3}[\\w.-]+'s )?(?:${pointers}|offer|proposal|plan|words|idea|request|demand|suggestion|terms)(?: \\w+ly)?(?: (?:of|by|from|on|as|in|for|out|outright|again|today|tomorrow|yesterday|too|at|(?:even |just |shortly )?(?:before|after))\\b.*| ,.*)?[ .,;!]*$`,
);

/** A content short enough to be a bid of so much: "four per cent", "with a fifth". */
export const bidPattern =
  /^(?:that |with |for |to |of |only |just |at )*(?:an? (?:third|quarter|fifth|half|tenth|eighth|\w+ million|\w+ billion)|[€$£]? ?\d[\d.,]*(?! (?:january|february|march|april|may|june|july|august|september|october|november|december)\b))\b(?: [\w.,%$€£-]+){0,6}[ .!]*$/;

/** A clause whose subject was named before: "it would be possible", "that is out of the question". */
export const pointingSubject = new RegExp(
  `^(?:that |and |but |so )?(?:it|this|that|they|these|those|${pointers.slice(3, -1)})(?: (?:of|by|from|in) (?:\\w+ ){1,4}?)? ?(?:also |too )?(?:is|was|would|will|must|should|could|can|may|might|has to|had to|are|were|cannot|'s|shall|be|return|go|come|leave|stop|end)\\b(?! (?:to be|going to be|very|quite|a very|time)\\b)(?! be (?:\\w+ ){1,2}(?:to|for|if|that)\\b)`,
);

/** A verb of dealing with something named before: "would consider it", "cannot accept that". */
export const pointingObject = new RegExp(
  `\\b(?:(?:accept|reject|discuss|consider|sign|support|take|allow|do|live with|agree to|agree with|imagine|oppose|let|refuse|drop|want|welcome|back|look at|endorse|study|lift|demand|insist on|object to|offer|propose|grant|give|need|admit|reconsider|rule out|turn down|go along with|meet|honor|honour)(?:s|d|ed|ing)?|t(?:aken|ook)|g(?:iven|ave)|met|studied|(?:'m|am|is|are|was|were) (?:\\w+ )?(?:for|against|behind|in favou?r of|opposed to)) ${pointers}\\b`,
);

/** A verb of dealing whose object is left out: "Velm would sign". */
export const ellipsisPattern =
  /\b(?:would|will|could|can|may|might|shall|to)(?: not| never)? (?:sign|agree|accept|do so|refuse|follow suit|yield|give way|give in|withdraw from it)[ .,;!]*$/;

/** Words that name what somebody put forward. */
export const proposalWords =
  /\b(?:the|this|that) (?:[\w'-]+ ){0,3}(?:offer|proposal|text|plan|terms|paper|suggestion|compromise|package|draft|deal|document|framework|understanding|agreement)\b/;

/** Opens a sentence with what it is about, to the comma or over a few words: "On electricity", "In the drought room,". */
export const frameOpeners =
  /^["“‘]?(?:(?:Now|And|But|So|Then),? )?(?:(?:On|As for|As to|As regards|As far as|Regarding|Concerning|With (?:regard|respect) to|When it comes to|About|Turning to|about|on|as for|regarding) (?:[\p{L}\p{N}’'-]+ ?){1,6}(?=[,\s.])|In (?:[\p{L}\p{N}’'-]+ ){0,4}[\p{L}\p{N}’'-]+,)/u;

/** Behind a speaker, or right before him at the end of the words that report: opens what his words are about: "she said of the toll". */
export const topicOpeners =
  /^[\s,]*(?:(?:wrote|replied|answered|said|added|shrugged|back) )?(?:of|about|on|over|regarding|concerning|as to|in (?:reply|answer|response|reaction) to|referring to|speaking of|asked (?:about|for)|when (?:asked about|told of|offered|shown)|when (?=[^.;]{3,60} (?:came up|(?:was|were) (?:put|mentioned|raised|offered|named|held out|read out)))|to (?:the (?:idea|suggestion|proposal|offer|prospect|plan) of))\s/i;

/** After "the": whom or what one praises or dismisses without answering anything put forward. */
export const unanswerable =
  /^(?:the|this|that|these|those) (?:[\w-]+ )?(?:news|data|fight|struggle|battle|war|spirit|effort|people|man|woman|men|women|team|work|audience|crowd|victory|success|memory|mood|tone)\b/;

/** Ends right before what only tells where, when or why: "ten jobs at the | mine", "a toll over its | strike". */
export const sceneBefore =
  /\b(?:at|in|near|over|before|after|following|ahead of|during|since|outside|inside|within|across|amid|despite|because of)\s+(?:(?:the|an?|its|his|her|their|this|that|these|those)\s+)?(?:[\w’'-]+\s+){0,3}$/i;

/** Opens what is said of somebody or something named: "the union that called the | strike". */
export const aboutSomebody = /\b(?:who|whom|whose|which|that)\s+\S/;

/** Opens what a bill or a plan would do: "legislation this week that includes | a ferry", "a bill that would close | the mine". */
export const billHolding =
  /\b(?:bill|legislation|measure|law|resolution|amendment|proposal|plan|package)s?(?:\s+[\w’'-]+){0,5}?,?\s+(?:that|which)\s+(?:would|will|includes?|contains?|provides?|gives?|sets?|bars?|bans?|lets?|allows?|requires?|links?|devotes?|offers?|grants?)\b[^.;]*$/;
