import type { Page } from '@playwright/test';
import { queryToState, stateToQuery } from '../../src/demo/link';
import { createRandom } from '../../src/math/random';
import { randomState } from '../content/demos/states';
import type { Reference } from '../content/references/reference';
import { nameOf } from '../content/references/tables';
import { readoutNames } from './demo-page';
import { importDemo, type SitePage } from './site';
import { expect } from './test';
import { written } from './written';

/** What is tested of the real demos in a browser, while their note is open. The page was opened with its driver. */

/** Sets the controls as every reference value asks, reads the readouts, and sets the demos back. */
export async function expectReferences(page: Page, references: readonly Reference[]): Promise<void> {
  const list = await Promise.all(
    references.map(async (reference) => {
      const definition = await importDemo(reference.demo);
      const shown = readoutNames(definition);
      const { demo, set = {}, gives, relative, absolute } = reference;
      return {
        id: demo,
        name: nameOf(reference),
        values: written(definition, set),
        gives: Object.entries(gives).filter(([name]) => shown.includes(name)),
        tolerance: { ...(relative && { relative }), ...(absolute && { absolute }) },
      };
    }),
  );
  const wrong = await page.evaluate(async (cases) => {
    const found: string[] = [];
    for (const { id, name, values, gives, tolerance } of cases) {
      // What is off the screen follows late.
      driver.demo(id).querySelector('.readouts')?.scrollIntoView({ block: 'center' });
      driver.set(id, values);
      const left = await driver.settled(() =>
        gives.flatMap(([readout, expected]) =>
          driver
            .disagreement(driver.readout(id, readout), expected, tolerance)
            .map((why) => `${readout}: ${why}`),
        ),
      );
      if (left.length > 0) found.push(`${name}: ${left.join(', ')}`);
    }
    for (const { id } of cases) driver.set(id, []);
    return found;
  }, list);
  expect(wrong, 'reference values').toEqual([]);
}

/** Moves every slider by twelve steps, as the arrow keys do, and then every demo back to its default. */
export async function expectSlidersMove(page: Page, ids: readonly string[]): Promise<void> {
  const list = await Promise.all(
    ids.map(async (id) => {
      const { params } = await importDemo(id);
      const usual = Object.entries(params).map(([name, { value }]) => [name, value] as const);
      return { id, usual: written(await importDemo(id), Object.fromEntries(usual)) };
    }),
  );
  const dead = await page.evaluate((cases) => {
    const found: string[] = [];
    for (const { id, usual } of cases) {
      driver.set(id, []);
      for (const slider of driver.demo(id).querySelectorAll<HTMLInputElement>('input[data-slider]')) {
        const name = slider.dataset['slider'];
        const field = driver.demo(id).querySelector<HTMLInputElement>(`input[name="${name}"]`);
        const [place, before] = [slider.value, field?.value];
        // A position of a logarithmic slider may be less than one of a whole number.
        if (Number(place) >= Number(slider.max)) slider.stepDown(12);
        else slider.stepUp(12);
        if (slider.value !== place) slider.dispatchEvent(new Event('input', { bubbles: true }));
        if (field?.value === before) found.push(`the slider ${id}.${name} moves nothing`);
        if (!/\S/.test(slider.ariaValueText ?? ''))
          found.push(`the slider ${id}.${name} does not say its value`);
      }
      driver.set(id, []);
      found.push(...driver.differences(id, usual).map((why) => `after its reset ${why}`));
    }
    return found;
  }, list);
  expect(dead).toEqual([]);
}

/** Grabs every handle of every picture by an arrow key, and clicks every node and edge that chooses. */
export async function expectHandlesMove(page: Page, ids: readonly string[]): Promise<void> {
  const dead = await page.evaluate(async (demoIds) => {
    const found: string[] = [];
    for (const id of demoIds) {
      const root = driver.demo(id);
      const state = (): string =>
        [...root.querySelectorAll<HTMLInputElement>('.body input, .body select')]
          .map(({ value }) => value)
          .join(' ');
      driver.set(id, []);
      const usual = state();
      const grabbed = [...root.querySelectorAll<HTMLElement>('.handle:not([hidden]), .choose-part')].filter(
        ({ ariaPressed }) => ariaPressed !== 'true',
      );
      const left = await driver.settled(() =>
        grabbed.flatMap((handle) => {
          driver.set(id, []);
          for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
            handle.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
          }
          if (handle.matches('.choose-part')) handle.click();
          return state() === usual ? [`${id}: ${handle.ariaLabel} moves nothing`] : [];
        }),
      );
      found.push(...left);
      driver.set(id, []);
    }
    return found;
  }, ids);
  expect(dead, 'handles in the pictures').toEqual([]);
}

