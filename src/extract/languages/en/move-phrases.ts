// English verbs, adjectives and nouns of each move, by class and by frame: a readable table, compiled into patterns.
//
// How a line is written stands in phrase-class.ts. Gathered class by class as a thesaurus has them; docs/decisions/0012 tells which sets the
// words were looked for on.
import type { MoveIdiom } from './move-idioms.ts';
import { compilePhrases, type PhraseClass } from './phrase-class.ts';
import { stancePhrases } from './stance-phrases.ts';

/** What somebody puts forward, for verbs that need such an object to tell a move. */
const bid =
  'offer/bid/proposal/proposals/plan/idea/package/draft/demand/demands/claim/text/compromise/formula/figure/figures/deal/suggestion/scheme/terms/paper/schedule/timetable/list';
/** Verbs that tell what somebody makes of a thing, and what he makes of it. */
const judge = 'call/describe/regard/see/view/consider/brand/label/term/deem';
const good =
  'good/fair/sensible/reasonable/useful/constructive/positive/balanced/workable/acceptable/welcome/historic/breakthrough/gift/promising/encouraging/courageous/generous/victory/triumph';
const bad =
  'joke/waste/nonsense/farce/insult/unacceptable/trap/gimmick/sham/unworkable/unrealistic/absurd/ridiculous/theatre/non-starter/folly/madness/rubbish/inadequate/insufficient/ruinous/laughable/unfair/derisory/pitiful/paltry/pittance/peanuts/crumbs/stunt/charade/blackmail/bluff/cynical';
const vital = 'indispensable/essential/vital/crucial/imperative/paramount';
/** Where sides meet, or what they share: to leave it refuses. */
const meeting =
  '… talks/table/negotiations/coalition/round/deal/agreement/accord/treaty/pact/summit/meeting/session/conference/exhibition/process/alliance/contract/dialogue/plan/truce/ceasefire/armistice/project/scheme/programme/program';
/** What sides do together, or owe each other: to stop it refuses. */
const dealing =
  '… talks/negotiations/participation/cooperation/co-operation/payments/payment/refunds/implementation/membership/contacts/dialogue/deliveries/funding';

