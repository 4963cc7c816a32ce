// English words by which a party takes a stand without a word of bargaining: what it condemns or defends, what angers or pleases it, what it strives for.
//
// Written as in move-phrases.ts, which compiles them. Gathered class by class as a thesaurus has them; docs/decisions/0012 tells which
// sets the words were looked for on.
import type { PhraseClass } from './phrase-class.ts';

/** Striving that is told with "to"; what is striven for tells the move. */
const strive = 'work/fight/battle/struggle/strive/push/campaign/lobby/agitate/press/mobilise/mobilize/rally/vie/sue';
const attempt = 'try/attempt/seek/aim/mean';
/** What one strives to do with a thing one has or wants. */
const win =
  'keep/retain/hold/preserve/save/protect/secure/win/gain/regain/get/have/see/obtain/restore/revive/bring/reclaim/recover/reinstate';
/** What one strives to do with a thing that stands. */
const undo =
  'end/lift/abolish/scrap/overturn/undo/reverse/repeal/remove/cut/lower/reduce/curb/limit/force/persuade/convince';
/** What one strives to do with a thing that others bring about. */
const stop =
  'stop/block/prevent/halt/defeat/kill/derail/thwart/avert/foil/torpedo/scuttle/scupper/stymie/delay/resist/beat/quash/sink';
/** To tell others that a thing is bad. */
const condemn =
  'condemn/criticise/criticize/denounce/decry/deplore/assail/lambast/lambaste/castigate/excoriate/deride/disparage/belittle/savage/pillory/bemoan/blast/slam/mock/ridicule';
/** To have a thing against one. */
const hate = 'resent/hate/loathe/detest/abhor/despise/dislike';
const own =
  'the/a/an/any/all/this/that/these/those/its/his/her/their/our/both/such/plans/efforts/moves/attempts/proposals/suggestions/calls';
/** To say what a thing is. */
const name = 'call/brand/label/term/deem/dub/consider/find/think/declare/pronounce';
const nameAs =
  'describe/regard/see/view/treat/denounce/dismiss/condemn/decry/deride/brand/label/characterise/characterize/attack/reject/criticise/criticize/blast/slam/mock';
const vice =
  'wrong/illegal/unlawful/unconstitutional/illegitimate/immoral/dangerous/reckless/irresponsible/foolish/stupid/crazy/insane/mad/silly/premature/unnecessary/unreasonable/unjust/unjustified/disastrous/catastrophic/terrible/horrible/awful/bad/deplorable/shameful/disgraceful/outrageous/scandalous/offensive/insulting/cruel/barbaric/brutal/criminal/discriminatory/excessive/exorbitant/flawed/counterproductive/harmful/hostile/intolerable/misguided/pointless/provocative/sinister/suicidal/unhelpful/useless/vindictive/worthless/disturbing/troubling/alarming/divisive/draconian/heartless/hollow/humiliating/inhumane/meaningless/shocking/disappointing/extortionate/inhuman/indefensible/inexcusable/repugnant/untenable';
const evil =
  'mistake/error/blunder/disaster/catastrophe/calamity/outrage/disgrace/scandal/shame/betrayal/treason/sellout/sell-out/capitulation/surrender/blackmail/extortion/theft/robbery/piracy/crime/aggression/provocation/violation/breach/threat/danger/backward/backwards/setback/nightmare/travesty/mockery/hoax/fraud/trick/ruse/ploy/stunt/charade/giveaway/boondoggle/monstrosity/slap/bullying/cruelty/injustice/abomination';
const virtue =
  'excellent/perfect/wise/solid/landmark/milestone/victory/triumph/honorable/honourable/best/right/responsible/great/wonderful/superb/decent/realistic/sound';
/** What is felt against a thing, and for it. */
const anger =
  'unhappy/angry/angered/furious/outraged/incensed/enraged/livid/irate/indignant/appalled/aghast/dismayed/upset/displeased/dissatisfied/disgusted/offended/disappointed/annoyed/irritated/infuriated/aggrieved/uncomfortable/scathing/critical/contemptuous/disdainful/dismissive/scornful/wary/intolerant';
const pleasure =
  'pleased/happy/glad/delighted/relieved/satisfied/gratified/thrilled/heartened/overjoyed/supportive/appreciative/enthusiastic';
const about = 'about/over/at/with/by/of/that/because';
const outcry =
  'anger/outrage/dismay/displeasure/disappointment/dissatisfaction/indignation/unhappiness/fury/disapproval/scorn/contempt/disgust';
const delight = 'satisfaction/pleasure/delight/gratitude/appreciation/relief/enthusiasm/admiration/joy';

