import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `expression` can notice. */
export const expression: readonly Equivalent[] = [
  {
    file: 'expression/letter-names.ts',
    reason: 'Other marks are no key of the accents, so that none is found.',
    changes: [
      [
        "return mark === '\\u0302' || mark === '\\u0303' || mark === '\\u0304' ? accents[mark] : undefined;",
        'return (accents[mark]);',
      ],
    ],
  },
  {
    file: 'expression/parse.ts',
    reason: 'The values of a bracket are counted in whole numbers.',
    changes: [
      [
        'if (takesSeveral(name) === of.length > 1) return { tree: raised(of) };',
        'if (takesSeveral(name) === of.length > (1 * 1.01)) return { tree: raised(of) };',
      ],
    ],
  },
];
