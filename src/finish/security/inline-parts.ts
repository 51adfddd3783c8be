/** What a page runs or applies without a file of its own. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Attributes such as `onclick`, by name: a policy with hashes never runs them. */
  readonly handlers: readonly string[];
}

const attributes = `(?:[^"'>]|"[^"]*"|'[^']*')*`;

/** A comment, a script or style with its text, or any other tag. Whole tags, so that `<script>` in an attribute is no script. */
const piece = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style)\b(${attributes})>([\s\S]*?)</\1\s*>|<[a-z](${attributes})>`,
  'gi',
);

const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Where an attribute of that kind may begin. A page has thousands of tags, and to name all their attributes takes a second in the site. */
const handlerStart = /(?<![^\s"'>/=])on[a-z]/i;

/** Data that a script or a search engine reads; nothing runs it. */
const data = /\btype\s*=\s*["']?application\/(ld\+)?json\b/i;

function namesOf(text: string): string[] {
  return [...text.matchAll(attribute)].map(([, name = '']) => name.toLowerCase());
}

/** Reads the inline scripts, styles and event handlers of a built page. */
export function inlineParts(html: string): InlineParts {
  const scripts: string[] = [];
  const styles: string[] = [];
  const handlers: string[] = [];
  for (const [, element, own = '', text = '', other = ''] of html.matchAll(piece)) {
    if (element?.toLowerCase() === 'script' && !namesOf(own).includes('src') && !data.test(own))
      scripts.push(text);
    if (element?.toLowerCase() === 'style') styles.push(text);
    if (handlerStart.test(own + other))
      handlers.push(...namesOf(own + other).filter((name) => /^on[a-z]+$/.test(name)));
  }
  return { scripts, styles, handlers };
}
