import { expect, it } from 'vitest';
import { ScriptsError, withScripts } from '../../src/finish/scripts/name-scripts';

const built = new Map([
  ['content/momentum/demos/ema-bias.ts', ['_astro/ema-bias.1.js', '_astro/demo.2.js']],
  ['tests/content/momentum/demos/ema-bias.ts', ['_astro/other.1.js']],
]);

it('a page names the built script, then what it imports, in place of its source', () => {
  const page =
    '<live-demo id="ema-bias" data-scripts="/notes/content/momentum/demos/ema-bias.ts"></live-demo>';
  expect(withScripts(page, built, 'page')).toBe(
    '<live-demo id="ema-bias" data-scripts="/notes/_astro/ema-bias.1.js demo.2.js"></live-demo>',
  );
});

it('so do the words for Anki', () => {
  const words = '{"scripts":"/content/momentum/demos/ema-bias.ts","title":"a.ts"}';
  expect(withScripts(words, built, 'words')).toBe(
    '{"scripts":"/_astro/ema-bias.1.js demo.2.js","title":"a.ts"}',
  );
});

it('a source that is no script stops the build', () => {
  expect(() => withScripts('<i data-scripts="/content/momentum/en.ts"></i>', built, 'page')).toThrow(
    ScriptsError,
  );
});
