import { MathError } from '../errors';

/** What equal values get: the mean of their places, the first or the last of them, or places by their order in the list, forwards or backwards. */
export type TieRule = 'average' | 'minimum' | 'maximum' | 'fileOrder' | 'reversedOrder';

/**
 * The rank of each value, 1 for the lowest. Equal values share a rank, or (`fileOrder`, `reversedOrder`) get places of their own as they
 * come in the list: earlier ones first, or last.
 *
 * @throws MathError for NaN
 * @example ranksOf([0.5, 0.1, 0.5], 'average') // [2.5, 1, 2.5]
 */
export function ranksOf(values: readonly number[], rule: TieRule): number[] {
  if (values.some(Number.isNaN)) throw new MathError('ranksOf needs values that are numbers');
  return values.map((value, i) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    const before = values.slice(0, i).filter((other) => other === value).length;
    switch (rule) {
      case 'average':
        return below + (equal + 1) / 2;
      case 'minimum':
        return below + 1;
      case 'maximum':
        return below + equal;
      case 'fileOrder':
        return below + before + 1;
      case 'reversedOrder':
        return below + equal - before;
    }
  });
}
