/** The units of information: bits by the logarithm to base 2, nats by the natural one. */
export type InformationUnit = 'bit' | 'nat';

/**
 * An information in nats, told in another unit: bits are nats divided by $\ln2$.
 *
 * @example inUnit(Math.LN2, 'bit') // 1
 */
export function inUnit(nats: number, unit: InformationUnit): number {
  return unit === 'bit' ? nats / Math.LN2 : nats;
}
