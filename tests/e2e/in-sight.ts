import type { Page } from '@playwright/test';
import { importDemo } from './site';
import { expect } from './test';

/**
 * What moves is in sight of the hand that moves it: for every control of every demo, the pictures that react to it are on the screen
 * while it is used, and the control itself keeps its place. The page was opened with its driver, and its demos are live.
 */

interface Used {
  readonly name: string;
  /** The share of the pictures that reacted which was on the screen. */
  readonly inSight: number;
  /** How far the control moved while it was used, in pixels. */
  readonly moved: number;
}

/** Uses every control of a demo at the place where a reader who scrolls to it has it, and looks at the pictures. */
async function useControls(page: Page, id: string): Promise<Used[]> {
  const { inWorker } = await importDemo(id);
  return await page.evaluate(
    async ({ demoId, mayTakeLong }) => {
      const root = driver.demo(demoId);
      const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      const pictures = [...root.querySelectorAll<HTMLElement>('.stage .view')];
      const drawings = pictures.map(
        (picture) => picture.querySelector<HTMLElement>('.drawing') as HTMLElement,
      );
      const looks = (): string[] =>
        pictures.map(
          (picture, index) =>
            (drawings[index]?.innerHTML ?? '') +
            (picture.querySelector<HTMLElement>('.handle')?.style.translate ?? ''),
        );
      /** A demo draws in the frame after a move, what was too much for it in a second one, and what a worker computes when it has come. */
      const rest = async (): Promise<void> => {
        const patience = performance.now() + 5000;
        let wasBusy: boolean;
        do {
          wasBusy = root.hasAttribute('data-busy');
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        } while ((wasBusy || root.hasAttribute('data-busy')) && performance.now() < patience);
      };
      const fire = (field: HTMLElement): void => {
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      };
      /** Moves that a reader can make with a control, from its default. */
      const movesOf = (control: HTMLElement): (() => void)[] => {
        const slider = control.querySelector<HTMLInputElement>('input[type="range"]');
        if (slider)
          return [0, 0.5, 1].map((share) => () => {
            slider.value = String(Number(slider.min) + share * (Number(slider.max) - Number(slider.min)));
            fire(slider);
          });
        const list = control.querySelector('select');
        if (list)
          return [...list.options].map((option) => () => {
            list.value = option.value;
            fire(list);
          });
        const boxes = [...control.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
        if (boxes.length > 0) return boxes.map((box) => () => box.click());
        return [...control.querySelectorAll<HTMLInputElement>('input')].slice(0, 3).map((field) => () => {
          field.value = field.value
            .split(',')
            .map((part) => String(Number(part) * 0.7 + 0.1))
            .join(',');
          fire(field);
        });
      };
      for (const details of root.querySelectorAll<HTMLDetailsElement>('.controls details'))
        details.open = true;
      const found: Used[] = [];
      let shownFrom: number | undefined;
      for (const control of root.querySelectorAll<HTMLElement>('.control, .input-table')) {
        const hand = control.querySelector<HTMLElement>('input[type="range"], select, input') as HTMLElement;
        driver.set(demoId, []);
        // The demo at the top of the window, or so far up that the control is there, as one who uses it has it.
        root.scrollIntoView({ block: 'start' });
        hand.scrollIntoView({ block: 'nearest' });
        // What the page has not scrolled to before is drawn when it comes into sight.
        if (scrollY !== shownFrom || mayTakeLong) await rest();
        else driver.drawNow();
        shownFrom = scrollY;
        const before = looks();
        const place = hand.getBoundingClientRect().top;
        const reacted = new Set<number>();
        let moved = 0;
        const look = (): void => {
          looks().forEach((look, index) => {
            if (look !== before[index]) reacted.add(index);
          });
          moved = Math.max(moved, Math.abs(hand.getBoundingClientRect().top - place));
        };
        for (const move of movesOf(control)) {
          move();
          if (mayTakeLong) await rest();
          else driver.drawNow();
          look();
        }
        // What follows late, as a picture does that comes into sight.
        await rest();
        look();
        let [whole, seen] = [0, 0];
        for (const index of reacted) {
          const { top, bottom, height } = (drawings[index] as HTMLElement).getBoundingClientRect();
          whole += height;
          seen += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, bar));
        }
        const name = control.querySelector<HTMLInputElement>('[name]')?.name ?? '';
        found.push({ name: `${demoId}.${name}`, inSight: whole === 0 ? 1 : seen / whole, moved });
      }
      driver.set(demoId, []);
      return found;
    },
    { demoId: id, mayTakeLong: inWorker !== undefined },
  );
}

/** Uses every control of these demos, on the screen that the page has. */
export async function expectInSight(page: Page, demos: readonly string[], screen: string): Promise<void> {
  const used: Used[] = [];
  for (const id of demos) used.push(...(await useControls(page, id)));
  expect(used.length).toBeGreaterThan(demos.length);
  expect
    .soft(
      used.filter(({ inSight }) => inSight < 0.95),
      `pictures out of sight on ${screen}`,
    )
    .toEqual([]);
  expect
    .soft(
      used.filter(({ moved }) => moved >= 2),
      `controls that move on ${screen}`,
    )
    .toEqual([]);
}
