// Which move words tell: `reported by | clause`.
import { expect, test } from 'vitest';
import { classifyMove } from './move-classifier.ts';

function check(words: string, expected: string): void {
  const [cue = '', clause = ''] = words.split(' | ');
  const { move, told } = classifyMove({ cue, clause });
  expect(told === 'none' ? 'nothing' : move).toBe(expected);
}

test('what awaits whoever does a thing is a threat', () => {
  check('said | ships that pay the toll will be turned back', 'threat');
  check('said | any captain caught paying the toll faces a fine', 'threat');
  check('said | those who open the gates will be thanked', 'offer');
});
test('measures that are announced or prepared threaten, and an end to them does not', () => {
  check('announced | a strike over the toll', 'threat');
  check('is considering | legal action over the toll', 'threat');
  check('announced | an end to the strike over the toll', 'nothing');
});
test('who seeks to be seen in some light asks for nothing', () => {
  check('sought | to distinguish himself from the friends of the toll', 'nothing');
  check('sought to | cast the toll as a gift', 'nothing');
  check('sought | to lower the toll', 'demand');
});
test('a deadline with what follows it is a threat', () =>
  check('gave | velm until friday to lower the toll or face sanctions', 'threat'));
test('patience that runs out threatens', () => check('said | our patience over the toll is at an end', 'threat'));
test('what one promises to abide by is what others asked', () => {
  check('pledged | to abide by the toll', 'accept');
  check('promised | a lower toll as oster had asked', 'accept');
  check('promised | a lower toll', 'offer');
});
test('short words take what was held out', () => {
  check('said | deal', 'accept');
  check('said | nine crowns will do', 'accept');
  check('said | nobody knows what the boats will do', 'reject');
});
test('what is adopted from others is accepted, rules of one’s own are not', () => {
  check('adopted | the list of gates', 'accept');
  check('adopted | new rules on the gates', 'nothing');
});
test('striving tells a demand or a refusal by what it is for', () => {
  check('is fighting | to keep the toll', 'demand');
  check('is trying | to have the toll lifted', 'demand');
  check('is fighting | to block the toll', 'reject');
  check('filed | a lawsuit to overturn the toll', 'demand');
  check('is trying | to count the toll', 'nothing');
});
test('blame rejects, and blame for not doing a thing demands it', () => {
  check('condemned | the toll', 'reject');
  check('called | the toll a bridge too far', 'reject');
  check('called for | talks to avoid a disaster over the toll', 'demand');
  check('is unhappy | that the toll was raised', 'reject');
  check('criticised | oster for refusing to lower the toll', 'demand');
});
test('of two idioms that begin together the longer decides', () => {
  check('stood | by the toll', 'accept');
  check('stood | by its demand for a toll', 'demand');
  check('counselled | against the toll', 'reject');
});
test('plans and intentions are what one will do', () => {
  check('said | it plans to lower the toll', 'offer');
  check('said | it is going to sue over the toll', 'threat');
  check('said | it intends to vote against the toll', 'reject');
});
test('a denied request is refused, a denied report is not', () => {
  check('denied | a request to lower the toll', 'reject');
  check('denied | that it wanted the toll', 'none');
});
test('an order with “or else” threatens', () => {
  check('told | oster to drop the toll or face war', 'threat');
  check('told | oster to drop the toll', 'demand');
});
test('what others are to give way on is demanded', () => {
  check('said | they should stop blocking the toll', 'demand');
  check('said | they stopped blocking the toll', 'accept');
});
test('a ruling is told by its content, and ruling out refuses', () => {
  check('ruled | on monday that the toll must end', 'demand');
  check('ruled | that out', 'reject');
});
test('what one backs of others’ demands is demanded, what one gives way to is accepted', () => {
  check('backed | calls for a lower toll', 'demand');
  check('bowed to | calls for a lower toll', 'accept');
});
test('what was never put forward is no position', () => {
  check('has never offered | to pay a toll', 'none');
  check('said | it never asked for a toll', 'none');
});
test('"no" behind "will" and before it refuses', () => {
  check('said | it would pay no toll', 'reject');
  check('said | no toll would be paid', 'reject');
  check('will not clear | the camp', 'reject');
});
test('what cannot wait is demanded', () => check('said | a lower toll cannot wait', 'demand'));
test('deeds that hurt threaten wherever one is ready for them, votes on them or weighs them', () => {
  check('is ready to go | to court over the toll', 'threat');
  check('voted to strike over | the toll', 'threat');
  check('is considering | leaving the treaty over the toll', 'threat');
  check('has told | its police to seize lorries over the toll', 'threat');
  check('voted to close | the old canal', 'nothing');
});
test('what is left out of what is taken is refused', () => {
  check('accepted | but not the patrols', 'reject');
  check('rejected | but not the patrols', 'nothing');
});
test('what others have to see to is demanded, and blows against somebody refuse nothing', () => {
  check('said | it is vital that the truce is adhered to', 'demand');
  check('said | they used the guns against the people', 'nothing');
  check('said | we are against the toll', 'reject');
});
test('what is vital, paramount or the only way is demanded', () => {
  check('said | it is essential that the truce is kept', 'demand');
  check('said | it is important for the guards to be released', 'demand');
  check('argued | that lower tolls are paramount', 'demand');
  check('said | there is only one way to end this: a truce', 'demand');
  check('said | oster has a duty to open the road', 'demand');
});
test('a pity that others insist rejects, and a pity that they refuse demands', () => {
  check('said | it is unfortunate that oster continues to insist on the toll', 'reject');
  check("lamented | oster's refusal to lower the toll", 'demand');
});
test('what is welcome is accepted, how welcome it may be', () => {
  check('said | a cut would be very welcome', 'accept');
  check('said | a cut is welcome, but late', 'accept');
});
test('what a party has done tells its move by the verb alone', () => {
  check('freed | twelve guards', 'offer');
  check('has banned | ships from the bridge', 'reject');
  check('has not banned | ships from the bridge', 'accept');
  check('released | a report on the toll', 'nothing');
  check('signed | an order to lower the toll', 'offer');
});
test('a fight against something else refuses nothing', () =>
  check('said | the fight against hunger will be helped by a truce', 'demand'));
