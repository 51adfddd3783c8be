import type { NumberParameter } from '../../demo/parameters';

/**
 * Which keys a phone offers for a number. The field itself is one for text: a browser's own number field drops `0,5` and `。5` without
 * a word, and a wheel over it changes the number. The keypads of digits on iPhones have no minus sign.
 */
export function keypadFor({ kind, min }: NumberParameter): 'decimal' | 'numeric' | undefined {
  if (min < 0) return undefined;
  return kind === 'number' ? 'decimal' : 'numeric';
}
