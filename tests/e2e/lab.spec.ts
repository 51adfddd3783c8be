import type { Demo } from '../../src/demo/define-demo';
import { defaultValues, type State } from '../../src/demo/parameters';
import { demoScript } from '../builds.mjs';
import {
  demoIn,
  makeLive,
  openData,
  openGroups,
  readoutNames,
  readouts,
  shownState,
  writtenState,
} from './demo-page';
import { addressInFolder, importDemo } from './site';
import { expect, test } from './test';

/** The network lab: what it computes here is what it computes in Node, and its links set it whole. */

const id = 'network-lab';

/** Runs on which a difference in the last bit grows: long, by chance of batches and masks, and one that leaves all bounds after 184 epochs. */
const settings = [
  {},
  { data: 'spiral', units: 8, optimizer: 'adam', learningRate: 0.01, steps: 300 },
  {
    data: 'spiral',
    hiddenLayers: 4,
    units: 8,
    activation: 'gelu',
    batchNorm: true,
    dropoutRate: 0.2,
    optimizer: 'momentum',
    learningRate: 0.5,
    batchSize: 4,
    schedule: 'warmupCosine',
    steps: 200,
  },
  { data: 'circles', noise: 0.3, hiddenLayers: 3, units: 8, activation: 'gelu', learningRate: 2, steps: 200 },
  { data: 'threeClasses', output: 'softmaxCrossEntropy', batchNorm: true, dropoutRate: 0.2, steps: 120 },
  { data: 'waves', activation: 'gelu', initialization: 'he', optimizer: 'rmsprop', l2: 0.01, steps: 80 },
  { data: 'plane', hiddenLayers: 0, learningRate: 1, steps: 200 },
] as const;

/** Everything that the model in a script computes for a state, as JSON; runs in a page or a worker. */
async function wholeResult({ script, state }: { script: string; state: State }): Promise<string> {
  const { model }: { readonly model: Demo } = await import(script);
  return JSON.stringify(model.compute(state, () => {}));
}

const queryOf = (set: Readonly<Record<string, string | number | boolean>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(set).map(([name, value]) => [
      `${id}.${name}`,
      typeof value === 'boolean' ? '1' : String(value),
    ]),
  );

for (const set of settings) {
  test(`a run in the browser is the run in Node to the last bit, in the worker and in the page: ${JSON.stringify(set)}`, async ({
    page,
    complaints,
  }) => {
    const demo = await importDemo(id);
    await page.goto(addressInFolder(`en/lab/?${queryOf(set)}`));
    const lab = demoIn(page, id);
    await makeLive(lab);
    const state = { ...defaultValues(demo.params), ...set };
    expect(await shownState(lab, demo)).toEqual(writtenState(demo, state));
    const expected: Record<string, unknown> = JSON.parse(JSON.stringify(demo.compute(state, () => {})));
    const shown = Object.fromEntries(readoutNames(demo).map((name) => [name, expected[name]]));
    await expect.poll(() => readouts(lab)).toMatchObject(shown);
    const [worker, ...others] = page.workers();
    expect(others).toEqual([]);
    const script = addressInFolder(demoScript('notes', id));
    // Weights, curves and maps too.
    expect(JSON.parse(await worker!.evaluate(wholeResult, { script, state }))).toEqual(expected);
    expect(JSON.parse(await page.evaluate(wholeResult, { script, state }))).toEqual(expected);
    expect(complaints).toEqual([]);
  });
}

test('a page that may have no worker computes the same by itself', async ({ page, complaints }) => {
  const demo = await importDemo(id);
  const set = settings[1];
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto(addressInFolder(`en/lab/?${queryOf(set)}`));
  const lab = demoIn(page, id);
  await makeLive(lab);
  const result: Record<string, unknown> = JSON.parse(
    JSON.stringify(demo.compute({ ...defaultValues(demo.params), ...set }, () => {})),
  );
  const shown = Object.fromEntries(readoutNames(demo).map((name) => [name, result[name]]));
  await expect.poll(() => readouts(lab)).toMatchObject(shown);
  expect(page.workers()).toEqual([]);
  expect(complaints).toEqual([]);
});

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
    .poll(async () => Number(await lab.locator('input[name="steps"]').inputValue()))
    .toBeGreaterThan(30);
  await lab.locator('[data-action="play"]').click();
  expect(Number(await loss.getAttribute('data-value'))).toBeLessThan(Number(start));
  await lab.locator('[data-action="restart"]').click();
  await expect(loss).toHaveAttribute('data-value', start ?? '');
  expect(complaints).toEqual([]);
});

for (const [language, first, second] of [
  ['en', 'x1 before the shift', 'x2 before scaling and shift'],
  ['zh', 'x1（平移前）', 'x2（缩放、平移前）'],
] as const)
  test(`axes, values read off and the table say where shift and scale are left out (${language})`, async ({
    page,
    complaints,
  }) => {
    await page.goto(addressInFolder(`${language}/lab/`));
    const lab = demoIn(page, id);
    await makeLive(lab);
    const [x, y] = [lab.locator('[data-main] .axis-x'), lab.locator('[data-main] .axis-y > :first-child')];
    await expect(x).toHaveText('x1');
    await openGroups(lab);
    await lab.locator('input[name="inputShift"]').fill('5');
    await expect(x).toHaveText(first);
    await expect(y).toHaveText(language === 'en' ? 'x2 before the shift' : 'x2（平移前）');
    await lab.locator('input[name="inputScale"]').fill('10');
    await expect(y).toHaveText(second);
    await lab.locator('[data-main] .read-out').focus();
    await page.keyboard.press('ArrowRight');
    await expect(lab.locator('.announcement')).toContainText(new RegExp(`^${first} .*${second} `));
    await openData(lab);
    await expect(lab.locator('details.data th').first()).toHaveText(first);
    expect(complaints).toEqual([]);
  });
