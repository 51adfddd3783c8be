import type { Page } from '@playwright/test';
import { sticksOut } from './layout';

/** What a reader can press, type in or follow; what is grabbed in a picture lies where its point is. */
const controls =
  ':is(a[href], button, input, select, textarea, summary):not(.handle, .choose-part, .skip-demo, [type="hidden"])';

/**
 * Text that its box cuts off, or that sticks out of it. The name of a thumbnail and the beginning of a remark end in an ellipsis at any
 * size of type: a click shows them whole. A field with a link to copy is longer than any screen.
 */
async function cutOff(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const boxes = 'button, select, th, td, label, legend, summary, h1, h2, h3, h4, dt, output';
    return [
      ...document.querySelectorAll<HTMLElement>(
        'body :not(.katex *, svg *, .choose-picture, .brief > summary, [readonly])',
      ),
    ]
      .filter((element) => {
        const { clientWidth, scrollWidth } = element;
        if (clientWidth <= 1 || scrollWidth <= clientWidth + 1) return false;
        const { overflowX, display } = getComputedStyle(element);
        const isCut = ['hidden', 'clip'].includes(overflowX) || element.matches(boxes);
        const holdsText = element.matches('input') || element.textContent.trim() !== '';
        return isCut && holdsText && display !== 'inline' && element.checkVisibility();
      })
      .map(
        (each) =>
          `cut off: ${(each.cloneNode() as Element).outerHTML.slice(0, 120)}${each.textContent.slice(0, 40)}`,
      );
  });
}

/** Controls of one layer that lie over each other, and controls that reach over the edge of the window even when scrolled to. */
async function overlapping(page: Page): Promise<string[]> {
  return await page.evaluate((selector) => {
    const named = (element: Element) =>
      `${element.id || element.className || element.tagName} “${element.textContent.trim().slice(0, 30)}”`;
    /** What moves over the page by itself. */
    const layerOf = (element: Element) => {
      for (let box: Element | null = element; box; box = box.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(box).position)) return box;
      return document.body;
    };
    const dialog = document.querySelector('dialog:modal') ?? document.body;
    const found = [...dialog.querySelectorAll(selector)].filter((each) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const lines = found
      .flatMap((element) => {
        const layer = layerOf(element);
        return [...element.getClientRects()].map((box) => ({ element, layer, box }));
      })
      // A pixel high is what only a screen reader is told.
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((one, other) => one.box.top - other.box.top);
    const overlaps = lines.flatMap(({ element, layer, box }, index) => {
      const under: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom - 2) break;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const isOther = !element.contains(other.element) && !other.element.contains(element);
        if (width > 2 && layer === other.layer && isOther)
          under.push(`overlap: ${named(element)} and ${named(other.element)}`);
      }
      return under;
    });
    const beyond = new Set(
      lines.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1).map(({ element }) => element),
    );
    const outside = [...beyond].filter((element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    });
    return [...overlaps, ...outside.map((each) => `over the edge: ${named(each)}`)];
  }, controls);
}

/** Controls of demos, exercises and forms that something else covers wherever the reader scrolls. */
async function covered(page: Page): Promise<string[]> {
  return await page.evaluate((selector) => {
    const dialog = document.querySelector('dialog:modal');
    const fields = [...(dialog ?? document).querySelectorAll<HTMLElement>(`:is(form, dialog) ${selector}`)];
    const isHit = (element: HTMLElement): boolean => {
      const [box] = element.getClientRects();
      if (!box) return true;
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const hit = document.elementFromPoint(x, box.top + box.height / 2);
      // A drawing that can be read off lies over the title of its thumbnail.
      return (
        hit !== null && (element.contains(hit) || hit.closest('label, .view')?.contains(element) === true)
      );
    };
    return fields
      .filter((field) => field.checkVisibility({ visibilityProperty: true }) && !field.matches(':disabled'))
      .filter((field) => field.getBoundingClientRect().width > 1)
      .filter((field) =>
        (['nearest', 'end', 'center'] as const).every((block) => {
          field.scrollIntoView({ block });
          return !isHit(field);
        }),
      )
      .map((field) => `covered: ${field.id || field.className} “${field.textContent.trim().slice(0, 30)}”`);
  }, controls);
}

/** Lays out what is far from the screen too. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main :not(.katex *)'))
      if (getComputedStyle(element).getPropertyValue('content-visibility') === 'auto')
        element.style.setProperty('content-visibility', 'visible');
  });
}

/** What larger type, or a narrower window, has broken on a page; nothing when all can be read and reached. */
export async function crowding(page: Page): Promise<string[]> {
  await layOutAll(page);
  const wide = await sticksOut(page);
  return [...wide, ...(await cutOff(page)), ...(await overlapping(page)), ...(await covered(page))];
}
