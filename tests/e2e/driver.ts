import type { Page } from '@playwright/test';
import { disagreement } from '../content/references/tables';

/** A parameter as the page shows it: its name, its kind, and its value as links write it. */
export type Written = readonly (readonly [name: string, kind: string, text: string])[];

/** What drives the demos of a page from inside it: one call from outside for hundreds of states. */
export interface Driver {
  readonly demo: (id: string) => HTMLElement;
  /** Resets a demo and sets its controls, by the events that a reader's hand causes. */
  readonly set: (id: string, values: Written) => void;
  /** Where the controls of a demo differ from these values. */
  readonly differences: (id: string, values: Written) => string[];
  readonly readout: (id: string, name: string) => unknown;
  readonly disagreement: typeof disagreement;
  /** Draws what waits for the next frame now, and what that puts off to the frames after it. */
  readonly drawNow: () => void;
  /** Waits for a list of problems to become empty, and gives what is left of it after 20 seconds. */
  readonly settled: (problems: () => string[]) => Promise<string[]>;
}

declare global {
  /** In a page that was opened `withDriver`. */
  var driver: Driver;
}

function makeDriver(): Omit<Driver, 'disagreement'> {
  const waiting = new Map<number, FrameRequestCallback>();
  const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = globalThis;
  globalThis.requestAnimationFrame = (callback) => {
    const id = request((time) => {
      if (waiting.delete(id)) callback(time);
    });
    waiting.set(id, callback);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    waiting.delete(id);
    cancel(id);
  };
  const demo = (id: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(`live-demo[id="${id}"]`);
    if (!element) throw new Error(`there is no demo ${id} here`);
    return element;
  };
  const fields = (id: string, name: string): HTMLInputElement[] => [
    ...demo(id).querySelectorAll<HTMLInputElement>(`input[name="${name}"], select[name="${name}"]`),
  ];
  const shown = (id: string, name: string, kind: string): string => {
    const all = fields(id, name);
    if (kind === 'toggle') return all.some(({ checked }) => checked) ? '1' : '0';
    const told = kind === 'several' ? all.filter(({ checked }) => checked) : all;
    return told.map(({ value }) => value).join(',');
  };
  return {
    demo,
    set(id, values) {
      demo(id).querySelector<HTMLElement>('[data-action="reset"]')?.click();
      for (const [name, kind, text] of values) {
        for (const field of fields(id, name)) {
          if (kind === 'toggle' || kind === 'several') {
            const wanted = kind === 'toggle' ? text === '1' : text.split(',').includes(field.value);
            if (field.checked !== wanted) field.click();
          } else {
            field.value = text;
            for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
          }
        }
      }
    },
    differences: (id, values) =>
      values
        .filter(([name, kind, text]) => shown(id, name, kind) !== text)
        .map(([name, kind, text]) => `${id}.${name} is ${shown(id, name, kind)} instead of ${text}`),
    readout(id, name) {
      const output = demo(id).querySelector<HTMLElement>(`output[name="${name}"]`);
      return JSON.parse(output?.dataset['value'] ?? 'null');
    },
    drawNow() {
      // What plays asks for frames without an end.
      for (let frame = 0; frame < 4 && waiting.size > 0; frame++) {
        const callbacks = [...waiting.values()];
        waiting.clear();
        for (const callback of callbacks) callback(performance.now());
      }
    },
    async settled(problems) {
      const patience = performance.now() + 20_000;
      for (;;) {
        const found = problems();
        if (found.length === 0 || performance.now() > patience) return found;
        await new Promise((resolve) => {
          setTimeout(resolve, 4);
        });
      }
    },
  };
}

/** Gives the page in which it runs its driver. */
export const driverScript = `globalThis.driver = { ...(${makeDriver})(), disagreement: ${disagreement} };`;

/** Gives every page that is opened from here on its driver. */
export async function withDriver(page: Page): Promise<void> {
  await page.addInitScript(driverScript);
}
