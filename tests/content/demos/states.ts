import type { Demo } from '../../../src/demo/define-demo';
import { type AnyValue, defaultValues, type Parameter, type State } from '../../../src/demo/parameters';
import type { Random } from '../../../src/math/random';

/** States of a demo to test it in: its corners, and points anywhere in the ranges. */

/** How many corners of one demo are tried; of more, that many are drawn. */
const mostCorners = 512;

/** The extreme values of one parameter. */
export function extremes(parameter: Parameter): readonly AnyValue[] {
  switch (parameter.kind) {
    case 'number':
    case 'integer':
    case 'steps':
      return [parameter.min, parameter.max];
    case 'seed':
      return [parameter.value];
    case 'choice':
      return parameter.options;
    case 'several':
      return [[], parameter.options];
    case 'toggle':
      return [false, true];
    case 'list': {
      const { min, max, minLength, maxLength } = parameter;
      return [
        Array(minLength).fill(min),
        Array(maxLength).fill(max),
        Array(maxLength).fill(min),
        Array.from({ length: maxLength }, (_, index) => (index % 2 === 0 ? min : max)),
      ];
    }
    case 'point': {
      const { min, max } = parameter;
      return [
        [min, min],
        [min, max],
        [max, min],
        [max, max],
      ];
    }
    case 'points': {
      const { min, max, minLength, maxLength } = parameter;
      return [
        Array(minLength).fill([min, min]),
        Array(maxLength).fill([max, min]),
        Array.from({ length: maxLength }, (_, index) => (index % 2 === 0 ? [min, max] : [max, min])),
      ] as AnyValue[];
    }
  }
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random.integer(items.length)]!;
}

/** Every combination of extreme values, or a drawn part of them when there are too many. */
export function corners(demo: Demo, random: Random): State[] {
  const names = Object.keys(demo.params);
  const values = names.map((name) => extremes(demo.params[name]!));
  const count = values.reduce((product, list) => product * list.length, 1);
  const corner = (choose: (list: readonly AnyValue[], place: number) => AnyValue): State =>
    Object.fromEntries(names.map((name, place) => [name, choose(values[place]!, place)]));
  if (count > mostCorners) {
    return Array.from({ length: mostCorners }, () => corner((list) => pick(list, random)));
  }
  return Array.from({ length: count }, (_, index) => {
    let rest = index;
    return corner((list) => {
      const value = list[rest % list.length]!;
      rest = Math.floor(rest / list.length);
      return value;
    });
  });
}

/** The default with every combination of what can be chosen and switched, and of the few kinks that a number may sit on. */
export function optionStates(demo: Demo): State[] {
  return Object.entries(demo.params).reduce<State[]>(
    (states, [name, parameter]) => {
      const options =
        parameter.kind === 'choice'
          ? parameter.options
          : parameter.kind === 'toggle'
            ? [false, true]
            : parameter.kind === 'number' && parameter.min < 0 && parameter.max > 0
              ? [parameter.value, 0]
              : undefined;
      if (options === undefined || states.length * options.length > mostCorners) return states;
      return states.flatMap((state) => options.map((option) => ({ ...state, [name]: option })));
    },
    [defaultValues(demo.params)],
  );
}

function between(parameter: { min: number; max: number; scale?: string }, random: Random): number {
  const { min, max, scale } = parameter;
  const value =
    scale === 'log' ? min * (max / min) ** random.uniform() : min + (max - min) * random.uniform();
  return Math.min(max, Math.max(min, value));
}

/** A value anywhere in the range of a parameter. */
export function randomValue(parameter: Parameter, random: Random): AnyValue {
  switch (parameter.kind) {
    case 'number':
      return between(parameter, random);
    case 'integer':
    case 'steps':
    case 'seed':
      return Math.round(between(parameter, random));
    case 'choice':
      return pick(parameter.options, random);
    case 'several':
      return parameter.options.filter(() => random.uniform() < 0.5);
    case 'toggle':
      return random.uniform() < 0.5;
    case 'list': {
      const length = parameter.minLength + random.integer(parameter.maxLength - parameter.minLength + 1);
      return Array.from({ length }, () => between(parameter, random));
    }
    case 'points': {
      const length = parameter.minLength + random.integer(parameter.maxLength - parameter.minLength + 1);
      return Array.from({ length }, () => [between(parameter, random), between(parameter, random)] as const);
    }
    case 'point':
      return [between(parameter, random), between(parameter, random)];
  }
}

/** A state anywhere in the ranges of a demo. */
export function randomState(demo: Demo, random: Random): State {
  return Object.fromEntries(
    Object.entries(demo.params).map(([name, parameter]) => [name, randomValue(parameter, random)]),
  );
}

/** All quick states, and the first few of those that the demo itself calls long: the rest of them would say the same. */
export function affordable(demo: Demo, states: readonly State[], longOnes = 12): State[] {
  let long = 0;
  return states.filter((state) => {
    if (!demo.inWorker?.(state)) return true;
    long += 1;
    return long <= longOnes;
  });
}
