/** How the bench prints what it measured. */

/** A number, marked when it is over its limit. @param {number} value @param {number} limit */
export const beside = (value, limit, digits = 0) => `${value.toFixed(digits)}${value > limit ? ' ✗' : ''}`;

/** @param {readonly string[]} headings @param {readonly (readonly string[])[]} rows */
export function printTable(headings, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  console.log([line(headings), line(headings.map(() => '---')), ...rows.map(line), ''].join('\n'));
}