const classes: readonly PhraseClass[] = [
  {
    move: 'none',
    strength: 'may',
    denied: 'none',
    frames: {
      'says nothing':
        'have nothing to say/add, have no opinion/views/view/opinions/comment, say neither, keep ~ own counsel, keep ~ counsel, give nothing away, change the subject, leave … unanswered, leave it/that/this open, leave open, breathe a/no word, decline/refuse to comment/say/answer/elaborate/speculate/confirm/tell/disclose/reveal/specify, decline/refuse to be drawn, decline/refuse all comment, be drawn on, be drawn into, neither confirm nor deny, neither confirmed nor denied, sit on the fence, be still looking at/into, wait and see, =we shall/will see, give ~ answer/reply/decision/response/verdict on/next/later/tomorrow/in/by/when/after, =not read, =want/wants/wanted to hear, sit on ~ hands, hedge ~ bets, play for time, play ~ cards close, stop short of, fall short of endorsing/backing',
      'has not made up its mind':
        'be divided over/on/about, be split over/on/about, be in/of two minds, be still studying/examining/analysing/reviewing/assessing/considering, take … under advisement/consideration, sleep on it, take note of, take no side/sides/part/position/view/stand/stance, take neither side, be yet to, =not made up ~ mind, be waiting to see, wait and see, need more time, need time to, study the/a/an/it/them, put off/postpone/defer/delay a/any/its/their/the decision, =not formed, =yet to form, be keeping quiet/silent/mum, keep quiet, acknowledge receipt, be evasive/vague/coy/cagey/tight-lipped/silent, leave the question … open, =not want/wish/care to talk/comment/speak/say, abstain, =not available for comment, pass … over in silence, pass over, =not comment, rule … in or out',
      'is not concerned': "be somebody/someone else's business, be not a party to",
    },
  },
  {
    move: 'accept',
    strength: 'must',
    denied: 'reject',
    frames: {
      'takes what is held out':
        'fall in with, do ~ bidding, =can/could live/work with, jump at, leap at, snap up, grab … offer/chance/opportunity/deal, seize … offer/chance/opportunity, take … up on, take the/its/his/her/their … offer/deal/money, shake hands on/over, shake on, do business on/with, buy into, clear the way for, take … as it stands/is, nod/wave/let … through, let … pass, take part in, take up … offer/invitation/proposal, =so be it, nod through, wave through, go for the/it/that, opt for, pick up the offer, pronounce/profess itself/himself/herself/themselves satisfied/happy/content, swallow ~ pride',
      'gives its word':
        'settle on the/a/an/this/that, give … blessing/go-ahead/assent, give … green light, give … green-light, pass the/a … bill/law/act/motion, meet with ~ approval/consent/support/blessing, reach/strike/seal/clinch/conclude/find/hammer a/an/the … agreement/deal/accord/understanding/compromise/settlement, =reached/struck agreement/common, confirm/announce/declare/express/signal ~ agreement/consent/assent/acceptance/approval, sign the/a/an/up/off/on, initial the/a, sign over, put ~ initials, adopt the/a … ' +
        'agreement/text/plan/deal/list/proposal/resolution, pass into law, throw ~ support behind, stand behind, rally behind, fall in behind, be all for, be fully behind, be in favour/favor of, come out in favour/favor of, come down in favour/favor of, come down on the side of, declare itself/himself/herself/themselves satisfied/happy/content/ready, subscribe to, adhere to, abide by, stick/keep/hold to the/its/their/his/her … agreement/deal/accord/truce/ceasefire/treaty/terms/promise/bargain, stick/keep/hold to the/its/their/his/her agreement/deal/accord/truce/ceasefire/treaty/terms/promise/bargain, =will/would/to respect/honour/honor, comply with, be with … on this/that',
      'thinks well of it': `greet … as/with, respond/react warmly/positively/favourably/favorably/enthusiastically to, cheer the, relish, embrace, rejoice at/in/over, be grateful for/to, be glad of, be delighted with/by/at/about, be pleased with/by/about, be encouraged by, thank … for, see merit/sense/value/wisdom in, see the sense/point/merit/merits/value/wisdom in, find merit in, find … acceptable, call/describe … something one/we/they/he/she can/could/might, ${judge} … ${good}, give … welcome/backing/support/blessing, see … as a way/chance/opportunity, find … acceptable/reasonable/fair/workable, be a/an good/fair/sensible/excellent/reasonable/welcome idea/deal/bargain/solution, be a step forward, be a way out/forward, be a/the price worth, call/describe … a/the price worth, be fine with, be good enough for, be welcome to, be acceptable to, nod when/at/to, be a good/welcome/sensible/fair basis/start/step/beginning/compromise, have warm/kind words for, have our/my/his/her support/backing/blessing/vote, have our/my full/whole support/backing, sympathise/sympathize with`,
      'puts up with it':
        'see no obstacle/obstacles/difficulty/difficulties/problem/objection/objections/harm, share ~ view/views/position/opinion/assessment, see eye to eye, be at one with, tolerate, stomach, swallow, put up with, make peace with, make ~ peace with, get used to, learn to live with, grin and bear, be amenable to, be agreeable to, be reconciled to, be resigned to, be relaxed about, be won over, be sold on, see ~ way to/clear, come to terms with/over/on/about, settle ~ quarrel/dispute/row/differences over/about/on, have no quarrel/problem/difficulty with, have sympathy for',
      'gives way':
        'give in, cave in, climb down, bow to, defer to, fall into line, come into line, give up ~ opposition/objections/objection/resistance/claim, drop ~ claim/case/lawsuit/opposition, soften ~ stance/position/line/opposition, relax ~ stance/position/line, stand aside, step aside, =not stand in the/its/their/his/her way, =not stand/be an obstacle, =not against, =nothing against, =nothing wrong with, =not opposed to, stop blocking/opposing/resisting/fighting, withdraw/drop ~ complaint/lawsuit/suit/case/appeal/objections/amendment, call ~ lawyers off, end/lift ~ boycott/blockade/veto/opposition/resistance, no longer object/objects/oppose/opposes/insist/insists, no longer stand/stands/standing in the/its/their way, meet … halfway, let … stand, have/find nothing to say against, have nothing against, see/find nothing wrong with, be right about/on/to, meet ~ demands/demand, grant … request/wish, do as … asked/wished, be willing/ready/prepared/content/glad/happy to accept/sign/live',
    },
  },
  {
    move: 'offer',
    strength: 'must',
    denied: 'reject',
    frames: {
      'takes upon itself':
        '=undertook to, =undertaken to, keep/honour/honor ~ promise/pledge/word/vow to/on/that/of, set … free, let … go/through/home, pull/move/draw … back to/from/behind/across, pledge, give ~ word, volunteer to, throw open, hand over, stand ready to, foot the bill, pick up the bill/tab, stump up, chip in, bear the costs/cost, cover the costs/cost, pay out of ~ own, commit ~ party/government/country/company/members to, put … on offer, hold out the/a, bring … into play, dangle … before, raise the possibility/prospect/idea of, be on offer, be on the house, be theirs/yours for',
      'puts on paper': `table a/an/the, circulate/draft/submit a/an/the … ${bid}, draw up a/an/the … ${bid}, present/outline/unveil … ${bid}, set out … ${bid}, come with a/an … ${bid}, come to the table with, provide for, contain a/an, envisage, be offering, be proposing, =our/my/its/their/his/her proposal/offer/suggestion/compromise/idea is/was/would, put/lay/set a/an … before/to the, go/move/come from … to, =can/could/may have … at/for, hand round a/an/the … ${bid}, bring in a bill, introduce a bill, put a/an/the … to both/the sides/delegations/parties`,
    },
  },
  {
    move: 'offer',
    strength: 'may',
    denied: 'reject',
    frames: {
      'turns it over':
        'think aloud about, think about, think again about, toy with, flirt with, sound out, look again at, take another look at, have another look at, look into, be looking at, speak of … as a possible/compromise, give thought to, keep an open mind, have an open mind, be open to, be open-minded, be flexible on/about/over, be thinking about/of, be prepared/willing/ready to discuss/talk/consider/look, be conceivable/thinkable/negotiable, be not averse to, =let us talk/discuss/look/meet, =what/how about, be not impossible, show/declare itself/himself/herself/themselves open/willing/ready/prepared, leave room for, leave the door ajar/open, have some sympathy for, be some sympathy',
    },
  },
  {
    move: 'reject',
    strength: 'must',
    denied: 'offer',
    frames: {
      'sends it back': `burn the, tear up, tear … to shreds, rip up, bin the, shred the, throw out the, throw … out, kick … into the long grass, send … ${bid} … back, send back the/its/his/her/their … ${bid}, put … on hold/ice, strike … down, torpedo, scupper, sink the … ${bid}, kill off, bury the, scrap the … talks/deal/agreement/plan, hand back`,
      'thinks ill of it': `put … in a/the drawer, greet/meet/receive/treat … with scorn/derision/anger/fury/dismay/contempt/disbelief/ridicule/boos/jeers/hostility/scepticism/skepticism, respond/react coldly/coolly/angrily/furiously/dismissively/sceptically/skeptically to, compare/liken … to … robbery/blackmail/theft/extortion/tip/insult, stand firmly/squarely/strongly/resolutely/united against, come out firmly/squarely/strongly against, call … a declaration of war, call … a declaration of, be unconvinced by, be unmoved by, scoff at, laugh off, laugh … out of court, laugh at, roll ~ eyes at, shake ~ head, turn ~ nose up, bridle at, bristle at, balk at, baulk at, shudder at, be unimpressed by/with, be cold/cool/lukewarm on/about/towards, be hostile to, be dead set against, be set against, be firmly/strongly/flatly against, be implacably/bitterly/strongly opposed, be opposed to, be sceptical/skeptical of/about, be no fan of, be no friend of, denounce … ${bid}, deride … ${bid}, mock … ${bid}, ridicule … ${bid}, slam … ${bid}, blast … ${bid}, criticise/criticize … ${bid}, condemn … ${bid}, attack … ${bid}, ${judge} … ${bad}, be a/an/nothing/sheer ${bad}, think little/nothing of, be out of the question, be unacceptable, have no appetite for, hold out no hope/prospect, make short work of, hear nothing of, question the need/point/wisdom/purpose/sense, voice/express/raise/have doubts/misgivings/reservations, enter/record/make/lodge/maintain a/its/their/his/her … reservation, be directed against, be not in a position to, criticise/criticize … as, solve/change nothing, lead nowhere, be a fairy/pipe, be dead, be not the answer/way/solution/time/moment/place, be not what, be in no mood, be the last thing, =did/do not come/came to/here, pan … ${bid}, rubbish … ${bid}, trash … ${bid}`,
      'has no use for it':
        'be none of … business, be no business of, be not any of … business, =neither is/are any of … business, =will/would … when it/they/he/she/we see/sees/saw fit, see no place/need/reason/point/case/merit/grounds/room/cause/sense, need no, have no need of/for, have no use for, have no interest in, have no time/love/sympathy/patience/enthusiasm/stomach for, have no intention, have no truck with, set ~ face against, make no move/effort/attempt to, be in no hurry/rush to/for, have none of, be having none, be no good to, be worth nothing, be worthless, be no substitute for, be no basis for, be not worth, be no answer, be not the answer, be not interested in, =not in ~ interest/interests, =not go far/nearly/anywhere, pull the plug on, would rather resign/quit/die/walk/leave/lose/fight/strike … than, stay/keep/steer away/clear from/of, =will/would fight the/any/every/this, =you can forget/keep, =not going to, =not about to, =answer … is no, want nothing to do with, want no part in/of, wash ~ hands of, turn ~ back on, give … no chance',
      'stands in its way':
        'stonewall, filibuster, obstruct, hold out against, stand against, go to court against, appeal against, contest the, challenge the … in court, close the/its/their door, dig in, stand ~ ground, give no ground, refuse/decline point-blank, refuse/decline to give … undertaking/assurance/assurances/guarantee/guarantees/commitment/promise, give no undertaking/assurance/assurances/guarantee/guarantees',
      leaves: `walk out, storm out, pull/drop out of ${meeting}, withdraw from ${meeting}, quit ${meeting}, boycott the, break/call off ${meeting}, suspend ${dealing}, freeze ${dealing}, halt ${dealing}, leave the room/hall/table, recall … envoy/ambassador/delegation/negotiators/negotiator/judges, renounce, go back on, break ~ promise/promises/pledge/word/vow to/on/that/of, backtrack on, renege on, withdraw/revoke/rescind ~ consent/support/backing/approval/acceptance/offer, stick/keep/hold to ~ refusal/opposition/rejection/veto`,
      'finds it too much':
        'go too far, be a step too far, be asking too much, be beyond the pale, be not happening, be a non-starter, be dead on arrival, be dead in the water, be dead before, be an insult, be a slap in the face, be too little, be too late, be no more than',
    },
  },
  {
    move: 'demand',
    strength: 'must',
    denied: 'none',
    frames: {
      'asks as of right': `make … ~ red line, make … a priority, make … ~ price, set ~ sights on, stake … on, be looking for, ${judge} … ${vital}, be essential/vital/indispensable/crucial to/for, put … at the top, owe us/them/it, =no alternative to, =no way around/round, =only way out/forward, be a precondition, =only … will do, =without … there/we/it/they is/are/can/will/would/have/sign/do no/not/nothing/be/never, challenge/dare … to, give … day/days/week/weeks/month/months/hours to, set ~ heart on, have ~ heart/sights set on, be after, be holding out for, hold out for, want … gone/back/out/off, settle for nothing but/less, lay claim to, be entitled to, have a/every right to, have the right to, stand by ~ call/demand/claim/demands, stick to ~ demand/demands/claim, insist on, settle for nothing, refuse to settle for less, be not negotiable, expect … to be gone/lifted/ended/paid/returned/abandoned/dropped/withdrawn/released/freed/reopened/respected`,
      'by a court or an authority':
        'go to court to, ask a court to, ask the court to, sue for, file for, order … to, instruct … to, serve notice on, set … a deadline, give … a deadline, give … until',
    },
  },
  {
    move: 'demand',
    strength: 'should',
    denied: 'none',
    frames: {
      'begs and presses':
        'ask for, be asking for, call upon, call on, appeal to, plead with, plead for, beg, implore, entreat, lean on, put pressure on, pile pressure on, turn up the pressure, press for, push for, lobby for, campaign for, fight for, look to … to, write to … to ask, would like to see, would love to see, wish to see, hope to see, encourage, speak up/out for, push/force/ram … through parliament/congress/the, pursue a/an/the/its/their/peace/talks/negotiations, urge, advise, recommend, move that, move a/an/the … motion/amendment to/that/for, second the/a … motion/proposal/amendment to/that/for, remind … of ~ promise/pledge/duty/obligations',
      'says it is due':
        'be long overdue, be overdue, be high time, =message/word … is/was drop/end/stop/open/pay/lower/leave, accuse … of failing/refusing/delaying/stalling/blocking/neglecting/ignoring, accuse … of dragging … feet, be past time, be only fair, be only right, be the least',
    },
  },
  {
    move: 'condition',
    strength: 'must',
    denied: 'none',
    frames: {
      'hangs it on something':
        'tie … to a/an/the/its/their/full/free/any/progress/movement, link … to a/an/the/its/their/full/free/any/progress/movement, make … depend/hinge on/upon, make … a condition/precondition, make … conditional/contingent on, set/name/make/give/state … as ~ condition/precondition/price, make … ~ condition/precondition/price',
    },
  },
  {
    move: 'threat',
    strength: 'must',
    denied: 'none',
    frames: {
      'warns of it':
        'warn of strikes/blockades/boycotts/retaliation/reprisals/countermeasures/counter-measures/sanctions/walkouts/consequences/legal/court/stoppages/action, reserve the right to, reserve every means, reserve all/its/their options',
      'makes ready':
        'give notice of a/an/the … strike/walkout/boycott/stoppage/ballot/blockade, prepare to sue/strike/walk/quit/boycott/retaliate, be preparing to sue/strike/walk/quit/boycott/retaliate, be ready to sue/strike/walk/quit/boycott/retaliate, be ready/preparing to leave the, be ready to take … to court, hold … hostage, cost … dear/dearly, pay dear/dearly, rue the day, put … on notice, make … pay for, =see what happens, would sooner … than, hint/hint at … war/retaliation/reprisals/countermeasures/sanctions, be considering/weighing/preparing countermeasures/sanctions/retaliation/reprisals, draw/prepare … countermeasures/counter-measures/retaliation/sanctions, promise/vow … war/revenge/retaliation/strikes/reprisals/blockade/boycott/strike, warn of a/an … strike/blockade/boycott/walkout/war, make … regret/rue, =price to pay, see … in court, take … to court if/unless',
    },
  },
];

/** The phrases of every move, tried beside the idioms; the one that begins first decides, of two that begin together the longer. */
export const movePhrases: readonly MoveIdiom[] = compilePhrases([...classes, ...stancePhrases]);
