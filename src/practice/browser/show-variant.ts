import type { Variant } from '../../exercise/variant';
import { linkTo } from '../../lab/browser/address';
import { seedToPairs } from '../link';

/** Blank cells have a field, the others their number. */
function showCells(cells: Iterable<HTMLElement>, blanks: readonly string[] = []): void {
  for (const cell of cells) {
    const isBlank = blanks.includes(cell.dataset['cell'] ?? '');
    const input = cell.querySelector('input');
    const given = cell.querySelector<HTMLElement>('.given');
    if (input) {
      input.hidden = !isBlank;
      input.disabled = !isBlank;
    }
    if (given) given.hidden = isBlank;
  }
}

/** Puts the items of a list into an order; `attribute` holds their keys. */
function putInOrder(list: Element | null, attribute: string, order: readonly string[]): void {
  for (const key of order) {
    const item = list?.querySelector(`[${attribute}="${key}"]`);
    if (item) list?.append(item);
  }
}

/** Shows a variant in an exercise that shows another: its numbers, statement, blanks, order and link. */
export function showVariant(root: HTMLElement, variant: Variant): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-spot]')) {
    const text = variant.spots[each.dataset['spot'] ?? ''];
    if (text !== undefined) each.textContent = text;
  }
  for (const each of root.querySelectorAll<HTMLElement>('[data-statement]')) {
    each.hidden = each.dataset['statement'] !== variant.statement;
  }
  showCells(root.querySelectorAll<HTMLElement>('[data-cell]'), variant.blanks);
  putInOrder(root.querySelector('.options'), 'data-option', variant.order);
  putInOrder(root.querySelector('.steps-to-order'), 'data-step', variant.order);
  const link = root.querySelector('.variant-link') as HTMLAnchorElement;
  link.href = linkTo(root.id, seedToPairs(root.id, variant.seed));
  root.dataset['seed'] = String(variant.seed);
}
