// Positions of one text: party, issue, move, and what a condition hangs on.
import { expect, test } from 'vitest';
import { readPositions } from '../../../test/read-positions.ts';

function check(text: string, ...expected: readonly string[]): void {
  expect(readPositions(text)).toEqual(expected);
}

/** The same on an outlet's page. */
function checkOf(outlet: string | null, text: string, ...expected: readonly string[]): void {
  expect(readPositions(text, outlet)).toEqual(expected);
}

test('on a ministry’s own page the words are its party’s, in a newspaper of that side the newspaper’s', () => {
  const text = 'We reject the toll. The guns must leave the ridge.';
  checkOf('Oster Ministry of Roads', text, 'oster toll reject null', 'oster guns demand velm');
  checkOf('The Oster Herald', text);
});
test('the clauses of a party’s own page may stand without their subject, and its lists are its own', () => {
  checkOf(
    'Oster Ministry of Roads',
    'Welcomes the lower toll. Demands that the guns be gone.',
    'oster toll accept null',
    'oster guns demand velm',
  );
  checkOf(
    'Oster Ministry of Roads',
    'Our demands are: no guns; a toll for boats.',
    'oster guns demand velm',
    'oster toll demand null',
  );
});
test('parties named beside whoever takes a position take it with him, or the other', () => {
  check('Velm, opposed by Oster, called for a lower toll.', 'oster toll reject velm', 'velm toll demand oster');
  check('Velm, with Oster, called for a lower toll.', 'oster toll demand velm', 'velm toll demand oster');
});
test('“the Parties” of an agreement and “the sides” are the two', () => {
  check(
    'Velm and Oster met. The Parties undertake to lower the toll.',
    'oster toll accept velm',
    'velm toll accept oster',
  );
  check('Velm and Oster met. The sides agreed to a lower toll.', 'oster toll accept velm', 'velm toll accept oster');
});
test('whoever is spoken to is no subject of what one will not do', () =>
  check('Mira Dolan said: “Velm, we cannot accept the toll.”', 'oster toll reject velm'));
test('diplomats stress a need, lament a lack, find a thing outside their mandate', () => {
  check('Oster stressed the need for a lower toll.', 'oster toll demand null');
  check('Velm lamented the lack of a toll.', 'velm toll demand oster');
  check('Velm considered the toll outside the mandate.', 'velm toll reject oster');
  check('Oster regretted that there is no word on the guns.', 'oster guns demand velm');
});
test('criticism that is drawn or taken is the refusal of whom it comes from', () => {
  check('The plan for a toll drew sharp criticism from growers and many Velm officials.', 'velm toll reject oster');
  check('Oster took criticism from Velm for raising the toll.', 'velm toll reject oster');
});
test('a refusal is of what is judged, not of what it is called', () => {
  check(
    'Velm offered a lower toll. Oster denounced the offer as guns in other clothes.',
    'velm toll offer oster',
    'oster toll reject velm',
    // FIXME: what it is called; no rule reads it, the learnt model does.
    'oster guns reject velm',
  );
  check(
    'Velm offered a lower toll. Oster rejected it even before the ferry left.',
    'velm toll offer oster',
    'oster toll reject velm',
  );
});
test('who goes on helping refuses nothing', () => {
  check('Mira Dolan said Oster would continue to support a lower toll.', 'oster toll offer null');
  check('Mira Dolan said Oster would continue to collect the toll.', 'oster toll reject null');
});
test('in a headline “ready to” tells what will be done', () =>
  check('Velm Ready to Lower Toll', 'velm toll offer oster'));
test('“provided to” and “at once” open no condition', () => {
  check('Mira Dolan said the toll must be provided to the villages.', 'oster toll demand null');
  check('Mira Dolan said Velm must stop at once artillery fire.', 'oster guns demand velm');
});
test('a demand is made towards the party that would have to act', () =>
  check('Mira Dolan demanded that the guns be gone by Friday.', 'oster guns demand velm'));
test('a negated verb of agreeing is a reject', () =>
  check('Velm will not accept a toll, its envoy said.', 'velm toll reject oster'));
test('a clause that names no issue is on the only one its sentence names', () => {
  check('Mira Dolan bowed to the envoy of Velm and exempted fishing boats from the toll.', 'oster toll accept velm');
});
test('a condition hangs on what is offered', () =>
  check(
    'Mira Dolan said Oster would lower the toll if Velm withdrew its guns.',
    'oster toll offer velm',
    'oster guns condition velm on 0',
  ));
