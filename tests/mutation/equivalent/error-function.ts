import type { Equivalent } from './equivalent.ts';

/** What no test of the error function can notice. */
export const errorFunction: readonly Equivalent[] = [
  {
    file: 'math/error-function.ts',
    reason: 'At a border, and a little beyond, the approximations of both sides are good to the last place.',
    changes: [
      [
        'if (size < 0.84375) return x + x * smallExcess(x);',
        'if (size <= 0.84375) return x + x * smallExcess(x);',
      ],
      [
        'if (size < 0.84375) return x + x * smallExcess(x);',
        'if (size < (0.84375 * 1.01)) return x + x * smallExcess(x);',
      ],
      [
        'const value = size < 1.25 ? erfOfOne + nearOneExcess(size) : 1 - tail(size);',
        'const value = size <= 1.25 ? erfOfOne + nearOneExcess(size) : 1 - tail(size);',
      ],
      [
        'const value = size < 1.25 ? erfOfOne + nearOneExcess(size) : 1 - tail(size);',
        'const value = size < (1.25 * 1.01) ? erfOfOne + nearOneExcess(size) : 1 - tail(size);',
      ],
      [
        'if (x < 0.84375) return 0.5 - (x - 0.5 + x * smallExcess(x));',
        'if (x <= 0.84375) return 0.5 - (x - 0.5 + x * smallExcess(x));',
      ],
      [
        'if (x < 0.84375) return 0.5 - (x - 0.5 + x * smallExcess(x));',
        'if (x < (0.84375 * 1.01)) return 0.5 - (x - 0.5 + x * smallExcess(x));',
      ],
      [
        'if (x < 1.25) return 1 - erfOfOne - nearOneExcess(x);',
        'if (x <= 1.25) return 1 - erfOfOne - nearOneExcess(x);',
      ],
      ['x < 1 / 0.35', 'x <= 1 / 0.35'],
      ['x < 1 / 0.35', 'x < (1 * 1.01) / 0.35'],
      ['x < 1 / 0.35', 'x < 1 / (0.35 * 1.01)'],
      ['if (x < -0.84375) return 1 + erf(-x);', 'if (x <= -0.84375) return 1 + erf(-x);'],
      ['if (x < -0.84375) return 1 + erf(-x);', 'if (x < -(0.84375 * 1.01)) return 1 + erf(-x);'],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: 'Both forms of 1 − erf are good to the last place here.',
    changes: [
      [
        'if (x < 0.25) return 1 - (x + x * smallExcess(x));',
        'if ((x < 0.25, false)) return 1 - (x + x * smallExcess(x));',
      ],
      [
        'if (x < 0.25) return 1 - (x + x * smallExcess(x));',
        'if (x <= 0.25) return 1 - (x + x * smallExcess(x));',
      ],
      [
        'if (x < 0.25) return 1 - (x + x * smallExcess(x));',
        'if (x < (0.25 * 1.01)) return 1 - (x + x * smallExcess(x));',
      ],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: 'From 27.3 on the value is below half of the smallest number and becomes 0 by itself.',
    changes: [
      ['if (x > 27.3) return 0;', 'if (x >= 27.3) return 0;'],
      ['if (x > 27.3) return 0;', 'if (x > 28.3) return 0;'],
      ['if (x > 27.3) return 0;', 'if (x > (27.3 * 1.01)) return 0;'],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: 'Numerator and denominator are both polynomials, and both change their sign.',
    changes: [
      [
        'for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]!;',
        'for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x - coefficients[k]!;',
      ],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: 'Small numbers have left before: what arrives here is not 0.',
    changes: [['return x < 0 ? -value : value;', 'return x <= 0 ? -value : value;']],
  },
  {
    file: 'math/error-function.ts',
    reason:
      'Where one of the two inverses ends and the other begins, each gives the same by way of the other.',
    changes: [
      ['if (y > 1.5) return -erfcinv(2 - y);', 'if ((y > 1.5, false)) return -erfcinv(2 - y);'],
      ['if (y > 1.5) return -erfcinv(2 - y);', 'if (y >= 1.5) return -erfcinv(2 - y);'],
      ['if (y > 1.5) return -erfcinv(2 - y);', 'if (y > (1.5 * 1.01)) return -erfcinv(2 - y);'],
      ['if (y >= 0.5) return erfinv(1 - y);', 'if (y > 0.5) return erfinv(1 - y);'],
      ['if (y >= 0.5) return erfinv(1 - y);', 'if (y >= (0.5 * 1.01)) return erfinv(1 - y);'],
      ['if (y < -0.5) return -erfcinv(1 + y);', 'if (y <= -0.5) return -erfcinv(1 + y);'],
      ['if (y < -0.5) return -erfcinv(1 + y);', 'if (y < -(0.5 * 1.01)) return -erfcinv(1 + y);'],
      ['if (y > 0.5) return erfcinv(1 - y);', 'if (y > (0.5 * 1.01)) return erfcinv(1 - y);'],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: "Newton's method comes from any start on this side to the same end.",
    changes: [
      [
        'let x = Math.sqrt(-log(y * Math.sqrt(-target * Math.PI)));',
        'let x = Math.sqrt(-log(y * Math.sqrt(-target / Math.PI)));',
      ],
      ['let x = (y * Math.sqrt(Math.PI)) / 2;', 'let x = (y / Math.sqrt(Math.PI)) / 2;'],
      ['let x = (y * Math.sqrt(Math.PI)) / 2;', 'let x = (y * (Math.PI)) / 2;'],
      ['let x = (y * Math.sqrt(Math.PI)) / 2;', 'let x = (y * Math.sqrt(Math.PI)) / 3;'],
      ['let x = (y * Math.sqrt(Math.PI)) / 2;', 'let x = (y * Math.sqrt(Math.PI)) / (2 * 1.01);'],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason:
      "Newton's method ends long before; more or fewer steps, or steps a hundredth shorter, end at the same place.",
    changes: [
      [
        'for (let iteration = 0; iteration < 30; iteration++) {',
        'for (let iteration = 1; iteration < 30; iteration++) {',
      ],
      [
        'for (let iteration = 0; iteration < 30; iteration++) {',
        'for (let iteration = 0; iteration <= 30; iteration++) {',
      ],
      [
        'for (let iteration = 0; iteration < 30; iteration++) {',
        'for (let iteration = 0; iteration < 31; iteration++) {',
      ],
      [
        'for (let iteration = 0; iteration < 30; iteration++) {',
        'for (let iteration = 0; iteration < (30 * 1.01); iteration++) {',
      ],
      [
        'const step = ((log(value) - target) * value * Math.sqrt(Math.PI)) / 2 / exp(-x * x);',
        'const step = ((log(value) - target) * value * Math.sqrt(Math.PI)) / (2 * 1.01) / exp(-x * x);',
      ],
      [
        'const step = ((y - erf(x)) * Math.sqrt(Math.PI)) / 2 / exp(-x * x);',
        'const step = ((y - erf(x)) * Math.sqrt(Math.PI)) / (2 * 1.01) / exp(-x * x);',
      ],
    ],
  },
  {
    file: 'math/error-function.ts',
    reason: 'Further steps move the result no more.',
    changes: [
      ['if (Math.abs(step) <= 1e-15 * x) break;', 'if ((Math.abs(step) <= 1e-15 * x, false)) break;'],
      ['if (Math.abs(step) <= 1e-15 * x) break;', 'if (Math.abs(step) < 1e-15 * x) break;'],
      ['if (Math.abs(step) <= 1e-15 * x) break;', 'if (Math.abs(step) <= (1e-15 * 1.01) * x) break;'],
      [
        'if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;',
        'if ((Math.abs(step) <= 1e-15 * Math.abs(x), false)) break;',
      ],
      [
        'if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;',
        'if (Math.abs(step) < 1e-15 * Math.abs(x)) break;',
      ],
      [
        'if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;',
        'if (Math.abs(step) <= (1e-15 * 1.01) * Math.abs(x)) break;',
      ],
      ['if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;', 'if (Math.abs(step) <= 1e-15 * (x)) break;'],
    ],
  },
];
