import { describe, expect, it } from 'vitest';
import { accentOf, nameIn, plainFormula } from '../../src/expression/letter-names';

describe('the name of a letter', () => {
  it.each([
    ['σ_w', 'sigma_w'],
    ['\\sigma_{w}', 'sigma_w'],
    ['β̂', 'betahat'],
    ['\\hat\\beta', 'betahat'],
    ['\\hat{y}', 'yhat'],
    ['\\bar x', 'xbar'],
    ['ỹ', 'ytilde'],
    ['x̄_1', 'xbar_1'],
    ['\\mathrm{TP}', 'TP'],
    ['\\operatorname{ in }', 'in'],
  ])('%s is %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it('is the same for both forms that TeX has of a Greek letter', () => {
    for (const letter of ['epsilon', 'theta', 'phi', 'rho', 'sigma', 'pi'])
      expect(nameIn(`\\var${letter}`)).toBe(nameIn(`\\${letter}`));
    // No other command loses its first letters.
    expect(plainFormula('\\varx')).not.toBe(plainFormula('\\x'));
  });
});

it('a hat, a bar and a tilde are accents, others are none', () => {
  expect(['ŷ', 'ȳ', 'ỹ', 'é', 'y'].map(accentOf)).toEqual(['hat', 'bar', 'tilde', undefined, undefined]);
});