test('what a party is accused of wanting is attributed to it', () =>
  check('Mira Dolan accused Velm of wanting the toll for itself.', 'velm toll demand oster attributed'));
test('the author tells of a move without a statement', () =>
  check('Velm turned down the new toll on Monday.', 'velm toll reject oster'));
test('the author tells of a second move with the same subject', () =>
  check('Oster studied the map and rejected the toll.', 'oster toll reject null'));
test('the author tells of two parties that do one thing', () =>
  check(
    'Mr Bram smiled when, at midnight, Velm and Oster agreed to a lower toll.',
    'velm toll accept oster',
    'oster toll accept velm',
  ));
test('what is told in a relative clause is the move of the one it is about', () =>
  check('Velm, which opposes the toll, sent nobody.', 'velm toll reject oster'));
test('what is only supposed is no move', () => check('Nobody knows what follows if Velm rejects the toll.'));
test('what a party will do is its offer', () => check('In March Oster will lower the toll.', 'oster toll offer null'));
test('"he" is the speaker named last', () =>
  check('Mira Dolan said it was late. The toll would be lowered by Friday, he added.', 'oster toll offer null'));
test('the statement is that of whoever said something in one', () => {
  check(
    'Mira Dolan said in a statement that it was late. Nobody came. The statement said the toll would be lowered.',
    'oster toll offer null',
  );
  check(
    'In a joint complaint, Mira Dolan said it was late. Nobody came. The complaint said the toll would be lowered.',
    'oster toll offer null',
  );
  check('Mira Dolan criticized a statement by growers. The statement said the toll would be lowered.');
});
test('it and the report take up the body whose part wrote it', () => {
  check('The council of Velm released a report. It recommended a toll.', 'velm toll demand oster');
});
test('a cue is found without its hyphen and in another form of its word', () =>
  check(
    'Velm rejected any dry year clause. Velm would not accept that it be annexed.',
    'velm toll reject oster',
    'velm toll reject oster',
  ));
test('what a party aims at is its demand, what it does not aim at its refusal', () =>
  check(
    'To this day Velm’s real goal is a lower toll. Oster’s goal is not artillery.',
    'velm toll demand oster',
    'oster guns reject velm',
  ));
test('a noun after a verb of making known tells the move', () =>
  check('On Monday Oster repeated its offer to lower the toll.', 'oster toll offer null'));
test('who objects without an object objects to what was named last', () =>
  check('Oster lowers the toll on Friday. Velm objects.', 'velm toll reject oster'));
test('a headline whose verb looks like a noun tells a move', () =>
  check('**March:** Velm offers a lower toll.', 'velm toll offer oster'));
test('"both sides" are the two the article speaks of most', () =>
  check(
    'Velm and Oster met on Friday. After an hour both sides accepted a lower toll.',
    'oster toll accept velm',
    'velm toll accept oster',
  ));
test('a condition may stand behind the speaker', () =>
  check(
    'Oster would lower the toll, Mira Dolan said, as soon as Velm withdrew its guns.',
    'oster toll offer velm',
    'oster guns condition velm on 0',
  ));
test('words of reporting may stand inside what is said', () =>
  check('The guns, Mira Dolan said, must be gone by Friday.', 'oster guns demand velm'));
test('a forecast of what another party does is no move of the speaker', () =>
  check('Mira Dolan said Velm will keep its guns where they are.'));
test('what somebody would get is offered by nobody', () => check('Mira Dolan said Oster would get half of the toll.'));
test('what a thing brings about is foretold, what a party does about it is put forward', () => {
  check('Mira Dolan said that a lower toll would create a thousand jobs.');
  check('Mira Dolan said Oster would create a fund out of the toll.', 'oster toll offer null');
});
test('what a body of neither party will do is foretold', () =>
  check('Mira Dolan said Parliament would pass the toll by Friday.'));
test('what is seen as a threat is rejected', () =>
  check('Mira Dolan said Oster would view more guns as a threat.', 'oster guns reject velm'));
test('what will be asked is demanded, what will be blocked is rejected', () => {
  check('Mira Dolan said Oster would ask Velm to pull back its guns.', 'oster guns demand velm');
  check('Mira Dolan said Oster would block any toll.', 'oster toll reject null');
});
test('what is not forbidden is put up with', () =>
  check('Mira Dolan said Oster had not forbidden the toll.', 'oster toll accept null'));
