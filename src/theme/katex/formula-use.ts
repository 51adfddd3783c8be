/** What the formulas of a page are made of. */
export interface FormulaUse {
  readonly characters: ReadonlySet<string>;
  /** the `class` attributes of their parts: `mord mathnormal`, `mop op-symbol large-op`, … */
  readonly classLists: ReadonlySet<string>;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** Text with its character references (`&#x2212;`, `&lt;`) resolved. */
function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (reference, name: string) => references[name] ?? reference);
}

/**
 * Reads the formulas of a built page. In KaTeX's output the visible formula is `<span class="katex-html">`; beside it stands the
 * same formula as MathML, which needs no font of KaTeX's.
 */
export function readFormulas(html: string): FormulaUse {
  const characters = new Set<string>();
  const classLists = new Set<string>();
  let depth = 0;
  for (const [, closing, name, attributes = '', text = ''] of html.matchAll(
    /<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/g,
  )) {
    const classList = attributes.match(/\bclass="([^"]*)"/)?.[1] ?? '';
    if (depth === 0) {
      if (classList.split(' ').includes('katex-html')) depth = 1;
    } else if (name === 'span') {
      depth += closing ? -1 : 1;
    }
    if (depth === 0) continue;
    if (classList) classLists.add(classList);
    for (const character of decode(text)) characters.add(character);
  }
  return { characters, classLists };
}

/** The fonts (`KaTeX_Main-Bold`, …) that KaTeX's style sheet gives to such parts. */
export function fontsOf({ classLists }: FormulaUse, katexCss: string): Set<string> {
  const elements = [...classLists, 'katex'].map((classList) => new Set(classList.split(' ')));
  const matches = (compound: string): boolean => {
    const needed = [...compound.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    return elements.some((names) => needed.every((name) => names.has(name)));
  };
  const fonts = new Set(classLists.size > 0 ? ['KaTeX_Main-Regular'] : []);
  for (const [, selectors = '', rules = ''] of katexCss.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const family = rules.match(/font-family:["']?(KaTeX_\w+)/)?.[1];
    const bold = /font-weight:(700|bold)/.test(rules);
    const italic = /font-style:italic/.test(rules);
    if (selectors.startsWith('@') || !(family || bold || italic)) continue;
    if (!selectors.split(',').some((selector) => selector.split(/[\s>+~]+/).every(matches))) continue;
    fonts.add(`${family ?? 'KaTeX_Main'}-${`${bold ? 'Bold' : ''}${italic ? 'Italic' : ''}` || 'Regular'}`);
  }
  return fonts;
}
