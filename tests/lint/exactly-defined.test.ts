import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * A training of some hundred epochs makes a different picture of a difference in the last bit. So all that the network lab computes is made of
 * operations whose result IEEE 754 or ECMAScript fixes; `exp`, `**` and the like, which every engine rounds in its own way, come from
 * src/math/portable.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What of `Math` is the same everywhere. */
const fixed = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]);

const parse = (text: string) => ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);

/** The parts of a source text whose last bits an engine may choose. */
function unfixedIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isPower =
      ts.isBinaryExpression(node) &&
      [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(
        node.operatorToken.kind,
      );
    const isOtherMath =
      ts.isIdentifier(node) &&
      node.text === 'Math' &&
      !(ts.isPropertyAccessExpression(node.parent) && fixed.has(node.parent.name.text));
    if (isPower) found.push(node.getText());
    if (isOtherMath) found.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

/** The files that a file takes values from. */
function usedBy(file: string, text: string): string[] {
  return parse(text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    const isTypeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    if (isTypeOnly || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [`${join(dirname(file), moduleSpecifier.text)}.ts`];
  });
}

/** The sources of some folders and of all that they are made of, by path. */
function reachedFrom(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const sources = new Map<string, string>();
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    if (sources.has(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    sources.set(file, text);
    files.push(...usedBy(file, text));
  }
  return sources;
}

describe('the network lab is the same to the last bit in every engine', () => {
  it('for all that it computes is made of exactly defined operations', () => {
    const sources = reachedFrom(['src/math/whole-network', 'content/lab/demos/network-lab']);
    // The activation functions, and below them the functions that stand for those of the engine, are among them.
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining([
        'src/math/activations/gated.ts',
        'src/math/portable/exp.ts',
        'src/math/random.ts',
      ]),
    );
    const unfixed = [...sources].flatMap(([file, text]) => unfixedIn(text).map((part) => `${file}: ${part}`));
    expect(unfixed).toEqual([]);
  });

  it('and one that an engine may round is found, however it is written', () => {
    const rounded = [
      'Math.exp(1)',
      'x ** 2',
      'x **= 2',
      "Math['log'](x)",
      'list.map(Math.tanh)',
      'const { sin } = Math',
    ];
    expect(rounded.map((text) => unfixedIn(text).length)).toEqual(rounded.map(() => 1));
    expect(unfixedIn('Math.sqrt(x * x) + Math.floor(Math.PI) // Math.exp')).toEqual([]);
    expect(
      usedBy('a/b.ts', "import type { C } from './c'; import { d } from '../d'; export { e } from './e';"),
    ).toEqual(['d.ts', 'a/e.ts']);
  });
});
