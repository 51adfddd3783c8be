/** The characters that the formulas of a page show in each of KaTeX's fonts (`KaTeX_Main-Bold`, …). */
export type FontUse = ReadonlyMap<string, ReadonlySet<string>>;

/** A variable in running text or in a drawing is set like one in a formula, see theme/type.css. */
const variable = /<(?:i|i class="letter"[^>]*|tspan font-style="italic")>([^<]*)</g;

/** The letters that variables outside formulas show. Digits are no part of it: in this font they are old ones. */
export function readVariables(html: string): FontUse {
  const letters = [...html.matchAll(variable)].flatMap(
    ([, text = '']) => decode(text).match(/\p{L}/gu) ?? [],
  );
  return new Map(letters.length > 0 ? [['KaTeX_Math-Italic', new Set(letters)]] : []);
}

/** What a part of a formula is drawn in; the parts inside it inherit it. */
interface Face {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A rule of KaTeX's style sheet that changes the font. `path` are the classes of ancestors and of the part itself. */
interface FontRule {
  readonly path: readonly (readonly string[])[];
  readonly family: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
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

/** The rules of KaTeX's style sheet that change the font, in their order. */
export function fontRules(katexCss: string): FontRule[] {
  return [...katexCss.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', rules = '']) => {
    const family = rules.match(/font-family:["']?(KaTeX_\w+)/)?.[1];
    const weight = rules.match(/font-weight:(\w+)/)?.[1];
    const style = rules.match(/font-style:(\w+)/)?.[1];
    if (selectors.startsWith('@') || !(family || weight || style)) return [];
    return selectors.split(',').map((selector) => ({
      path: selector
        .trim()
        .split(/[\s>]+/)
        .map((compound) => [...compound.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
      family,
      bold: weight === undefined ? undefined : /^(700|bold)$/.test(weight),
      italic: style === undefined ? undefined : style === 'italic',
    }));
  });
}

/** Whether a rule applies to the last of some nested parts, each given by its classes. */
function applies({ path }: FontRule, parts: readonly ReadonlySet<string>[]): boolean {
  const matches = (part: ReadonlySet<string> | undefined, names: readonly string[] = []): boolean =>
    part !== undefined && names.every((name) => part.has(name));
  if (!matches(parts.at(-1), path.at(-1))) return false;
  const outer = parts.slice(0, -1);
  return path.slice(0, -1).every((names) => outer.some((part) => matches(part, names)));
}

function faceOf(inherited: Face, parts: readonly ReadonlySet<string>[], rules: readonly FontRule[]): Face {
  // A later rule wins over an earlier one: KaTeX's style sheet never relies on more.
  return rules
    .filter((rule) => applies(rule, parts))
    .reduce(
      (face, { family, bold, italic }) => ({
        family: family ?? face.family,
        bold: bold ?? face.bold,
        italic: italic ?? face.italic,
      }),
      inherited,
    );
}

function nameOf({ family, bold, italic }: Face): string {
  return `${family}-${`${bold ? 'Bold' : ''}${italic ? 'Italic' : ''}` || 'Regular'}`;
}

/** A part of a formula by its classes and those around it. Formulas share most of them, so each is looked up once. */
class Part {
  readonly font: string;
  readonly #path: readonly ReadonlySet<string>[];
  readonly #face: Face;
  readonly #inner = new Map<string, Part>();

  constructor(path: readonly ReadonlySet<string>[], face: Face) {
    this.#path = path;
    this.#face = face;
    this.font = nameOf(face);
  }

  /** The part with some classes inside this one. */
  inner(classes: string, rules: readonly FontRule[]): Part {
    const known = this.#inner.get(classes);
    if (known) return known;
    const path = [...this.#path, new Set(classes.split(' '))];
    const part = new Part(path, faceOf(this.#face, path, rules));
    this.#inner.set(classes, part);
    return part;
  }
}

const drawn = 'katex-html';
const tag = /<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/y;

/**
 * Makes what reads the formulas of built pages. In KaTeX's output the visible formula is `<span class="katex-html">`; beside it stands the
 * same formula as MathML, which needs no font of KaTeX's.
 */
export function formulaReader(rules: readonly FontRule[]): (html: string) => FontUse {
  // A formula stands in an element of the class `katex`, which this reader does not see.
  const outside = new Part([new Set(['katex'])], { family: 'KaTeX_Main', bold: false, italic: false });
  return (html) => {
    const use = new Map<string, Set<string>>();
    // Most of a page is no formula.
    for (let at = html.indexOf(drawn); at >= 0; at = html.indexOf(drawn, at)) {
      const open: Part[] = [];
      tag.lastIndex = html.lastIndexOf('<', at);
      do {
        const [found, closing, name, attributes = '', text = ''] = tag.exec(html) ?? [];
        if (found === undefined || (open.length === 0 && !attributes.includes(drawn))) break;
        if (name === 'span' && closing) open.pop();
        else if (name === 'span')
          open.push((open.at(-1) ?? outside).inner(attributes.match(/\bclass="([^"]*)"/)?.[1] ?? '', rules));
        const font = open.at(-1)?.font;
        if (font === undefined || text === '') continue;
        const characters = use.get(font) ?? new Set();
        for (const character of decode(text)) characters.add(character);
        use.set(font, characters);
      } while (open.length > 0);
      at = Math.max(at + drawn.length, tag.lastIndex);
    }
    return use;
  };
}
