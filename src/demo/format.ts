/** How a number is shown. */
export interface NumberStyle {
  /** Significant digits of a number that is not whole; 4 unless told. */
  readonly digits?: number;
  readonly as?: 'number' | 'percent' | 'code' | 'tick';
}

const minus = '\u2212';
const thinSpace = '\u202F';
const superscripts: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** An exponent in raised digits. */
export function raised(exponent: number): string {
  return [...String(exponent)].map((sign) => superscripts[sign] ?? sign).join('');
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const spaced = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thinSpace) : whole;
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

function magnitude(value: number, digits: number): string {
  if (Number.isInteger(value) && value < 10 ** Math.max(7, digits)) return grouped(String(value));
  const exponent = Number(value.toExponential(digits - 1).split('e')[1]);
  if (exponent < -4 || exponent >= Math.max(7, digits)) {
    return `${value.toExponential(digits - 1).split('e')[0]}×10${raised(exponent)}`;
  }
  return grouped(value.toFixed(Math.max(0, digits - 1 - exponent)));
}

/**
 * The one way a number is written on the site, at build time and in the browser alike: significant digits, a true
 * minus sign, groups of three from 10 000 on, powers of ten outside $10^{-4}\dots10^{7}$, and `∞` for infinity. What is
 * not a number at all is shown as a dash.
 * `as: 'tick'` leaves out trailing zeros; `as: 'code'` gives a number that Python reads.
 */
export function formatNumber(value: number, { digits = 4, as = 'number' }: NumberStyle = {}): string {
  if (as === 'code') return codeNumber(value, digits);
  if (Number.isNaN(value)) return '–';
  const sign = value < 0 ? minus : '';
  if (!Number.isFinite(value)) return `${sign}∞`;
  if (as === 'percent') {
    const percent = Math.abs(value) * 100;
    const whole = Math.round(percent);
    // 0.55 times 100 is 55.00000000000001, and would be the one share with a decimal beside 54%.
    return `${sign}${magnitude(Math.abs(percent - whole) < 4 * Number.EPSILON * whole ? whole : percent, digits)}%`;
  }
  const text = magnitude(Math.abs(value), digits);
  return sign + (as === 'tick' ? text.replace(/(\.\d*?)0+(?=$|×)/, '$1').replace(/\.(?=$|×)/, '') : text);
}

function codeNumber(value: number, digits: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(digits)));
}

/** A number as it stands in a line of Python. */
export function inPython(value: number): string {
  return formatNumber(value, { as: 'code', digits: 6 });
}

/** Shows a value that may be a number, a list of numbers, a word or nothing. */
export function formatValue(value: unknown, style: NumberStyle = {}): string {
  if (typeof value === 'number') return formatNumber(value, style);
  if (Array.isArray(value)) return `(${value.map((each) => formatValue(each, style)).join(', ')})`;
  if (value === null || value === undefined) return '–';
  return String(value);
}
