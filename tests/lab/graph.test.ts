import { expect, it } from 'vitest';
import type { GraphValue } from '../../src/demo/views';
import { graphSvg } from '../../src/lab/graph';

const words = {
  x: { en: '*x*_1', zh: '*x*_1' },
  y: { en: 'a < b', zh: '和' },
  weight: { en: '*w*_{12}', zh: '*w*_{12}' },
};

function svgOf(values: Readonly<Record<string, GraphValue>>, language: 'en' | 'zh' = 'en'): string {
  return graphSvg(
    {
      view: 'graph',
      title: 'title',
      forward: 'forward',
      backward: 'backward',
      nodes: [
        { id: 'x', label: 'x', column: 0, row: 0 },
        { id: 'y', label: 'y', column: 1, row: 0 },
      ],
      edges: [
        { id: 'first', from: 'x', to: 'y', label: 'weight' },
        { id: 'second', from: 'x', to: 'y' },
      ],
      values: () => values,
    },
    { params: {}, result: {} },
    words,
    language,
  );
}

it('writes names with slanted letters and lowered indices, and escapes the rest', () => {
  const svg = svgOf({});
  expect(svg).toContain('<tspan font-style="italic">x</tspan><tspan baseline-shift="sub"');
  expect(svg).toContain('a &lt; b');
});

it('writes them in the language of the reader', () => {
  expect(svgOf({}, 'zh')).toContain('>和</text>');
});

it('writes the backward value under the forward one, and alone in its place', () => {
  const lineOf = (svg: string, kind: string): number =>
    Number(new RegExp(`<text class="${kind}"[^>]* y="([\\d.]+)"`).exec(svg)?.[1]);
  const both = svgOf({ x: { forward: 2, backward: 0.5 } });
  const alone = svgOf({ x: { backward: 0.5 } });
  expect(lineOf(both, 'backward') - lineOf(both, 'forward')).toBe(14);
  expect(lineOf(alone, 'backward')).toBe(lineOf(both, 'forward'));
});

it('draws what is being explained last, on top', () => {
  const edges = svgOf({ first: { lit: true } }).match(/<g class="edge[^"]*"/g);
  expect(edges).toEqual(['<g class="edge"', '<g class="edge lit"']);
});

it('draws all lines before what is written on them, so that no line crosses a number', () => {
  const svg = svgOf({ first: { forward: 1 }, second: { forward: 2 } });
  expect(svg.lastIndexOf('<path')).toBeLessThan(svg.indexOf('class="forward"'));
});

it('writes a name that does not fit into its node above it', () => {
  const heights = [...svgOf({}).matchAll(/<text class="node-label([^"]*)"[^>]* y="(\d+)"/g)];
  const [short, long] = heights.map(([, kind, y]) => ({ kind, y: Number(y) }));
  expect([short?.kind, long?.kind]).toEqual(['', ' above']);
  // The circle has a radius of 31.
  expect(long?.y).toBeLessThan(44 - 31);
  expect(short?.y).toBeGreaterThan(44 - 31);
});
