/** The answers of a question in a Moodle XML file. */
import type { Tolerance } from '../../exercise/tolerance';
import { cdata, element, escapeXml, htmlText } from './xml';

/** A number as Moodle reads it: a decimal point, and `e` before a power of ten. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function roomAround(value: number, tolerance: Tolerance): string {
  return plainNumber('absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value));
}

/** An answer in HTML: an option, or an item to put in order. */
export function htmlAnswer(fraction: number, html: string, feedback = ''): string {
  return element(
    'answer',
    { fraction, format: 'html' },
    element('text', {}, cdata(html)),
    htmlText('feedback', feedback),
  );
}

/** `true` or `false`. */
export function callAnswer(call: boolean, isRight: boolean, feedback: string): string {
  return element(
    'answer',
    { fraction: isRight ? 100 : 0, format: 'moodle_auto_format' },
    element('text', {}, escapeXml(String(call))),
    htmlText('feedback', isRight ? '' : feedback),
  );
}

/** A number with the room around it, which Moodle wants in the unit of the answer, not as a share of it. */
export function numberAnswer(fraction: number, value: number, tolerance: Tolerance, feedback = ''): string {
  return element(
    'answer',
    { fraction, format: 'moodle_auto_format' },
    element('text', {}, plainNumber(value)),
    htmlText('feedback', feedback),
    element('tolerance', {}, roomAround(value, tolerance)),
  );
}

/**
 * A gap for a number in the text of a cloze. The signs `}`, `#` and `~` have a meaning inside, and formulas are full of them, so a gap
 * has no feedback.
 */
export function numberGap(marks: number, value: number, tolerance: Tolerance): string {
  return `{${marks}:NUMERICAL:=${plainNumber(value)}:${roomAround(value, tolerance)}}`;
}
