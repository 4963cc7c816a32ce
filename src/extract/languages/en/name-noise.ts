// Capitalised words that begin sentences or headings and are no part of a name.

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that never begin or end a name, whatever their capital. Lower case. */
export const nonNameWords = wordSet(`
  a an the this that these those such some any every each all both no not none nobody nothing everyone everybody everything someone somebody something anyone anybody anything
  i me my mine myself you your yours we us our ours he him his she her hers it its they them their theirs who whom whose which what where when why how there here
  and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among during before after since until till against toward towards about around across through along despite except per via like unlike
  as if because although though while whereas unless whether than then thus hence therefore however moreover furthermore meanwhile instead otherwise nevertheless nonetheless besides also too only even just still already again once twice ever never often sometimes always now today tomorrow yesterday tonight soon later earlier recently currently finally eventually
  yes no ok okay oh well please thanks thank hello dear let lets do does did is are was were be been being am has have had will would shall should can could may might must cannot
  first second third last next another other others one two three four five six seven eight nine ten dozens hundreds thousands millions most many much more less few several half
  firstly secondly thirdly lastly additionally consequently accordingly apparently clearly obviously perhaps maybe indeed certainly unfortunately fortunately recall remember see look asked speaking according given following including based
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  photo image video source sources read more share click subscribe update updated editor note caption file getty
  media god internet covid covid-19
  western eastern northern southern
  ad bc a.m. p.m. am pm
`);
