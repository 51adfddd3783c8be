import type {
  AnyValue,
  ListParameter,
  NumberParameter,
  Parameter,
  PointParameter,
  PointsParameter,
} from './parameters';
import { readNumber } from './typed-number/read-number';

/** What became of a text that a reader gave: the value to use, and what had to be done to it. */
export interface Reading {
  readonly value: AnyValue;
  readonly problem?: 'unreadable' | 'clamped';
}

type ManyNumbers = ListParameter | PointParameter | PointsParameter;

function clampNumber(parameter: NumberParameter | ManyNumbers, value: number): number {
  const inside = Math.min(parameter.max, Math.max(parameter.min, value));
  const whole = parameter.kind === 'integer' || parameter.kind === 'seed' || parameter.kind === 'steps';
  return whole ? Math.round(inside) : inside;
}

/** More than any list takes. What comes after so many is not looked at: reading a pasted table of 100,000 numbers would hold up the page. */
const mostEntries = 1000;

/** The entries of a list. Semicolons leave the commas to the numbers; `0,5 1,5` may be two numbers or four, so it is none. */
function entriesOf(text: string): string[] {
  const semicolons = /[;\uFF1B]/;
  const isMixed = /\d[,\uFF0C]\d/.test(text) && /\d\s+\d/.test(text);
  const separator = semicolons.test(text) ? semicolons : isMixed ? /$/ : /[,\s\uFF0C\u3001]+/;
  return text
    .split(separator)
    .filter((part) => part.trim() !== '')
    .slice(0, mostEntries);
}

function readNumbers(parameter: ManyNumbers, text: string, lengths: [number, number]): Reading {
  const given = entriesOf(text).flatMap((part) => {
    const reading = readNumber(part);
    return 'value' in reading ? [reading.value] : [Number.NaN];
  });
  if (given.length < lengths[0] || given.some(Number.isNaN)) {
    return { value: parameter.value, problem: 'unreadable' };
  }
  const value = given.slice(0, lengths[1]).map((each) => clampNumber(parameter, each));
  const untouched = value.length === given.length && value.every((each, index) => each === given[index]);
  const result = { value: value as AnyValue };
  return untouched ? result : { ...result, problem: 'clamped' };
}

/** Points are parted by semicolons. */
function readPoints(parameter: PointsParameter, text: string): Reading {
  const { minLength, maxLength } = parameter;
  const points = text
    .split(/[;\uFF1B]/)
    .filter((part) => part.trim() !== '')
    .slice(0, mostEntries)
    .map((part) => readNumbers(parameter, part, [2, 2]));
  if (points.length < minLength || points.some(({ problem }) => problem === 'unreadable')) {
    return { value: parameter.value, problem: 'unreadable' };
  }
  const result = { value: points.slice(0, maxLength).map(({ value }) => value as readonly [number, number]) };
  const untouched = points.length <= maxLength && points.every(({ problem }) => problem === undefined);
  return untouched ? result : { ...result, problem: 'clamped' };
}

/**
 * Reads the value of a parameter from a link or a control. A reader's mistake never throws: what lies outside the
 * range is clamped, what cannot be read becomes the default, and `problem` says so.
 */
export function readParameter(parameter: Parameter, text: string): Reading {
  switch (parameter.kind) {
    case 'number':
    case 'integer':
    case 'seed':
    case 'steps': {
      const given = readNumber(text);
      if ('problem' in given) return { value: parameter.value, problem: 'unreadable' };
      const value = clampNumber(parameter, given.value);
      return value === given.value ? { value } : { value, problem: 'clamped' };
    }
    case 'choice':
      return parameter.options.includes(text)
        ? { value: text }
        : { value: parameter.value, problem: 'unreadable' };
    case 'several': {
      const given = text === '' ? [] : text.split(',');
      const value = parameter.options.filter((option) => given.includes(option));
      return value.length === given.length ? { value } : { value: parameter.value, problem: 'unreadable' };
    }
    case 'toggle':
      if (text === '1' || text === 'true') return { value: true };
      if (text === '0' || text === 'false') return { value: false };
      return { value: parameter.value, problem: 'unreadable' };
    case 'list':
      return readNumbers(parameter, text, [parameter.minLength, parameter.maxLength]);
    case 'point':
      return readNumbers(parameter, text, [2, 2]);
    case 'points':
      return readPoints(parameter, text);
  }
}

/** Writes a value the way `readParameter` reads it. */
export function writeParameter(value: AnyValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // Points are parted by a semicolon.
  if (Array.isArray(value)) return value.join(value.some(Array.isArray) ? ';' : ',');
  return String(value);
}
