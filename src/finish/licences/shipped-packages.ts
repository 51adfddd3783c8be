import type { Plugin } from 'vite';

/** What readers get without a script that imports it: style sheets, fonts, the engine of the search. */
const besideScripts = ['@astrojs/starlight', 'katex', 'pagefind'];

/** The package that a module is a file of. */
export function packageOf(module: string): string | undefined {
  return module.match(/^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
}

/** Collects the packages of which something reaches the reader's browser, while its scripts are bundled. */
export function shippedPackages(): { readonly plugin: Plugin; readonly names: ReadonlySet<string> } {
  const names = new Set(besideScripts);
  const plugin: Plugin = {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(module) : undefined;
          if (name !== undefined) names.add(name);
        }
      }
    },
  };
  return { plugin, names };
}
