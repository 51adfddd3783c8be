import fc from 'fast-check';
import type { Letter } from '../../src/expression/letters';
import type { Expression } from '../../src/expression/tree';

/** Letters as questions have them. */
export const letters: readonly Letter[] = [
  { name: 'b', shown: 'β' },
  { name: 'i', shown: 'i' },
  { name: 'n', shown: 'n_in' },
  { name: 'x1', shown: 'x_1' },
  { name: 'sw', shown: 'σ_w' },
  { name: 'p', shown: 'ŷ' },
  { name: 'TP', shown: 'TP' },
];

export const values = { b: 0.5, i: 3, n: 8, x1: 7, sw: 1.5, p: 0.25, TP: 40 };

/** Any expression in these letters. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression; leaf: Expression }>(
  (tie) => ({
    leaf: fc.oneof(
      fc
        .tuple(fc.nat({ max: 99 }), fc.nat({ max: 9 }))
        .map(([whole, part]) => `${whole}.${part}`)
        .map((text): Expression => ({ kind: 'number', text, value: Number(text) })),
      fc.constantFrom(...letters).map(({ name }): Expression => ({ kind: 'letter', name })),
      fc.constant<Expression>({ kind: 'constant', name: 'pi' }),
    ),
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      tie('leaf'),
      fc.record({
        kind: fc.constantFrom('sum', 'difference', 'product', 'quotient', 'power'),
        left: tie('tree'),
        right: tie('tree'),
      }),
      fc.record({ kind: fc.constant('negative'), of: tie('tree') }),
      fc.record({
        kind: fc.constant('call'),
        name: fc.constantFrom('sqrt', 'exp', 'ln', 'log2', 'log10', 'tanh', 'sigmoid', 'abs', 'sin', 'cos'),
        of: fc.tuple(tie('tree')),
      }),
      fc.record({
        kind: fc.constant('call'),
        name: fc.constantFrom('max', 'min'),
        of: fc.tuple(tie('tree'), tie('tree')),
      }),
    ) as fc.Arbitrary<Expression>,
  }),
).tree;

/** What an unlucky hand types. */
export const malformed: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc
    .array(
      fc.constantFrom(
        ...'0123456789.,+-*/^%()[]{}|;=eEbinxyzσβπ√²½×·−。（）＊^_\'"\\ ',
        'sqrt',
        'exp(',
        'max(',
        'log',
        'tanh^',
        '\\frac',
        '\\beta',
        '\\left(',
        'ŷ',
        'x_1',
        '10',
      ),
      { maxLength: 40 },
    )
    .map((signs) => signs.join('')),
);
