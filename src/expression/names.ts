import type { ConstantName, FunctionName } from './tree';

/** What a name in an expression stands for, whatever the question is. */
const constants: ReadonlyMap<string, ConstantName> = new Map([
  ['e', 'e'],
  ['pi', 'pi'],
]);

/** A logarithm without a base is the natural one, as in deep learning and in every programming language. */
const functions: ReadonlyMap<string, FunctionName> = new Map([
  ['sqrt', 'sqrt'],
  ['exp', 'exp'],
  ['ln', 'ln'],
  ['log', 'ln'],
  ['log2', 'log2'],
  ['log10', 'log10'],
  ['lg', 'log10'],
  ['tanh', 'tanh'],
  ['sigmoid', 'sigmoid'],
  ['sigma', 'sigmoid'],
  ['abs', 'abs'],
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['max', 'max'],
  ['min', 'min'],
]);

/** The constant of a name. */
export function constantOf(name: string): ConstantName | undefined {
  return constants.get(name);
}

/** The function of a name; an input method may have begun it with a capital. */
export function functionOf(name: string): FunctionName | undefined {
  return functions.get(name) ?? functions.get(name.toLowerCase());
}

/** Whether it takes several values, with signs between them. */
export function takesSeveral(name: FunctionName): boolean {
  return name === 'max' || name === 'min';
}

/** Whether it is the fraction of TeX, of whichever size. */
export function isFraction(name: string): boolean {
  return /^[dt]?frac$/.test(name);
}