test('who will not weigh in takes no side', () => check('declined to weigh in | on the toll', 'none'));
test('who does not plan a thing refuses it, wherever the words that report end', () => {
  check('said | it does not plan to lower the toll', 'reject');
  check('decided | not to lower the toll', 'reject');
  check('is going | to lower the toll', 'offer');
});
test('what is said to come of a thing refuses it, not what one will do to others', () => {
  check('said | the toll would hurt the poor', 'reject');
  check('said | it would be inappropriate to meet over the toll', 'reject');
  check('argued | the toll could put two towns at risk', 'reject');
  check('said | the toll would not hurt the poor', 'reject');
  check('said | we will hurt them with the toll', 'offer');
});
test('who will skip or overturn a thing refuses it, and who promises not to give way', () => {
  check('said | it will skip the talks', 'reject');
  check('promised | that the council would not cave on the toll', 'reject');
});
test('blame that is denied is refused, and who takes no side refuses nothing', () => {
  check('denies | any role in the raid', 'reject');
  check('denied | that a lower toll was needed', 'reject');
  check('has refused | to take a position on the toll', 'none');
  check('declined | to use the word toll', 'none');
  check('noted in a letter to supporters | the price of the toll', 'nothing');
});
test('who warns of what a thing would do is against it, and who warns of what he will do threatens', () => {
  check('warned | that the toll would hand the valley to smugglers', 'reject');
  check('warned | that the toll would put travellers in danger', 'reject');
  check('warned | that the toll would lead to a strike', 'threat');
  check('warned | that it would close the bridge', 'threat');
  check('warned | that he will not play that game again', 'reject');
  check('warned | that it would view the toll as a hostile act', 'reject');
});
test('what it would cost to leave a thing undone demands it', () =>
  check('warned | that failure to lower the toll would ruin the valley', 'demand'));
