// English words by which somebody foresees what would come of a thing, and so tells what he thinks of it: "the toll would hurt the poor".

/** What nobody wants a thing to be. */
const ill =
  'absurd|bad|bitter|catastrophic|costly|counter-?productive|crazy|cruel|damaging|dangerous|destabili[sz]ing|destructive|detrimental|devastating|disastrous|disgraceful|divisive|dreadful|embarrassing|false|foolish|futile|harmful|harsh|hypocritical|ill-advised|illegal|immoral|impossible|inappropriate|ineffective|insane|insulting|irresponsible|misguided|pointless|reckless|regressive|ridiculous|ruinous|shameful|short-?sighted|silly|stupid|suicidal|terrible|tragic|unconstitutional|undemocratic|unfair|unfortunate|unhelpful|unjust|unlawful|unnecessary|unthinkable|unwise|unworkable|useless|wasteful|worse|worthless|wrong';
/** The same as nouns. */
const evil =
  'betrayal|blow|blunder|burden|calamity|catastrophe|crime|disaster|disgrace|disservice|fiasco|folly|insult|mistake|nightmare|outrage|sham|shame|step backwards?|tragedy|travesty|violation|waste';
/** What a thing does to somebody. */
const harming =
  'bankrupt|betray|burden|cripple|damage|depress|derail|destabili[sz]e|destroy|devastate|disrupt|embolden|endanger|erode|exacerbate|gut|hamper|harm|hinder|hurt|imperil|impoverish|inflame|jeopardi[sz]e|poison|ruin|sabotage|stifle|threaten|undercut|undermine|violate|weaken|worsen|wreck';
/** The same in several words. */
const harm = [
  "put (?:(?!not\\b)[\\w'-]+ ){1,6}?(?:at (?:[\\w-]+ )?risk|in (?:[\\w-]+ )?(?:danger|jeopardy)|out of (?:work|business))",
  "(?:leave|make) (?:[\\w'-]+ ){1,6}?(?:vulnerable|worse|weaker|poorer|unsafe|harder|exposed|impossible)",
  'do (?:(?:more|great|lasting|serious|real|irreparable|untold) )?(?:harm|damage)',
  '(?:cost|kill|destroy) (?:\\w+ ){0,3}?(?:jobs|lives)',
  'set (?:us|them|it|the [\\w-]+) back',
  'set (?:a|the) (?:\\w+ )?(?:bad|dangerous|terrible|wrong|troubling) precedent',
  'send (?:a|the) (?:wrong|bad|terrible) (?:message|signal)',
  'open the door to (?:abuse|discrimination|fraud|lawsuits|litigation)',
  '(?:come at|be at) (?:a|too) (?:high|great|heavy) (?:a )?(?:cost|price)',
].join('|');

/** What a thing would do or be, to its harm in the eyes of whoever says so; what "we will" do to others is no such thing. */
export const badOutcome = new RegExp(
  `(?<!\\b(?:we|i|not|never|no|nothing|neither|nobody) )\\b(?:will|would|could|may|might|can|'ll|'d) (?:(?:only|simply|also|just|even|\\w+ly) )?(?:(?:be|look|seem|sound|prove) (?:(?:an?|so|very|too|quite|more|the|\\w+ly) ){0,3}["“‘']?(?:${ill}|${evil})|${harming}|${harm})\\b`,
);

/** What a thing would be, to the good of those who say so. */
export const goodOutcome =
  /(?<!\b(?:we|i|he|she|they|not|never|no|nothing|neither|nobody|what|if) )\b(?:will|would|could) (?:be|look|prove) (?:(?:an?|so|very|quite|the|truly|\w+ly) ){0,3}(?:appropriate|beneficial|fantastic|fine|good|great|helpful|ideal|okay|ok|sensible|terrific|useful|welcome|wonderful)\b(?! (?:deal|many|while|to)\b)/;

/** Words by which somebody speaks ill of a thing, whatever else he says. */
export const speakingIll =
  /\b(?:wrong|bad|worse|worst|terrible|fail\w*|harm\w*|hurt\w*|threat\w*|danger\w*|risk\w*|destr\w+|disast\w+|concern\w*|worr\w+|fear\w*|mistake\w*|unfair\w*|illegal\w*|unconstitutional\w*|undermin\w+|cost\w*|damag\w+|problem\w*|burden\w*|discriminat\w+|crisis|suffer\w*|violat\w+|hostage\w*|attack\w*|against|oppos\w+|critic\w+|blam\w+|accus\w+)\b/;

/** Words by which somebody speaks well of one. */
export const speakingWell =
  /\b(?:good|great|better|best|right|fair|benefit\w*|help\w*|protect\w*|strong\w*|secur\w+|safe\w*|success\w*|improv\w+|support\w*|progress|hope\w*|welcom\w+|proud\w*|agree\w*|reasonable|solution\w*|together|peace\w*)\b/;
