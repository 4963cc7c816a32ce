// Moves told round a party's name, by what opens the sentence, by verbs that hang on others, or denied by the subject.
import { expect, test } from 'vitest';
import { readPositions } from '../../../../test/read-positions.ts';

function check(text: string, ...expected: readonly string[]): void {
  expect(readPositions(text)).toEqual(expected);
}

test('how a thing was taken is told before the name', () => {
  check('In Velm the toll fell flat.', 'velm toll reject oster');
  check('A toll of ten crowns was met with laughter in Velm.', 'velm toll reject oster');
  check('The toll has Velm’s full support.', 'velm toll accept oster');
  check('A lower toll tops Velm’s list.', 'velm toll demand oster');
  check('There was no comment from Velm on the toll.', 'velm toll none null');
});
test('an answer is told behind the name', () => {
  check('Velm’s answer to the toll was short: agreed.', 'velm toll accept oster');
  check('Velm’s reply to the toll was a shrug.', 'velm toll reject oster');
  check('Velm’s objections to the toll have gone.', 'velm toll accept oster');
  check('What Velm wants is a lower toll.', 'velm toll demand oster');
});
test('what was said last may be called a condition of somebody', () => {
  check(
    'Mira Dolan asked for a lower toll. This, a paper wrote, was Oster’s basic condition.',
    'oster toll demand null',
    'oster toll demand null attributed',
  );
});
test('a subject that denies turns the verb round', () => {
  check('Neither Oster nor Velm accepted the toll.', 'oster toll reject velm', 'velm toll reject oster');
});
test('what opens the sentence may be what an undertaking hangs on', () => {
  check(
    'In return for a lower toll Velm would withdraw its guns.',
    'velm toll condition oster on 1',
    'velm guns offer null',
  );
  check(
    'Only if the guns go will Oster lower the toll, Mira Dolan said.',
    'oster guns condition velm on 1',
    'oster toll offer null',
  );
});
test('what somebody’s words are about may stand right behind his name', () => {
  check('“Fair enough,” said Mira Dolan of the toll.', 'oster toll accept null');
});
test('a thing may be tied to another', () => {
  check('Velm ties a withdrawal of its guns to a lower toll.', 'velm guns offer null', 'velm toll condition oster');
});
test('what is only taken in part is two positions', () => {
  check('Velm accepted the toll but not the guns.', 'velm toll accept oster', 'velm guns reject null');
});
test('what would end if it comes to that may be the issue itself', () => {
  check('The toll is over if a single shot is fired, Mira Dolan said.', 'oster toll threat null');
});
test('who no longer objects accepts', () => check('Velm no longer objects to the toll.', 'velm toll accept oster'));
test('what somebody goes without doing is not done', () => {
  check('Velm left the hall without accepting the toll.', 'velm toll reject oster');
});
test('how a thing is received tells what is thought of it', () => {
  check('Velm met the toll with derision.', 'velm toll reject oster');
  check('Velm responded coldly to the toll.', 'velm toll reject oster');
  check('Velm responded warmly to the toll.', 'velm toll accept oster');
});
test('what will not be done may be named by the verb alone', () => {
  check('Velm will not toll the ferries of the lake.', 'velm toll reject oster');
});
test('what another should do is the demand of whoever asks for it', () => {
  check('Mira Dolan has insisted that Velm accept the toll.', 'oster toll demand velm');
  check('Oster demanded that Velm agree to the toll.', 'oster toll demand velm');
});
test('who only supposes that another wants a thing accuses nobody', () => {
  check('Mira Dolan said that if Velm wants the toll, Oster should ask that the guns go.', 'oster guns demand velm');
});
test('what somebody goes, meets or writes for is what he says', () => {
  check('Mira Dolan flew to the coast to demand that the guns be gone.', 'oster guns demand velm');
  check('Velm’s envoys met in secret to oppose the toll.', 'velm toll reject oster');
  check('Mira Dolan travelled to the bridge to see the guns.');
});
test('a participle behind a name or a text tells what its doer or its writer does', () => {
  check('The summer began with Mira Dolan rejecting a lower toll.', 'oster toll reject null');
  check('A letter from Velm demanding a lower toll was read aloud.', 'velm toll demand oster');
  check('Velm’s note asking for a lower toll was left unread.', 'velm toll demand oster');
  check('The boat with Mira Dolan rowing passed the guns.');
});
test('a relative clause without an object is about the noun before it', () => {
  check('It was four crowns, not the lower toll Velm had demanded.', 'velm toll demand oster');
});
test('a participle with a doer behind it tells how he took the thing', () => {
  check('The toll, opposed by Velm, starts in May.', 'velm toll reject oster');
});
test('a noun of deciding or of having no wish to tells a move', () => {
  check('Oster’s decision to lower the toll came late.', 'oster toll offer null');
  check('Velm’s reluctance to withdraw its guns grew.', 'velm guns reject null');
  check('Velm’s drive for a lower toll has stalled.', 'velm toll demand oster');
});
test('a promise is kept or broken', () => {
  check('Velm kept its promise to withdraw its guns.', 'velm guns offer null');
  check('Velm broke its promise to withdraw its guns.', 'velm guns reject null');
});
test('a day until which something holds is no condition', () => {
  check('Oster lowered the toll until Feb. 15, guns or no guns.', 'oster toll offer null', 'oster guns offer velm');
  check('Oster will lower the toll until the guns return.', 'oster toll offer null', 'oster guns condition velm on 0');
});
test('how a party took a thing is news, whoever tells it', () => {
  check('Mira Dolan said the toll had the backing of Velm.', 'velm toll accept oster attributed');
});
test('what a plan named before the clause would bring is offered by whose plan it is', () => {
  check('Under Oster’s proposal, the toll would fall to five crowns.', 'oster toll offer null');
  check('Under Oster’s proposal nobody slept.');
});
test('nobody of a party stands for its “not”', () => {
  check('Nobody in Velm wants the toll.', 'velm toll reject oster');
  check('Velm has no plans to withdraw its guns.', 'velm guns reject null');
});
test('a fight that is given up is no fight', () => {
  check('After two nights Velm gave up its fight against the toll.', 'velm toll accept oster');
});
test('a number ends nothing that a noun asks for, and whose people ask may stand between', () => {
  check('The strike stems from Velm’s demand for 5.7 million for a toll on the bridge.', 'velm toll demand oster');
  check('The growers refused requests by Velm’s drovers to lower the toll.', 'velm toll demand oster');
});
test('all who are joined before a participle do what it says', () => {
  check(
    'The quarrel grew, with Velm and Oster calling for a lower toll.',
    'velm toll demand oster',
    'oster toll demand velm',
  );
});
test('what somebody seems ready for, needs, drafts or is doing away with tells a move', () => {
  check('Velm appears ready, moreover, to lower the toll.', 'velm toll offer oster');
  check('Mira Dolan stressed the need for a lower toll.', 'oster toll demand null');
  check('Velm’s envoy said it was cancelling the toll.', 'velm toll reject oster');
  check('Velm is introducing a bill to lower the toll.', 'velm toll demand oster');
});

