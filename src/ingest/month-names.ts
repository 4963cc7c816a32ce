// Names of months and weekdays in the languages of the large press databases, as exports write them.

/**
 * Months of each language from January, between spaces, and spellings of one between bars: as dates give it, by itself, shortened.
 * They are those of the Unicode locale data (test beside), written out: to ask for them takes longer than to read an article.
 */
const months: readonly string[] = [
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  'januar|jan februar|feb märz|mär|maerz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept octubre|oct noviembre|nov diciembre|dic',
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec',
  'января|январь|янв февраля|февраль|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек',
  'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд',
  'stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
];

/** Weekdays of each language, whole and shortened. */
const weekdays: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  'lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo seg ter qua qui sex sáb dom',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'понеділок вівторок середа четвер пʼятниця субота неділя пн вт ср чт пт сб нд',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz',
];

const fold = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

/** Month name, lower case without a final point -> 1 to 12. */
const monthByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((line) =>
    line.split(' ').flatMap((names, at) => names.split('|').map((name) => [fold(name), at + 1] as const)),
  ),
);

/** Weekday names, lower case. */
const weekdayNames: ReadonlySet<string> = new Set(weekdays.flatMap((line) => line.split(' ').map(fold)));

/** The month a name stands for, or null. */
export function findMonth(name: string): number | null {
  return monthByName.get(fold(name)) ?? null;
}

/** True for the name of a weekday in any of the languages. */
export function isWeekday(name: string): boolean {
  return weekdayNames.has(fold(name));
}

/** True for the name of a month or weekday. */
export function isMonthOrDay(name: string): boolean {
  return findMonth(name) !== null || isWeekday(name);
}
