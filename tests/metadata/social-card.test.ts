import sharp from 'sharp';
import { expect, it } from 'vitest';
import { loadDemo } from '../../src/lab/registry';
import { cardPng, cardSvg } from '../../src/metadata/social-card';

it('a card is a picture of 1200 by 630 with the curve of the first demo, in real colours', async () => {
  const demos = [await loadDemo('ema-weights')];
  const svg = cardSvg(demos, 'en');
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('data-layer="series-0"');
  const { width, height, format } = await sharp(await cardPng(demos, 'en')).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});
