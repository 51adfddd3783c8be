import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonToPlan, type Plan, planLimits } from '../../src/teach/plan/plan';
import { planToText, textToPlan } from '../../src/teach/plan/plan-link';
import { readTarget, targetOf, targetOfLink } from '../../src/teach/plan/site-link';

const targets = [
  'momentum/',
  'momentum/#window',
  'momentum/?ema-weights.beta=0.98#ema-weights',
  'practice/momentum/?momentum/mass-of-window.seed=7#momentum/mass-of-window',
  'exam/?topics=momentum,dropout&length=10&minutes=45&seed=7&bank=1x2y3z',
  '',
];

const site = { origins: ['https://example.org', 'http://localhost:4321'], base: '/notes/' };

/** Texts that survive a link: any whole characters. */
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 20 });

const plans: fc.Arbitrary<Plan> = fc.record({
  title: text(planLimits.title),
  items: fc.array(
    fc.record({
      target: fc.constantFrom(...targets),
      title: text(planLimits.title),
      note: text(planLimits.note),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

describe('a lesson plan in a link', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const written = await planToText(plan);
        expect(written).toMatch(/^1[\w-]+$/);
        expect(await textToPlan(written)).toEqual(plan);
      }),
    );
  });

  it('is compact: Chinese takes less than half of what an address would take for it', async () => {
    const note = '先看窗口长度，再把 β 调到 0.98，比较两条曲线，说出为什么偏差校正只影响前几步。';
    const items = targets.map((target, index) => ({
      target,
      title: `第 ${index + 1} 步`,
      note: `${note}${index}`,
    }));
    const written = await planToText({ title: '第三周：动量', items });
    expect(written.length).toBeLessThan(encodeURIComponent(JSON.stringify(items)).length / 2);
    expect(written.length).toBeLessThan(800);
  });

  it('that is malformed is nothing, and never an exception', async () => {
    const good = await planToText({ title: 'Week 3', items: [{ target: 'momentum/', title: '', note: '' }] });
    const bad = ['', '1', '2abc', 'plan', '1%%%', `${good.slice(0, -6)}`, `1${'A'.repeat(30_000)}`, '1👍'];
    for (const each of bad) expect(await textToPlan(each), each.slice(0, 20)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (anything) => {
        const read = await textToPlan(`1${anything}`);
        if (read) expect(read.items.length).toBeGreaterThan(0);
      }),
    );
    for (const json of [
      '{}',
      '[]',
      '["no items"]',
      '[1,["momentum/"]]',
      'null',
      '["x",["https://elsewhere.org/"]]',
    ])
      expect(jsonToPlan(json), json).toBeUndefined();
  });

  it('that would unpack to more than a plan holds is refused', async () => {
    const huge = await planToText({
      title: 'x'.repeat(300_000),
      items: [{ target: '', title: '', note: '' }],
    });
    expect(huge.length).toBeLessThan(20_000);
    expect(await textToPlan(huge)).toBeUndefined();
  });

  it('leaves out what leads to another place and keeps the rest', () => {
    const json = JSON.stringify([
      'Week',
      ['//elsewhere.org/'],
      ['javascript:alert(1)'],
      ['../../x/'],
      ['momentum/'],
    ]);
    expect(jsonToPlan(json)?.items.map(({ target }) => target)).toEqual(['x/', 'momentum/']);
    for (const target of [
      '/momentum/',
      '\\\\elsewhere.org',
      'https://elsewhere.org/en/',
      'data:text/html,x',
      'a/b',
    ])
      expect(targetOf(target), target).toBeUndefined();
  });
});

describe('a link that is pasted into a plan', () => {
  it('loses host, base path and language', () => {
    for (const target of targets)
      for (const origin of site.origins)
        for (const language of ['en', 'zh'])
          expect(targetOfLink(` ${origin}/notes/${language}/${target}\n`, site)).toBe(target);
  });

  it('loses the keys that others have added', () => {
    const link =
      'https://example.org/notes/zh/momentum/?from=singlemessage&ema-weights.beta=0.98&fbclid=x&utm_source=y#ema-weights';
    expect(targetOfLink(link, site)).toBe('momentum/?ema-weights.beta=0.98#ema-weights');
  });

  it('is refused when it leads to another site, another folder or no page', () => {
    for (const link of [
      'https://elsewhere.org/notes/en/momentum/',
      'https://example.org/en/momentum/',
      'https://example.org/notes/embed/en/ema-weights/',
      'https://example.org/notes/en/momentum',
      'momentum',
      '',
      'javascript:alert(1)',
    ])
      expect(targetOfLink(link, site), link).toBeUndefined();
  });

  it('is taken apart', () => {
    expect(readTarget('momentum/?ema-weights.beta=0.98#ema-weights')).toEqual({
      path: 'momentum',
      pairs: [['ema-weights.beta', '0.98']],
      place: 'ema-weights',
    });
    expect(readTarget('#%').place).toBe('%');
  });
});
