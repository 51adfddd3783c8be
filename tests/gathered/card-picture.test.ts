import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cardPicture } from '../../src/gathered/card-picture';
import { demoIds, loadDemo } from '../../src/lab/registry';

describe.each(demoIds())('the small picture of %s', async (id) => {
  const svg = cardPicture(await loadDemo(id));

  it('has a drawing, and every colour in both themes', () => {
    const named = new Set([...svg.matchAll(/var\((--gn-[\w-]+)\)/g)].map(([, name = '']) => name));
    expect(svg).toMatch(/<(path|circle) /);
    const [, light = '', dark = ''] =
      svg.match(/<style>:root\{([^}]*)\}@media\(prefers-color-scheme:dark\)\{:root\{([^}]*)\}\}/) ?? [];
    for (const name of named) {
      expect(light).toMatch(new RegExp(`${name}:#`));
      expect(dark).toMatch(new RegExp(`${name}:#`));
    }
  });

  it('has no words, which would be too small to read, and nothing that is not a number', () => {
    expect(svg).not.toContain('<text');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is small enough to be fetched by the dozen', () => {
    expect(gzipSync(svg).length).toBeLessThan(4500);
  });
});
