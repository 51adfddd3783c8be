import { pictureToPairs } from '../demo/link';
import type { AnyValue } from '../demo/parameters';
import { writeParameter } from '../demo/reading';
import type { DemoState } from './mistake';

/** The query of a link to a state of a demo. */
export function demoQuery({ demo, view = 1, set = {} }: DemoState): string {
  const pairs = Object.entries(set).map(([name, value]): [string, string] => [
    `${demo}.${name}`,
    // 1 - 0.8 should stand in a link as 0.2.
    writeParameter(typeof value === 'number' ? Number(value.toPrecision(12)) : (value as AnyValue)),
  ]);
  return new URLSearchParams([...pairs, ...pictureToPairs(demo, view)]).toString();
}
