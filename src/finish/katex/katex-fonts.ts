import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { contentHash, filesOf, replaceSheet, type Step } from '../built-site';
import { type FontUse, fontRules, formulaReader, readVariables } from './formula-use';

/** What the browser may write into a live number of a formula, besides the characters that stand there from the start. */
const live = ' 0123456789.,()%+−–×∞\u202f';

const fontFace = /@font-face\{[^}]*KaTeX_[^}]*\}/g;

/** A font in the address of one of its files. Vite may put a woff2 into the style sheet itself, but a ttf never. */
const fontName = /(KaTeX_\w+-\w+)\.[\w-]+\.ttf/;

/** What stays closed until the reader opens it: its fonts can wait. */
const closed = /(<details[\s>].*?<\/details>)/s;

function fromKatex(file: string): Promise<Buffer> {
  return readFile(new URL(import.meta.resolve(`katex/dist/${file}`)));
}

/** Adds the characters of each font. */
function add(use: FontUse, all: Map<string, Set<string>>): void {
  for (const [font, characters] of use) {
    const known = all.get(font) ?? new Set();
    for (const character of characters) known.add(character);
    all.set(font, known);
  }
}

/** Writes the subset of each font and returns its file name. */
async function writeFonts(use: FontUse, folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, characters] of use) {
    const text = [...characters].sort().join('') + (name === 'KaTeX_Main-Regular' ? live : '');
    const whole = await fromKatex(`fonts/${name}.woff2`);
    const subset = await subsetFont(whole, text, { targetFormat: 'woff2', noHinting: true });
    const file = `${name}.${contentHash(subset)}.woff2`;
    await writeFile(join(folder, file), subset);
    files.set(name, file);
  }
  return files;
}

/** Makes every style sheet use the subsets, which lie beside it, and returns its old and new name. */
async function rewriteStyles(
  folder: string,
  fonts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for (const file of await filesOf(folder, '*.css')) {
    const css = await readFile(file, 'utf8');
    const rewritten = css.replace(fontFace, (face) => {
      const subset = fonts.get(face.match(fontName)?.[1] ?? '');
      return subset === undefined ? '' : face.replace(/src:[^}]*/, `src:url(${subset})format("woff2")`);
    });
    if (rewritten !== css) renamed.set(...(await replaceSheet(file, rewritten)));
  }
  return renamed;
}

/**
 * Of KaTeX's fonts only the characters stay that some formula or variable of the site uses, in the one format that browsers need, and fonts
 * that no page uses go. Each page preloads the fonts that it shows, so that none changes its width after the first
 * picture. (Fonts inside the style sheet arrive later than preloaded ones: the layout shifted by 0.06.)
 */
export const katexFonts: Step = async ({ directory, pages, say }) => {
  const folder = join(directory, '_astro');
  const readFormulas = formulaReader(fontRules((await fromKatex('katex.min.css')).toString()));

  for (const file of await filesOf(folder, 'KaTeX_*')) await rm(file);
  const use = new Map<string, Set<string>>();
  const shown = pages.map(({ body }) => {
    const fonts = new Set<string>();
    const pieces = body.split(closed);
    for (const read of [readFormulas, readVariables])
      for (const [index, piece] of pieces.entries()) {
        const found = read(piece);
        add(found, use);
        // Odd pieces are closed.
        if (index % 2 === 0) for (const font of found.keys()) fonts.add(font);
      }
    return fonts;
  });
  const fonts = await writeFonts(use, folder);
  const renamed = await rewriteStyles(folder, fonts);

  for (const [index, page] of pages.entries()) {
    if (page.head === '') continue;
    const [, path = ''] = page.head.match(/href="([^"]*_astro\/)[^"]*\.css"/) ?? [];
    const preloads = [...(shown[index] ?? [])].map(
      (name) =>
        `<link rel="preload" as="font" type="font/woff2" href="${path}${fonts.get(name)}" crossorigin>`,
    );
    const named = [...renamed].reduce((text, [from, to]) => text.replaceAll(from, to), page.head);
    page.head = named + preloads.join('');
  }
  say(`fonts of the formulas: ${[...use].map(([name, { size }]) => `${name} (${size})`).join(', ')}`);
};
