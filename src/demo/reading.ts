import type {
  AnyValue,
  ListParameter,
  NumberParameter,
  Parameter,
  PointParameter,
  PointsParameter,
} from './parameters';
import { readNumber } from './read-number';

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

function readNumbers(parameter: ManyNumbers, text: string, lengths: [number, number]): Reading {
  const numbers = text
    .split(/[,\s\uFF0C\u3001;\uFF1B]+/)
    .filter((part) => part !== '')
    .map(readNumber);
  if (numbers.length < lengths[0] || numbers.some((each) => each === undefined)) {
    return { value: parameter.value, problem: 'unreadable' };
  }
  const given = numbers as number[];
  const value = given.slice(0, lengths[1]).map((each) => clampNumber(parameter, each));
  const untouched = value.length === given.length && value.every((each, index) => each === given[index]);
  const result = { value: value as AnyValue };
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
      if (given === undefined) return { value: parameter.value, problem: 'unreadable' };
      const value = clampNumber(parameter, given);
      return value === given ? { value } : { value, problem: 'clamped' };
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
    case 'points': {
      const reading = readNumbers(parameter, text, [2 * parameter.minLength, 2 * parameter.maxLength]);
      const numbers = reading.value as readonly number[];
      if (reading.problem === 'unreadable') return reading;
      if (numbers.length % 2 === 1) return { value: parameter.value, problem: 'unreadable' };
      return {
        ...reading,
        value: Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => [
          numbers[2 * index] ?? 0,
          numbers[2 * index + 1] ?? 0,
        ]),
      };
    }
  }
}

/** Writes a value the way `readParameter` reads it. */
export function writeParameter(value: AnyValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // Points are parted by a semicolon.
  if (Array.isArray(value)) return value.join(value.some(Array.isArray) ? ';' : ',');
  return String(value);
}
