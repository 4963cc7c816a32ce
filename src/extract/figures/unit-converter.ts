// Converts between the units newspapers give side by side, through a units library.
import Qty from 'js-quantities';

/** UCUM codes in the words of the units library. */
const libraryNames: ReadonlyMap<string, string> = new Map([
  ['km', 'km'],
  ['m', 'm'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['[mi_i]', 'mi'],
  ['[nmi_i]', 'nmi'],
  ['[yd_i]', 'yd'],
  ['[ft_i]', 'ft'],
  ['[in_i]', 'in'],
  ['km2', 'km^2'],
  ['m2', 'm^2'],
  ['[smi_us]', 'mi^2'],
  ['[sft_i]', 'ft^2'],
  ['har', 'hectare'],
  ['[acr_us]', 'acre'],
  ['m3', 'm^3'],
  ['[cft_i]', 'ft^3'],
  ['L', 'L'],
  ['[gal_us]', 'gal'],
  ['kg', 'kg'],
  ['g', 'g'],
  ['t', 'tonne'],
  ['[ston_av]', 'short-ton'],
  ['[lb_av]', 'lb'],
  ['[oz_av]', 'oz'],
  ['[mi_i]/h', 'mph'],
  ['km/h', 'km/h'],
  ['m/s', 'm/s'],
  ['[kn_i]', 'kt'],
  ['Cel', 'tempC'],
  ['[degF]', 'tempF'],
  ['K', 'tempK'],
]);

/** The value in another unit, both by UCUM code; null when the two do not measure the same or the library lacks one. */
export function convertUnit(value: number, from: string, to: string): number | null {
  const [source, target] = [libraryNames.get(from), libraryNames.get(to)];
  if (source === undefined || target === undefined || source === target) return null;
  const quantity = Qty(value, source);
  return quantity.isCompatible(target) ? quantity.to(target).scalar : null;
}
