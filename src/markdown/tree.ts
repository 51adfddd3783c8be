/** What the small plugins here need of a syntax tree of Markdown or HTML. */
export interface TreeNode {
  readonly type: string;
  children?: TreeNode[];
  /** text of a text node */
  value?: string;
  /** level of a Markdown heading */
  depth?: number;
  /** name of an HTML element */
  tagName?: string;
  /** name of a component, or of an element that is written as one */
  readonly name?: string | null;
  /** attributes of an HTML element */
  properties?: Record<string, unknown>;
  data?: object | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** What they need of the file that is read. */
export interface SourceFile {
  readonly path?: string;
}

/** Calls `visit` for a node and everything below it, parents first. */
export function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

/** `content/momentum/en.mdx:12`, to begin an error message with. */
export function place(file: SourceFile, node: TreeNode): string {
  const path = file.path?.replace(/^.*\/(?=content\/)/, '') ?? 'a page';
  return node.position ? `${path}:${node.position.start.line}` : path;
}

/** True for `<span class="… name …">`. */
export function hasClass({ properties }: TreeNode, name: string): boolean {
  const classes = properties?.['className'];
  return Array.isArray(classes) && classes.includes(name);
}

/** The text of a node and everything below it. */
export function textOf({ value = '', children = [] }: TreeNode): string {
  return value + children.map(textOf).join('');
}

/** A stretch in which no line is broken, see theme/prose/formulas.css. */
export function hold(...children: TreeNode[]): TreeNode {
  return { type: 'element', tagName: 'span', properties: { className: ['held'] }, children };
}