/** Phrases that tell a stand, and what nobody is meant to bargain over. */
export const stancePhrases: readonly PhraseClass[] = [
  {
    move: 'demand',
    strength: 'must',
    denied: 'none',
    frames: {
      'strives for it': `${strive} … to ${win}/${undo}, ${attempt} to ${win}/${undo}, ${attempt} to talk/coax/lure … into/out, be determined/resolved/bent … to ${win}/${undo}, be out to ${win}/${undo}, set out to ${win}/${undo}`,
      'goes to law for it':
        'file … lawsuit/suit/appeal/petition/motion/complaint to/asking/seeking/demanding, bring … lawsuit/suit/action/case to/seeking, go to court to, sue to, take … case to court',
      'tells others to do it':
        'command … to, direct … to, decree that, order … back, put in … request/claim/bid for, put pressure on, step/keep/stepped up … pressure on, increase … pressure on, put ~ foot down, claim … for itself/himself/herself/themselves, assert/stake/press ~ right/rights/claim/claims to, make … ~ priority/demand/goal/aim, =time has/had/is come/came/ripe to/for, count/rely/bank on … to, invite … to, summon … to, nudge/push/steer … towards/toward',
      'blames who does not do it': `${condemn} … for failing/refusing/not/blocking/delaying, ${condemn} … failure/refusal/rejection/delay/inaction/silence, be frustrated/angered/disappointed/angry … failure/refusal/rejection/delay/inaction`,
      'has a body ask for it':
        'adopt/pass/approve/back/sign/support/send/draft … resolution/motion/petition/letter/statement demanding/calling/urging/asking/seeking, sign … petition/letter for, demonstrate/protest/march/rally/strike … for a/an/the/more/better/higher/lower/less/fewer',
    },
  },
  {
    move: 'demand',
    strength: 'should',
    denied: 'none',
    frames: {
      'leans to it':
        'favour/favor a/an/more/less/lower/higher/lowering/raising/ending/cutting/lifting/giving/making/keeping, be in favour/favor of a/an/more/less/lower/higher/lowering/raising/ending/cutting/lifting/giving/making/keeping, prefer, look forward to the',
    },
  },
  {
    move: 'reject',
    strength: 'must',
    denied: 'none',
    frames: {
      'speaks ill of it': `${condemn}, ${hate} ${own}, take aim at, take … swipe at, lash/hit out at, tear into, rail/inveigh/fulminate/thunder/rage at/against, speak/come/cry out against, slam/blast/attack … as/for/over, bash the, pour cold water on/over, pour/heap scorn on, take a dim view of, take a stand against, have only scorn/contempt for, make fun of, complain about/of/that, push back on/against, raise questions about/over, withhold ~ support/endorsement/backing/approval/blessing, grumble about/at/over, protest ${own}, protest against/at/over/that, fume at/over/about, seethe at/over, chafe at, bristle at, recoil from/at, be sick of, be tired of, be fed up with, be up in arms against/over/about, be no fan of`,
      'calls it bad': `${name} ^for/on/upon/in/off/out/up … ${vice}, ${name} ^for/on/upon/in/off/out/up … ${evil}, ${name} … a bridge/step too far, ${name} … a step back, ${nameAs} … as … ${vice}, ${nameAs} … as … ${evil}, be ${vice} ^to/not/about/if, be a/an ${vice}, be a/an ${evil} ^if, be a bridge too far, find … hard/difficult/impossible to accept/swallow/stomach/support/defend, violate/breach/flout/contravene the/our/its/their/all/every, make no/little sense`,
      'is angry at it': `be ${anger} ${about}, express/voice/vent/show/register/convey ~ … ${outcry} about/over/at/with/that, have serious/deep/grave concerns/concern/problems/misgivings/doubts about/with/over, be deeply/gravely/seriously/especially/particularly/greatly concerned/worried/troubled/alarmed about/by/over/at/that, express/voice/raise serious/deep/grave concern/concerns/doubts about/over/at`,
      'strives against it': `${strive} … to ${stop}, ${attempt} to ${stop}, be out to ${stop}, set out to ${stop}, fight ${own}, battle ${own}, campaign/lobby/mobilise/mobilize/agitate/crusade/demonstrate/march/rally/rebel/revolt/argue/speak/advise/counsel/caution/warn/recommend/preach/plead/vote/decide/rule … against, vow/pledge/promise/swear to fight/oppose/resist/block/defeat/kill/veto/challenge/stop/prevent/overturn/filibuster/defy/vote, vow/swear never/not to, vote no on, file/lodge/bring … lawsuit/suit/appeal/complaint/case/protest/objection/objections against/challenging/over/to/alleging/accusing, file suit, sue … over, appeal the/a/that/against, contest ${own}, challenge ${own}, dispute ${own}, be reluctant/loath/disinclined/hesitant to, be at war with … over, do everything/all/whatever/anything … to ${stop}/avoid/oppose, do everything/all/whatever/anything … to keep … from/out/off, be aimed … at stopping/blocking/preventing/derailing/killing/defeating/thwarting, ${attempt} to keep … from/out/off, fight/oppose/resist/battle/contest … plan/plans/proposal/proposals/attempt/attempts/effort/efforts/move/moves/bid/bids/push to ^the`,
      'undoes it': `shoot/strike/vote/turn … down, shoot/strike down, overturn/annul/quash/void/invalidate/nullify/repeal/scrap ${own}, disapprove of, frown on/upon, disagree with, disavow, defy ${own}, hold up the, give … the thumbs down, give … cold/frosty/chilly reception/welcome/reply, tear up … agreement/treaty/deal/contract/accord, have no plans/plan/desire/wish/intent/mandate to/for, be unable to accept/agree/support/sign/back, stop paying, take … off the table, put … on ice, go on strike against/over`,
    },
  },
  {
    move: 'accept',
    strength: 'must',
    denied: 'none',
    frames: {
      'speaks well of it': `laud, extol, celebrate the, champion the, tout the, trumpet the, be full of praise for, sing the praises of, ${name} ^for/on/upon/in/off/out/up … ${virtue}, recommend … to ~ members/readers/shareholders/followers/supporters, recommend acceptance/approval/ratification/passage of, defend the/a/this/its/his/her/their ^right/rights/people/country/interests/borders/interest/honour/honor, defend … decision/move/policy/ruling/measure/order/plan/deal/agreement/proposal/bill, stand/stick by the/this/that/our/their/its, stand/stick with the, be behind the, sell/pitch/promote/market … deal/plan/compromise/agreement/package/bill/law/proposal/accord/treaty, ${name} ^for/on/upon/in/off/out/up … a/the first step/stride, take … positive/kind/favourable/favorable/rosy/sympathetic view of, be a/an supporter/champion/advocate/friend of`,
      'is pleased with it': `be ${pleasure} ${about}, express/voice/show ~ … ${delight} about/over/at/with/that/for, look favourably/favorably/kindly on/upon`,
      'gives up the fight':
        'be backing, give up/abandon/drop/end ~ … fight/campaign/battle/struggle/resistance/crusade against/to, give up fighting, bow to … pressure/demands/calls/wish, obey, heed, answer the call/calls, come to an/a agreement/understanding/deal on/over/about, be in accord/agreement/harmony with, be ok/okay with, be good with, vote … for the, authorise/authorize the',
    },
  },
  {
    move: 'offer',
    strength: 'must',
    denied: 'reject',
    frames: {
      'makes it known': `submit/present/unveil/outline/draft/publish/announce … plan/plans/proposal/scheme/blueprint/intention for/to, work on … plan/plans/proposal for/to, be committed to, invite … to a/an/the/talks/negotiations/discuss/meet/talk/join/sit, show/signal/display ~ flexibility on/over/about/in, show itself/himself/herself/themselves flexible/generous/ready, throw open the, be looking to, look for ways to, study/explore/seek ways to/of`,
    },
  },
  {
    move: 'offer',
    strength: 'may',
    denied: 'reject',
    frames: {
      'does not shut it out':
        'refuse/decline to rule/exclude … out, refuse/decline to exclude, be mulling, be contemplating, be pondering, be weighing',
    },
  },
  {
    move: 'threat',
    strength: 'must',
    denied: 'none',
    frames: {
      'says what will come':
        'renew/repeat/reiterate/issue/make/deliver … threat/threats to/of/against, make good … threat/threats, warn … of … war/retaliation/reprisals/countermeasures/sanctions/consequences/strike/strikes/boycott/bloodshed/conflict/response, tell … or face/lose/else, promise/vow/swear/pledge to retaliate/avenge/punish, promise/vow/swear/pledge retaliation/revenge/retribution/vengeance/punishment/reprisals, be ready/prepared/willing to go to war, be ready/prepared to fight/strike/die/retaliate, talk of/about war/strike/strikes/secession/retaliation/reprisals/sanctions/boycott, talk of/about a/an … war/strike/boycott/blockade, flex ~ muscles/muscle, rattle ~ sabre/saber/sabres/sabers, dangle a/the … boycott/strike/veto/war/blockade, =not/refused/refuses/declined rule/to … out/rule … force/war/military, respond/reply/answer … with force, respond … in kind, serve/give notice that … not tolerate, be hell to pay, =all hell, pay a/the … price, pay dearly for, regret it/this, call a … strike/boycott/walkout',
    },
  },
];