test('two clauses of one sentence make a move each', () =>
  check(
    'Mira Dolan said Oster would lower the toll, but it would never accept the guns.',
    'oster toll offer null',
    'oster guns reject velm',
  ));
test('"the proposal" is what was last put forward', () =>
  check(
    'Mira Dolan proposed a lower toll. The talks went on for two hours. Velm accepted the proposal.',
    'oster toll offer velm',
    'velm toll accept oster',
  ));
test('words beside the clause do not tell its move', () =>
  check(
    'Mira Dolan said Oster would lower the toll, although nobody had ever been willing to.',
    'oster toll offer null',
  ));
test('a noun after the name of a party tells a move', () =>
  check('Nobody was surprised by Velm’s refusal to withdraw the guns.', 'velm guns reject null'));
test('two speakers named together both hold what they say', () =>
  check('Oster and Velm agreed on a lower toll.', 'oster toll accept velm', 'velm toll accept oster'));
test('a question puts nothing forward', () => check('Does Velm want a toll?'));
test('a task is not its doer', () => check('The task of Velm is not to agree to any toll.'));
test('an event is no position', () => check('Velm fired its guns at dawn on Monday.'));
test('a codebook without issues gives no positions', () => check('Mira Dolan said it rained in Velm.'));
test('idioms tell a move with the thing between their words', () =>
  check('Velm put a toll of two crowns on the table.', 'velm toll offer oster'));
test('a "not" before an idiom turns it round', () =>
  check('Mira Dolan said Oster would not shut the door on a lower toll.', 'oster toll offer null'));
test('what will be done unless somebody gives way is a threat', () =>
  check('Mira Dolan said Oster will close the road to the toll unless Velm pays.', 'oster toll threat velm'));
test('an order that something hangs on is a condition', () =>
  check(
    '“Withdraw your guns and we will lower the toll,” said Mira Dolan.',
    'oster guns condition velm on 1',
    'oster toll offer null',
  ));
test('what is not to come before something else is refused until then', () =>
  check('Velm wants the guns kept before any toll is lifted.', 'velm guns demand null', 'velm toll reject oster'));
test('a month is no permission', () => check('Mira Dolan said the guns were seen in April or May in the hills.'));
test('a subject behind "during their talks in …" is found, and both who are joined in it', () =>
  check(
    'During their spring meeting in Harrow, senior Oster and Velm delegations endorsed a lower toll.',
    'oster toll accept velm',
    'velm toll accept oster',
  ));
test('what another is made to do, or another refuses, is no move of the one named first', () => {
  check('In the absence of Velm’s full support for the toll, the talks ended early.');
  check('Velm Plays Down Oster’s Refusal to Lower Toll', 'oster toll reject velm');
});

test('the doer of a passive verb stands behind it', () =>
  check('The new toll was flatly turned down by Velm on Monday.', 'velm toll reject oster'));
test('a participle that tells how somebody stands is his own', () =>
  check('Velm is prepared to discuss a toll.', 'velm toll offer oster'));
test('an order that nobody is meant to follow is a threat', () =>
  check('"Touch the toll and we call an election," Mira Dolan said.', 'oster toll threat null'));
test('an order that is meant is a condition', () =>
  check(
    '"Withdraw the guns and you may have your toll," Mira Dolan said.',
    'oster guns condition velm on 1',
    'oster toll offer null',
  ));
test('a condition may stand without a comma', () =>
  check('If the toll stays we shall come and fetch it, Mira Dolan said.', 'oster toll threat null'));
test('what takes back a veto accepts', () => check('Velm lifted its veto on the toll.', 'velm toll accept oster'));
test('what should have been done puts nothing forward', () =>
  check('Mira Dolan believes Velm should have insisted on a toll.'));
test('what was denied is no move', () =>
  check('Mira Dolan denied that Oster had asked for a toll.', 'oster toll none null'));
test('an answer is to what another party put forward, whatever else its sentence names', () =>
  check(
    'Mira Dolan demanded a lower toll. With guns on the ridge, Velm rejected the request.',
    'oster toll demand velm',
    'velm toll reject oster',
  ));
test('"the offer" is what was offered, not what it hangs on', () =>
  check(
    'Mira Dolan said the toll might be lowered if the guns went. Velm rejected the offer.',
    'oster toll offer velm',
    'oster guns condition velm on 0',
    'velm toll reject oster',
  ));
test('what is only to be considered may be told by "it"', () =>
  check(
    'Mira Dolan proposed a lower toll. Velm promised to consider it.',
    'oster toll offer velm',
    'velm toll none null',
  ));
