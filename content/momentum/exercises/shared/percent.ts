import { formatNumber } from '../../../../src/demo/format';

/** A share of the weight as the words say it. */
export function percent(share: number): string {
  return formatNumber(share, { as: 'percent', digits: 3 });
}
