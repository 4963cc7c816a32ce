// Maps sentences to PLOVER's fifteen root classes: a small lexicon for deeds, Parley's own moves for words. Only for measuring.
import { classifyMove } from '../../src/extract/positions/moves/move-classifier.ts';
import type { Move } from '../../src/model/finding.ts';

/** What each move is in PLOVER's terms, where no deed is named. */
const movesAsRoots: Readonly<Record<Move, string>> = {
  demand: 'REQUEST',
  condition: 'REQUEST',
  offer: 'AGREE',
  accept: 'AGREE',
  reject: 'REJECT',
  threat: 'THREATEN',
  none: 'SUPPORT',
};

/** Tried in order: a refusal of a deed comes before the deed, words about deeds before the deeds. */
const deeds: readonly (readonly [root: string, pattern: RegExp])[] = [
  [
    'THREATEN',
    /\b(?:threat\w*|ultimatum\w*|deadline|warn(?:s|ed|ing)? (?:\w+ ){0,6}(?:of|that|against|it|will|would)|extend\w* (?:\w+ ){0,2}curfew|vow\w* (?:\w+ ){0,2}(?:reveng|retaliat|respon|respond|punish)\w*|curfew order)\b/,
  ],
  [
    'REJECT',
    /\b(?:reject\w*|refus\w*|declin\w+|den(?:y|ies|ied) (?:\w+ ){0,3}(?:request|entry|visa|access|appeal|permission|bail|that)|will not|would not|won't|will never|would never|fail\w* to (?:reach|agree)|veto\w*|oppos\w+|rul\w+ out|turn\w* down|dismiss\w* (?:\w+ ){0,3}(?:call|demand|appeal|claim|proposal|request|lawsuit|case)\w*|break\w* off talks|broke off|withdr[ae]w\w* from (?:\w+ ){0,3}(?:talks|negotiations|treaty|agreement|deal)|resist\w*|defied|def(?:y|ies)|violat\w+ (?:\w+ ){0,3}(?:agreement|ceasefire|truce|treaty|law|resolution)|cancel\w* (?:\w+ ){0,3}(?:talks|meeting|visit|summit))\b/,
  ],
  [
    'PROTEST',
    /\b(?:protest\w*|demonstrat\w+|rall(?:y|ied|ies)|marched|riot\w*|hunger strike|sit-?in|went on strike|on strike|strike action|strike for|stopped work|walkout|boycott\w*|took to the streets|clashed with police|blockad\w+ (?:road|street)s?)\b/,
  ],
  [
    'MOBILIZE',
    /\b(?:mobili[sz]\w+|on (?:high )?alert|beef\w* up (?:\w+ ){0,3}(?:troop|security|militar)\w*|mass(?:ed|ing) (?:\w+ ){0,3}(?:troops|forces|tanks)|deploy\w* (?:\w+ ){0,4}(?:troops|forces|warship|soldiers|missiles|tanks|army|fighter)\w*|troop build-?up|call\w* up (?:\w+ ){0,2}reservists)\b/,
  ],
  [
    'COERCE',
    /\b(?:detain\w*|arrest\w*|jail\w*|imprison\w*|sentenc\w+|deport\w+|seiz\w+|confiscat\w+|raid\w*|curfew|martial law|state of emergency|crack\w* down|crackdown|ban(?:s|ned|ning)?\b|censor\w*|blocked access|suspend\w* publication|shut\w* down|dispers\w+|tear gas|evict\w+|froze\w* (?:\w+ ){0,3}assets|custody|imposed (?:\w+ ){0,3}(?:restriction|lockdown|martial|emergency)\w*|hack\w*|cyber ?-?attack\w*|tortur\w+|executed|repress\w*|dissolv\w+)\b/,
  ],
  [
    'ASSAULT',
    /\b(?:attack\w*|kill\w*|bomb\w*|shell(?:ed|ing)\w*|air ?-?strikes?|airstrike\w*|carried out (?:\w+ ){0,5}strikes?|shot|shoot\w*|fir(?:ed|ing|es) (?:\w+ ){0,4}(?:at|on|rockets|missiles|into|upon)|stormed|struck|strik(?:e|es|ing)|ambush\w*|assassinat\w+|murder\w*|rap(?:ed|e)|massacr\w*|stab\w*|beat\w*|kidnap\w*|abduct\w*|hostages?|captured|invad\w+|fought|fighting|clash\w*|destroy\w*|assault\w*|suicide|explo\w+|raped|cyber ?-?attack\w*|hacker\w*)\b/,
  ],
  [
    'SANCTION',
    /\b(?:sanction\w*|embargo\w*|expel\w*|suspend\w* (?:\w+ ){0,6}(?:aid|assistance|ties|relations|flights|links|trade|talks|supplies|deliver\w+|cooperation|support|imports|exports|visas?|funding|member\w*|operations)|suspension of|cut\w* (?:off )?(?:\w+ ){0,4}(?:aid|ties|relations|funding|assistance)|halt\w* (?:\w+ ){0,4}(?:aid|talks|trade|exports|imports|shipments|negotiations|assistance)|withdr[ae]w\w* (?:\w+ ){0,4}(?:troops|peacekeepers|ambassador|diplomats|aid|support|forces|funding)|recall\w* (?:\w+ ){0,3}ambassador|travel (?:warning|advisory)|tariffs?|downgrad\w+ (?:\w+ ){0,2}(?:ties|relations)|sever\w* (?:\w+ ){0,3}(?:ties|relations)|stop\w* (?:\w+ ){0,3}(?:aid|trade|funding|exports))\b/,
  ],
  [
    'ACCUSE',
    /\b(?:accus\w+|condemn\w*|denounc\w+|criticis\w+|criticiz\w+|blam(?:e|es|ed|ing)|su(?:e|es|ed|ing)|lawsuits?|charg(?:e|es|ed) (?:\w+ ){0,4}with|indict\w*|investigat\w+|convict\w*|extradit\w+|alleg\w+|probe\w*|complain\w*|slam\w*|lash\w* out|deplor\w+|rebuk\w+|inquiry|disapprov\w+|prosecut\w+|found guilty|expressed (?:\w+ ){0,4}(?:concern|outrage|rejection|anger|regret)|summon\w*|fin(?:e|ed) )\b/,
  ],
  [
    'YIELD',
    /\b(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing) (?:\w+ ){0,5}\w+|releas(?:e|es|ed|ing)|free(?:d|s|ing)?\b|surrender\w*|conced\w+|concession\w*|ceasefire with|declar\w+ (?:\w+ ){0,4}(?:ceasefire|truce|amnesty)|grant\w* (?:\w+ ){0,6}(?:\w+ )|amnest\w+|pardon\w*|resign\w*|reinstat\w+|return\w* (?:\w+ ){0,4}(?:body|bodies|remains|property|to)|withdr[ae]w\w*|pull\w* (?:\w+ ){0,3}(?:out|back)|gave in|g[ai]ve\w* up|lay down|laid down|dropp\w* (?:\w+ ){0,3}charges|acquit\w*|evacuat\w+ (?:\w+ ){0,3}(?:troops|soldiers)|allow(?:s|ed)|retreat\w*|apologi[sz]\w+|accept\w* (?:\w+ ){0,4}(?:demand|resignation|defeat)\w*|adopt\w* (?:\w+ ){0,3}resolution|step\w* down|disarm\w*|de-?escalat\w+|reopen\w*|legali[sz]\w+|parole|bail)\b/,
  ],
  [
    'AID',
    /\b(?:donat\w+|humanitarian (?:aid|assistance|relief)|(?:gave|giv\w+|provid\w+|sent|send\w*|deliver\w*|award\w*|ship\w*|dispatch\w*|suppl\w+|offer\w*) (?:[\w.,$€£]+ ){0,8}(?:aid|assistance|relief|medic\w+|million|billion|food|money|loan|vaccines?|doses|supplies|asylum|shelter|refuge|troops|peacekeepers|doctors|vehicles|equipment|weapons|arms)|asylum|shelter\w*|peacekeep\w+ (?:\w+ ){0,3}(?:arriv|sent)\w*|rescu\w+|evacuat\w+|disburs\w+|opened (?:its|their) borders|flew (?:\w+ ){0,5}(?:tons|medicine)|treat\w* (?:\w+ ){0,3}(?:wounded|patients))\b/,
  ],
  [
    'COOPERATE',
    /\b(?:joint (?:military |naval |air )?(?:exercises?|drills?|patrols?|operation)s?|shar(?:e|ed|es|ing) (?:\w+ ){0,4}(?:evidence|intelligence|information|data)|train(?:s|ed|ing)? (?:\w+ ){0,4}(?:pilots|troops|forces|police|soldiers|army)|cooperat\w+ (?:with|in|on)|trade with|exported|military exercises?)\b/,
  ],
  [
    'CONSULT',
    /\b(?:talks|met|meets?|meeting|visit\w*|mediat\w+|negotiat\w+|discuss\w*|summit|consult\w*|telephone\w*|phone call|spoke (?:by|with|to)|host\w*|arriv\w+ (?:in|at)|travel\w* to|dialogue|held a)\b/,
  ],
  [
    'REQUEST',
    /\b(?:urg\w+|call(?:s|ed|ing)? (?:\w+ )?(?:on|for|upon)|demand\w*|ask(?:s|ed|ing)?|request\w*|appeal\w*|plead\w*|seek(?:s|ing)?|sought|must|order\w* (?:\w+ ){0,6}to|push\w* (?:\w+ )?for|insist\w*|propos\w+)\b/,
  ],
  [
    'AGREE',
    /\b(?:agree\w*|will sign|will (?:\w+ )?(?:release|free|send|provide|help|give|meet|hold|join|support|lift|lay|allow|withdraw|resume|return|open|offer|pay|work)|would (?:\w+ )?(?:release|free|send|provide|help|give|meet|seek|hold|join|support|lift|allow|withdraw|resume|open)|pledg\w+|promis\w+|plan(?:s|ned) to|ready to|willing to|prepared to|accept\w*|consider\w*|intends? to|commit\w*|vow\w* to|offer\w* to)\b/,
  ],
  [
    'SUPPORT',
    /\b(?:support\w*|back(?:s|ed|ing)|defend\w*|prais\w+|welcom\w+|endors\w+|approv\w+|recogni[sz]\w+|congratulat\w+|diplomatic (?:ties|relations)|sign(?:s|ed)|ratif\w+|express\w* (?:\w+ ){0,3}(?:support|solidarity|condolences|gratitude)|hail\w*|thank\w*|applaud\w*|won (?:\w+ ){0,3}support|ties with|ally|join(?:s|ed))\b/,
  ],
];

