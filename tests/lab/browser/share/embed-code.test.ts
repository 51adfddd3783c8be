import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { embedAddress, embedCode } from '../../../../src/lab/browser/share/embed-code';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://example.org/notes/en/momentum/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const embed = '/notes/embed/en/ema-weights/';
const state = [
  ['ema-weights.beta', '0.98'],
  ['ema-weights.view', '2'],
] as const;
const whole = { hide: [], height: 650, grows: true };

it('the address of an embedded demo holds its state and the picture that is large', () => {
  expect(embedAddress(embed, state, whole)).toBe(
    'https://example.org/notes/embed/en/ema-weights/?ema-weights.beta=0.98&ema-weights.view=2',
  );
});

it('one picture alone stands for the choice of the large one, and what is left out follows it', () => {
  expect(embedAddress(embed, state, { ...whole, view: 1, hide: ['controls', 'data'] })).toBe(
    'https://example.org/notes/embed/en/ema-weights/?ema-weights.beta=0.98&view=1&hide=controls,data',
  );
});

it('the code quotes what it writes, has the script only for a frame that grows, and finds it below any folder', () => {
  const address = embedAddress(embed, state, { ...whole, view: 1 });
  const code = embedCode(address, 'Say "β" & γ', whole);
  expect(code).toContain('title="Say &quot;β&quot; &amp; γ"');
  expect(code).toContain('?ema-weights.beta=0.98&amp;view=1"');
  expect(code).toContain('height:650px');
  expect(code).toContain('<script src="https://example.org/notes/embed.js" async></script>');
  for (const folder of ['/my-embed/', '/embed/', '/']) {
    const inFolder = embedCode(`https://example.org${folder}embed/zh/ema-weights/?view=1`, 'β', whole);
    expect(inFolder).toContain(`<script src="https://example.org${folder}embed.js" async></script>`);
  }
  expect(embedCode(address, 'β', { height: 400, grows: false })).not.toContain('<script');
});
