import { expect, type Locator, type Page } from '@playwright/test';
import type { Demo } from '../../src/demo/define-demo';
import { type AnyValue, defaultValues, type State } from '../../src/demo/parameters';
import { writeParameter } from '../../src/demo/reading';
import { addressInFolder, importDemo } from './site';

/** A demo in a page, by the page contract: fields named after parameters, readouts with full precision. */
export function demoIn(page: Page, id: string): Locator {
  return page.locator(`live-demo[id="${id}"]`);
}

/** Opens all folded parts of a page. */
export function unfold(page: Page): Promise<void> {
  return page.locator('details.fold').evaluateAll((folds) => {
    for (const fold of folds) fold.toggleAttribute('open', true);
  });
}

/** Opens all groups of a demo's controls. */
export function openGroups(demo: Locator): Promise<void> {
  return demo.locator('.control-group').evaluateAll((groups) => {
    for (const group of groups) group.toggleAttribute('open', true);
  });
}

/** Loads the demo and waits until it runs. */
export async function makeLive(demo: Locator): Promise<void> {
  await unfold(demo.page());
  await demo.scrollIntoViewIfNeeded();
  await expect(demo).toHaveAttribute('data-live');
}

/** Opens the sample demo alone on its page, and waits until it runs. */
export async function openSample(page: Page, query = ''): Promise<Locator> {
  await page.goto(addressInFolder(`embed/en/sample/${query}`));
  const demo = demoIn(page, 'sample');
  await makeLive(demo);
  return demo;
}

/** What the controls show, written as links write it. */
export function shownState(demo: Locator, definition: Demo): Promise<Record<string, string>> {
  const kinds = Object.fromEntries(Object.entries(definition.params).map(([name, { kind }]) => [name, kind]));
  return demo.evaluate((element, table) => {
    const text = (name: string, kind: string): string => {
      const fields = [
        ...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          `input[name="${name}"], select[name="${name}"]`,
        ),
      ];
      const checked = fields.filter((each) => each instanceof HTMLInputElement && each.checked);
      if (kind === 'toggle') return checked.length > 0 ? '1' : '0';
      if (kind === 'several') return checked.map((each) => each.value).join(',');
      return fields.map((each) => each.value).join(' and ');
    };
    return Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, text(name, kind)]));
  }, kinds);
}

/** A state as the controls should show it. */
export function writtenState(definition: Demo, state: State): Record<string, string> {
  return Object.fromEntries(
    Object.keys(definition.params).map((name) => [name, writeParameter(state[name] as AnyValue)]),
  );
}

/** The readouts at full precision, by their names. */
export async function readouts(demo: Locator): Promise<Record<string, unknown>> {
  const texts = await demo
    .locator('output[name]')
    .evaluateAll((outputs) =>
      outputs.map((output): [string, string] => [
        output.getAttribute('name') ?? '',
        output.getAttribute('data-value') ?? '',
      ]),
    );
  return Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text) as unknown]));
}

/** The names of the readouts of a demo. */
export function readoutNames(definition: Demo): string[] {
  return definition.views
    .flatMap((view) => (view.view === 'readouts' ? view.items : []))
    .map((item) => (typeof item === 'string' ? item : item.name));
}

/** Opens the dialog for taking a demo elsewhere. */
export async function openShare(demo: Locator): Promise<Locator> {
  await demo.locator('[data-action="share"]').click();
  const dialog = demo.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Uses one of the tools in the share dialog of a demo. */
export async function useTool(demo: Locator, tool: string): Promise<void> {
  const dialog = await openShare(demo);
  await dialog.locator(`[data-action="${tool}"]`).click();
}

/** Opens what is folded below a demo, and the data table in it. */
export async function openData(demo: Locator): Promise<void> {
  await demo.locator('.more > summary').click();
  await demo.locator('details.data > summary').click();
}

/** Puts the picture on the stage that a part of it belongs to. */
export async function enlarge(part: Locator): Promise<void> {
  await part.locator('xpath=ancestor::*[@data-view]').locator('.choose-picture').click();
}

/** Moves a demo as a reader would and compares it with its own computation. */
export async function expectComputes(page: Page, id: string, name: string, value: number): Promise<void> {
  const definition = await importDemo(id);
  const demo = demoIn(page, id);
  await makeLive(demo);
  await demo.locator(`input[name="${name}"]`).fill(String(value));
  const result = definition.compute({ ...defaultValues(definition.params), [name]: value }, () => {});
  const expected = JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
  await expect
    .poll(async () =>
      Object.entries(await readouts(demo)).filter(
        ([readout, got]) => readout in expected && JSON.stringify(got) !== JSON.stringify(expected[readout]),
      ),
    )
    .toEqual([]);
}
