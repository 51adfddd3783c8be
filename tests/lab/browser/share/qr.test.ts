import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrSvg } from '../../../../src/lab/browser/share/qr';

it('a QR code is drawn module by module, with a quiet border of four', () => {
  const text = 'https://example.org/en/momentum/?ema-weights.beta=0.98#ema-weights';
  const svg = qrSvg(text);
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const drawn = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect([...drawn].sort()).toEqual(dark.sort());
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  const [left] = [...drawn].map((place) => Number(place.split(' ')[0])).sort((a, b) => a - b);
  expect(left).toBe(4);
});
