import type { NumberParameter } from '../demo/parameters';

/** What a field for numbers takes. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

export function limitsOf({ kind, min, max }: NumberParameter): NumberLimits {
  return { min, max, isWhole: kind !== 'number' };
}

/**
 * Which keys a phone offers for a number. The field itself is one for text: a browser's own number field drops `0,5` and `。5` without
 * a word, and a wheel over it changes the number. The keypads of digits on iPhones have no minus sign.
 */
export function keypadFor({ min, isWhole }: NumberLimits): 'decimal' | 'numeric' | undefined {
  if (min < 0) return undefined;
  return isWhole ? 'numeric' : 'decimal';
}

/** The attributes of a field for whole numbers that `bindNumberField` makes live. */
export function wholeNumberField({ min, max }: Pick<NumberLimits, 'min' | 'max'>) {
  return {
    type: 'text',
    inputmode: keypadFor({ min, max, isWhole: true }),
    'data-min': min,
    'data-max': max,
    spellcheck: 'false',
  } as const;
}
