import { defaultValues } from '../../src/demo/parameters';
import { demoIn, makeLive, readoutNames, readouts, shownState, writtenState } from './demo-page';
import { addressInFolder, importDemo } from './site';
import { expect, test } from './test';

/** The network lab: what it computes here is what it computes in Node, and its links set it whole. */

const id = 'network-lab';

/** Engines round exp and log differently in the last bit, and a training of some hundred epochs makes more of it. */
const engines = 1e-8;

/** The numbers of two runs that differ by more than the rounding of two engines. */
function differing(
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const other = found[name];
    const isNear =
      typeof value === 'number' &&
      typeof other === 'number' &&
      Math.abs(other - value) <= engines * Math.abs(value);
    return isNear || JSON.stringify(other) === JSON.stringify(value)
      ? []
      : [`${name}: ${other}, not ${value}`];
  });
}

const settings = [
  {},
  { data: 'spiral', units: 8, optimizer: 'adam', learningRate: 0.01, steps: 300 },
  { data: 'threeClasses', output: 'softmaxCrossEntropy', batchNorm: true, dropoutRate: 0.2, steps: 120 },
  { data: 'waves', activation: 'gelu', initialization: 'he', optimizer: 'rmsprop', l2: 0.01, steps: 80 },
  { data: 'plane', hiddenLayers: 0, learningRate: 1, steps: 200 },
] as const;

for (const set of settings) {
  test(`a run in the browser is the run in Node, and the same to the last bit every time: ${JSON.stringify(set)}`, async ({
    page,
    complaints,
  }) => {
    const demo = await importDemo(id);
    const query = new URLSearchParams(
      Object.entries(set).map(([name, value]) => [
        `${id}.${name}`,
        typeof value === 'boolean' ? '1' : String(value),
      ]),
    );
    await page.goto(addressInFolder(`en/lab/?${query}`));
    const lab = demoIn(page, id);
    await makeLive(lab);
    const state = { ...defaultValues(demo.params), ...set };
    expect(await shownState(lab, demo)).toEqual(writtenState(demo, state));
    const result: Record<string, unknown> = JSON.parse(JSON.stringify(demo.compute(state, () => {})));
    const expected = Object.fromEntries(readoutNames(demo).map((name) => [name, result[name]]));
    await expect.poll(async () => differing(await readouts(lab), expected), { timeout: 20_000 }).toEqual([]);
    const first = await readouts(lab);
    await page.reload();
    await makeLive(lab);
    await expect.poll(() => readouts(lab), { timeout: 20_000 }).toEqual(first);
    expect(complaints).toEqual([]);
  });
}

test('a claim of a note sets the lab, with the state it is compared with', async ({ page, complaints }) => {
  await page.goto(addressInFolder('zh/lab/'));
  const lab = demoIn(page, id);
  await makeLive(lab);
  const claim = page.locator('#zero-weights-learn-nothing a.try');
  await claim.click();
  await expect(lab.locator('select[name="initialization"]')).toHaveValue('zero');
  await expect(lab).toHaveAttribute('data-pinned');
  await expect(lab.locator('output[name="trainingAccuracy"]')).toHaveAttribute('data-pinned', '100%');
  expect(new URL(page.url()).searchParams.get(`${id}.A`)).toBe('1');
  expect(complaints).toEqual([]);
});

test('a note leads to its claims in the lab', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/weight-initialization/'));
  await page.locator('.in-lab a').first().click();
  await page.waitForURL((url) => url.pathname.includes('/en/lab/'));
  const lab = demoIn(page, id);
  await makeLive(lab);
  await expect(lab.locator('select[name="initialization"]')).toHaveValue('zero');
  expect(complaints).toEqual([]);
});

test('training plays, and goes back to where it was', async ({ page, complaints }) => {
  await page.goto(addressInFolder(`en/lab/?${id}.steps=0`));
  const lab = demoIn(page, id);
  await makeLive(lab);
  const loss = lab.locator('output[name="trainingLoss"]');
  const start = await loss.getAttribute('data-value');
  await lab.locator('[data-action="play"]').click();
  await expect
    .poll(async () => Number(await lab.locator('input[name="steps"]').inputValue()), { timeout: 20_000 })
    .toBeGreaterThan(30);
  await lab.locator('[data-action="play"]').click();
  expect(Number(await loss.getAttribute('data-value'))).toBeLessThan(Number(start));
  await lab.locator('[data-action="restart"]').click();
  await expect(loss).toHaveAttribute('data-value', start ?? '');
  expect(complaints).toEqual([]);
});
