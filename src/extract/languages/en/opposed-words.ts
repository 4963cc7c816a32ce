// English words of what people are for and against, by what they come to, in pairs of opposites: "raised" and "hike", "cut" and "layoffs".

/** Two opposites, each the beginnings of words that say it: "rais" is "raise", "raised" and "raising". A word that ends in a stroke is whole; one with its particle is another word: "give_up". */
export type Opposites = readonly [one: string, other: string];

export const opposedWords: readonly Opposites[] = [
  [
    'rais rise rising hike hiking increas grow higher high| more| expan exten boost enlarg buildup longer prolong harder stronger tight deep',
    'cut reduc lower low| less| lesser fewer decreas shrink shrank trim slash curb shorter small weak eas loosen layoff lay|',
  ],
  [
    'open reopen re-open public publish releas disclos declass de-class transparen access admi unfettered unrestricted',
    'clos shut secre classified withh hid off-limits limits seal confidential',
  ],
  [
    'grant giv allow permi let| admi accept pass| passed passing approv confirm sign| signed signing ratif adopt seat join access rejoin',
    'refus deny deni reject veto block ban| bans banned banning forbid barr| barred expel expul exclu boycott prohibit outlaw curtail turn_away thrown_out kept_out keep_out',
  ],
  [
    'leav withdr pull_out pull_back pullout go| goes going go_home return repatriat exit evacuat depart home send_back sent_back step_down resign',
    'stay remain keep kept hold held occup annex detain trap rounded station invasion invade',
  ],
  [
    'keep kept protect preserv maintain stand stands save sav sustain continu go_on goes_on',
    'end| ends ended give_up given_up giving_up cut_off call_off called_off ending scrap drop lift cancel abol repeal sell sale sold broke overrid overturn revers abandon halt stop suspend freez moratori delet',
  ],
  [
    'truce ceasefire cease-fire cessation pause peace talk negotiat dialogue diploma meet settle reconcil',
    'attack force forci fight fought war| wars strike bomb shell invad violen military hostil kill atroci siege besieg shoot retaliat explos',
  ],
  ['pay| pays paid paying fund funding compensat financ money', 'unpaid furlough'],
  ['unit unif unity together tied link', 'divid curtain split separat partition apart'],
  ['chang amend clarif fix| fixes fixed revis reform improv rewrit renegotiat', 'unchanged'],
  ['held hold vote votes take', 'wait delay postpon later next put_off puts_off'],
  ['tried prosecut account punish convict justice', 'impun pardon amnest let_off'],
];

/** Words that turn round what follows: "no force", "without pay", "end the fighting". */
export const turningWords = 'no not never without end ending stop stopping broken avoid prevent refusal left';

/** Words that make another verb of the one before them: "given up". */
export const verbParticles = 'up off out away back down on through home';