/** Words that put a deed into the future: then it is agreed to, not done. */
const promised =
  /\b(?:agree\w* (?:to|on|that)|will|would|promis\w+|pledg\w+|plan(?:s|ned) to|ready to|willing to|prepared to|offer\w* to|announced (?:it|they|that))\b/;
/** Words that ask for a deed: then it is requested, not done. */
const requested =
  /\b(?:urg\w+|call(?:s|ed|ing)? (?:\w+ )?(?:on|for|upon)|demand\w*|ask(?:s|ed|ing)?|request\w*|appeal\w* (?:to|for)|plead\w*|sought|seek(?:s|ing)?|must|propos\w+|push\w* (?:\w+ )?for)\b/;

/** The root class of a sentence whose source and target are marked `<s>` and `<t>`. */
export function mapToRoot(marked: string): string {
  const words = eventWords(marked);
  const asked = requested.exec(words);
  const found = deeds.flatMap(([root, pattern]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ root, at: match.index }];
  });
  // What comes first after the source is the deed; what follows tells of its aim or its cause.
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (first === undefined) {
    return movesAsRoots[classifyMove({ cue: words.slice(0, cueLength), clause: words }).move];
  }
  if (asked !== null && asked.index < first.at) return 'REQUEST';
  const ahead = promised.exec(words);
  if (ahead !== null && ahead.index < first.at && yieldingRoots.has(first.root)) return 'AGREE';
  return first.root;
}

/** Characters after the source in which the reporting words stand. */
const cueLength = 40;
const yieldingRoots = new Set(['YIELD', 'AID', 'COOPERATE', 'CONSULT', 'SUPPORT', 'AGREE']);

/** The words between and after source and target, without the names themselves, then those before. */
function eventWords(marked: string): string {
  const source = marked.indexOf('</s>');
  const target = marked.indexOf('<t>');
  const isPassive = target >= 0 && target < marked.indexOf('<s>');
  const from = isPassive ? marked.indexOf('</t>') : source;
  const body = `${marked.slice(from)} ${marked.slice(0, isPassive ? target : marked.indexOf('<s>'))}`;
  return body
    .replace(/<([st])>.*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
