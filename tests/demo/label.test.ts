import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSymbol, labelHtml, labelSvg, labelText } from '../../src/demo/label';

it.each([
  ['fan-in *n*', 'fan-in <i translate="no">n</i>', 'fan-in n'],
  ['σ_z by the rule', 'σ<sub translate="no">z</sub> by the rule', 'σz by the rule'],
  ['*w*_{12}', '<i translate="no">w</i><sub translate="no">12</sub>', 'w12'],
  ['‖*w*‖^2', '‖<i translate="no">w</i>‖<sup translate="no">2</sup>', '‖w‖^2'],
  ['e^{-x}', '<span translate="no">e<sup translate="no">-x</sup></span>', 'e^-x'],
  ['d*L* by hand', '<span translate="no">d</span><i translate="no">L</i> by hand', 'dL by hand'],
  ['d*L*', '<span translate="no">d<i translate="no">L</i></span>', 'dL'],
  ['a < b & "c"', '<span translate="no">a &lt; b &amp; &quot;c&quot;</span>', 'a < b & "c"'],
])('%s is %s for the eye and %s for the ear', (label, html, text) => {
  expect(labelHtml(label)).toBe(html);
  expect(labelText(label)).toBe(text);
});

it('sets subscripts, superscripts and symbols in a picture as in a text', () => {
  const small = 'font-size="0.75em"';
  expect(labelSvg('*w*_{12}^2 < 1')).toBe(
    `<tspan font-style="italic">w</tspan><tspan baseline-shift="sub" ${small}>12</tspan><tspan baseline-shift="super" ${small}>2</tspan> &lt; 1`,
  );
});

it('writes only the tags of its own marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab<>&"*_^{} σ'), maxLength: 16 }), (label) => {
      // A subscript or superscript is a letter, a digit or a group.
      fc.pre(!/[_^](?![\wσ{])|\{[^}]*[*<>&"{_^]/.test(label));
      const rest = labelHtml(label).replace(/<\/(i|sub|sup|span)>|<(i|sub|sup|span) translate="no">/g, '');
      expect(rest).not.toMatch(/[<>"]/);
      expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
    }),
  );
});

it('leaves a text without marks alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zα-ω0-9 .,√∞一-龥]*$/u), (text) => {
      fc.pre(!isSymbol(text));
      expect(labelHtml(text)).toBe(text);
      expect(labelText(text)).toBe(text);
    }),
  );
});
