import { ungroup } from './digit-groups';
import { constantOf, functionOf, isFraction, takesSeveral } from './names';
import type { Problem, Reading } from './reading';
import type { Token } from './tokens';
import type { Expression } from './tree';

interface Factor {
  readonly tree: Expression;
  readonly kind?: 'number' | 'percent' | 'root' | 'function';
  /**
   * Whether a factor that follows without a sign could as well belong to its last part: any after `ln 2`, a name after `2^3`. A bracket
   * after `b^2` is a factor, as everybody writes it.
   */
  readonly isOpen?: 'to all' | 'to names';
}

const nothing: Expression = { kind: 'number', value: Number.NaN, text: '' };

/**
 * Reads the tokens of an expression by descent, with these letters as variables. What the first problem was is kept; the rest no
 * longer matters then.
 */
export function parse(tokens: readonly Token[], letters: ReadonlySet<string>): Reading {
  let place = 0;
  let problem: Problem | undefined;
  /** How many bars are open in the bracket that is read. */
  let bars = 0;

  function fail(why: Problem['problem'], at = tokens[place]?.text ?? ''): Factor {
    problem ??= { problem: why, at };
    place = tokens.length;
    return { tree: nothing };
  }

  /** What stands here does not belong here, or something is missing. */
  function failHere(): Factor {
    return fail(place < tokens.length ? 'unreadable' : 'incomplete');
  }

  function take(text: string): boolean {
    if (tokens[place]?.text !== text) return false;
    place++;
    return true;
  }

  /** A bracket with one expression, or with several parted by `;`. */
  function bracket(): readonly Expression[] {
    const outside = bars;
    bars = 0;
    place++;
    const inside = [sum()];
    while (take(';')) inside.push(sum());
    bars = outside;
    if (!take(')')) fail(place < tokens.length ? 'unreadable' : 'unclosed');
    return inside;
  }

  /** A bracket that must come next, with one expression. */
  function one(): Expression {
    if (tokens[place]?.text !== '(') return failHere().tree;
    const [tree = nothing, ...others] = bracket();
    return others.length === 0 ? tree : fail('unreadable', ';').tree;
  }

  function absolute(): Factor {
    bars++;
    place++;
    const of = sum();
    bars--;
    if (!take('|')) return fail(place < tokens.length ? 'unreadable' : 'unclosed');
    return { tree: { kind: 'call', name: 'abs', of: [of] } };
  }

  function literal(text: string): Factor {
    const [digits = '', exponent = '0'] = text.split(/\s*e\s*/);
    const plain = digits.endsWith(',') ? undefined : ungroup(digits);
    if (plain === 'comma') return fail('comma', text);
    if (plain === undefined) return fail('unreadable', text);
    const written = exponent === '0' ? plain : `${plain}e${exponent.replace(/^\+/, '')}`;
    return { tree: { kind: 'number', value: Number(`${plain}e${exponent}`), text: written }, kind: 'number' };
  }

  /**
   * The square of `tanh^2(x)`, `tanh²(x)` and `\tanh^{2}(x)`: a number without a sign, for −1 is the inverse to some, and in one pair of
   * brackets at most, for in two it is the order of a derivative.
   */
  function powerOfCall(name: string): Expression | undefined {
    if (!take('^')) return undefined;
    const isRaised = tokens[place]?.text === '(' && tokens[place + 1]?.kind === 'number';
    const { tree, kind } = primary();
    return kind === 'number' || (isRaised && tree.kind === 'number') ? tree : fail('argument', name).tree;
  }

  function applied(typed: string): Factor {
    const name = functionOf(typed);
    if (name === undefined) return fail('unknown', typed);
    const exponent = powerOfCall(typed);
    const raised = (of: readonly Expression[]): Expression => {
      const call: Expression = { kind: 'call', name, of };
      return exponent ? { kind: 'power', left: call, right: exponent } : call;
    };
    const argument = tokens[place];
    if (argument?.text === '(') {
      const of = bracket();
      if (takesSeveral(name) === of.length > 1) return { tree: raised(of) };
      return fail(takesSeveral(name) ? 'several' : 'unreadable', takesSeveral(name) ? typed : ';');
    }
    // log28 is the logarithm of 8 to one and that of 28 to another.
    if (typed === 'log' && argument?.kind === 'number' && !argument.isApart) return fail('argument', typed);
    if (takesSeveral(name)) return fail('several', typed);
    if (argument?.kind === 'sign' && argument.text !== '|') return fail('argument', typed);
    const { tree, kind } = primary();
    // √x² is the root of a square to one and the square of a root to another; of a number both are the same.
    const isRoot = name === 'sqrt' && kind === 'number';
    return { tree: raised([tree]), kind: isRoot ? 'root' : 'function', isOpen: 'to all' };
  }

  function named(name: string): Factor {
    if (letters.has(name)) return { tree: { kind: 'letter', name } };
    const constant = constantOf(name);
    return constant === undefined ? applied(name) : { tree: { kind: 'constant', name: constant } };
  }

  function primary(): Factor {
    const token = tokens[place];
    if (token?.text === '(') return { tree: one() };
    if (token?.text === '|') return absolute();
    if (token === undefined || token.kind === 'sign') return failHere();
    place++;
    if (token.kind === 'number') return literal(token.text);
    if (!isFraction(token.text)) return named(token.text);
    const left = one();
    return { tree: { kind: 'quotient', left, right: one() } };
  }

  function power(): Factor {
    const base = primary();
    if (take('%')) {
      if (base.isOpen) return fail('order');
      const hundred: Expression = { kind: 'number', value: 100, text: '100' };
      return { tree: { kind: 'quotient', left: base.tree, right: hundred }, kind: 'percent' };
    }
    if (!take('^')) return base;
    if (base.kind === 'function') return fail('order');
    const isClosed = tokens[place]?.text === '(';
    const tree: Expression = { kind: 'power', left: base.tree, right: signed().tree };
    return isClosed ? { tree } : { tree, isOpen: 'to names' };
  }

  function signed(): Factor {
    if (take('+')) return signed();
    if (!take('-')) return power();
    const factor = signed();
    return { ...factor, tree: { kind: 'negative', of: factor.tree } };
  }

  /** A factor without a sign before it: `2π`, `2√2`, `2(3+4)`, but not `1/2π`, nor the mixed number of `1\frac{1}{2}`. */
  function beside(before: Factor, isDivisor: boolean): Factor {
    const isName = tokens[place]?.kind === 'name';
    if (before.kind === 'percent') return fail('unreadable');
    const isMixed = before.kind === 'number' && isFraction(tokens[place]?.text ?? '');
    const isTaken = before.isOpen === 'to all' || (before.isOpen === 'to names' && isName);
    return isTaken || isDivisor || isMixed ? fail('order') : power();
  }

  /** Whether what comes next can be a factor without a sign before it. A bar closes what is open. */
  function isBeside(token: Token | undefined): boolean {
    return token?.text === '(' || token?.kind === 'name' || (token?.text === '|' && bars === 0);
  }

  function product(): Expression {
    let factor = signed();
    let tree = factor.tree;
    let isDivisor = false;
    for (;;) {
      if (take('/')) {
        factor = signed();
        // 3/4 % may be 0.75 % or 3 divided by 4 %.
        if (factor.kind === 'percent') fail('order');
        tree = { kind: 'quotient', left: tree, right: factor.tree };
        isDivisor = true;
      } else if (take('*')) {
        factor = signed();
        tree = { kind: 'product', left: tree, right: factor.tree };
        isDivisor = false;
      } else if (isBeside(tokens[place])) {
        factor = beside(factor, isDivisor);
        tree = { kind: 'product', left: tree, right: factor.tree };
      } else return tree;
    }
  }

  function sum(): Expression {
    let tree = product();
    for (;;) {
      if (take('+')) tree = { kind: 'sum', left: tree, right: product() };
      else if (take('-')) tree = { kind: 'difference', left: tree, right: product() };
      else return tree;
    }
  }

  const tree = sum();
  if (place < tokens.length) fail(tokens[place]?.text === ')' ? 'unopened' : 'unreadable');
  return problem ?? { tree };
}
