import { expect, it } from 'vitest';
import { drawingSvg, drawView } from '../../src/lab/drawing';
import { chart, sample, shownAt } from './sample-demo';

const size = { width: 640, height: 300 };
const drawingAt = (slope: number) => drawView(chart, shownAt(slope), sample.words, 'en', size);
const svg = drawingSvg(drawingAt(1), size);

it('draws with the colours of the theme and no others', () => {
  expect(svg).toContain('var(--gn-series-1)');
  expect(svg).not.toMatch(/(?:fill|stroke)="(?!var\(|none)/);
});

it('keeps text as text and tells lines apart by their dashes', () => {
  expect(svg).toMatch(/<text[^>]*>[^<]+<\/text>/);
  expect(svg).toMatch(/stroke="var\(--gn-series-3\)" stroke-dasharray="[\d ]+"/);
});

it('breaks a line at a gap', () => {
  const lines = svg.match(/<path class="line" stroke="var\(--gn-series-1\)" d="([^"]*)"/);
  expect(lines?.[1]?.match(/M/g)).toHaveLength(2);
});

it('draws nothing outside numbers, whatever the state', () => {
  for (const slope of [-1, 0, 0.5, 2]) {
    expect(drawingSvg(drawingAt(slope), size)).not.toMatch(/NaN|Infinity|undefined/);
  }
});

it('turns pixels back into values', () => {
  for (const { x, y } of [drawingAt(1), drawingAt(2)]) {
    for (const map of [x, y]) expect(map.toValue(map.toPixel(1.25))).toBeCloseTo(1.25, 12);
  }
});
