import { ungroup } from './digit-groups';
import type { NumberProblem, NumberReading } from './number-reading';
import type { Token } from './tokens';

const constants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
]);

const functions: ReadonlyMap<string, (x: number) => number> = new Map([
  ['sqrt', Math.sqrt],
  ['exp', Math.exp],
  ['ln', Math.log],
  ['log', Math.log],
  ['log2', Math.log2],
  ['log10', Math.log10],
  ['lg', Math.log10],
  ['tanh', Math.tanh],
  ['abs', Math.abs],
]);

const isFraction = (token: Token | undefined): boolean => /^[dt]?frac$/.test(token?.text ?? '');

interface Factor {
  readonly value: number;
  readonly kind?: 'number' | 'percent' | 'root' | 'function';
  /** Whether a factor that follows without a sign could as well belong to its last part: `ln 2π`, `2^3π`. */
  readonly isOpen?: boolean;
}

/** Calculates the tokens of an expression by descent. What the first problem was is kept; the rest no longer matters then. */
export function calculate(tokens: readonly Token[]): NumberReading {
  let place = 0;
  let problem: NumberProblem | undefined;

  function fail(why: NumberProblem = 'unreadable'): Factor {
    problem ??= why;
    place = tokens.length;
    return { value: Number.NaN };
  }

  function take(text: string): boolean {
    if (tokens[place]?.text !== text) return false;
    place++;
    return true;
  }

  function bracket(): Factor {
    if (!take('(')) return fail();
    const value = sum();
    return take(')') ? { value } : fail();
  }

  function literal(text: string): Factor {
    const [digits = '', exponent = '0'] = text.split(/\s*e\s*/);
    const plain = ungroup(digits);
    if (plain === 'comma') return fail('comma');
    return plain === undefined ? fail() : { value: Number(`${plain}e${exponent}`), kind: 'number' };
  }

  function applied(name: string): Factor {
    const apply = functions.get(name);
    if (apply === undefined) return fail();
    const argument = tokens[place];
    if (argument?.text === '(') return { value: apply(bracket().value) };
    // log28 is the logarithm of 8 to one and that of 28 to another.
    if (name === 'log' && argument?.kind === 'number' && !argument.isApart) return fail();
    return { value: apply(primary().value), kind: name === 'sqrt' ? 'root' : 'function', isOpen: true };
  }

  function primary(): Factor {
    const token = tokens[place];
    if (token?.text === '(') return bracket();
    place++;
    if (token?.kind === 'number') return literal(token.text);
    if (token?.kind !== 'name') return fail();
    if (isFraction(token)) {
      const above = bracket().value;
      return { value: above / bracket().value };
    }
    const constant = constants.get(token.text);
    return constant === undefined ? applied(token.text) : { value: constant };
  }

  function power(): Factor {
    const base = primary();
    if (take('%')) return base.isOpen ? fail('order') : { value: base.value / 100, kind: 'percent' };
    if (!take('^')) return base;
    if (base.kind === 'function') return fail('order');
    const isOpen = tokens[place]?.text !== '(';
    return { value: base.value ** signed().value, isOpen };
  }

  function signed(): Factor {
    if (take('+')) return signed();
    if (!take('-')) return power();
    const factor = signed();
    return { ...factor, value: -factor.value };
  }

  /** A factor without a sign before it: `2π`, `2√2`, `2(3+4)`, but not `1/2π`, nor the mixed number of `1\frac{1}{2}`. */
  function beside(before: Factor, isDivisor: boolean): Factor {
    if (before.kind === 'percent') return fail();
    const isMixed = before.kind === 'number' && isFraction(tokens[place]);
    return before.isOpen || isDivisor || isMixed ? fail('order') : power();
  }

  function product(): number {
    let factor = signed();
    let value = factor.value;
    let isDivisor = false;
    for (;;) {
      const next = tokens[place];
      if (take('/')) {
        factor = signed();
        // 3/4 % may be 0.75 % or 3 divided by 4 %.
        if (factor.kind === 'percent') fail('order');
        value /= factor.value;
        isDivisor = true;
      } else if (take('*')) {
        factor = signed();
        value *= factor.value;
        isDivisor = false;
      } else if (next?.text === '(' || next?.kind === 'name') {
        factor = beside(factor, isDivisor);
        value *= factor.value;
      } else return value;
    }
  }

  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }

  const value = sum();
  if (place < tokens.length) fail();
  if (problem !== undefined) return { problem };
  return Number.isFinite(value) ? { value } : { problem: 'notFinite' };
}
