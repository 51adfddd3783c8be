import type { NumberParameter } from '../demo/parameters';

/** How many positions a logarithmic slider has. */
const positions = 240;

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The range of the native slider that moves a number: its own units, or positions on a logarithmic scale. */
export function sliderRange(parameter: NumberParameter): SliderRange {
  return parameter.scale === 'log'
    ? { min: 0, max: positions, step: 1 }
    : { min: parameter.min, max: parameter.max, step: parameter.step };
}

/** Where the slider stands for a value. */
export function toPosition(parameter: NumberParameter, value: number): number {
  if (parameter.scale === 'linear') return value;
  return Math.round((positions * Math.log(value / parameter.min)) / Math.log(parameter.max / parameter.min));
}

/** The value at a position of the slider; on a logarithmic scale rounded to three significant digits. */
export function fromPosition(parameter: NumberParameter, position: number): number {
  if (parameter.scale === 'linear') return position;
  const value = parameter.min * (parameter.max / parameter.min) ** (position / positions);
  const rounded = Number(value.toPrecision(3));
  const inside = Math.min(parameter.max, Math.max(parameter.min, rounded));
  return parameter.kind === 'number' ? inside : Math.round(inside);
}

/**
 * Where one press of an arrow key leads: to the nearest position with another value. Near its lower end a logarithmic slider
 * has several positions for one integer.
 */
export function nextPosition(parameter: NumberParameter, position: number, direction: 1 | -1): number {
  const { min, max, step } = sliderRange(parameter);
  const value = fromPosition(parameter, position);
  let next = position;
  while (next + direction * step >= min && next + direction * step <= max) {
    next += direction * step;
    if (fromPosition(parameter, next) !== value) return next;
  }
  return position;
}
