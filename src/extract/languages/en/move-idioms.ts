// English idioms by which a party makes a move: several words, often with the thing itself between them ("put the toll on the table").
//
// They are looked for across the words that report a move and the clause, and tell before single words do.
// Gathered by the sense of the words, as a thesaurus has them, not from any one text.
import type { Move, Strength } from '../../../model/finding.ts';
import type { PhrasePattern } from './phrase-pattern.ts';
import { threatPhrases } from './threat-words.ts';

/** A pattern over lower-case words with single blanks, the move it tells, and the move it tells where a "not" stands before it. */
export interface MoveIdiom {
  readonly pattern: PhrasePattern;
  readonly move: Move;
  readonly strength: Strength;
  readonly denied: Move;
}

/** Whose: "its", "the party's own". */
const own = `(?:(?:its|his|her|their|our|my|your|the|a|an|any|all|no|some|full|own|formal|final|[\\w-]+ ?'s) ){0,3}`;
/** The thing itself, or a remark, between the words of an idiom. */
const thing = `(?:[\\w'$€£.,%-]+ ){0,7}?`;

const idiom = (move: Move, strength: Strength, denied: Move, ...phrases: readonly string[]): MoveIdiom => ({
  pattern: new RegExp(`(?<![\\w'-])(?:${phrases.join('|')})(?![\\w-])`),
  move,
  strength,
  denied,
});

/** How and when a vote went. */
const tally =
  '(?:(?:overwhelmingly|unanimously|narrowly|again|earlier|later|last \\w+|(?:on )?\\w+day|(?:by )?(?:an? (?:[\\w-]+ )?(?:majority|margin) of )?[\\w-]+(?:-| to )[\\w-]+) ){0,2}?';
/** It is a pity that others do what comes next. */
const pity =
  "(?:unfortunate(?:ly)?|regrettabl[ey]|a (?:great )?(?:shame|pity)|sad(?:ly)?|disappointing(?:ly)?|deplorable|tragic|regret(?:s|ted)?|lament\\w*|deplor(?:e|es|ed))(?: that|,)? (?!(?:we|i|our|my) )(?:[\\w'-]+ ){1,6}?";

const give = 'g(?:ive|ives|iving|ave|iven)';
const take = 't(?:ake|akes|aking|ook|aken)';
const put = 'put(?:s|ting)?';
const keep = '(?:keep|keeps|keeping|kept|leave|leaves|leaving|left)';
const stand = '(?:stand|stands|standing|stood)';
const hold = '(?:hold|holds|holding|held)';
const draw = '(?:draw|draws|drawing|drew|drawn)';
const say = '(?:say|says|saying|said)';
const make = 'ma(?:ke|kes|king|de)';
const come = '(?:come|comes|coming|came)';
const shut = '(?:shut|shuts|shutting|close|closes|closed|closing|slam|slams|slammed|bar|bars|barred|bolt|bolted)';

/** Threats, tried before all others. */
export const threatIdioms: readonly MoveIdiom[] = [idiom('threat', 'must', 'none', ...threatPhrases)];

