const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A decimal comma; before three digits it may as well part the thousands, unless nothing but a zero stands there. */
const decimalComma = /^([+-]?)(?:(0?),(\d+)|(\d+),(\d{1,2}|\d{4,}))$/;

/** The signs that input methods and typesetting put where a plain one was meant, in plain signs. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[。｡](?=$)/, '')
    .replace(/[。｡]/g, '.')
    .replace(/^[\u2212\u2010-\u2015\u30fc]/, '-');
}

/**
 * Reads one number as people write it: `0.5`, `0,5`, `．5`, `。5`, `１e-3`, `−2`. Nothing is guessed: `1,234` may be either of two
 * numbers, so it is none. A list of numbers, in which commas part the entries, is split first.
 *
 * @example readNumber('0,5') // 0.5
 */
export function readNumber(text: string): number | undefined {
  const signs = plain(text).replace(
    decimalComma,
    (_, sign: string, zero: string | undefined, small: string | undefined, whole = '', part = '') =>
      `${sign}${zero ?? whole}.${small ?? part}`,
  );
  return decimal.test(signs) ? Number(signs) : undefined;
}
