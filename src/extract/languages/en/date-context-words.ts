// English words round a date that say what it is the date of, and whether it is meant for certain.

/** Words before a date that leave one of its ends open. */
export const boundaryWords: ReadonlyMap<string, 'before' | 'until' | 'since' | 'after'> = new Map([
  ['before', 'before'],
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['later than', 'after'],
  ['ahead of', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['up to', 'until'],
  ['no later than', 'until'],
  ['since', 'since'],
  ['ever since', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['after', 'after'],
  ['following', 'after'],
]);

/** Verbs of saying beside which a date is when something was said. */
export const sayingVerbs =
  'said|says|say|told|tells|announced|announces|wrote|writes|tweeted|posted|stated|declared|warned|added|insisted|claimed|argued|explained|confirmed|denied|reported|reports|replied|responded|testified|acknowledged|noted|vowed|pledged|promised|urged|demanded|called|asked|predicted|complained|repeated|reiterated|emphasized|stressed|suggested|admitted|conceded|speaking|spoke|addressed|briefed|published|disclosed|revealed|remarked|commented|condemned|criticized|praised|accused|rejected|dismissed';

/** What is said on its date: "a March 13 press conference". */
export const sayingNouns =
  'press conference|news conference|press briefing|briefing|statement|interview|speech|address|letter|memo|tweet|post|article|op-ed|report|remarks|comments?|testimony|hearing|debate|broadcast|video|message|communiqu[eé]|declaration|news release|press release|column|editorial|podcast|call with reporters|town hall';

/** Events whose time the text itself may tell: "since the coup". */
export const eventNouns =
  'coup|putsch|war|invasion|occupation|annexation|revolution|uprising|revolt|rebellion|election|elections|vote|referendum|ceasefire|cease-fire|truce|armistice|agreement|accord|accords|treaty|talks|summit|attack|attacks|bombing|massacre|siege|offensive|incursion|withdrawal|independence|collapse|fall|crisis|earthquake|flood|strike|strikes|blockade|embargo|sanctions|assassination|protests|mobilisation|mobilization|pandemic|inauguration';

/** Words shortly before a date that make it one that was not, or may not be. */
export const doubtWords =
  "not|never|n[’']t|no|if|unless|whether|would|could|might|may|should|possibly|perhaps|maybe|allegedly|reportedly|potentially|proposed|hypothetical|rumou?red|presumably|likely|as early as|as soon as|at the earliest|at the latest|either";