/** Tried in order; the one that begins first decides. */
export const moveIdioms: readonly MoveIdiom[] = [
  idiom(
    'none',
    'may',
    'none',
    `(?:equivocat|prevaricat|fudg)\\w*|(?:sidestep|dodg|duck|evad|skirt|deflect)\\w*(?= (?:the|an?|all|any|every|such|that|this|it|them|those|his|her|its|their|questions?|answer\\w*)\\b| ?[.,;]| ?$)`,
    `(?:stopp?\\w*|fell) short of ${thing}(?:\\w+ing|endors\\w+|support|an? \\w+)`,
    `(?:remain\\w*|stay\\w*|kept|keeps|keep) (?:\\w+ ){0,2}(?:silent|quiet|mum|neutral|tight-lipped|non-?committal|undecided|on the fence|out of it)`,
    `show\\w* (?:no|little) interest`,
    `not (?:(?:in a|at) (?:position|liberty)|able|free) to (?:say|talk|comment|discuss|speak|confirm)`,
    `(?:never|(?:has|have|had|did) (?:not|n't))(?: ever| \\w+ly)? (?:promis|offer|pledg|ask|demand|request)(?:s|e|es|ed|ing)?`,
    `(?:undecided|non-?committal|tight-lipped|agnostic)`,
    `${give} (?:away )?(?:no|little|nothing) (?:\\w+ )?(?:answer|reply|indication|sign|hint|clue|away)`,
    `${make} no (?:mention|comment|reference|promises?)`,
    `ha(?:s|ve|d) yet to (?:\\w+ ){0,2}(?:decide|say|respond|react|comment|reply|answer|commit|declare|take|make|set)`,
    `(?:did|does|do|would|will|could|has|have) (?:not|n't) (?:immediately )?(?:address|mention|respond|reply|elaborate|specify|spell out|commit|speculate|disclose|say|go into|answer)`,
    `(?:reserv\\w+|withh[eo]ld\\w*) ${own}(?:judge?ment|position|opinion)`,
    `${take}n? no (?:side|sides|position|view|stance|decision)`,
    `(?:no|without) (?:view|opinion|position|decision|comment)`,
    `(?:is|are|was|were) (?:still |deeply |badly |evenly )?(?:divided|split|torn|undecided) (?:on|over|about)`,
    `${keep} ${own}(?:options open|counsel|cards)`,
    `too (?:early|soon) to`,
  ),
  idiom(
    'accept',
    'should',
    'reject',
    `(?:ready|willing|prepared|happy|glad|content) to (?:\\w+ )?(?:accept|agree|sign|support|back|approve|endorse|live with|go along|join|welcome|ratify)`,
  ),
  idiom(
    'offer',
    'may',
    'reject',
    `${keep} (?:the |a )?(?:door|way|window|possibility) (?:\\w+ )?open`,
    `(?:toy|toys|toyed|toying|flirt\\w*) with`,
    `(?:moot|moots|mooted|pitch|pitches|pitched|float|floats|floated) (?:the|an?|half|one|two|three|\\d[\\d.,]*|[a-z]+)|(?:mull|mulls|mulled|mulling|contemplat\\w+|weigh|weighs|weighed|weighing|explor(?:e|es|ed|ing)|entertain(?:s|ed|ing)?)(?= (?:the|an?) )`,
    `(?:does|do|did|would|could|will|has|have|had) (?:not|n't) (?:rul\\w+ (?:\\w+ ){0,3}?out|exclud\\w*|shut ${thing}door|closed? ${thing}door)`,
    `(?:no longer|not|n't) (?:rul\\w+ out|exclud\\w+)`,
    `(?:express|signal|show|indicat|voic)\\w* (?:(?!no |little )\\w+ ){0,2}(?:willingness|readiness|openness|interest|flexibility)`,
    `(?:room|scope|space|leeway) (?:for|to)(?: \\w+)? (?:manoeuv|maneuv|compromis|negotiat|movement|move|improve|talk|a deal|agree)\\w*`,
    `(?:is|are|was|were|may be|might be) (?:thinkable|conceivable|possible|negotiable|imaginable|open to (?:discussion|talks|debate|offers))`,
    `be (?:flexible|generous|accommodating) (?:on|about|with|over)`,
  ),
  idiom(
    'offer',
    'must',
    'reject',
    `sign(?:s|ed|ing)? (?:[\\w-]+ ){1,3}?(?:orders?|actions|directives?|decrees?|memorand(?:um|a)|proclamations?)`,
    `(?:put|puts|putting|laid|lays?|laying|place[ds]?) ${thing}on the table`,
    `announc(?:e|es|ed|ing) (?:an? )?(?:(?:additional|further|new|extra|fresh) )?(?:contributions? of |grants? of )?\\d[\\d.,]* (?:million|billion|thousand)`,
    `(?:our|my|its|their|the) (?:\\w+ )?(?:offer|proposal|invitation) (?:still )?stands`,
    `(?:we|i)(?:'ve| have| hereby)? (?:drop|dropped|withdraw|withdrew|withdrawn|lift|lifted) (?:the|our|all|these|those) (?!(?:\\w+ )?(?:offer|proposal|support|consent|signature|ambassador|contribution|demand|objection))`,
    `${make} ${thing}(?:offer|bid|proposal|counter-?offer|concessions?) (?:of|for|to|on|over|in)`,
    `(?:rais|improv|sweeten|increas|doubl|lower|up|renew|repeat|reiterat|extend|present|submit)\\w* ${own}(?:offer|bid|proposal|counter-?offer|invitation)`,
    `${come} (?:up|forward) with ${own}(?:\\w+ ){0,2}(?:offer|proposal|plan|compromise|bid|idea|formula)`,
    `(?:br(?:ing|ings|inging|ought)|put(?:s|ting)?) forward`,
    `(?:commit|commits|committed|bind|binds|bound|oblige[sd]?) (?:itself|himself|herself|themselves|ourselves|myself) to`,
    `(?:set|sets|setting) aside (?=[$€£\\d]|\\w+ (?:million|billion)|money|funds)|earmark\\w*`,
    `${come} back with (?:an?|the|${own}(?:offer|figure|bid))|ha(?:s|ve|d) (?:\\w+ )?(?:made )?a standing offer|(?:${stand}|(?:remain|appear|seem|look)(?:s|ed|ing)?) (?:\\w+ )?(?:ready|willing|prepared)(?: ?, \\w+ ?,)? to|(?:ready|willing|prepared|happy|glad) to`,
    `(?:throw|throws|threw|throwing|chip|chips|chipped) in`,
    `as a (?:gesture|sign of good ?will|first step)`,
  ),
  idiom(
    'accept',
    'must',
    'reject',
    `${give}n? ${own}(?:\\w+ )?(?:blessing|consent|assent|approval|backing|nod|green light|go-ahead|all-clear|thumbs-up|seal of approval|support to)|${give} (?:some )?(?:ground|way)`,
    `g(?:et|ets|etting|ot)(?:ten)? (?:behind|on board)`,
    `(?:threw|throws?|thrown|throwing) ${own}weight behind|lin(?:es?|ed|ing) up behind`,
    `(?:sign|signs|signed|signing) (?:off on|up (?:to|for)|on to|onto)`,
    `${put} ${own}(?:name|signature|names|signatures|seal|pen) (?:to|under|on)`,
    `${say} yes(?: to)?`,
    `${come} (?:a)?round(?: to)?|${come} on board|${come} out (?:for|in favou?r of)`,
    `(?:sid(?:e|es|ed|ing)) with`,
    `(?:drop|drops|dropped|dropping|withdr[ae]w\\w*|lift|lifts|lifted|abandon\\w*|waiv\\w+|g[ai]ve up|shelv\\w+) ${own}(?:\\w+ )?(?:objections?|opposition|veto|resistance|reservations?|demands?|claims?|boycott)`,
    `(?:back|backs|backed|backing|climb|climbs|climbed|climbing) (?:down|off|away)(?: (?:on|from|over))?`,
    `walk\\w* back`,
    `${make} (?:\\w+ ){0,3}concessions?(?: (?:on|over|in))?`,
    `(?:settl(?:e|es|ed|ing)|${make} do) (?:for|with)`,
    `(?:go|goes|went|going|gone|play|plays|played) along(?: with)?`,
    `(?:bow|bows|bowed|bowing|cav(?:e|es|ed|ing)|knuckl\\w+|yield\\w*|capitulat\\w+|acced\\w+|assent\\w*|acquiesc\\w+|accommodat\\w+) (?:in )?to`,
    `acquiesc\\w+ in|compl(?:y|ies|ied|ying) with|concur\\w* (?:with|in)|buckl\\w+|capitulat\\w+`,
    `vot(?:e|es|ed|ing) ${tally}(?:for|in favou?r of|to (?:accept|approve|adopt|back|endorse|ratify|support|take|join|back))`,
    `(?:reconcil|resign)\\w* (?:itself|himself|herself|themselves|ourselves) to`,
    `(?:is|are|was|were|be|been|'s|'re) (?:\\w+ )?(?:on board|happy|content|satisfied|fine|comfortable|pleased|at ease|in (?:full )?agreement|in favou?r) (?:with|of)`,
    `ha(?:s|ve|d) no (?:objections?|quarrel|problem|trouble|difficulty|issue|qualms)(?: (?:with|to|about))?`,
    `(?:applaud|hail|commend|favou?r)(?:s|ed|ing)?`,
    `(?<!global )warm(?:s|ed|ing)? to|${take}n? up ${thing}(?:offer|suggestion|proposal|invitation|idea)|no (?:choice|option|alternative) but to (?:accept|agree|sign|pay|live with)|took (?:\\w+ ){0,3}up on`,
    `acceptable|welcome step|step in the right direction|good (?:basis|start|news)`,
    `(?:that|this|which|it) (?:is|was) (?:very |most )?welcome|yes to(?= \\w)`,
  ),
  idiom(
    'reject',
    'must',
    'offer',
    `${pity}(?:insist\\w*|demand\\w*|push\\w*|press\\w*|cling\\w*|persist\\w*|wants?|keeps?|kept|continu\\w+|chose|chosen|decided|resort\\w*)`,
    `sign(?:s|ed|ing)? (?:[\\w-]+ ){1,3}?(?:orders?|actions?|directives?|decrees?|memorand(?:um|a)|proclamations?) (?:to (?:ban|bar|halt|stop|block|suspend|forbid)|(?:bann|barr|halt|stopp|block|suspend|forbidd|prohibit)ing)`,
    `(?:vow|swear|swore|sworn|pledg|promis)\\w* to (?:\\w+ )?(?:fight|oppose|resist|block|veto|defy|reject|stop|prevent|never|not|keep(?! (?:[\\w'-]+ ){1,4}?(?:safe|open|alive|free|legal|going|intact)\\b)|continue|hold on to)`,
    `(?:view|see|regard|consider|treat|perceiv)\\w* ${thing}(?:as )?an? (?:[\\w'-]+ ){0,2}(?:threat|provocation|aggression|affront|insult|hostile act|act of (?:war|aggression)|declaration of war)`,
    `warn\\w* (?:[\\w'.-]+ ){0,4}?against (?!(?:[\\w'-]+ ){0,4}consequences)`,
    `${say} no(?: to\\b|(?= ?(?:[.,;]|$)))`,
    `(?:flat|firm|curt|resounding|polite|blunt|clear) no`,
    `${shut} ${own}door (?:on|to)`,
    `t(?:urn|urns|urned|urning) ${thing}(?:back on|nose up at|deaf ear to|away|down)`,
    `${draw} (?:the|a) (?:red )?line (?:at|under|on|over)`,
    `${put} ${own}foot down`,
    `${give} ${thing}(?:short shrift|the cold shoulder|thumbs-down)|thumbs down`,
    `(?:stick|sticks|stuck|sticking) (?:to|by) ${own}(?:guns|position|line|stance)`,
    `${stand} (?:firm|fast|pat|in the way of)|${hold} (?:firm|fast|${own}line|${own}ground)`,
    `(?:dig|digs|digging|dug) (?:in )?${own}heels(?: in)?`,
    `(?:will|would|shall|wo|'ll|'d) (?:not|n't|never) (?:hear of|budge|wear it|countenance|stand for|be drawn into)`,
    `have none of|hav(?:e|ing) nothing to do with|has nothing to do with`,
    `wants? (?:no part|nothing to do|none) (?:of|in|with)|wants no (?!more\\b|less\\b)`,
    `(?:wav|brush|bat|swat|sweep|swept|shrug|laugh|slap)\\w* (?:[\\w'-]+ ){0,6}?(?:aside|away|off|down)(?= |$)`,
    `(?:shot|shoots?|knock(?:s|ed)?) down (?!(?:[\\w-]+ ){0,4}(?:planes?|jets?|drones?|missiles?|aircraft|helicopters?|airliner)\\b)`,
    `pour\\w* (?:cold water|scorn) (?:on|over)|scoff\\w* at|sneer\\w* at|snub\\w*|shun(?:s|ned|ning)?|nix(?:es|ed)?|quash\\w*|renounc\\w+|forsw[eo]\\w+`,
    `${take}n? (?:issue|exception) (?:with|to)|recoil\\w* (?:from|at)|demur\\w*|dissent\\w* from|disagree\\w* (?:with|over|on)`,
    `vot(?:e|es|ed|ing) ${tally}(?:against|down|to (?:reject|block|refuse|oppose|leave|quit|override|overturn|repeal|strike down|undo|kill|scrap|ban))|${come} out (?:strongly |firmly )?against|(?:rail|speak|spoke|campaign|argu|lobb|fight|fought)\\w* (?:out )?against`,
    `(?:pull|pulls|pulled|pulling|back|backs|backed|backing) out (?:of )?(?:the )?(?:[\\w-]+ ){0,3}(?:talks|deal|agreement|accord|treaty|pact|negotiations|coalition|government|summit|alliance|plan|contract|process)|tore up|tears? up|renege\\w* on|walk(?:s|ed)? out on`,
    `(?:is|are|was|were|remain\\w*|stay\\w*) (?:(?!not |never |n't |no )\\w+ ){0,2}(?:opposed|hostile|averse|allergic|closed) to|(?:is|are|was|were) (?:(?!not |never |n't |no )\\w+ ){0,2}against(?! (?:the (?:wall|clock|odds)|time)\\b)`,
    `(?:sent|sends?|handed|hands|threw|throws?) (?:it|them|the (?:[\\w-]+ ){0,2}(?:offer|proposal|plan|paper|draft|text|bill)) back`,
    `(?:is|was|be) (?:\\w+ ){0,2}(?:a non-?starter|unthinkable|no good|pie in the sky|a (?:bad )?joke|an insult|unrealistic|absurd|ridiculous|insufficient|inadequate)`,
    `(?:view|regard|see|saw|consider|treat)\\w* ${thing}as (?:an? )?(?:\\w+ ){0,2}(?:threats?|provocation|acts? of war|aggression|interference|betrayal|surrender|insult)`,
    `would be (?:\\w+ )?(?:a mistake|madness|folly|fatal|wrong|suicid\\w+|dangerous|irresponsible|capitulation|surrender)`,
    `(?:is|are|was|were|am|'s|'re|'m|been) (?:\\w+ly |now |also )?(?:abandoning|banning|blocking|breaking off|call(?:ing)? off|cancell?ing|freezing|halting|postponing|scrapping|shelving|suspending)`,
    `(?:not|nowhere near|far from|hardly|not nearly|(?:is|was|are|were) ?n't(?: \\w+)?) (?:good )?enough|nothing (?:will|would|could|can) (?:make|persuade|induce|convince|get) (?:[\\w'-]+ ){1,3}?(?:to )?(?:accept|agree|sign|back|support|yield|budge|move|change)|falls? (?:far |well )?short|will not do|won't do`,
    `no to(?= \\w)|no (?:room|place) for(?! (?:doubt|error|manoeuv|maneuv|compromis|negotiat))|no (?:substitute|replacement) for`,
    `(?:do|does|did) not meet ${own}(?:\\w+ )?(?:concerns?|needs|demands?|interests|expectations|requirements)`,
    `(?:outside|beyond|exceeds?) ${own}(?:mandate|remit|scope|competence)`,
  ),
  idiom(
    'demand',
    'must',
    'none',
    `(?:only|just) (?:one )?(?:\\w+ )?(?:way|path|route|road|answer|solution|remedy)(?= (?:to|of|for|is|was|out|forward|left)\\b| ?:)|no (?:other|better|alternative) (?:way|path|route|solution|answer)(?= (?:to|than|but|out|forward)\\b)`,
    `${pity}(?:reject\\w*|refus\\w*|block\\w*|fail\\w*|oppos\\w*|delay\\w*|declin\\w*|obstruct\\w*|(?:has|have|had|did|does|do) (?:not|n't))`,
    `${pity}(?:(?:there (?:is|was)|has|contains?) no (?:\\w+ )?(?:word|mention|reference|language|line)|nothing) (?:on|of|to|about)`,
    `${hold} out for|stick\\w* out for|stuck out for`,
    `nothing (?:short of|less than|under|below)|(?:no|not) less than`,
    `(?:set|sets|setting|lay|lays|laid) (?:out |down )?${own}(?:demands?|conditions?|terms|red lines?|deadlines?)`,
    `${give}n? ${thing}(?:until|till|a deadline)`,
    `(?:issu|deliver|present|serv)\\w* ${own}(?:demands?|ultimatum)`,
    `${stand} by ${own}demands?|${make} (?:it )?(?:\\w+ )?(?:a|the|its|their) (?:\\w+ )?demand`,
    `(?:is|are|was|were|remain\\w*) adamant (?:about|on)`,
    `(?:is|are|was|were|be) (?:bent|intent) on`,
    `(?:claim|claims|claimed|claiming|lay|lays|laid) (?:claim to|the right to|${own}share)`,
    `(?:clamou?r|agitat|campaign|fight|fought|battl|push|press|lobb|canvass)(?:s|y|e|es|ed|ied|ing|ying)? (?:hard )?for`,
    `stipulat\\w+|mandat(?:e|es|ed|ing)|compel\\w*|oblig(?:e|es|ed|ing) (?!by|for)`,
    `(?:tell|tells|told|telling|warn|warns|warned) (?:(?:it|him|her|them|us|me) |(?!(?:that|it|they|he|she|we|a|an|on|at|in) )[\\w'.-]+ ){1,4}?(?:not )?to(?= (?:[a-z]+ly )?(?!(?:be|the|its|his|her|their|a|an|reporters|journalists|parliament|members)\\b)[a-z]+)`,
  ),
  idiom(
    'demand',
    'should',
    'none',
    `(?:implor|beseech|besought|entreat|petition|nudg|prod|pressur|pressuri[sz]|admonish|beckon|coax|cajol|persuad|encourag|advis|counsel)\\w* (?:[\\w'.-]+ ){1,6}?(?:to|not to|that|into|for|against)`,
    `(?:recommend|advocat|champion|crav|urg)\\w*|prefer(?:s|red)?(?! to)`,
    `(?:is|are|was|were|remain\\w*) (?:\\w+ )?(?:keen|eager|anxious|impatient|desperate|hoping) (?:on|for|to|that)`,
    `long(?:s|ed|ing)? for|${make} (?:the|a|its|their) (?:\\w+ )?case for|argu(?:e|es|ed|ing) (?:for|in favou?r of)|plump(?:s|ed)? for|in need of`,
    `expect(?:s|ed|ing)? (?:[\\w'.-]+ ){1,8}?to (?:(?:be )(?:treated|honou?red|recogni[sz]ed|respected|lifted|dropped|scrapped|halved|lowered|raised|released|freed|removed|restored|allowed|returned|stopped|ended|opened|reopened|closed|paid|let|given|kept|cut|shut|put|met)|resume|come down|go|stay|fall|rise|have|do|give|take|pay|leave|stop|end|lift|open|return|withdraw|sign|keep|honou?r|respect|show|make|offer|meet|act|pull|hand|allow|let)`,
    `would like|(?:'d|would) (?:rather|prefer|love)`,
    `(?:highlight|stress|emphasi[sz]|underlin|underscor|spotlight|reiterat|reaffirm|recall)\\w* (?:again )?(?:the |its |a )?(?:\\w+ )?(?:need|importance|urgency|necessity) (?:for|of|to)`,
    `(?:lament|deplor|bemoan|regret|decr)\\w* the (?:\\w+ )?(?:lack|absence|want|shortage) of`,
    `invit(?:e|es|ed|ing) ${thing}to (?=(?:accept|agree|allow|consider|continue|contribute|end|ensure|exchange|give|hand|let|make|open|pay|present|propose|provide|reconsider|refrain|release|report|resume|send|set|show|stop|submit|swap|withdraw) )`,
    `(?:favou?r|prefer)(?:s|r?ed)? (?=\\w+ing )`,
    `(?:appeal|plea|call|request|invitation)s? (?:to|for|on)`,
    `(?:introduc|sponsor|author|draft|craft|writ|fil|propos)(?:e|es|ed|ing|s|ing|ten) ${own}(?:[\\w-]+ ){0,3}(?:bills?|resolutions?|legislation|amendments?|motions?|petitions?) (?:to|that (?:would|will)|requiring)`,
    `(?:is|was|'s|be) (?:only |entirely |high |about )*(?:fair|right|reasonable|time) (?:if|that|for)|high time|the least ${thing}(?:can|could) do`,
  ),
];