/**
 * Follows the last link in the prose to each demo, also inside a closed answer. The build has read the states of all links; what a click
 * does hangs on the demo.
 */
export async function expectTryLinks(page: Page, { html, path }: SitePage): Promise<void> {
  const links = [...html.matchAll(/<a class="try" data-try="([^"]+)" href="([^"]*)"/g)];
  const ofDemos = new Map(links.map(([, id = '', href = ''], index) => [id, { id, href, index }]));
  const list = await Promise.all(
    [...ofDemos.values()].map(async ({ id, href, index }) => {
      const definition = await importDemo(id);
      const query = new URL(href.replaceAll('&amp;', '&'), page.url()).search;
      const { values } = queryToState(id, definition.params, new URLSearchParams(query));
      return { id, index, href, values: written(definition, values) };
    }),
  );
  const wrong = await page.evaluate(
    async ({ cases, count }) => {
      const links = [...document.querySelectorAll<HTMLElement>('a.try:not([data-see])')];
      if (links.length !== count) return [`${links.length} links instead of ${count}`];
      const problems: string[] = [];
      for (const { id, index, href, values } of cases) {
        links[index]?.click();
        const left = await driver.settled(() => driver.differences(id, values));
        if (left.length > 0) problems.push(`${href}: ${left.join(', ')}`);
      }
      return problems;
    },
    { cases: list, count: links.length },
  );
  expect(wrong, 'links in the prose').toEqual([]);
  expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
}

/** Follows every n-th link in the prose that sets a demo, and goes back: the same page, passage and state as before. */
export async function expectBack(page: Page, n: number): Promise<void> {
  const wrong = await page.evaluate(async (each) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-try]:not([data-see])')];
    const fieldsOf = (id: string): string =>
      [...driver.demo(id).querySelectorAll<HTMLInputElement>('input, select')]
        .map((field) => (field.type === 'checkbox' ? field.checked : field.value))
        .join(' ');
    const problems: string[] = [];
    for (const link of links.filter((_, index) => index % each === 0)) {
      const id = link.dataset['try'] ?? '';
      const inside = link.closest('details');
      if (inside) inside.open = true;
      link.scrollIntoView({ block: 'center' });
      const [before, top] = [location.href, link.getBoundingClientRect().top];
      const state = fieldsOf(id);
      link.click();
      const arrived = await driver.settled(() => (history.state?.tried === undefined ? ['no entry'] : []));
      if (arrived.length === 0) {
        const moved = link.getBoundingClientRect().top - top;
        if (Math.abs(moved) > 2) problems.push(`${link.href}: the sentence moved by ${moved}`);
        scrollBy(0, 600);
        history.back();
      }
      const left = await driver.settled(() => [
        ...arrived,
        ...(location.href === before ? [] : [`at ${location.href} instead of ${before}`]),
        ...(fieldsOf(id) === state ? [] : [`${id} is in another state`]),
        ...(document.querySelector('.docked') ? ['the demo is still docked'] : []),
        ...(Math.abs(link.getBoundingClientRect().top - top) <= 50 ? [] : ['another passage']),
      ]);
      // The page puts the sentence where it stood two frames after all the rest, and holds it there for four more.
      for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
      if (left.length > 0) problems.push(`${link.href}: ${left.join(', ')}`);
    }
    return links.length > 0 ? problems : ['there are no links'];
  }, n);
  expect(wrong, 'Back after links in the prose').toEqual([]);
}

/**
 * A query that sets every parameter of these demos, and what their controls must then show. That readouts follow is told by the
 * reference values: here the browser's last digits may differ from ours.
 */
export async function linkToStates(ids: readonly string[]): Promise<{
  query: string;
  expectStates: (page: Page) => Promise<void>;
}> {
  const states = await Promise.all(
    ids.map(async (id) => {
      const definition = await importDemo(id);
      const state = randomState(definition, createRandom(id.length * 1009 + id.charCodeAt(0)));
      return { id, values: written(definition, state), pairs: stateToQuery(id, definition.params, state) };
    }),
  );
  const pairs = states.flatMap((each) => each.pairs);
  return {
    query: pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '',
    async expectStates(page) {
      const wrong = await page.evaluate(
        (cases) =>
          cases.flatMap(({ id, values }) => [
            ...driver.differences(id, values),
            ...[driver.demo(id).querySelector('.notice')?.textContent ?? ''].filter(Boolean),
          ]),
        states,
      );
      expect(wrong, 'states of the link').toEqual([]);
    },
  };
}
