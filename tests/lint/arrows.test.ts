import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Content uses math, demo, exercise and note; topics lists content; engines use what content uses and topics; the site uses the
 * engines. So the house has floors, and a file may use its own folder and the floors below. (Circles of files: Biome's
 * noImportCycles.)
 */
const floors: readonly (readonly string[])[] = [
  ['math'],
  ['expression'],
  ['demo'],
  ['exercise', 'note', 'curriculum'],
  ['content'],
  ['topics'],
  ['site', 'markdown', 'charts', 'copying'],
  ['field'],
  ['lab'],
  ['practice', 'print'],
  ['glossary', 'metadata', 'offline'],
  ['home', 'tour', 'teach'],
  ['components'],
  ['gathered', 'theme', 'finish'],
  ['pages', 'content.config'],
];

const root = fileURLToPath(new URL('../..', import.meta.url));

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** The names in a file's imports, of whichever form. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const forms =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|import\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]|<script[^>]*\bsrc="(\.[^"]+)"|@import\s+['"]([^'"]+)['"]/g;
  return [...source.matchAll(forms)].map((match) => match.slice(1).find((name) => name !== undefined)!);
}

/** The folder of the house that a file belongs to; a file that lies directly in `src` is a folder of its own. */
function folderOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next.replace(/\.(ts|astro|css)$/, '') : top;
}

const sources = [...filesBelow('src', /\.(ts|astro|css)$/), ...filesBelow('content', /\.(ts|mdx)$/)];

interface Use {
  readonly file: string;
  readonly target: string;
}

const uses: readonly Use[] = sources.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ file, target: join(dirname(file), name.replace(/\?.*$/, '')) })),
);

function floorOf(folder: string): number {
  return floors.findIndex((floor) => floor.includes(folder));
}

/** The names of a file that stand for something declared elsewhere: neither what is declared here nor what follows a dot. */
function usedNames(source: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const places = parent as { readonly name?: ts.Node; propertyName?: ts.Node; label?: ts.Node };
      const isOwn =
        (places.name === node && !ts.isShorthandPropertyAssignment(parent)) ||
        places.propertyName === node ||
        places.label === node ||
        (ts.isQualifiedName(parent) && parent.right === node);
      if (!isOwn) names.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether a name is declared anywhere. To check all types as well would take five times as long, and `astro check` does that. */
function isDeclared(checker: ts.TypeChecker, name: ts.Identifier): boolean {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  const isBuiltIn = name.text === 'undefined' || ts.isConstTypeReference(name.parent);
  return isBuiltIn || symbol?.declarations !== undefined;
}

describe('arrows point one way', () => {
  it('every folder has its floor', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => floorOf(folder) < 0)).toEqual([]);
  });

  it('a file uses its own folder and the floors below', () => {
    const wrong = uses.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from === to) return false;
      return floorOf(to) < 0 || floorOf(to) >= floorOf(from);
    });
    expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  it('only topics looks into content', () => {
    const wrong = uses.filter(
      ({ file, target }) => folderOf(target) === 'content' && !['content', 'topics'].includes(folderOf(file)),
    );
    expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  it('no topic uses another', () => {
    const topicOf = (file: string): string | undefined => file.split('/')[1];
    const wrong = uses.filter(
      ({ file, target }) =>
        folderOf(file) === 'content' && folderOf(target) === 'content' && topicOf(file) !== topicOf(target),
    );
    expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  it('only the lab and charts import what draws charts', () => {
    const users = sources.filter((file) =>
      importsOf(file).some((name) => /^(chart\.js|chartjs-[\w-]+|d3-[\w-]+)(\/|$)/.test(name)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !['lab', 'charts'].includes(folderOf(file)))).toEqual([]);
  });

  it('math and content import no package', () => {
    const wrong = sources
      .filter((file) => ['math', 'content'].includes(folderOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.'))
          .map((name) => `${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('math and content compile without a DOM', () => {
    const files = sources.filter(
      (file) => file.endsWith('.ts') && ['math', 'content', 'curriculum'].includes(folderOf(file)),
    );
    const program = ts.createProgram(
      files.map((file) => join(root, file)),
      {
        lib: ['lib.es2024.d.ts'],
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      },
    );
    const checker = program.getTypeChecker();
    const unknown = program
      .getSourceFiles()
      .filter(({ isDeclarationFile }) => !isDeclarationFile)
      .flatMap((source) =>
        usedNames(source)
          .filter((name) => !isDeclared(checker, name))
          .map(({ text }) => `${relative(root, source.fileName)}: ${text}`),
      );
    expect(unknown).toEqual([]);
  }, 180_000);
});
