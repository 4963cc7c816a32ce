// Tells which names are of one body: short and long, acronym, the government of a state.
import { outletNameEndings, outletNames } from '../../model/outlet-words.ts';
import { bareBodies, homeBodies, memberPlurals } from '../languages/en/home-bodies.ts';
import { speakingBodies } from '../languages/en/name-heads.ts';
import { readGazetteer } from '../mentions/gazetteer.ts';

/** What states are called, each name with the key of the state: "Osterish" and "Oster" of `state:OS`. Lower case. */
export type StateNames = ReadonlyMap<string, string>;

/** Every name, adjective and capital of the gazetteer's states and organisations with its key. */
export function readStateNames(): StateNames {
  return new Map(
    readGazetteer().flatMap(({ entry, names }) =>
      entry.kind === 'state' ? names.map(([name]): [string, string] => [name.toLowerCase(), entry.actorId ?? '']) : [],
    ),
  );
}

/** Parts of a state's government and of its forces, behind the state's name. */
const stateParts =
  /^(?:government|ministry|department|army|navy|air force|marines?|military|forces|embassy|authorities|officials|leadership|regime|administration|delegation|foreign|defen[cs]e|interior|armed|council of ministers|state|treasury|cabinet|mission)\b/i;

/** The body of which an organisation is a part: the state of "Osterish Foreign Ministry"; null for a body of its own. */
export function homeOf(key: string, name: string, states: StateNames): string | null {
  const home = homeBodies.get(key) ?? bareBodies.get(name.toLowerCase().replace(/^the /, ''));
  if (home !== undefined) return home;
  const words = name.replace(/^the /i, '').split(' ');
  for (let count = Math.min(words.length - 1, longestStateName); count > 0; count -= 1) {
    const state = states.get(words.slice(0, count).join(' ').toLowerCase());
    const rest = words.slice(count).join(' ');
    if (state !== undefined && (stateParts.test(rest) || speakingBodies.has(rest.toLowerCase()))) return state;
  }
  return null;
}

/** Words of the longest name of a state that stands before a part of its government. */
const longestStateName = 3;

const companyForms =
  /(?:,? (?:corporation|corp|company|co|incorporated|inc|limited|ltd|llc|plc|group|holdings|ag|sa|se|gmbh)\.?)+$/i;

/** A name without its article and the form of a company. Lower case. */
function coreName(name: string): string {
  return name.replace(/^the /i, '').replace(companyForms, '').toLowerCase();
}

/**
 * What a name is known by where it is the short one, and where it is the long one: it is short for another with which it has one of these
 * in common, being the other's acronym, its beginning, or the same with another form of company.
 */
export function listForms(name: string): { readonly short: readonly string[]; readonly long: readonly string[] } {
  const core = coreName(name);
  const beginnings = [...core.matchAll(/ /g)].map(({ index }) => core.slice(0, index));
  return {
    short: [`words ${core}`, `letters ${name.replaceAll('.', '')}`],
    long: [...[core, ...beginnings].map((words) => `words ${words}`), `letters ${acronymOf(name)}`],
  };
}

function acronymOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** The plural by which members of a body are called, at the end of its name: "Greens" of "House Greens"; null for other names. */
export function groupNameOf(name: string): string | null {
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && memberPlurals.test(last.toLowerCase()) ? last : null;
}

const outletPattern = new RegExp(
  `^(?:the )?(?:${outletNames})(?: News)?$|^.+ (?:${outletNameEndings})$|(?:^| )(?:News|News Agency|Press|Newswire|Radio|Television|TV|Broadcasting)(?: \\p{Lu}\\p{Ll}+)?$`,
  'iu',
);

/** True for a name that a newspaper, an agency or a broadcaster has. */
export function isOutletName(name: string): boolean {
  return outletPattern.test(name);
}
