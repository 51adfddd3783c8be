/**
 * Labels are plain text with three signs of mark-up: `*w*` is an italic symbol, `_x` or `_{xy}` a subscript, `^2` or
 * `^{xy}` a superscript. Screen readers and CSV files get the same label without the signs.
 */
const scripts = /([_^])(?:\{([^}]*)\}|(&\w+;|.))/gu;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The label as HTML, with `<i>`, `<sub>` and `<sup>`. */
export function labelHtml(label: string): string {
  return escapeHtml(label)
    .replace(/\*([^*]+)\*/g, '<i>$1</i>')
    .replace(scripts, (_, sign: string, group?: string, single?: string) => {
      const tag = sign === '_' ? 'sub' : 'sup';
      return `<${tag}>${group ?? single ?? ''}</${tag}>`;
    });
}

/** The label as plain text. */
export function labelText(label: string): string {
  return label.replaceAll('*', '').replace(scripts, (_, sign: string, group?: string, single?: string) => {
    const inner = group ?? single ?? '';
    return sign === '_' ? inner : `^${inner}`;
  });
}
