import { formatValue } from '../../src/demo/format';
import { defaultValues } from '../../src/demo/parameters';
import { wrongChildren as wrongChildrenHere } from './mathml';
import { addressOf, importDemo, type SitePage, visited } from './site';
import { expect, test } from './test';

declare global {
  /** In the page that looks at the others. */
  var wrongChildren: typeof wrongChildrenHere;
}

/** What the HTML of a page holds before any script runs. The browser only parses it; how it looks is told by templates.spec. */

/** What a page must hold of its demos: texts of readouts by demo and name. */
async function readoutsOf({ demos, language = 'en' }: SitePage): Promise<Record<string, [string, string][]>> {
  const found: Record<string, [string, string][]> = {};
  for (const id of demos) {
    const { compute, params, views, words } = await importDemo(id);
    const result = compute(defaultValues(params), () => {}) as Readonly<Record<string, unknown>>;
    found[id] = views
      .flatMap((view) => (view.view === 'readouts' ? view.items : []))
      .map((item) => {
        const { name, ...style } = typeof item === 'string' ? { name: item } : item;
        const value = result[name];
        const word = typeof value === 'string' ? words[value]?.[language] : undefined;
        return [name, formatValue(word ?? value, style)];
      });
  }
  return found;
}

for (const part of ['en', 'zh', undefined]) {
  const ofPart = visited.filter(({ language }) => language === part);
  test(`every page is complete before any script runs: ${part ?? 'those without a language'}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(ofPart.length).toBeGreaterThan(0);
    await page.addInitScript(`globalThis.wrongChildren = ${wrongChildrenHere}`);
    // A file of the same host, from which the pages can be fetched.
    await page.goto(addressOf('favicon.svg'));
    for (const each of ofPart) {
      const missing = await page.evaluate(
        async ({ address, expected }) => {
          const html = await (await fetch(address)).text();
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const found: string[] = [];
          if ((parsed.querySelector('main')?.textContent.trim().length ?? 0) <= 20) found.push('text');
          for (const formula of parsed.querySelectorAll('main .katex')) {
            // The names of fields and columns are plain text, from which every browser takes a name.
            const spoken = formula.closest('exercise-item, label, th') ? '.katex-mathml' : 'math';
            const shown = ['.katex-html', spoken].map((part) => formula.querySelector(part)?.textContent);
            if (!shown.every((text) => /\S/.test(text ?? '')))
              found.push(`the formula ${formula.textContent.slice(0, 60)}`);
          }
          found.push(...wrongChildren(parsed));
          for (const quotation of parsed.querySelectorAll('.says q'))
            if (!quotation.textContent.trim()) found.push(`a quotation of ${quotation.closest('[id]')?.id}`);
          for (const demo of parsed.querySelectorAll('live-demo')) {
            const pictures = [...demo.querySelectorAll('.drawing > svg, svg.graph')];
            if (pictures.some((picture) => picture.querySelectorAll('path, circle, text').length <= 2))
              found.push(`a picture of ${demo.id}`);
            if (demo.querySelectorAll('.stage .view[data-main]').length !== 1)
              found.push(`one large picture of ${demo.id}`);
            // Attributes that are there or not: "false" is there.
            if (demo.querySelector('[data-main="false"], [data-absent="false"]'))
              found.push(`an attribute of ${demo.id} without the word false`);
            for (const legend of demo.querySelectorAll('.legend'))
              if (!legend.querySelector('li:not([data-absent])'))
                found.push(`an entry of a legend of ${demo.id}`);
            for (const part of ['.summary', '.state']) {
              const text = demo.querySelector(part)?.textContent;
              if (!text?.trim()) found.push(`${part} of ${demo.id}`);
            }
            for (const [name, text] of expected[demo.id] ?? []) {
              const told = demo
                .querySelector(`output[name="${name}"]`)
                ?.textContent.trim()
                .replace(/\s+/g, ' ');
              if (told !== text.trim().replace(/\s+/g, ' '))
                found.push(`${demo.id}.${name}: ${told}, not ${text}`);
            }
          }
          return found;
        },
        {
          address: addressOf(each.path),
          expected: each.html.includes('<output') ? await readoutsOf(each) : {},
        },
      );
      expect.soft(missing, each.path).toEqual([]);
    }
  });
}
