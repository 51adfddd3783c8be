import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { type Module, root, standIn } from './places.ts';

export const textOf = (path: string): string => readFileSync(resolve(root, path), 'utf8');
export const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const found = new Map<string, Readonly<Record<string, string>>>();

/** What a file imports, by the names it uses: paths from the root of the project; packages are not among them. */
export function importsOf(path: string): Readonly<Record<string, string>> {
  const known = found.get(path);
  if (known !== undefined) return known;
  const names = [...textOf(path).matchAll(/(?:from |^import |import\()'([^']*)'/gm)].map(
    ([, name = '']) => name,
  );
  const imports = Object.fromEntries(
    names.flatMap((name) => {
      if (name === 'vitest') return [[name, standIn]];
      if (!name.startsWith('.')) return [];
      const full = resolve(root, dirname(path), name);
      return [[name, relative(root, existsSync(`${full}.ts`) ? `${full}.ts` : full)]];
    }),
  );
  found.set(path, imports);
  return imports;
}

/** Some files and all that they import, directly or through others. */
export function closureOf(paths: readonly string[]): Set<string> {
  const closure = new Set(paths);
  // A set grows while it is walked.
  for (const path of closure)
    if (path.endsWith('.ts')) for (const each of Object.values(importsOf(path))) closure.add(each);
  return closure;
}

/** Whether Node can run a file without the bundler of the site, which finds files by pattern and takes other kinds than scripts. */
export const runsAlone = (path: string): boolean =>
  [...closureOf([path])].every(
    (each) =>
      each.endsWith('.ts') && existsSync(resolve(root, each)) && !textOf(each).includes('import.meta.glob'),
  );

/** A file and those of some others that reach it through imports, the nearest first. */
export function reaching(path: string, among: readonly string[]): Set<string> {
  const reached = new Set([path]);
  for (const used of reached) {
    for (const each of among) if (Object.values(importsOf(each)).includes(used)) reached.add(each);
  }
  return reached;
}

/** The script of a TypeScript text; rejects where it cannot be compiled. */
export async function compile(path: string, text: string): Promise<string> {
  const address = JSON.stringify(pathToFileURL(resolve(root, path)).href);
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node24',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': address },
    logLevel: 'silent',
  });
  return code;
}

const compiled = new Map<string, Promise<Module>>();

/** A module of the project as it stands. */
export function moduleOf(path: string): Promise<Module> {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const made = compile(path, textOf(path)).then((code) => ({ code, imports: importsOf(path) }));
  compiled.set(path, made);
  return made;
}