test('the first words of a paragraph tell what a bid is of', () =>
  check(
    'On the toll, Oster proposed that ships with guns pay a third less. Velm countered with a fifth.',
    'oster guns offer velm',
    'velm toll offer oster',
  ));
test('what somebody says of an issue named behind him is on it', () =>
  check('“Ten crowns will do,” Mira Dolan said of the toll.', 'oster toll accept null'));
test('what will be done until somebody gives way is a threat', () =>
  check('Mira Dolan said Oster would suspend its membership until the toll was withdrawn.', 'oster toll threat null'));
test('a date before a colon is no subject', () => {
  check('April 2031: Oster and Velm agree on a lower toll.', 'oster toll accept velm', 'velm toll accept oster');
  check('March-April 2031: Oster and Velm agree on a lower toll.', 'oster toll accept velm', 'velm toll accept oster');
});
test('a noun before the name of a party tells a move, where it is there', () => {
  check('Opposition from Velm to the toll has grown.', 'velm toll reject oster');
  check('A proposal by Velm to withdraw the guns came too late.', 'velm guns offer null');
  check('There was no proposal by Velm to withdraw the guns.');
});
test('what somebody does by promising is his', () =>
  check('Velm tried to calm the towns on Friday by promising to withdraw the guns.', 'velm guns offer null'));
test('a day is no subject, what stands before a participle is', () =>
  check('Velm, facing a long winter, today rejected the toll.', 'velm toll reject oster'));
test('a quoted noun tells what a party asks', () =>
  check('The papers made much of Velm’s “demand for a toll”.', 'velm toll demand oster attributed'));
test('terms behind a colon are demands of the party that lays them out', () => {
  check(
    'Mira Dolan laid out three conditions: a toll of eight crowns, no guns on the ridge, and an apology.',
    'oster toll demand null',
    'oster guns demand velm',
  );
  check('Velm announced this on Monday: the toll stays.');
});
test('what is added behind a comma does not hide what is answered', () =>
  check(
    'Mira Dolan proposed a lower toll. Velm rejected the offer, calling it an insult.',
    'oster toll offer velm',
    'velm toll reject oster',
  ));
test('terms behind a colon are what whoever wrote them asks and offers, whoever denies them', () =>
  check(
    'The draft, drawn up by Velm and denied by Oster, has two points: Oster halves the toll; Velm may keep its guns.',
    'velm toll demand oster',
    'velm guns demand oster',
  ));
test('what stands beside what is asked is not asked', () => {
  check('Mira Dolan urged Velm to withdraw the guns, in the face of anger over the toll.', 'oster guns demand velm');
  check('Oster demanded that Velm pay a higher toll as punishment for firing the guns.', 'oster toll demand velm');
});
test('a noun that is the subject of a verb governs nothing behind the verb', () =>
  check('Velm’s rejection of the toll left its guns where they were.', 'velm toll reject oster'));
test('what others do in a clause about them is not the move of who speaks of them', () => {
  check('Mira Dolan said she had warned those members of her party who voted for the toll.');
  check('Mira Dolan accused Velm of holding the towns hostage with its guns.');
});
test('what somebody guesses another will accept is not accepted', () =>
  check(
    'Nobody in the capital could foresee what toll, or what else, Velm would do, or what Velm will accept on the toll.',
  ));
test('a question about when something comes hangs on nothing', () =>
  check('Mira Dolan declined to speculate on when the guns would go.', 'oster guns none null'));
test('praise for people answers nothing that was put forward', () =>
  check('Mira Dolan proposed a lower toll. Velm praised the minister.', 'oster toll offer velm'));
test('what somebody plans, intends or decides is told by its verb', () => {
  check('Velm plans to lower its toll next year.', 'velm toll offer oster');
  check('Mira Dolan announced her decision to veto the toll on Friday.', 'oster toll reject null');
  check('Velm rejected Oster’s plan to raise the toll.', 'velm toll reject oster');
});
test('a headline leaves out what a sentence would say', () => {
  check('Velm to cut toll by half', 'velm toll offer oster');
  check('Oster, Velm offer lower tolls', 'oster toll offer velm', 'velm toll offer oster');
  check('Oster Signs Amended Toll Bill', 'oster toll accept null');
});
test('a refused request tells of both sides', () =>
  check('Velm refused requests by Oster to withdraw the guns.', 'velm guns reject oster', 'oster guns demand velm'));
