import { targetOf } from './site-link';

/** One entry of a lesson plan. */
export interface PlanItem {
  /** Below the language: `momentum/?ema-weights.beta=0.98#ema-weights`. */
  readonly target: string;
  /** What the entry is called; empty for the name that the page itself has in the reader's language. */
  readonly title: string;
  readonly note: string;
}

/** An ordered list of links for a class. */
export interface Plan {
  readonly title: string;
  readonly items: readonly PlanItem[];
}

/** How much a plan takes: more would make no link that travels. */
export const planLimits = { items: 60, title: 120, note: 500 } as const;

/** The list as it is written into a link: `["Week 3",["momentum/#window"],["exam/?seed=7","Test","45 minutes"]]`. */
export function planToJson({ title, items }: Plan): string {
  const rows = items.map(({ target, title, note }) => {
    if (note !== '') return [target, title, note];
    return title === '' ? [target] : [target, title];
  });
  return JSON.stringify([title, ...rows]);
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/** Reads the list back. Entries that lead to no page of the site are left out; nothing when it is no such list. Never throws. */
export function jsonToPlan(json: string): Plan | undefined {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  const [title, ...rows]: unknown[] = list;
  const items = rows.slice(0, planLimits.items).flatMap((row): PlanItem[] => {
    const [target, title, note]: unknown[] = Array.isArray(row) ? row : [];
    const taken = typeof target === 'string' ? targetOf(target) : undefined;
    if (taken === undefined) return [];
    return [{ target: taken, title: textOf(title, planLimits.title), note: textOf(note, planLimits.note) }];
  });
  if (typeof title !== 'string' || items.length === 0) return undefined;
  return { title: title.slice(0, planLimits.title), items };
}
