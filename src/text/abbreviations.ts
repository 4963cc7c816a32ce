// English abbreviations whose full stop belongs to the word and does not end a sentence.

const list =
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm rev hon pres st jr sr inc ltd co corp bros vs etc no ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn ' +
  'del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dept assn ' +
  'ave blvd rd ft mt univ sens reps govs messrs supt atty assoc asst dist fig est amb brig gens vol ed eds op approx';

/** Abbreviations in lower case, without the full stop. */
export const abbreviations: ReadonlySet<string> = new Set(list.split(' '));

/** Those that are also ordinary words: abbreviations only when they start with a capital. */
export const capitalOnly: ReadonlySet<string> = new Set(
  'sun sat mar wash miss mass ill la ind del fig est co dist mo ore no ed op pa ga'.split(' '),
);
