import { describe, expect, it } from 'vitest';
import { type Build, type Processor, runChecks } from '../../../src/math/paradigms/software-stack';

const check = (processor: Processor, build: Build, driver = true, rightEnvironment = true) =>
  runChecks({ driver, processor, build, rightEnvironment });

describe('a short program', () => {
  it('imports what is in the environment of its interpreter, and nothing else', () => {
    expect(check('nvidia', 'cuda', true, false)).toEqual({
      torch: false,
      available: null,
      torchvision: false,
      d2l: false,
    });
    expect(check('none', 'cuda', false)).toMatchObject({ torch: true, torchvision: true, d2l: true });
  });

  it('sees a processor if build and maker fit and a driver is there', () => {
    expect(check('nvidia', 'cuda').available).toBe(true);
    expect(check('amd', 'rocm').available).toBe(true);
    expect(check('nvidia', 'cuda', false).available).toBe(false);
    for (const [processor, build] of [
      ['nvidia', 'cpu'],
      ['nvidia', 'rocm'],
      ['amd', 'cuda'],
      ['amd', 'cpu'],
      ['none', 'cuda'],
      ['none', 'rocm'],
    ] as const) {
      expect(check(processor, build).available).toBe(false);
    }
  });
});
