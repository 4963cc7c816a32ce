// Scores phrases of NGEC that are to be coded with a country: resolved to that state, left open, or resolved to another.
import { resolveSpeaker } from '../../src/extract/mentions/speaker-resolver.ts';
import { readMentions } from './read-mentions.ts';

/** Alpha-3 codes of the NGEC cases as the gazetteer's ids. */
const alpha3 =
  'AFG AF ARM AM AUS AU AZE AZ BDI BI BFA BF BGR BG BIH BA BLR BY BRA BR CAN CA CHL CL CHN CN CIV CI COD CD COL CO CYP CY DEU DE DNK DK ECU EC EGY EG EST EE FRA FR GBR GB GEO GE IDN ID IND IN IRN IR ISR IL JOR JO JPN JP KAZ KZ KEN KE KOR KR KWT KW LBN LB LKA LK LTU LT MDA MD MDV MV MEX MX MMR MM MNG MN NGA NG NOR NO PAK PK PAN PA POL PL PSE PS RUS RU RWA RW SAU SA SOM SO SRB RS SVK SK SYR SY TCD TD TWN TW UGA UG UKR UA USA US XKX XK ZAF ZA'.split(
    ' ',
  );

/** A phrase and what is expected of it, as NGEC's tests write it. */
export interface PhraseCase {
  readonly args: readonly string[];
  readonly expect: readonly { readonly what: string; readonly op: string; readonly value: string }[];
}

/** Prints how many are right. */
export function scorePhrases(cases: readonly PhraseCase[], showsErrors: boolean): void {
  const outcome = { right: 0, open: 0, wrong: 0, none: 0, noneRight: 0 };
  for (const { args, expect } of cases) {
    const phrase = args[0] ?? '';
    const country = expect.find(({ what, op }) => (what.includes('country') || what === 'cc') && op === 'Eq')?.value;
    const code = expect.find(({ what }) => what.includes('code_1'))?.value ?? '';
    if (country === undefined || (code !== '' && code !== 'GOV')) continue;
    const state = stateMeant(phrase);
    if (country === '') {
      outcome.none += 1;
      if (state === null) outcome.noneRight += 1;
      continue;
    }
    const at = alpha3.indexOf(country);
    if (at < 0) continue;
    const isRight = state === `state:${alpha3[at + 1]}`;
    outcome[state === null ? 'open' : isRight ? 'right' : 'wrong'] += 1;
    if (showsErrors && state !== null && !isRight) console.log(`    ${phrase} -> ${state}, gold ${country}`);
  }
  console.log('\nNGEC phrases for states and governments');
  console.log(
    `  with a country: ${outcome.right} resolved to it, ${outcome.open} left open (people and officials without an office in a codebook), ${outcome.wrong} wrong`,
  );
  console.log(`  without one: ${outcome.noneRight} of ${outcome.none} left without`);
}

/** Id of the state that a phrase is resolved to; null for none. */
function stateMeant(phrase: string): string | null {
  const { analysed, mentions } = readMentions(phrase);
  const id = resolveSpeaker({ source: [{ start: 0, end: phrase.length }], analysed, mentions })?.actor?.actorId;
  return id?.startsWith('state:') ? id : null;
}
