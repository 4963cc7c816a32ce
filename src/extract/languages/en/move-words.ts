// English words by which a party makes a move: words that report it, then words inside what is said. Tried in order; the first that fits decides.
// Long because it is one table: what tells a move, what denies it and what stands beside it are read together.
import type { Move, Strength } from '../../../model/finding.ts';
import { stoppedHarm } from './threat-words.ts';

/** A pattern over lower-case words with single blanks, and the move it tells. */
export interface MoveRule {
  readonly pattern: RegExp;
  readonly move: Move;
  readonly strength: Strength;
  readonly reason: string;
}

const rule = (move: Move, strength: Strength, reason: string, pattern: RegExp): MoveRule => ({
  pattern,
  move,
  strength,
  reason,
});

/** Before the past of a verb that ends the words that report: what was done, not what was not. */
const done = '(?:^|^(?:has|have|had|was|were|has been|have been) )(?:\\w+ly |also |now |already |even |then )?';

/** Words that report a move, with the words that deny it: "would not discuss", "turned down". */
export const reportingRules: readonly MoveRule[] = [
  rule('none', 'must', 'predicts', /\b(?:predict\w*|forecast\w*|calculat\w+|estimat\w+)\b/),
  rule('demand', 'must', 'insists', /\b(?:will|would|to) insist\b/),
  rule(
    'none',
    'may',
    'silent',
    /\b(?:(?:declin|refus)\w+ to (?:say|weigh in|take (?:a )?(?:sides?|position|stance|stand)|comment|repeat|confirm|answer|elaborate|speculate)|declin\w+ to discuss|declin\w+ to$|declin\w+ to comment|neither|nothing|not (?:yet )?(?:said|say|saying|decided|commented|taken)|left open|leav\w+ open|be drawn|no position|avoid\w*|not (?:yet )?take(?:n)? up|no interest|silen\w+|kept quiet|no comment|seems? to)\b/,
  ),
  rule(
    'accept',
    'should',
    'no longer refuses',
    /\b(?:not|never|n't|no longer) (?:\w+ )?(?:oppos|object|resist|block|veto|stand in|prohibit|forb[ia]d|barred|banned)\w*/,
  ),
  rule(
    'reject',
    'must',
    'without',
    /^without (?:\w+ )?(?:accept|agree|approv|back|commit|conced|endors|ratify|sign|yield)\w*ing\b/,
  ),
  rule(
    'none',
    'may',
    'without',
    /^without (?:\w+ )?(?:ask|call|demand|object|offer|oppos|pledg|promis|propos|refus|reject|seek|threaten|want)\w*ing\b/,
  ),
  rule('none', 'may', 'silent', /\b(?:not|n't) (?:\w+ )?(?:reject|refus|dismiss|turn down)\w*|\bnor\b/),
  rule(
    'none',
    'must',
    'denied',
    /\bden(?:y|ies|ied|ying)\b|\b(?:(?:did|has|have|had) (?:not|n't|never)|never)(?: \w+ly| once| even| in writing)? (?:promis|offer|pledg|propos|suggest|ask|demand|request|undertak|undertook|sought|seek)\w*/,
  ),
  rule(
    'accept',
    'must',
    'accepts',
    /\b(?:no objection|does not object|did not object|not oppose|not rule out|drop(?:s|ped)? (?:its|his|her|their) (?:demand|objection))\b/,
  ),
  rule(
    'reject',
    'must',
    'refuses',
    /\b(?:reject\w*|refus\w+|dismiss\w*|oppos\w+|declin\w+|rul\w+ (?:\w+ )?out|ruled|veto\w*|object\w*|spurn\w*|rebuff\w*|turn\w* down|turned|resist\w*|exclud\w+|disown\w*|overrul\w+|brush\w* (?:\w+ )?aside|vot\w+ down|scorn\w*|walk\w* away|unwilling|repudiat\w+|balk\w*|block\w*|overrid(?:e|es|ing)|overrode|overturn\w*|repeal\w*|nullif\w+|rescind\w*|scuttl\w+|thwart\w*|derail\w*)\b/,
  ),
  rule(
    'reject',
    'must',
    'would not',
    /\b(?:(?:will|would|did|does|do|shall|could|can|has|have|had|is|was|were|are) (?:not|never|n't)|won't|can't|cannot|never|doesn't|don't|didn't) (?:be )?(?:want|regard|accept|agree|discuss|allow|sign|consent|support|back|give|pay|yield|budge|willing|ready|prepared|concede|recogni[sz]e|negotiate|tolerate|endorse|move)\w*/,
  ),
  rule(
    'reject',
    'must',
    'would not',
    /\b(?:will|would|shall|can|could|wo|ca) ?(?:not|never|n't) (?!(?:say|comment|confirm|discuss|speculate|tell|rule|exclude|oppose|object|resist|block|stand|veto|reject|refuse|have|hesitate|shrink|remain|stay|rest)\b)[a-z]+(?: (?:on|to|up|out|off|in|back|down|for|with|over))?$/,
  ),
  rule('threat', 'must', 'threatens', /(?<!\b(?:not|n't|never) )\bthreaten\w*\b/),
  rule(
    'demand',
    'must',
    'demands',
    /\b(?:demand\w*|requir\w+|insist\w* (?:on|upon)|order(?:s|ed|ing)?|instruct\w*|claim\w* the right|press(?:ed|es|ing)?(?! ahead)|call\w* for)\b/,
  ),
  rule(
    'demand',
    'should',
    'asks',
    /\b(?:urg\w+|call\w*(?: \w+)? (?:on|upon|for)|ask\w*|request\w*|appeal\w*|exhort\w*|plead\w*|beg(?:s|ged|ging)?|seek\w*|sought|want\w*|wish\w*|renew\w* (?:its|his|her|their) (?:request|call|demand)|would (?:rather|prefer|like)|hop\w+|lobb\w+|renewed|press)\b/,
  ),
  rule(
    'accept',
    'must',
    'accepts',
    /\b(?:accept\w*|agree\w*|agreeing|welcom\w+|endors\w+|approv\w+|consent\w*|sign(?:s|ed)|initial(?:led|ling)|ratif\w+|embrac\w+|conced\w+|back(?:s|ed)|support(?!ers?\b)\w*|prais\w+|guarantee\w*|undertak\w+|undertook|relent\w*|gave in|gave way|give way|came round|bow\w+ to|yield\w*|cav(?:e|es|ed|ing)|folded|rubber-stamp\w*|greet(?:s|ed)|compl(?:y|ies|ied|ying)|heed(?:s|ed|ing)?|adopt(?:s|ed))\b/,
  ),
  rule(
    'offer',
    'must',
    'offers',
    /\b(?:offer\w*|propos\w+|pledg\w+|promis\w+|volunteer\w*|tabl(?:ed|es)|put forward|puts forward|countered|undertake to|held out|holds out)\b/,
  ),
  rule(
    'offer',
    'may',
    'suggests',
    /\b(?:suggest\w*|float\w*|hint\w*|signal\w*|whisper\w*|is willing|are willing|was willing|were willing|is ready|are ready|is prepared|are prepared|is open|are open|(?:may|might|could) be (?:ready|willing|open|prepared)|(?:is|are|was|were|been) (?:\w+ )?(?:exploring|considering|weighing))\b/,
  ),
  rule(
    'reject',
    'must',
    'put a stop to',
    new RegExp(
      `${done}(?:banned|barred|outlawed|cancell?ed|shelved|halted|froze|frozen|suspended|axed|call(?:ed)? off|postponed|stalled|broke|broken|breached|violated)$`,
    ),
  ),
  rule(
    'offer',
    'must',
    'did',
    new RegExp(
      `${done}(?:freed|released|lowered|lifted|eased|relaxed|halved|reopened|waived|withdrew|withdrawn|pulled back|launched|unveiled|(?:pressed|went|gone|pushed|forged) ahead(?: with)?|extended)$`,
    ),
  ),
  rule('offer', 'should', 'would', /(?:^| )(?:would|will|could)(?: \w+)?(?: (?:at|into|for|on|to|in))?$/),
];

/** The rule that tells the move of words that report something, by what they report; undefined where none does. */
export function findReportingRule(cue: string, clause: string): MoveRule | undefined {
  return reportingRules.find(
    ({ pattern, reason }) => pattern.test(cue) && (reason !== 'did' || !publishedThing.test(clause)),
  );
}

/** Words that report a move only where nothing inside the clause tells another. */
export const fallbackRules: readonly MoveRule[] = [
  rule('demand', 'must', 'insists', /\b(?:insist\w*|stipulat\w+|adamant)\b/),
  rule('offer', 'must', 'vows', /\b(?:vow\w*|swears?|swore|sworn|swearing|assur\w+)\b/),
];

/** Ways of saying "will": "plans to", "is going to", "decided not to", "announced its decision to"; not "does not plan to". */
const planning =
  /(?<!\b(?:not|n't|never|no) )\b(?:(?:announc|declar|disclos|reveal|confirm|unveil)\w+ (?:(?!(?:to|of|by|that) )[\w'-]+ ){0,3}(?:plans?|decisions?|intentions?)(?: (?:on )?\w+day| today| yesterday)?|(?:is|are|was|were|am|'s|'re|'m)(?: (?:now|also|still|already|\w+ly))* (?:going|about|set|due|expected|poised|planning|preparing|intending|moving|proceeding|looking)|(?<!\b(?:\w+ing|\w+ed|the|its|their|his|her|our|any|all|these|those|new|of|over|against|to|about|for) )plans?|planned|planning|intend(?:s|ed|ing)?|decid(?:es|ed|ing)|resolved|looks? set|look) (?<not>not |never )?to (?:\w+ly )?(?=(?!(?:a|an|the|its|his|her|their|our|that|this|more|what|how)\b)[a-z])/;

/** Verbs behind which plans are those of others: "fights | plans to". */
const ofPlans = /\b(?:attack|battl|block|condemn|contest|critici[sz]|denounc|fight|fought|oppos|reject|resist)\w*$/;

/** A clause with "plans to" put as "will". */
export function putPlansAsWill(cue: string, clause: string): string {
  return ofPlans.test(cue) && /^plans? to\b/.test(clause)
    ? clause
    : clause.replace(planning, (_, not?: string) => `will ${not ?? ''}`);
}

/**
 * What somebody has made up his mind to do, where the words that report it tell so: "decided | to lower the toll", "announced | its decision to
 * lower the toll" give "would lower" and "the toll". Null where they tell of nothing.
 */
export function readPlan(cue: string, clause: string): { readonly cue: string; readonly clause: string } | null {
  const words = `${cue} ${clause}`;
  const found = planning.exec(words);
  if (found === null || found.index > cue.length || found.index + found[0].length <= cue.length) return null;
  const [verb = '', ...rest] = words.slice(found.index + found[0].length).split(' ');
  return { cue: `would ${found.groups?.not ?? ''}${verb}`, clause: rest.join(' ') };
}

/** What others have to see to: "it is vital that the truce is adhered to". */
export const vitalFrame =
  /\b(?:vital|essential|crucial|imperative|important|necessary|critical|urgent) (?:that|for)\b|\b(?:it is|it's|it was) (?:\w+ly |also |now )?(?:vital|essential|crucial|imperative|important|necessary|critical|urgent) to (?!(?:note|remember|remind|understand|say|stress|recall|point|see|know|recogni[sz]e|bear)\b)|\bincumbent (?:up)?on\b/;

/** What one hopes others will do. */
export const hoping =
  /\b(?:we|i|he|she|they|it) (?:(?:do|really|also|just|still|only|very much|would) )*hop(?:e|es|ed) (?:that )?(?!to\b|for\b|so\b|we\b|i\b)(?:[\w'-]+ ){1,8}?(?:will|would|can|could)\b/;

/** Words by which one doubts what is said to be needed: "I don't think". */
export const disbelief = /(?:\b(?:not|never)|n't) (?:really )?(?:think|believe|feel)/;

/** Words by which a thing is said to be needed. */
const bindingVerb = '\\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\\b';

/** Words inside a clause, where the words that report it tell nothing. */
export const clauseRules: readonly MoveRule[] = [
  rule(
    'condition',
    'must',
    'a condition',
    /\b(?:a|the|our|its|their|his|her|basic|main|only|one) condition (?:is|was|that|of|for|before)\b|\bmust (?:\w+ ){0,6}first\b/,
  ),
  rule(
    'none',
    'may',
    'leaves it open',
    /\b(?:decisions?|answers?|announcements?|repl(?:y|ies)) (?:[\w'-]+ ){0,14}?(?:will|would|may|might) be (?:made|taken|given|announced)\b|\bwhether(?! (?:it|they|he|she|that) be\b)(?<!\b(?:must|should|needs? to|ought to) (?:[\w',-]+ ){0,6}whether)|\b(?:has not decided|had not decided|can wait|premature|too early|nothing to add|one day|not for us to)\b|\b(?:up to|for) (?:the )?(?:[\w'-]+ ){1,4}to decide\b/,
  ),
  rule(
    'reject',
    'must',
    'ruled out',
    /\b(?:out of the question|not negotiable|non-negotiable|unacceptable|red lines?|no question of|nothing to discuss|not for sale|not on the table|integral part|excluded|off the table|(?:not|no longer) (?:up|open) for|(?:no|not) part of (?:the|our|its|their|any) (?:plan|deal|agreement)|a non-?starter|too (?:high|low|little|much|late)|(?:requires?|demands?|asks?|costs?|pays?|takes?|gives?|wants?) (?:\w+ )?too (?:many|much)|dead on arrival|nothing of the sort)\b/,
  ),
  rule(
    'accept',
    'should',
    'can live with',
    /\b(?:nobody|no one|none)\b[\w' ]{0,40}\b(?:object|oppos|resist)|\b(?:not|never|n't|no longer) (?:\w+ )?(?:oppose|object|block|veto|resist|stand in|prohibit|forb[ia]d|barred|banned)|\bno longer (?:against|averse to)\b|\b(?:not|n't|cannot|no longer) (?:go on|keep|continue) (?:refus|reject|oppos|block|resist)\w*|\b(?:(?:can|could|would|might) (?:(?!not |never )\w+ )?(?:live with|accept|support|agree to|sign)|no objections?|would do)\b/,
  ),
  rule(
    'offer',
    'may',
    'could be discussed',
    /\b(?:could|can|may|might) (?:\w+ )?(?:be (?:discussed|looked at|considered|talked about)|discuss|consider|talk|(?<!\b(?:you|we|nobody|none|one|only|anyone) \w+ )imagine|look at|study|be a place|be willing|be open|be ready)\b|\b(?:becomes? possible|would consider|will consider|will look at|would look at|willing to (?:talk|discuss|consider|look)|open to|may be willing)\b/,
  ),
  rule(
    'offer',
    'must',
    'can be done',
    /\b(?:can|could) (?:\w+ )?be (?:opened|reopened|waived|lifted|released|freed|raised|lowered|halved|doubled|paid|shortened|extended|spread|exempted|swapped|returned|shared|published)\b(?! (?:by (?!\d|the end|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas))|only))|\bthere (?:is|are|might be|could be|would be) (?:[\w'%-]+ ){1,8}to be had\b|\bthere (?:is|are|was|were) (?:ways? to|room for|money for)\b|\bdoors? (?:is|are|was|were|stay(?:s|ed)?|remain(?:s|ed)?) (?:still |wide )?open\b|\b(?:is|are|was|were) free to (?:go|leave|return|depart)\b|\bis (?:all|what) (?:we|i) (?:have|can (?:do|offer|pay|give|afford))\b|\b(?:we|i) (?:can|could) (?:do|manage|offer|stretch to|afford|spare) (?!nothing|no\b|without|it\b|so\b|more\b|anything|that\b|this\b)|\byou have (?:my|our) word\b|\b(?:have|has|had|'ve) been (?:offering|proposing)\b/,
  ),
  rule(
    'offer',
    'must',
    'ready to',
    /\b(?:ready|willing|prepared) to\b|\b(?:we|i|it|they|he|she) offer(?:s|ed)?\b(?<!\bnever offered)|\bwe (?:propose|promise|pledge|undertake)\b|\bin return\b/,
  ),
  rule(
    'demand',
    'must',
    'demands',
    /\b(?:will|would|shall|'ll|going to) (?:\w+ly |also |soon |now )?(?:order|demand|ask|expect|request|urge|need|press|call (?:on|for|upon)|insist|require|seek|push for)\b|\b(?:insist|insists|demands|demanded) (?:that|on)\b|\b(?:not|never|n't|nothing|no) (?:[\w'-]+ ){1,8}?without\b|\b(?:that |^)(?:it|we|they|he|she|us|them) be (?:given|granted|paid|allowed|heard|seated|let)\b|\b(?:we|i|it|they|he|she) (?:also )?(?:(?:ask|demand|want|insist|claim|require|need)(?:s|ed)?|expects?|call(?:s|ed)? (?:for|on|upon))\b(?! (?:for )?(?:no|nothing)\b)|\bdemanded (?!by\b)|\b(?:have|has|had|'ve) been (?:(?:calling|asking|pressing|pushing) for|demanding|urging|seeking|requesting)\b|\b(?:we|i) (?:are|am) asking\b|\bnot be asked to\b/,
  ),
  rule(
    'demand',
    'must',
    'cannot wait',
    /(?<!\b(?:we|i) (?:also )?)\b(?:has|have|had) (?:a|an|the|every) (?:[\w-]+ )?(?:duty|obligation|responsibility) to\b|\b(?:live|lives|lived) up to (?:its|their|his|her|the)\b|\b(?:can ?not|can't|could not|must not) (?:be put off|wait\b)|\bno reason (?:why |for |that )?(?:[\w'[\]-]+ ){1,8}?(?:should|shall|could|must)(?: not|n't)\b|\bbrooks? no delay|\bno time to lose\b|\b(?:onus|burden|ball|obligation|responsibility) (?:is|lies|rests|was|lay) (?:squarely )?(?:on|with|in)\b|\b(?:it|that) is (?:now )?(?:for|up to) (?:[\w'-]+ ){1,3}to (?!decide|judge|say)|\bnothing but (?:an? )?.{3,60} (?:will|would|can|could) (?:do|satisfy|suffice|be enough)\b/,
  ),
  rule(
    'reject',
    'must',
    'will block',
    /\b(?:will|would|shall|'ll|going to) (?:\w+ly |also |still )?(?:block|veto|oppose|resist|obstruct|defy|thwart|filibuster|fight (?!for\b|on\b|to\b|back\b|until\b|hard\b|alongside|beside|together|with\b)|vote against|skip|shun|snub|spurn|overturn|override|overrule|reverse|outlaw|prohibit|scuttle|sink|torpedo|vote no|have (?:blocked|opposed|rejected|vetoed|voted against)|be (?:\w+ly )?(?:blocked|fought|opposed|resisted|vetoed)|(?:concede|do|give|offer|pass|pay|sign|yield) nothing)\b|\bnever (?:will|would|shall)\b/,
  ),
  rule(
    'reject',
    'must',
    'will stop',
    new RegExp(
      `\\b(?:will|would|shall|'ll|going to) (?:\\w+ly )?(?:cancel|dismantle|halt|revoke|scrap|undo) (?!${stoppedHarm.source.slice(1)})`,
    ),
  ),
  rule(
    'reject',
    'must',
    'will not',
    /\b(?:will|would|shall|can) (?:\w+ )?(?:not|never|n't)\b(?! (?:say|confirm|tell|know|comment|rule|exclude|establish|see|be drawn)\b)|\b(?:won't|can't|shan't|wouldn't)\b|\bcannot\b(?! (?:say|confirm|tell|know|rule|exclude|establish|see)\b)|\b(?:do|does|did|could|don't|doesn't|didn't) (?:not |never |n't )?(?:not )?(?:accept|agree|want|recogni[sz]e|support|allow|let|intend|plan|consider|sign|negotiate|discuss|talk|give|pay|owe|ask|choose|trade|need|require|like|belong)\b(?<=(?:not|never|n't) \w+)|\b(?:will|would|shall|can|could|must|should|may) never\b|\bnever (?:\w+ )?(?:accept|agree|allow|recogni|surrender|sign|again|negotiat|give|concede|yield)\w*|\bnever been accepted\b|\b(?:could|would|will|can) not[ .]*$|\bno (?:[\w'’-]+ ){1,16}?(?:will|would|shall) ever\b|\b(?:would|'d) (?:\w+ )?sooner\b|\bwould (?:\w+ )?rather (?:[\w'-]+ ){1,12}?than\b|\bnone (?:will|would|shall|can)\b|\bnobody\b|\b(?:is|are|was|were|would be) (?:[\w-]+ ){1,3}too (?:many|much|few|little)\b|\bneither here nor there\b|\b(?:is|was|are|were|be) (?:(?:not|n't) (?:\w+ly )?(?:possible|feasible)|impossible|infeasible)\b(?! to (?:know|say|tell|predict|see|imagine|overstate|judge|verify|confirm|separate|determine))|\bnothing to (?:discuss|talk about|negotiate)\b|\b(?:stays?|remains?) (?:shut|closed|as (?:it|they) (?:is|are)|in force)\b|\bover my dead body\b|\bno (?:one|need|reason|room|sense|such|intention|seats?|figure|money|talks?)\b|\bthere (?:will|would|can|could|must|should) be no\b|\brefus|\brejects?\b|\bopposed to\b|\bagainst\b(?<!\b(?:us(?:e[sd]?|ing)|fight|battle|campaign|attacks?|attacked|attacking|aggression|crimes?|violence|war|weapons?|arms|struggle|sanctions|threats?|protect\w*|charges?|moved?|strikes?) (?:[\w'-]+ ){0,2}against)|\bnot (?:a|one) (?:single )?\w+ (?:more|less)\b|^no (?:[\w'-]+ ){0,3}[\w'-]+[.!]*$|^no (?:[\w'-]+ ){1,4}(?:will|would|shall|can|could) (?:be )?\w|\b(?:will|would|shall|'ll) (?:\w+ ){1,2}no (?!more\b|less\b|longer\b|doubt\b)|\bunder no circumstances|\bin no case\b|^not (?:an?|the|now|ever|in|on|while) |^(?:and|but) no to\b|\bnot (?:up for|open to) \w+|, not to \w+/,
  ),
  rule(
    'reject',
    'must',
    'goes on',
    /(?:(?<!\b(?:talks|negotiations|discussions|dialogue|meetings|efforts) )\b(?:will|would|to) (?:\w+ )?(?:continue|carry on|go on|stay (?:where|put|in|at)|remain (?:where|in|at)|keep (?:on|up|(?:its|our|their|his|her)(?! (?:[\w'-]+ ){1,5}?(?:safe|open|alive|free|solvent|afloat|running|going|intact)\b))|be (?:kept|maintained|retained) (?:at|in)|maintain|retain|stick (?:to|with|by)|stand by|hold on to|cling to|persist|press on)|\b(?:continues|goes on|would go on|stays? (?:where|in place)|remains? in place|(?:we|i) (?:hold on|stick|cling) to))\b(?! (?:toward|(?:with )?(?:paying|helping|supporting|funding|supplying|providing|lending|talking|negotiating|cooperating|honou?ring|respecting|observing|backing|meeting|aiding|working with)\b|(?:word|promises?|pledges?|side of)\b|to (?:\w+ly )?(?:support|help|work|assist|provide|contribute|co-?operate|engage|talk|negotiate|meet|seek|pursue|strive|honou?r|respect|abide|be|lead|build|protect|welcome)\b)(?!.* (?:as (?:it|we|they) (?:sees?|pleases?|likes?|chooses?)|regardless|no matter)\b))/,
  ),
  rule(
    'reject',
    'should',
    'does not think that it should',
    new RegExp(`${disbelief.source} (?:that )?(?:[\\w',-]+ ){1,14}?${bindingVerb}(?! not\\b)`),
  ),
  rule(
    'demand',
    'must',
    'must',
    /\b(?:must|ha[sd] to|have to|needs? to|is to be|are to be|shall be|required?(?! by\b)|before anything|only then)\b|^(?:that )?(?:(?!(?:will|would|may|might|can|could|to|not|shall) )[\w'-]+ ){1,6}be (?:\w+ed|given|paid|let|put|seated|made|heard|kept|written|sent|\w+n)\b/,
  ),
  rule('demand', 'should', 'vital that', new RegExp(vitalFrame.source)),
  rule(
    'accept',
    'must',
    'takes it',
    /^(?:["“‘' ]*)(?:deal|done deal|agreed|fine(?: (?:by|with) (?:us|me))?|all right|fair enough|very well|granted|with pleasure|why not|we are in|count us in|so be it)(?=[ .,;!]*$|[ ,.;!]+(?:and|but|if|we|i)\b)|\b(?:we|i)(?: will| shall|'ll| can| would)? (?:gladly |happily )?take (?:it|them|that|this|the [\w-]+)(?=[ .,;!]*$|[ .,;!]* (?:but|as it is|with thanks)\b)|\b(?:will|would|does|do) (?:just |very |quite )?(?:do|suffice)(?<!\bwhat\b[^.;]{0,70})(?=[ .,;!]*$| for (?:us|now|a start|the (?:moment|time being)))|\b(?:it|they|he|she|\w+) (?:will|would) (?:\w+ly )?take (?:it|them|the half|half|one|two|three)(?=[ .,;!]*$|[ .,;!]* (?:but|up|as it is|with thanks|today|tomorrow)\b)|\b(?:can|could) (?:(?:work|go along|do business) with (?:this|that|it|them)|put (?:our|its|their) names? (?:to|under))\b|\b(?:is|was|are|were|sounds?|looks?|would be) (?:\w+ly |very |most |quite |more than )?(?:all right|fine|bearable|tolerable|fair|reasonable|sensible|balanced|satisfactory|decent)(?=[ .,;!]*$| (?:and|enough|to us|by us)\b)|\b(?:is|was|are|were|'s|would be|will be) (?:\w+ly |also |very |most |always |quite )*welcome(?! to\b)\b|\bwhat we (?:had )?(?:hoped|asked|wished) for\b|^["“‘' ]*(?:all right|very well|agreed|fine|fair enough|so be it),/,
  ),
  rule(
    'accept',
    'must',
    'is for',
    /\b(?:we|i|they|he|she|it) (?:am|are|is|was|were|'m|'re) (?:\w+ )?for (?:it|this|that|the|an?)\b/,
  ),
  rule(
    'demand',
    'must',
    'aims at',
    /\b(?:our|my|its|their|his|her|the) (?:\w+ )?(?:goal|aim|objective|priority) (?:now |today )?(?:is|was|remains|remained|must be)\b(?! not\b)/,
  ),
  rule(
    'demand',
    'should',
    'needed',
    /\b(?:is|are|was|were|remains) (?:\w+ )?(?:necessary|needed|essential|vital|crucial|indispensable|overdue|paramount|imperative|(?:a matter )?of (?:the )?(?:utmost|paramount|highest|first|greatest) (?:importance|urgency|priority))\b|\bwhat (?:matters|counts|is needed|(?:we|i) (?:seek|need|want|ask|demand|expect)(?: (?:for|of|from)(?: [\w'-]+){0,4}?)?) (?:now |most |today |first )?is\b|\bis what it takes\b|\b(?:helped|strengthened|advanced|furthered|eased) by\b/,
  ),
  rule(
    'demand',
    'should',
    'should',
    /\b(?:should|ought to)\b(?! have \w+(?:ed|en|n|t|come|been)\b)|\b(?:let (?:us|them|him|her|me)|please|it (?:is|was) (?:high |about )?time|would like)\b|\bit would be (?:\w+ )?(?:good|better|best|wise|right|useful|desirable)\b|^(?:and |but )?(?:let|give|open|leave|stop|pay|put|take|show|bring|withdraw|end|lift|return)\b|^(?:and |but |so |then )?(?:abandon|abolish|accept|ban|build|clear|close|cut|drop|free|guarantee|halt|hand over|honou?r|join|keep|lower|name|protect|publish|pull|raise|recogni[sz]e|release|repair|respect|restore|scrap|set up|sign|strike|tear up) (?:the|an?|all|every|your|our|their|its|this|that|these|those|us|it|them)\b|\bup to (?!the (?:end|point|day))(?:[\w'-]+ ){1,3}to (?!decide)\w+/,
  ),
  rule(
    'accept',
    'must',
    'agrees',
    /\b(?:would|will) (?:\w+ly )?welcome\b|\b(?:we|i|they|he|she|it) (?:\w+ )?(?:agree|accept|welcome|support|back)(?:s|ed|d)?\b|\bagreed\b|\baccept(?:ed|s)\b|\bin favou?r of\b|\bacceptable\b/,
  ),
  rule('demand', 'should', 'hopes', hoping),
  rule('offer', 'must', 'will', /\b(?:will|would|shall|'ll)\b/),
  rule(
    'offer',
    'may',
    'may',
    /(?<!\d |\b(?:in|of|by|since|until|till|to|and|or|from|last|next|this|early|late|mid) )\b(?:may|might|could)\b(?! \d| not\b| never\b| in\b| and\b| or\b| does\b| is\b| was\b| ?[,.;]|$)/,
  ),
];

/** The verb of a codebook's example by which a party asks for something: "Velm demands four hundred". */
export const askingVerb =
  /\b(?:demand|want|ask|insist|call|seek|claim|urg|need|push|press|expect)\w*(?: (?:for|on|that|upon))?\b/i;

/** After the name of a party: what follows is what it asks for. */
export const termsAfterParty =
  /^(?:'s)? (?:[\w-]+ ){0,2}(?:demands|conditions|terms|position|proposal|plan|draft|points) /i;

/** Opens words beside what a clause puts forward: when, why, in spite of what. */
export const sidePattern =
  /[\s,(–—-](?:(?:despite|although|though|even (?:though|as)|whereas|because|since|so that|which|whose|who|amid|failing|saying|adding|in spite of|ahead of|in the (?:face|wake) of|in an? (?:effort|bid|attempt|move) to|as (?:a )?punishment for|in (?:retaliation|revenge|reprisal) for)\s|as\s(?=(?:the|a|an|its|his|her|their|it|they|he|she|we)\s)|after\s(?=(?:an?|the|it|he|she|they|months?|weeks?|days?|years?)\s))/i;

/** A content that is nothing but such words. */
export const sideOpeners = /^(?:as the|as a|amid|despite|although|because of) /;

/** Opens a question: it asks, and puts nothing forward. */
export const questionPattern =
  /^(?:or |and |but |so |then )?(?:will|would|can|could|is|are|do|does|did|how|who|why|where|against whom|what (?:is|are|was|does|do|will)) /;

/** Words of courtesy and of speaking, in which "would" and "will" put nothing forward. */
export const courtesyPattern =
  /\b(?:would|should|will|'d) (?:\w+ )?(?:(?:like|want|wish) to (?:begin|start|thank|say|emphasi[sz]e|stress|note|point out|remind|add|repeat|recall)|say|emphasi[sz]e|stress|note|point out|remind|add|remember|repeat)\b/g;

/** After "asked": what one only wants to know. */
export const askedPattern =
  /^(?:(?:about|what)\b|how (?:much|many|high|long|far|big|large|often|soon|well|it|they|he|she|the)\b|(?:a|an|some|any|many|no|several|\w+) questions?\b)/;

/** After "denied": what was asked for, which is refused, not a thing that is said to be untrue. */
export const deniedRequest =
  /^(?:[\w'-]+ ){0,4}?(?:requests?|applications?|appeals?|petitions?|pleas?|motions?|permission|access|visas?|entry|asylum|leave|bail|licen[cs]es?|permits?|funding)\b/;

/** After "denied": what somebody is blamed for, or what he is said to have to do. */
export const deniedBlame =
  /^(?:that )?(?:(?:all|any|a|an|the|having|having had|its|their|his|her|such) )*(?:[\w-]+ ){0,2}?(?:role|part|involvement|responsibility|guilt|blame|wrongdoing|misconduct|fault|complicity|links?|ties|connections?|knowledge|allegations?|accusations?|charges|claims?)\b|\b(?:would be|was|were|is|are) (?:needed|necessary|required)\b/;

/** Verbs by which texts, not parties, tell something. */
export const showingCue =
  /^(?:\w+ )*(?:show|prove|explain|mean|reveal|demonstrat|acknowledg|fear|worr|concern|doubt)\w*$/;

/** What is rejected with these is what others say, not what they ask. */
export const rejectedTalk =
  /^(?:the |any |all |such |these |those )?(?:criticisms?|accusations?|allegations?|charges?|reports?|rumou?rs?|(?:claims?|suggestions?|complaints?) that)\b/;

/** Before what is spared: "let them meet without having to | give up the boy". */
export const withoutYielding =
  /\bwithout (?:first |ever )?(?:having|needing|being (?:required|forced|made|obliged|compelled|asked|told)) to (?:[\w'-]+ ){0,4}$/;

/** Before what somebody had blocked, where it is blocked no longer: "voted to override the veto of | the toll". */
export const deniedVeto =
  /\b(?:overr[iou]d\w+|overrul\w+|overturn\w*|revers\w+|repeal\w*|scrap\w*|end(?:s|ed|ing)?|lift\w*|strik\w+ down|struck down) (?:[\w'-]+ ){0,3}?(?:veto|vetoes|ban|bans|block|moratorium|freeze|embargo)\b/;

/** Opens what is only set against what is asked. */
export const contrastPattern = /\b(?:rather than|instead of|and not)\b/;

/** Words by which something is called good or bad: "denounced the offer as a trick". */
export const judgingCue =
  /\b(?:assail|attack|blast|brand|cast|condemn|critici[sz]|decr(?:y|ied)|denounc|deplor|derid|describ|dismiss|hail|label|mock|praise?|portray|ridicul|slam)\w*$/;

/** What is judged, up to the word behind which it is told what it is called: "the offer as | a trick". */
export const judgedPattern =
  /^.{2,90}?(?<!\b(?:such|as well|same))\sas\s(?!(?:well|soon|long|far|much|many|part|of|if|he|she|it|they|we)\b)/s;

/** After "declined": a declining to speak, not a refusal. */
export const speakingPattern =
  /^to (?:say|comment|repeat|discuss|confirm|answer|predict|speculate|give|elaborate|name|be drawn|weigh in|take sides|take (?:a|any) (?:side|position|stance|stand)|get into|characteri[sz]e|use the (?:word|term|phrase|name))\b/;

/** After "refused": to take a side, which is no refusal. */
export const sidingPattern =
  /^to (?:say|comment|confirm|answer|predict|speculate|elaborate|weigh in|take (?:a |any )?(?:sides?|positions?|stances?|stands?))\b/;

/** What is done with these is told to everybody, and yields nothing: "released a report". */
const publishedThing =
  /^(?:(?!of |on )[\w'-]+ ){0,4}?(?:reports?|statements?|letters?|videos?|figures|stud(?:y|ies)|footage|books?|findings|results|polls?|surveys?|documents?|e-?mails?)\b/;

/** How one wants to be seen, or whom one speaks to, which asks for nothing: "sought to cast the toll as a gift". */
export const presentingPattern =
  /^(?:seek(?:s|ing)?|sought) to (?:address|allay|appeal to|appear|assuage|assure|blunt|bolster|burnish|calm|cast|clarify|contrast|convey|defend|deflect|depict|dispel|distance|distinguish|downplay|draw an?|drive home|explain|frame|highlight|justify|minimi[sz]e|paint|play (?:down|up)|portray|present|project|reassure|show|soothe|stress|temper|tie|turn the)\b/;

/** What is proposed against others is asked of them: "proposed a ban on the boats", "to outlaw the boats". */
export const proposedMeasure =
  /^(?:that (?:[\w'-]+ ){1,6}be |to )?(?:(?:an?|the|new|full|total|complete|temporary|temporarily|permanent|permanently|partial|nationwide|immediate|immediately|blanket|outright) )*(?:ban|banned|banning|bar|barred|barring|block|blocking|boycott|curfew|deport\w*|embargo|enforc\w+|expel\w*|expulsion|forbid\w*|moratorium|outlaw\w*|prohibit\w*|sanctions)\b/;

/** Of what somebody is accused of wanting: that a thing come to nothing. */
export const accusedOfBlocking =
  /\bof (?:\w+ )?(?:wanting|wishing|trying|seeking|planning|plotting|intending) to (?:block|bury|defeat|delay|derail|destroy|dismantle|kill|prevent|quash|repeal|sabotage|scuttle|sink|stall|stop|thwart|torpedo|undermine|wreck|(?:keep|use) (?:[\w'-]+ ){1,12}?(?:from|empty|shut|closed|out)\b)/;

/** What is only to be looked at is neither accepted nor offered. */
export const studyPattern =
  /^(?:to )?(?:study|consider|look (?:at|into)|think about|examine|reflect on|come back to)\b/;

/** Opens what is left out of what is taken or held out: "accepted the toll | but not the patrols". */
export const exceptPattern = /^(?:but|and|though) not (?!only\b)/;

/** What comes if another thing does, told as if it were there: "if the toll goes, | the camp goes". */
export const resultPattern =
  /^(?:then )?(?:(?:the|our|its|their|all|every|no) )?(?:[\w'-]+ ){1,3}(?:goes|comes|opens|falls|stops|ends|leaves|returns|signs|pays|go|come|open|stop|end|leave|return|sign|pay)(?=[ .,;!]*$| (?:too|as well|home|down|up|back|away)\b)/;

/** Opens a clause that another hangs on; searched within a sentence. A word is looked for before what stands behind it: looking back from every word took three times as long. */
export const conditionOpeners =
  /(?<![\p{L}])(?:(?:but |and |though )?only (?:if|when|once|after|on condition)|(?=after )(?<=\bonly [^.;,]{3,80} )after(?= (?:the|a|an|its|their|it|they|he|she|all|every|\p{Lu}))|(?<=\p{Ll} )(?:Until|Unless|If)(?= \p{Lu})|(?=if)(?<!\b(?:ask|asks|asked|asking|see|know|knows|knew|wonder|wonders|wondered|doubt|doubts|doubted|unsure|unclear|determine|consider) )if(?! only)(?! not\b)|unless|(?=(?:and |but )?provided)(?<!\b(?:is|are|was|were|be|been|being|has|have|had|not|fully|and|or|\p{Ll}+ly) )(?:and |but )?provided(?: that|(?= \p{L})(?! (?:to|by|for|with|in|at|under|and|or)(?!\p{L})))|as long as|so long as|as soon as|(?=once )(?<!\bat )once(?= (?:(?:the|an?|its|their|our|his|her|there|it|they|we|he|she)(?!\p{L})|\p{Lu}))|on (?:the )?(?:express )?condition that|on condition|on the (?:understanding|basis|proviso|assumption) that|with the proviso that|subject to|in the event (?:of|that)|in case(?= (?:the|an?|its|their|it|they|he|she|of)\s)|(?=failing|in |short)(?<=, )(?:failing|in the absence of|short of)(?= \p{L})|(?=should )(?<=[\p{L}\d,] )(?<!\b(?:how|why|what|who|nor|neither|so|than|that|and|then|where|when) )should(?= (?:the|an?|its|their|his|her|it|they|he|she|any|anyone|anybody|\p{Lu}\S+)\s)|(?=were )(?<=[\p{L}\d,] )were(?= (?:the|it|they|he|she|somebody|anybody|\p{Lu}\S+) (?:\S+ ){0,4}?to )|in (?:return|exchange) for|contingent on|conditional on|dependent on|hinges? on|hinged on|hangs? on|hung on|depends? on|depended on|until(?! (?:\d|(?:early|late|mid|next|the end|the start|tomorrow|today|midnight|noon|then|now|this|last)(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|fall)(?!\p{L})|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.))|(?:on |from )?the (?:morning|day|moment|hour) (?:it|they|he|she|the|a|we|\p{Lu}\S+)(?= )|while(?= (?:a|one|any|the)\b)|(?<!\b(?:on|upon|about|of|to|say|know|decide|tell|ask|asked|over|question|clear|sure|time|day|days|moment|month|year|week|session|meeting|era|point) )when(?! (?:it comes? to|(?:it|they|he|she|we) (?:sees?|saw|likes?|pleases?|wish\w*|choos\w+))\b)(?= (?:the|a|an|its|their|our|it|they|observers|\p{Lu}|["“‘])))(?![\p{L}])/u;

/** A condition put before what hangs on it: "If the gates open, ...", "Should the volunteers go home ...". */
export const frontedCondition =
  /^[\s"“‘']*(?:that |and |but )?(?:If|Should|Once|When|Unless|Assuming|Only if|As soon as|As long as|Until|Provided|Failing|Short of|Barring|Absent|In the absence of|In the event|In case|In return for|In exchange for|if|once|should|when|unless|until|as long as|as soon as|failing|in the event|in the absence of)\s(?!(?:asked|pressed|questioned)\b)(?:[^.;!?]|(?<=\b\p{Lu})\.){3,160}?(?:,(?! or\b)|…|;|$|(?<=^Only .*)(?=\s(?:will|would|can|could)\s)|(?<=^In .*)\s(?=\p{Lu}\S+ (?:will|would|can|could)\s)|(?<!\bthat)\s(?=(?:we|I|they|he|she|it|there) (?:\w+ )?(?:will|would|shall|may|might|can|could|must)\s|(?:we|I|they|he|she|it)['’](?:ll|d)\s))/u;

/** A condition that only tells when: "if elected", "should she win the election". */
export const cameToPower =
  /^(?:that |and |but |even )?(?:if|when|once|should|were|as soon as)(?: (?!not\b)[\w'’.-]+){0,4}? (?:(?:re-?)?elected|(?:becomes?|became|be|were|was|is|as) (?:the )?(?:next )?(?:president|prime minister|chancellor|premier|governor|mayor)|(?:wins?|won) (?:(?:the|a|an|this|that|next|[\w'’]+) ){0,3}(?:presidency|elections?|white house|vote)|(?:takes?|took|enters?|in|into|returns? to|returned to) (?:office|power))(?: (?:president|prime minister|chancellor|premier|governor|mayor|again|in [\w ]{3,20}|next \w+))?[\s,"“”'’.]*$/;

/** The same before what somebody will do, whose name or verb may follow without a comma: "In return for a truce Velm would ...", "Only if it stops will Velm ...". */
export const openingCondition =
  /^[\s"“‘']*(?:If|Unless|Should|Provided|Only (?:if|when|once|after)|In (?:return|exchange) for|Without)\s[^.;!?]{3,120}?(?:,|(?=\s(?:we|I|they|it|\p{Lu}\S+)(?: \p{Lu}\S+)? (?:will|would|can|could|is (?:ready|willing|prepared)))|(?=\s(?:will|would|can|could)\s))/u;

/** Between two clauses of one sentence, of which each may make a move of its own. */
export const clauseSeam =
  /\s+(?=but not (?:the|an?|any|its|their|his|her|to|on|for|with)\s)|\s+(?=(?:and|but) no to\s)|\s+(?=before (?:a single|any|even)\s)|;\s+|\s*[—–]\s*(?=(?:until|unless|if|once|as long as)\s)|,\s+(?:but|yet)\s+|,\s+and\s+(?=(?:we|it|they|he|she|I|there|that|the \S+|\p{Lu}\S+)\s+(?:\S+\s+)?(?:will|would|must|should|can|could|may|shall|wants?|accept\S*|reject\S*|refus\S*|demand\S*|offer\S*|ruled)\s)/gu;

/** An order that is a condition: "Fill the fund and you may have your cranes", "Tax our steel, he said, and there will be no signature". */
export const imperativeCondition =
  /^[\s"“‘']*\p{Lu}\p{Ll}+ [^.;!?]{2,140}?[,"”’… ]*[\s"“‘]and (?=(?:we|you|they|I|it|there|he|she|nobody|half|most|all|every|none|an? (?:third|quarter)|thousands|hundreds|the \S+|\p{Lu}\S+)(?: |['’])(?:\S+ ){0,3}?(?:will|resign|stay|shall|ll|can|may|might|could|would|call|go|get|have|has|is|are|leave|walk|strike|stop|come|sign|vote|take|pull|close|quit|sue)(?!\p{L}))/u;

/** Opens an order that one means to be followed: "Give us the chair and you shall have the road". */
export const bargainOrders =
  /^[\s"“‘']*(?:accept|agree|allow|bring|build|come|drop|end|fill|free|give|grant|guarantee|invite|keep|lend|let|lift|lower|make|meet|name|open|pay|promise|publish|pull|release|return|share|show|sign|stop|take your|tell|withdraw)\b/i;

/** Words that open an order and may be taken for nouns. */
export const nounlikeOrders =
  /^(?:attack|ban|block|break|burn|close|count|cross|cut|delay|drop|fill|fire|force|give|hit|ignore|insist|lay|lift|lower|clear|name|open|pay|push|put|raise|refuse|say|scrap|seize|send|show|shut|sign|strike|stop|sue|take|tax|touch|try|vote|walk)$/i;

/** A condition inside a clause up to its comma, where a clause with a verb of its own follows. */
export const enclosedCondition =
  /^[^.;!?]{3,160}?,(?= (?:then,? )?[^,.;]{1,60}? (?:will|would|shall|can|could|must|may|might|should|is|are)(?!\p{L}))/u;

/** Words too common to hint at an issue. */
export const emptyWords: ReadonlySet<string> = new Set(
  'whether within without that this which what when where with from into onto over under after before between about against their there they them then than some such same other another every each both only also even ever never must should would could shall will have been being were does done made make makes made take takes taken give gives given gets goes gone come comes came keep kept left leave leaves leaving who whom whose here down away still back again once like more most much many least less very just because while until anybody anything nobody nothing somebody something wanted wants want asked asks demanded demand offered offer said says told ruled could stops part side sides country countries government year years month months week weeks time times poles case again back first last next long years’ does'.split(
    ' ',
  ),
);

/** Before a verb, a subject that denies it: "neither side", "neither Velm nor Oster". */
export const negatingSubject = /\b(?:neither|none of|nobody in|no one in|few in)(?: (?!,)[\w'-]+){0,5} ?$/;

/** Words that accuse somebody of wanting something: the position is the accused side's, told by another. */
export const accusationPattern =
  /\b(?:of (?:\w+ )?(?:wanting|wishing|seeking|trying|planning|plotting|intending|coveting)|wants?|covets?|wanted|wishes|seeks|wanting|wishing)\b/;
