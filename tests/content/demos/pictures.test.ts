import { expect, it } from 'vitest';
import { topicOfDemo } from '../../../src/lab/registry';
import { demoSvg } from './demo-svg';
import { demos } from './demos';

/** A reviewer sees there what a change does. Pictures that are meant to change: `npm run unit -- pictures --update`. */
it.each(demos)('$demo.id draws at its default what its file shows', async ({ demo }) => {
  const svg = demoSvg(demo);
  expect(svg).toContain('<path');
  await expect(svg).toMatchFileSnapshot(`../${topicOfDemo(demo.id)}/pictures/${demo.id}.svg`);
});
