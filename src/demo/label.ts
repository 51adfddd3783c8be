import { escapeHtml } from './escape-html';

/**
 * Labels are plain text with three signs of mark-up: `*w*` is an italic symbol, `_x` or `_{xy}` a subscript, `^2` or
 * `^{xy}` a superscript. Screen readers and CSV files get the same label without the signs.
 */
const scripts = /([_^])(?:\{([^}]*)\}|(&\w+;|.))/gu;

function marked(
  label: string,
  italic: (text: string) => string,
  script: (sign: string, text: string) => string,
): string {
  return escapeHtml(label)
    .replace(/\*([^*]+)\*/g, (_, text: string) => italic(text))
    .replace(scripts, (_, sign: string, group?: string, single?: string) =>
      script(sign, group ?? single ?? ''),
    );
}

/** Whether a label has letters besides its marks but no word: `A` in a table. */
export function isSymbol(label: string): boolean {
  const bare = label.replace(/\*[^*]+\*/g, ' ').replace(scripts, ' ');
  return /\p{L}/u.test(bare) && !/\p{L}{2}|\p{Script=Han}/u.test(bare);
}

/** The label as HTML, with `<i>`, `<sub>` and `<sup>`: symbols, which a translator would take for words. */
export function labelHtml(label: string): string {
  const html = markedHtml(label);
  if (isSymbol(label)) return `<span translate="no">${html}</span>`;
  // The d of a derivative, among words.
  return html.replace(/(?<!\p{L})d(?=<i )/gu, '<span translate="no">d</span>');
}

function markedHtml(label: string): string {
  return marked(
    label,
    (text) => `<i translate="no">${text}</i>`,
    (sign, text) => {
      const tag = sign === '_' ? 'sub' : 'sup';
      return `<${tag} translate="no">${text}</${tag}>`;
    },
  );
}

/** The label as the inside of an SVG text, with a `<tspan>` for each sign. */
export function labelSvg(label: string): string {
  return marked(
    label,
    (text) => `<tspan font-style="italic">${text}</tspan>`,
    (sign, text) =>
      `<tspan baseline-shift="${sign === '_' ? 'sub' : 'super'}" font-size="0.75em">${text}</tspan>`,
  );
}

/** The label as plain text. */
export function labelText(label: string): string {
  return label.replaceAll('*', '').replace(scripts, (_, sign: string, group?: string, single?: string) => {
    const inner = group ?? single ?? '';
    return sign === '_' ? inner : `^${inner}`;
  });
}
