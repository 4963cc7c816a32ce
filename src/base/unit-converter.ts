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
  ['km3', 'km^3'],
  ['kW', 'kW'],
  ['MW', 'MW'],
  ['GW', 'GW'],
  ['kW.h', 'kWh'],
  ['MW.h', 'MWh'],
  ['GW.h', 'GWh'],
  ['TW.h', 'TWh'],
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

/** A value in the base unit of what it measures: `area` in square metres, `energy` in joules. */
export interface BaseMeasure {
  readonly dimension: string;
  readonly value: number;
}

/** Known codes and their scale: asked for every figure of a dossier, so the library is asked once each. */
const scales = new Map<string, { readonly dimension: string; readonly factor: number; readonly offset: number }>();

/** The value of a unit by UCUM code in its base unit; null when the library lacks the unit. */
export function toBaseMeasure(value: number, code: string): BaseMeasure | null {
  const name = libraryNames.get(code);
  if (name === undefined) return null;
  let scale = scales.get(code);
  if (scale === undefined) {
    const [none, one] = [Qty(0, name).toBase().scalar, Qty(1, name).toBase().scalar];
    scale = { dimension: Qty(1, name).kind(), factor: one - none, offset: none };
    scales.set(code, scale);
  }
  // Twelve digits: what the library's own arithmetic adds beyond them is noise.
  return { dimension: scale.dimension, value: Number((scale.offset + value * scale.factor).toPrecision(12)) };
}