test('a headline’s capitals open a condition too', () => {
  check('No Toll Until Guns Leave, Oster Says', 'oster toll reject null', 'oster guns condition velm on 0');
  check('Oster to Lower Toll If Velm Withdraws Guns', 'oster toll offer velm', 'oster guns condition velm on 0');
});
test('who attacks a thing, pushes back on it, goes to law over it or withholds support is against it', () => {
  check('Velm pushed back on the toll.', 'velm toll reject oster');
  check('Mira Dolan slammed Velm over the guns.', 'oster guns reject velm');
  check('Velm filed a complaint accusing Oster of raising the toll.', 'velm toll reject oster');
  check('Velm raised questions about the toll.', 'velm toll reject oster');
  check('Velm withheld its support for the toll.');
});
test('who attacks what another plans or calls for plans nothing', () => {
  check('Mira Dolan mocked Velm’s call for a lower toll.', 'oster toll reject velm');
});
test('a plan named behind its owner is what he means to do', () => {
  check('Oster’s plan to lower the toll pleased nobody.', 'oster toll offer null');
});
test('a suggestion of what another party should do demands it', () => {
  check('Oster suggested that Velm should withdraw its guns.', 'oster guns demand velm');
  check('Oster suggested that it should lower the toll.', 'oster toll offer null');
});
test('what only tells when a party comes to power is no condition', () => {
  check('If elected, Mira Dolan said, she would lower the toll.', 'oster toll offer null');
});
test('those who keep a record have words of their own', () => {
  check('Velm repeated its claim for a lower toll.', 'velm toll demand oster');
  check('Velm moved an amendment to lower the toll.', 'velm toll demand oster');
  check('Velm entered a reservation on the toll.', 'velm toll reject oster');
  check('Velm was not in a position to lower the toll.', 'velm toll reject oster');
  check('Velm had sympathy for the toll.', 'velm toll accept oster');
  check(
    'Velm spoke against the toll. It was prepared to withdraw its guns.',
    'velm toll reject oster',
    'velm guns offer null',
  );
});
test('in conversation what one seeks, has and fights is told in short words', () => {
  check('Mira Dolan said: “What we seek is a lower toll.”', 'oster toll demand null');
  check('Mira Dolan said: “A lower toll is what we have.”', 'oster toll offer null');
  check('Mira Dolan said: “We will fight the guns in every forum.”', 'oster guns reject velm');
  check('Mira Dolan said: “We have been calling for a toll for years.”', 'oster toll demand null');
  check('Mira Dolan said: “A lower toll is not possible.”', 'oster toll reject null');
});
