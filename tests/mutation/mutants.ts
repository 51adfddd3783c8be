import { createHash } from 'node:crypto';
import ts from 'typescript';

/** One small change of a source text. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
  /** The line, counted from 1. */
  readonly line: number;
}

const { SyntaxKind } = ts;
const swapped = new Map<ts.SyntaxKind, readonly string[]>([
  [SyntaxKind.PlusToken, ['-']],
  [SyntaxKind.MinusToken, ['+']],
  [SyntaxKind.AsteriskToken, ['/']],
  [SyntaxKind.SlashToken, ['*']],
  [SyntaxKind.AsteriskAsteriskToken, ['*']],
  [SyntaxKind.PercentToken, ['*']],
  [SyntaxKind.LessThanToken, ['<=', '>=']],
  [SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [SyntaxKind.AmpersandAmpersandToken, ['||']],
  [SyntaxKind.BarBarToken, ['&&']],
  [SyntaxKind.PlusEqualsToken, ['-=']],
  [SyntaxKind.MinusEqualsToken, ['+=']],
  [SyntaxKind.AsteriskEqualsToken, ['/=']],
  [SyntaxKind.SlashEqualsToken, ['*=']],
]);
const otherFunction: Readonly<Record<string, string>> = {
  'Math.max': 'Math.min',
  'Math.min': 'Math.max',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  'Math.sin': 'Math.cos',
  'Math.cos': 'Math.sin',
  'Math.abs': '',
  'Math.sqrt': '',
};

/** Whether a whole number says a place, of which only the whole part counts: a little more is the same place. */
function isPlace({ parent }: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(parent)) return isPlace(parent);
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    const isSum = kind === SyntaxKind.PlusToken || kind === SyntaxKind.MinusToken;
    return kind === SyntaxKind.GreaterThanGreaterThanToken || (isSum && isPlace(parent));
  }
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ['at', 'slice', 'toPrecision', 'toFixed'].includes(parent.expression.name.text)
  );
}

/** The texts that may stand for a node. */
function replacements(node: ts.Node, source: ts.SourceFile): readonly string[] {
  const text = node.getText(source);
  if (ts.isNumericLiteral(node)) {
    const [value, next] = [Number(text), Number(text) + 1];
    return [
      ...(next === value ? [] : [String(next)]),
      ...(value === 0 || isPlace(node) ? [] : [`(${text} * 1.01)`]),
    ];
  }
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const others = swapped.get(operatorToken.kind) ?? [];
    return others.map((other) => `${left.getText(source)} ${other} ${right.getText(source)}`);
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const isSign = node.operator === SyntaxKind.MinusToken || node.operator === SyntaxKind.ExclamationToken;
    return isSign ? [`(${node.operand.getText(source)})`] : [];
  }
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].map((part) => `(${part.getText(source)})`);
  if (node.kind === SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  if (ts.isPropertyAccessExpression(node)) {
    const other = otherFunction[text];
    return other === undefined ? [] : [other];
  }
  if (ts.isExpressionStatement(node)) return [';'];
  if (ts.isIfStatement(node)) {
    const [condition, rest] = [
      node.expression.getText(source),
      text.slice(text.indexOf(')', node.expression.end - node.getStart(source))),
    ];
    return ['true', 'false'].map((constant) => `if ((${condition}, ${constant})${rest}`);
  }
  return [];
}

/** All mutants of a TypeScript file; types and what is thrown are left alone. */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    const [start, end] = [node.getStart(source), node.end];
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    for (const replacement of replacements(node, source))
      mutants.push({ start, end, text: replacement, line });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The lines that a mutant changes, before and after, without their indentation. */
export function changeOf(original: string, { start, end, text }: Mutant): readonly [string, string] {
  const first = original.lastIndexOf('\n', start - 1) + 1;
  const last = original.indexOf('\n', end);
  const rest = original.slice(end, last < 0 ? undefined : last);
  const before = (original.slice(first, end) + rest).split('\n').map((each) => each.trim());
  const after = (original.slice(first, start) + text + rest).split('\n').map((each) => each.trim());
  while (before.length > 1 && after.length > 1 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  while (before.length > 1 && after.length > 1 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  return [before.join(' '), after.join(' ')];
}

/** A share of a file's mutants, at least one, drawn with a seed; a mutant's lot does not depend on the other files. */
export function drawnFrom(mutants: readonly Mutant[], path: string, share: number, seed: number): Mutant[] {
  const lots = mutants.map((mutant, index) => ({
    mutant,
    index,
    lot: createHash('sha256').update(`${seed} ${path} ${index}`).digest('hex'),
  }));
  return lots
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, Math.ceil(share * mutants.length))
    .sort((one, other) => one.index - other.index)
    .map(({ mutant }) => mutant);
}
