import type { Demo } from '../../src/demo/define-demo';
import type { AnyValue } from '../../src/demo/parameters';
import { writeParameter } from '../../src/demo/reading';
import type { Written } from './driver';

/** Values of a demo as its controls and its links write them. */
export function written({ id, params }: Demo, values: Readonly<Record<string, AnyValue>>): Written {
  return Object.entries(values).map(([name, value]) => {
    const parameter = params[name];
    if (parameter === undefined) throw new Error(`${id} has no parameter ${name}`);
    return [name, parameter.kind, writeParameter(value)];
  });
}
