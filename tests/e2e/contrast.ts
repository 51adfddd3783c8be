import type { Page } from '@playwright/test';

/**
 * Text that stands out too little from what is behind it, by WCAG's ratios, in the present theme: also in formulas, whose hundreds of
 * parts axe would take seconds for. Every pair of colours is told once, with the first text that has it.
 */
export async function poorContrasts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const read = new Map<string, Colour>();
    /** Whatever way a colour is written, the canvas knows it. */
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known) return known;
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      read.set(text, colour);
      return colour;
    };
    const over = (front: Colour, back: Colour, opacity = 1): Colour => {
      const part = front[3] * opacity;
      const mix = (place: 0 | 1 | 2): number => front[place] * part + back[place] * (1 - part);
      return [mix(0), mix(1), mix(2), 1];
    };
    const behind = new Map<Element | null, { colour: Colour; opacity: number }>([
      [null, { colour: [255, 255, 255, 1], opacity: 1 }],
    ]);
    /** The colour behind the text of an element, and how much of the text's own colour is seen. */
    const behindOf = (element: Element): { colour: Colour; opacity: number } => {
      const known = behind.get(element);
      if (known) return known;
      const parent = element.parentElement;
      const below = behind.get(parent) ?? behindOf(parent!);
      const style = getComputedStyle(element);
      const opacity = below.opacity * Number(style.opacity);
      const found = { colour: over(colourOf(style.backgroundColor), below.colour, opacity), opacity };
      behind.set(element, found);
      return found;
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };

    const found = new Map<string, string>();
    const look = (element: Element, text: string): void => {
      const style = getComputedStyle(element);
      const ink = element instanceof SVGElement ? style.fill : style.color;
      const { colour: back, opacity } = behindOf(element);
      const front = over(colourOf(ink), back, opacity);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio >= (isLarge ? 3 : 4.5)) return;
      const pair = `${ratio.toFixed(2)}: ${ink} on ${back.slice(0, 3).map(Math.round)}`;
      if (!found.has(pair))
        found.set(
          pair,
          `${pair} in <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.trim().slice(0, 40)}`,
        );
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        !/\S/.test(node.textContent ?? '') ||
        element.closest('script, style, noscript, option, math, :disabled')
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1) look(element, node.textContent ?? '');
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      if (!['range', 'checkbox', 'radio'].includes(field.type) && !field.disabled && field.checkVisibility())
        look(field, field.value);
    }
    return [...found.values()];
  });
}
