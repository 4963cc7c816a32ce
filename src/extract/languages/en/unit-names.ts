// Units and currencies by every name they go by in English newspapers. A long table of facts.

/** A unit: UCUM code or ISO 4217 code, what it measures, its English name, and how it is written. */
export interface UnitName {
  /** UCUM code, or ISO 4217 for money; null where neither list has it. */
  readonly code: string | null;
  readonly kind:
    | 'money'
    | 'share'
    | 'time'
    | 'age'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'speed'
    | 'temperature'
    | 'other';
  /** English name, singular. */
  readonly name: string;
  /** Forms after the number, lower case unless the case matters. */
  readonly after: readonly string[];
  /** Forms before the number: `$`, `US$`, `EUR`. */
  readonly before?: readonly string[];
}

type Kind = UnitName['kind'];
const unit = (code: string | null, kind: Kind, name: string, after: string, before = ''): UnitName => ({
  code,
  kind,
  name,
  after: after.split('|').filter(Boolean),
  ...(before === '' ? {} : { before: before.split('|') }),
});

/** Every unit Parley knows. Longer forms win over shorter ones. */
export const unitNames: readonly UnitName[] = [
  unit(
    'USD',
    'money',
    'dollar',
    'dollar|dollars|us dollar|us dollars|u.s. dollars|american dollars|usd|bucks|$',
    '$|US$|US $|$US|USD|U.S. $|U.S.$',
  ),
  unit('EUR', 'money', 'euro', 'euro|euros|eur|€', '€|EUR'),
  unit('GBP', 'money', 'pound sterling', 'pounds sterling|pound sterling|british pounds|gbp|£|quid', '£|GBP|PS'),
  unit('JPY', 'money', 'japanese yen', 'yen|japanese yen|jpy|¥', '¥|JPY|Y=|JP¥'),
  unit('CNY', 'money', 'chinese yuan', 'yuan|chinese yuan|renminbi|rmb|cny', 'CNY|RMB|CN¥'),
  unit('RUB', 'money', 'russian ruble', 'ruble|rubles|rouble|roubles|russian rubles|russian roubles|rub|₽', '₽|RUB'),
  unit('UAH', 'money', 'ukrainian hryvnia', 'hryvnia|hryvnias|hryvnya|uah|₴', '₴|UAH'),
  unit('INR', 'money', 'indian rupee', 'rupee|rupees|indian rupees|inr|₹', '₹|INR|Rs|Rs.'),
  unit('PKR', 'money', 'pakistani rupee', 'pakistani rupees|pkr', 'PKR'),
  unit('ILS', 'money', 'shekel', 'shekel|shekels|nis|ils|₪', '₪|NIS|ILS'),
  unit('KRW', 'money', 'south korean won', 'won|south korean won|krw|₩', '₩|KRW'),
  unit('TRY', 'money', 'turkish lira', 'lira|liras|turkish lira|₺', '₺'),
  unit('CHF', 'money', 'swiss franc', 'swiss francs|swiss franc|francs|franc|chf', 'CHF'),
  unit('SEK', 'money', 'swedish krona', 'swedish kronor|swedish krona|swedish crowns|kronor|sek', 'SEK'),
  unit('NOK', 'money', 'norwegian krone', 'norwegian kroner|norwegian crowns|nok', 'NOK'),
  unit('DKK', 'money', 'danish krone', 'danish kroner|danish crowns|danish krone|dkk', 'DKK'),
  unit('PLN', 'money', 'polish zloty', 'zloty|zlotys|zlotych|pln', 'PLN'),
  unit('HUF', 'money', 'hungarian forint', 'forint|forints|huf', 'HUF'),
  unit('CZK', 'money', 'czech koruna', 'koruna|korunas|czech crowns|czk', 'CZK'),
  unit('HRK', 'money', 'croatian kuna', 'kuna|kunas|kn|hrk', 'HRK'),
  unit('AUD', 'money', 'australian dollar', 'australian dollars|australian dollar|aud', 'A$|AU$|$A|AUD'),
  unit('CAD', 'money', 'canadian dollar', 'canadian dollars|canadian dollar|cad', 'C$|CA$|CAD|CDN$'),
  unit('NZD', 'money', 'new zealand dollar', 'new zealand dollars|nzd', 'NZ$|NZD'),
  unit('HKD', 'money', 'hong kong dollar', 'hong kong dollars|hkd', 'HK$|HK $|HKD'),
  unit('SGD', 'money', 'singapore dollar', 'singapore dollars|sgd', 'S$|SGD'),
  unit('MYR', 'money', 'malaysian ringgit', 'ringgit|malaysian ringgit|myr', 'RM|MYR'),
  unit('BRL', 'money', 'brazilian real', 'reais|brazilian reais|brl', 'R$|BRL'),
  unit('ZAR', 'money', 'south african rand', 'rand|rands|zar', 'ZAR'),
  unit('MXN', 'money', 'mexican peso', 'mexican pesos|pesos|mxn', 'MX$|MXN'),
  unit('SAR', 'money', 'saudi riyal', 'saudi riyals|riyals|sar', 'SAR'),
  unit('AED', 'money', 'dirham', 'dirham|dirhams|aed', 'AED|Dh|Dhs'),
  unit('EGP', 'money', 'egyptian pound', 'egyptian pounds|egp', 'EGP|E£'),
  // Currencies of many countries share these names: without a country the name alone is the unit.
  unit(null, 'money', 'crown', 'crown|crowns'),
  unit(null, 'money', 'dinar', 'dinar|dinars'),
  unit(null, 'money', 'florin', 'florin|florins'),
  unit(null, 'money', 'thaler', 'thaler|thalers'),
  unit(null, 'money', 'ducat', 'ducat|ducats'),
  unit(null, 'money', 'cent', 'cent|cents|¢|u.s. cents|us cents'),
  unit(null, 'money', 'penny', 'pence|penny|pennies|p'),
  unit(null, 'money', 'sen', 'sen'),
  unit('%', 'share', 'percentage', '%|percent|per cent|pct|pc|per-cent|percentage'),
  unit(null, 'share', 'percentage point', 'percentage point|percentage points|pct points|pp'),
  unit(null, 'share', 'basis point', 'basis point|basis points|bps'),
  unit('[ppb]', 'share', 'parts-per-billion', 'ppb|parts per billion'),
  unit('[ppm]', 'share', 'parts-per-million', 'ppm|parts per million'),
  unit('a', 'age', 'year of age', 'year-old|years-old|year old|years old|years of age|-year-old|-year old|year-olds'),
  unit('mo', 'age', 'month of age', 'month-old|months-old|month old|months old|-month-old'),
  unit('ms', 'time', 'millisecond', 'millisecond|milliseconds|ms'),
  unit('s', 'time', 'second', 'second|seconds|sec|secs'),
  unit('min', 'time', 'minute', 'minute|minutes|min|mins'),
  unit('h', 'time', 'hour', 'hour|hours|hr|hrs'),
  unit('d', 'time', 'day', 'day|days'),
  unit('wk', 'time', 'week', 'week|weeks'),
  unit('mo', 'time', 'month', 'month|months'),
  unit('a', 'time', 'year', 'year|years|yr|yrs'),
  unit('10.a', 'time', 'decade', 'decade|decades'),
  unit('100.a', 'time', 'century', 'century|centuries'),
  unit('km', 'length', 'kilometre', 'kilometre|kilometres|kilometer|kilometers|km|kms'),
  unit('m', 'length', 'metre', 'metre|metres|meter|meters|m'),
  unit('cm', 'length', 'centimetre', 'centimetre|centimetres|centimeter|centimeters|cm'),
  unit('mm', 'length', 'millimetre', 'millimetre|millimetres|millimeter|millimeters|mm'),
  unit('um', 'length', 'micrometre', 'micrometre|micrometres|micrometer|micrometers|micron|microns|μm|µm'),
  unit('nm', 'length', 'nanometre', 'nanometre|nanometres|nanometer|nanometers|nm'),
  unit('[mi_i]', 'length', 'mile', 'mile|miles'),
  unit('[nmi_i]', 'length', 'nautical mile', 'nautical mile|nautical miles'),
  unit('[yd_i]', 'length', 'yard', 'yard|yards|yds'),
  unit('[ft_i]', 'length', 'foot', 'foot|feet|ft|ft.'),
  unit('[in_i]', 'length', 'inch', 'inch|inches|″'),
  unit('[ly]', 'length', 'light-year', 'light-year|light-years|light years'),
  unit(
    'km2',
    'area',
    'square kilometre',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km|km2|km²|sqkm',
  ),
  unit('m2', 'area', 'square metre', 'square metre|square metres|square meter|square meters|sq m|sq. m|m2|m²|sqm'),
  unit('cm2', 'area', 'square centimetre', 'square centimetre|square centimetres|square centimeters|cm2|cm²'),
  unit('[smi_us]', 'area', 'square mile', 'square mile|square miles|sq mi|sq miles'),
  unit('[sft_i]', 'area', 'square foot', 'square foot|square feet|sq ft|sq. ft.|sqft|ft2'),
  unit('har', 'area', 'hectare', 'hectare|hectares|ha'),
  unit('[acr_us]', 'area', 'acre', 'acre|acres'),
  unit('m3', 'volume', 'cubic metre', 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³|cu m'),
  unit('km3', 'volume', 'cubic kilometre', 'cubic kilometre|cubic kilometres|cubic kilometers|km3|km³'),
  unit('[cft_i]', 'volume', 'cubic foot', 'cubic foot|cubic feet|cu ft'),
  unit('L', 'volume', 'litre', 'litre|litres|liter|liters'),
  unit('mL', 'volume', 'millilitre', 'millilitre|millilitres|milliliter|milliliters|ml|mL'),
  unit('[gal_us]', 'volume', 'gallon', 'gallon|gallons'),
  unit('[bbl_us]', 'volume', 'barrel', 'barrel|barrels|bbl'),
  unit('[foz_us]', 'volume', 'fluid ounce', 'fluid ounce|fluid ounces'),
  unit('[pt_us]', 'volume', 'pint', 'pint|pints'),
  unit('[qt_us]', 'volume', 'quart', 'quart|quarts'),
  unit('kg', 'mass', 'kilogram', 'kilogram|kilograms|kg|kgs|kilo|kilos|kilogramme|kilogrammes'),
  unit('g', 'mass', 'gram', 'gram|grams|gramme|grammes|g'),
  unit('mg', 'mass', 'milligram', 'milligram|milligrams|mg'),
  unit('t', 'mass', 'tonne', 'tonne|tonnes|metric ton|metric tons|metric tonnes'),
  unit('[ston_av]', 'mass', 'ton', 'ton|tons'),
  unit('[lb_av]', 'mass', 'pound-mass', 'pound|pounds|lb|lbs'),
  unit('[oz_av]', 'mass', 'ounce', 'ounce|ounces|oz'),
  unit('[mi_i]/h', 'speed', 'mile per hour', 'mph|miles per hour|miles an hour|mile per hour|mile-per-hour'),
  unit(
    'km/h',
    'speed',
    'kilometre per hour',
    'km/h|kph|kmh|km/hr|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ),
  unit('m/s', 'speed', 'metre per second', 'm/s|metres per second|meters per second'),
  unit('[kn_i]', 'speed', 'knot', 'knot|knots'),
  unit('{rpm}/min', 'other', 'revolutions per minute', 'rpm'),
  unit('[mi_i]/[gal_us]', 'other', 'mile per gallon', 'mpg|miles per gallon'),
  unit('Cel', 'temperature', 'celsius', 'degrees celsius|degree celsius|celsius|°c|° c|ºc|degrees c|C'),
  unit('[degF]', 'temperature', 'fahrenheit', 'degrees fahrenheit|degree fahrenheit|fahrenheit|°f|° f|ºf|degrees f'),
  unit('K', 'temperature', 'kelvin', 'kelvin|kelvins'),
  unit('deg', 'other', 'degree', 'degree|degrees|°'),
  unit('W', 'other', 'watt', 'watt|watts|W'),
  unit('kW', 'other', 'kilowatt', 'kilowatt|kilowatts|kW|kw'),
  unit('MW', 'other', 'megawatt', 'megawatt|megawatts|MW'),
  unit('GW', 'other', 'gigawatt', 'gigawatt|gigawatts|GW'),
  unit('kW.h', 'other', 'kilowatt hour', 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kWh|kwh'),
  unit('MW.h', 'other', 'megawatt hour', 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|MWh'),
  unit('GW.h', 'other', 'gigawatt hour', 'gigawatt hour|gigawatt hours|gigawatt-hours|GWh'),
  unit('TW.h', 'other', 'terawatt hour', 'terawatt hours|terawatt-hours|TWh'),
  unit('mA.h', 'other', 'milliampere-hour', 'mAh|mah'),
  unit('V', 'other', 'volt', 'volt|volts|V'),
  unit('A', 'other', 'ampere', 'ampere|amperes|amp|amps'),
  unit('F', 'other', 'farad', 'farad|farads|F'),
  unit('Hz', 'other', 'hertz', 'hertz|Hz|hz|HZ'),
  unit('MHz', 'other', 'megahertz', 'megahertz|MHz'),
  unit('GHz', 'other', 'gigahertz', 'gigahertz|GHz'),
  unit('dB', 'other', 'decibel', 'decibel|decibels|dB|db'),
  unit('GPa', 'other', 'gigapascal', 'gigapascal|gigapascals|GPa'),
  unit('[HP]', 'other', 'horsepower', 'horsepower|hp|PS'),
  unit(null, 'other', 'brake horsepower', 'bhp|brake horsepower'),
  unit('N.m', 'other', 'newton metre', 'Nm|newton metres|newton meters|newton metre'),
  unit(null, 'other', 'pound-foot', 'pound-feet of torque|pound-feet|pound-foot|lb-ft'),
  unit('By', 'other', 'byte', 'byte|bytes'),
  unit('bit', 'other', 'bit', 'bit|bits|b'),
  unit('MBy', 'other', 'megabyte', 'megabyte|megabytes|MB'),
  unit('GBy', 'other', 'gigabyte', 'gigabyte|gigabytes|GB'),
  unit('TBy', 'other', 'terabyte', 'terabyte|terabytes|TB'),
  unit('kt', 'mass', 'kiloton', 'kiloton|kilotons|kilotonne|kilotonnes'),
  unit('Mt', 'mass', 'megaton', 'megaton|megatons|megatonnes'),
  unit(null, 'other', 'million british thermal unit', 'mmBTU|mmbtu'),
  unit(null, 'other', 'point', 'point|points'),
  unit(null, 'other', 'count', 'times|fold'),
];