test('who keeps what is his stands by it, and who goes on paying offers', () => {
  check('vowed to keep | the bridge open', 'offer');
  check('said | we will keep our guns', 'reject');
  check('said | the camp will be maintained at its present strength', 'reject');
  check('said | it would go on paying the toll', 'offer');
  check('said | it will keep its bridge open', 'offer');
});
test('to stop what hurts others gives way', () => {
  check('suspended | the strike over the toll', 'offer');
  check('suspended | the talks over the toll', 'reject');
});
test('what others do who are only named by it is no move', () => {
  check('warned | members who voted for the toll', 'nothing');
  check('said | we who voted for the toll', 'accept');
});
test('a vote is told with how it went', () => {
  check('voted | eleven to none for the toll', 'accept');
  check('voted by two to one | against the toll', 'reject');
  check('will vote | to override the veto', 'reject');
});
test('who does everything to stop a thing, or fights plans for it, rejects it', () => {
  check('did | all they could to keep the toll from a vote', 'reject');
  check('is fighting | plans to raise the toll', 'reject');
});
test('what was asked for or offered is told by its verb wherever it stands', () => {
  check('said | the growers demanded a lower toll', 'demand');
  check('said | we offered a lower toll', 'offer');
  check('said | it asked no more', 'nothing');
});
test('a ballot on a strike threatens', () => check('said | our members will be balloted for strike action', 'threat'));
test('who agrees to look at a thing gives some way, who promises to gives none', () => {
  check('agreed | to consider the toll', 'accept');
  check('promised | to consider the toll', 'none');
});
test('a court that is only named threatens nobody, nor does what a thing would bring upon others', () => {
  check('vowed | to see the high court judge confirmed', 'offer');
  check('vowed | to take the council to court', 'threat');
  check('argued | that the toll would put travellers at risk from retaliating towns', 'reject');
});
test('global warming is no warming to a thing', () =>
  check('said | too little to keep global warming to two degrees', 'reject'));
test('what one doubts is needed is refused, and what one hopes others will do is asked', () => {
  check('said | i do not think the answer should be to close the bridge', 'reject');
  check('does not believe | that the toll should fall', 'reject');
  check('said | i think the toll should fall', 'demand');
  check('said | we hope oster will end the blockade', 'demand');
  check('said | it hopes to win', 'nothing');
});
test('what would be fitting or welcome is taken, what one would have stopped is refused', () => {
  check('said | a toll would be appropriate', 'accept');
  check('said | we will be good neighbours over the toll', 'offer');
  check('said | he would have vetoed the toll', 'reject');
  check('said | the fund would welcome a lower toll', 'accept');
});
test('whether somebody is willing is left open, and what he must ask himself is demanded', () => {
  check('said | a lot depends on whether or not velm is willing to lower the toll', 'none');
  check('said | it is incumbent on velm to be willing to lower the toll', 'demand');
  check('said | the council should look into whether to lower the toll', 'demand');
});
test('what will be resisted, stays put or is paid nothing for is refused, and what one will need is demanded', () => {
  check('said | the toll will be firmly resisted', 'reject');
  check('said | its guns would stay put', 'reject');
  check('said | it would pay nothing for the bridge', 'reject');
  check('said | it would need a lower toll', 'demand');
});
test('a question that is reported asks for nothing', () => {
  check('asked | about the toll', 'none');
  check('asked | what the toll meant', 'none');
  check('asked | for a lower toll', 'demand');
});
test('a measure proposed against others is asked of them, and one proposed for them is offered', () => {
  check('proposed | a ban on the boats', 'demand');
  check('is proposing | to outlaw the boats', 'demand');
  check('proposed | temporarily barring all boats from the strait', 'demand');
  check('proposed | a lower toll', 'offer');
});
test('who is accused of wanting a thing stopped is against it', () => {
  check('wants | velm of trying to quash the toll', 'reject');
  check('wants | velm of wanting a higher toll', 'demand');
});
test('what is agreed to in one’s own words is told by these', () => {
  check("agreed | we won't hand over the boats", 'reject');
  check('agreed | that the toll should fall', 'accept');
  check('agreed | we will lower the toll', 'accept');
});
test('what nobody will ever do, what one would sooner do and what one will halt is refused', () => {
  check('said | no parliament of ours will ever ratify the toll', 'reject');
  check('said | we would sooner burn the boats', 'reject');
  check('said | its party would cancel the toll', 'reject');
  check('said | its party would halt the strike', 'offer');
});
test('who will take what is held out accepts it', () => {
  check('said | velm would take it', 'accept');
  check('said | oster will take two', 'accept');
  check('said | velm would take it to court', 'threat');
});
test('what there is no reason not to do is demanded', () =>
  check('said | there is no reason why oster should not lower the toll', 'demand'));
