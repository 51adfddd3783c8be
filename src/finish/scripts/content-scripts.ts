import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { chunkGroups, sharedByDemos } from './chunk-groups';

/** The files of each script that pages name, by its source: first the script, then what it imports. */
export type BuiltScripts = ReadonlyMap<string, readonly string[]>;

/** What pages name: each demo, and the exercises of each topic. */
const named = /\/content\/[^/]+\/(demos\/[^/]+|exercises\/index)\.ts$/;

/** What these may use. */
const usable = ['src/math/**/*.ts', 'src/demo/**/*.ts', 'src/exercise/**/*.ts'];
const besideDemos = 'content/*/demos/*/**/*.ts';

/** Uses all of it. No page loads it, so it goes; but with it no file depends on what the demos of today happen to use. */
const usesAll = '\0uses-all';

/** `momentum/demos/ema-weights.ts` is called `ema-weights`, and `momentum/exercises/index.ts` `exercises-momentum`. */
function nameOf(source: string): string {
  const [name = '', folder = '', topic = ''] = source.replace(/\.ts$/, '').split('/').reverse();
  return folder === 'demos' ? name : `${folder}-${topic}`;
}

/** A file of the bundle and what it imports, and so on. */
function withImports(bundle: Rolldown.OutputBundle, file: string): string[] {
  const files = new Set([file]);
  for (const each of files) {
    const chunk = bundle[each];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) files.add(imported);
  }
  return [...files];
}

/**
 * Makes a script of each demo and of the exercises of each topic, such that a change of one, or one more, renames no other file:
 * no script names them (the pages do), and nothing that they share depends on who uses it.
 */
export function contentScripts(root: string): { readonly plugin: Plugin; readonly built: BuiltScripts } {
  const built = new Map<string, readonly string[]>();
  /** By the name of the module. The build of the pages, which comes first, finds them. */
  const sources = new Map<string, string>();
  const plugin: Plugin = {
    name: 'content-scripts',
    apply: 'build',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      // Rolldown insists on this where a group leaves out what its modules import.
      const options: Rolldown.RolldownOptions = {
        preserveEntrySignatures: 'allow-extension',
        // The words of an exercise stand beside its numbers. No script of a page uses them, so none keeps them.
        treeshake: { manualPureFunctions: ['String.raw'] },
      };
      return {
        build: { rolldownOptions: { ...options, output: { codeSplitting: { groups: chunkGroups } } } },
      };
    },
    transform: {
      filter: { id: named },
      handler(_, id) {
        if (this.environment.name !== 'client') sources.set(id, relative(root, id));
      },
    },
    buildStart() {
      if (this.environment.name !== 'client') return;
      for (const [id, source] of [...sources].sort())
        this.emitFile({ type: 'chunk', id, name: nameOf(source) });
      this.emitFile({ type: 'chunk', id: usesAll, name: 'uses-all' });
    },
    resolveId: (id) => (id === usesAll ? id : null),
    async load(id) {
      if (id !== usesAll) return null;
      const find = (patterns: string | readonly string[]): string[] =>
        globSync(patterns, { cwd: root })
          .map((file) => join(root, file))
          .sort();
      const modules = [...find(usable), ...find(besideDemos).filter(sharedByDemos)];
      const lines = modules.map(async (module, index) => {
        const { exports } = await this.load({ id: module });
        const names = exports.map((name) => `${name} as ${name}_${index}`);
        return `export { ${names.join(', ')} } from ${JSON.stringify(module)};`;
      });
      return (await Promise.all(lines)).join('\n');
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const kept = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.facadeModuleId === usesAll) continue;
        const source = sources.get(chunk.facadeModuleId ?? '');
        if (source !== undefined) built.set(source, withImports(bundle, chunk.fileName));
        if (chunk.isEntry || chunk.isDynamicEntry)
          for (const file of withImports(bundle, chunk.fileName)) kept.add(file);
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && !kept.has(chunk.fileName)) delete bundle[chunk.fileName];
      }
    },
  };
  return { plugin, built };
}
