import { sigmoid } from '../math/activations/sigmoidal';
import type { ConstantName, Expression, FunctionName } from './tree';

const constants: Readonly<Record<ConstantName, number>> = { e: Math.E, pi: Math.PI };

const functions: Readonly<Record<FunctionName, (...values: number[]) => number>> = {
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  tanh: Math.tanh,
  sigmoid,
  abs: Math.abs,
  sin: Math.sin,
  cos: Math.cos,
  max: Math.max,
  min: Math.min,
};

/** What an expression is worth where its letters have these values; `NaN` or infinite where it has no value. */
export function evaluate(expression: Expression, letters: Readonly<Record<string, number>> = {}): number {
  const of = (part: Expression): number => evaluate(part, letters);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'letter':
      return letters[expression.name] ?? Number.NaN;
    case 'constant':
      return constants[expression.name];
    case 'negative':
      return -of(expression.of);
    case 'sum':
      return of(expression.left) + of(expression.right);
    case 'difference':
      return of(expression.left) - of(expression.right);
    case 'product':
      return of(expression.left) * of(expression.right);
    case 'quotient':
      return of(expression.left) / of(expression.right);
    case 'power':
      return of(expression.left) ** of(expression.right);
    case 'call':
      return functions[expression.name](...expression.of.map(of));
  }
}
