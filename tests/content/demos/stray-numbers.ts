import { counted } from '../../../src/demo/counted';
import type { Demo } from '../../../src/demo/define-demo';
import { formatNumber, type NumberStyle } from '../../../src/demo/format';
import type { State } from '../../../src/demo/parameters';
import { languages } from '../../../src/demo/words';

/** Whether a number is anywhere in a state or in its result: what a summary can be about. */
function holds(value: unknown, number: number): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((each) => holds(each, number));
  return value === number;
}

/** The most digits with which a readout shows a number; nothing where none shows it. */
function digitsShown(demo: Demo, result: object, number: number): number | undefined {
  const digits = demo.views.flatMap((view) => {
    if (view.view !== 'readouts') return [];
    return view.items.flatMap((item) => {
      const { name, digits = 4 } = typeof item === 'string' ? { name: item } : item;
      return holds((result as Readonly<Record<string, unknown>>)[name], number) ? [digits] : [];
    });
  });
  return digits.length === 0 ? undefined : Math.max(...digits);
}

/** What a summary says beside the readouts: a number that the demo does not have, or digits that its readout does not show. */
export function strayNumbers(demo: Demo, params: State, result: object): string[] {
  const stray: string[] = [];
  const number = (value: number, style: NumberStyle = {}): string => {
    const text = formatNumber(value, style);
    if (!holds([params, result], value))
      stray.push(`the summary says ${text}, which is neither parameter nor result`);
    const most = digitsShown(demo, result, value);
    if (most !== undefined && (style.digits ?? 4) > most && !Number.isInteger(value)) {
      stray.push(`the summary gives ${text} with ${style.digits} digits, its readout ${most}`);
    }
    return text;
  };
  for (const language of languages) demo.summary[language]({ params, result, number, counted });
  return stray;
}
