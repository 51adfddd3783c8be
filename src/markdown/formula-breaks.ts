import { hasClass, hold, type TreeNode, textOf } from './tree';

/** Signs that a line must hold; a longer formula, side of an equation or bracket may be broken. */
const longestFormula = 20;
const longestSide = 24;

function signsIn(parts: readonly TreeNode[]): number {
  return parts
    .map(textOf)
    .join('')
    .replace(/\u200b/g, '').length;
}

function held(parts: readonly TreeNode[]): TreeNode[] {
  return parts.length > 1 ? [hold(...parts)] : [...parts];
}

/** The relation that a part ends with, and the space after it: KaTeX breaks a line after it. */
function relationAtEnd({ children = [] }: TreeNode): TreeNode[] {
  const from = children.findLastIndex((node) => !hasClass(node, 'mspace'));
  return from > 0 && hasClass(children[from] as TreeNode, 'mrel') ? children.slice(from) : [];
}

/** Moves each relation from the end of a part to the beginning of the next, after its strut: a new line begins with “=”. */
function relationsFirst(parts: readonly TreeNode[]): TreeNode[] {
  return parts.map((part, index) => {
    const before = index > 0 ? relationAtEnd(parts[index - 1] as TreeNode) : [];
    const after = index < parts.length - 1 ? relationAtEnd(part) : [];
    const own = (part.children ?? []).slice(0, (part.children?.length ?? 0) - after.length);
    const strut = hasClass(own[0] ?? part, 'katex-strut') ? 1 : 0;
    return { ...part, children: [...own.slice(0, strut), ...before, ...own.slice(strut)] };
  });
}

function beginsWithRelation({ children = [] }: TreeNode): boolean {
  return children.slice(0, 2).some((node) => hasClass(node, 'mrel'));
}

/** In a bracket that is short enough no line breaks: (1 − β) stays together. */
function bracketsHeld(parts: readonly TreeNode[]): TreeNode[] {
  const grouped: TreeNode[] = [];
  let open: TreeNode[] = [];
  let depth = 0;
  const close = (): void => {
    grouped.push(...(signsIn(open) <= longestSide ? held(open) : open));
    open = [];
  };
  for (const part of parts) {
    const text = textOf(part);
    depth += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
    open.push(part);
    if (depth <= 0) {
      close();
      depth = 0;
    }
  }
  close();
  return grouped;
}

/**
 * Where a line may be broken in a drawn formula, which KaTeX lets break after every operator: a short one nowhere, another before
 * its relations, and a long side of an equation after its operators too, but not in a short bracket.
 */
export function mayBreak(drawn: TreeNode): void {
  const parts = drawn.children ?? [];
  if (signsIn(parts) <= longestFormula) {
    drawn.children = held(parts);
    return;
  }
  const sides: TreeNode[][] = [];
  for (const part of relationsFirst(parts)) {
    const side = sides.at(-1);
    if (!side || beginsWithRelation(part)) sides.push([part]);
    else side.push(part);
  }
  drawn.children = sides.flatMap((side) => (signsIn(side) <= longestSide ? held(side) : bracketsHeld(side)));
}
