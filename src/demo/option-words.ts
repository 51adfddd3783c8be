import type { Said } from './words';

/** The words of a parameter's options: `{ adam: … }` for `rule` is `{ 'rule.adam': … }`, so that two parameters can share them. */
export function optionWords<Name extends string, Option extends string>(
  name: Name,
  words: Readonly<Record<Option, Said>>,
): Readonly<Record<`${Name}.${Option}`, Said>> {
  return Object.fromEntries(
    Object.entries(words).map(([option, word]) => [`${name}.${option}`, word]),
  ) as unknown as Record<`${Name}.${Option}`, Said>;
}
