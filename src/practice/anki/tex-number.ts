const minus = '\u2212';
const thinSpace = '\u202F';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `\text{…}` of MathJax takes nearly every sign as it is. */
function upright(text: string): string {
  return `\\text{${text.replace(/[$\\{}]/g, '\\$&')}}`;
}

/** The exponent of `10⁻⁵` in plain digits. */
function lowered(digits: string): string {
  return digits.replace(/./gu, (sign) => (sign === '⁻' ? '-' : String(raised.indexOf(sign))));
}

/** A live number as it must stand in a formula: the signs of `formatNumber` in TeX, words upright. */
export function texNumber(text: string): string {
  if (/[\p{L}\\^~]/u.test(text)) return upright(text);
  return text
    .replace(/[#$%&_{}]/g, '\\$&')
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) => `^{${lowered(digits)}}`)
    .replaceAll('×', '\\times ')
    .replaceAll(minus, '-')
    .replaceAll(thinSpace, '\\,')
    .replaceAll('∞', '\\infty ');
}
