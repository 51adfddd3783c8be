import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which folder may use which: arrows point from content down to math. A folder may always use itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  math: [],
  // The table of a demo is made of the engine's words for it; the engine in turn finds demos by their files.
  demos: ['math', 'lab/define-demo', 'lab/parameters', 'lab/views', 'lab/words', 'lab/format'],
  exercises: [
    'math',
    'practice/define-exercise',
    'practice/draw',
    'practice/exercise-words',
    'lab/words',
    'lab/format',
  ],
  lab: ['math'],
  practice: ['lab', 'demos', 'exercises', 'math', 'theme/markdown', 'links', 'curriculum'],
  components: [
    'lab',
    'practice',
    'demos',
    'exercises',
    'math',
    'theme',
    'links',
    'curriculum',
    'places',
    'metadata',
  ],
  theme: [
    'built-files',
    'lab',
    'glossary',
    'components',
    'links',
    'curriculum',
    'places',
    'offline/app-manifest',
    'offline/paper',
    'offline/browser',
    'print',
  ],
  print: ['lab'],
  // What the index pages gather; the pitfalls come from the notes themselves.
  index: ['lab', 'components', 'curriculum', 'links', '../content'],
  offline: [
    'lab/words',
    'lab/browser/page-language',
    'lab/browser/adopt-styles',
    'components/words',
    'theme/colours',
    'links',
    'places',
  ],
  security: ['built-files'],
  glossary: ['lab/words'],
  pages: [
    'lab',
    'glossary',
    'index',
    'practice',
    'components',
    'theme',
    'links',
    'curriculum',
    'places',
    'metadata',
    'offline/app-manifest',
  ],
  metadata: ['lab', 'theme', 'links', 'curriculum'],
  'built-files': [],
  links: [],
  places: ['curriculum'],
  curriculum: [],
  'content.config': ['curriculum'],
};

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
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|import\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"]+)['"]|<script[^>]*\bsrc="(\.[^"]+)"/g;
  return [...source.matchAll(forms)].map((match) => match.slice(1).find((name) => name !== undefined)!);
}

/** `lab/reading` for `src/lab/reading.ts`, and so on. */
function placeInSource(file: string): string {
  return relative('src', file).replace(/\.(ts|astro|css)$/, '');
}

function folderOf(place: string): string {
  return place.split('/')[0]!;
}

const sources = filesBelow('src', /\.(ts|astro)$/);

describe('arrows point one way', () => {
  it('every folder of src has its arrows', () => {
    const folders = new Set(sources.map((file) => folderOf(placeInSource(file))));
    expect([...folders].filter((folder) => !Object.hasOwn(arrows, folder))).toEqual([]);
  });

  it.each(Object.entries(arrows))('%s uses only what it may: %j', (folder, allowed) => {
    const wrong = sources
      .filter((file) => folderOf(placeInSource(file)) === folder)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => ({ file, target: placeInSource(join(dirname(file), name.replace(/\?.*$/, ''))) }))
          .filter(({ target }) => {
            const isRegistry = file === join('src', 'lab', 'registry.ts') && folderOf(target) === 'demos';
            const may = [folder, ...allowed].some(
              (place) => target === place || target.startsWith(`${place}/`),
            );
            return !may && !isRegistry;
          }),
      );
    expect(wrong.map(({ file, target }) => `${file} uses src/${target}`)).toEqual([]);
  });

  it('notes use only components', () => {
    const wrong = filesBelow('content', /\.mdx$/).flatMap((file) =>
      importsOf(file)
        .filter((name) => !/^\.\.\/\.\.\/src\/components\/\w+\.astro$/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only the lab imports what draws charts', () => {
    const users = sources.filter((file) =>
      importsOf(file).some((name) => /^(chart\.js|d3-[\w-]+)(\/|$)/.test(name)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => folderOf(placeInSource(file)) !== 'lab')).toEqual([]);
  });

  it('math and demos import no package', () => {
    const wrong = sources
      .filter((file) => ['math', 'demos', 'exercises'].includes(folderOf(placeInSource(file))))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.'))
          .map((name) => `${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('math, demos and exercises compile without a DOM', () => {
    const files = sources.filter((file) => /^src\/(math|demos|exercises|curriculum)\b/.test(file));
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
    const unknown = ts
      .getPreEmitDiagnostics(program)
      // 2304, 2584, 2812: a name that only the DOM has.
      .filter(({ code }) => [2304, 2584, 2812].includes(code))
      .map(
        ({ file, messageText }) =>
          `${relative(root, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    expect(unknown).toEqual([]);
  }, 60_000);
});
