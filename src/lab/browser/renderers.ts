import type { Demo } from '../../demo/define-demo';
import { formatValue } from '../../demo/format';
import type { AnyShown, AnyView } from '../../demo/views';
import type { Language } from '../../demo/words';
import { codeValue } from '../code-html';
import { toCsv } from '../data-table';
import { spotValues } from '../spot-values';
import { dataTablesHtml, openedRows, tableBodyHtml } from '../table-html';
import { viewTables } from '../view-tables';
import { createPatcher, setHidden, setText } from './patch';
import type { Move, Renderer } from './renderer';

function fillSpots(
  element: Element,
  values: Readonly<Record<string, unknown>>,
  textOf: (value: unknown) => string,
): void {
  for (const spot of element.querySelectorAll<HTMLElement>('[data-spot]')) {
    setText(spot, textOf(values[spot.dataset['spot'] ?? '']));
  }
}

async function viewRenderer(
  element: Element,
  view: AnyView,
  demo: Demo,
  language: Language,
  move: Move,
): Promise<Renderer> {
  switch (view.view) {
    case 'readouts': {
      const outputs = view.items.map((item) => {
        const { name, ...style } = typeof item === 'string' ? { name: item } : item;
        return { name, style, output: element.querySelector<HTMLOutputElement>(`output[name="${name}"]`) };
      });
      const resultOf = ({ result }: AnyShown, name: string): unknown =>
        (result as Readonly<Record<string, unknown>>)[name];
      const inWords = (value: unknown): unknown =>
        typeof value === 'string' ? (demo.words[value]?.[language] ?? value) : value;
      return (shown, pinned) => {
        for (const { name, style, output } of outputs) {
          const value = resultOf(shown, name);
          if (!output) continue;
          setText(output, formatValue(inWords(value), style));
          output.setAttribute(
            'data-value',
            typeof value === 'number' ? String(value) : JSON.stringify(value ?? null),
          );
          // Style sheets write it beside the present value; being an attribute it costs nothing while there is none.
          const before = pinned && formatValue(inWords(resultOf(pinned, name)), style);
          if (before === undefined) output.removeAttribute('data-pinned');
          else output.setAttribute('data-pinned', before);
        }
      };
    }
    case 'chart':
    case 'plane': {
      const { followDrawing } = await import('./drawing-view');
      return followDrawing(element as HTMLElement, view, demo, language, move);
    }
    case 'graph': {
      const { graphSvg } = await import('../graph');
      const box = element.querySelector('.drawing') as HTMLElement;
      const patch = createPatcher(box);
      const showChosen =
        view.chooses && (await import('./choose-in-graph')).createChoosers(box, view, demo, language, move);
      return (shown) => {
        patch(graphSvg(view, shown, demo.words, language));
        showChosen?.(shown);
      };
    }
    case 'maps': {
      const { followMaps } = await import('./maps-view');
      return followMaps(element as HTMLElement, view, demo, language);
    }
    case 'equation':
      return (shown) => {
        const values = spotValues(view, shown);
        const style = view.digits === undefined ? {} : { digits: view.digits };
        for (const variant of element.querySelectorAll<HTMLElement>('[data-variant]')) {
          setHidden(
            variant,
            view.variant !== undefined && view.variant(shown) !== variant.dataset['variant'],
          );
          if (!variant.hidden) fillSpots(variant, values, (value) => formatValue(value, style));
        }
      };
    case 'code':
      return (shown) => {
        setHidden(element as HTMLElement, view.when?.(shown.params) === false);
        fillSpots(element, spotValues(view, shown), codeValue);
      };
    case 'table': {
      const body = element.querySelector('tbody') as HTMLElement;
      const patch = createPatcher(body);
      return (shown) => patch(tableBodyHtml(demo, view, shown, language));
    }
  }
}

/** The numbers behind all charts of a demo, and of the pinned state beside it, as a CSV file's text. */
export function csvOf(demo: Demo, shown: AnyShown, pinned: AnyShown | undefined, language: Language): string {
  return toCsv(viewTables(demo, shown, language, pinned));
}

/** One part of a demo and how it shows a state. */
export interface RenderedPart {
  readonly element: Element;
  readonly render: Renderer;
}

/** The views of a demo, in their order, and the data table, which works only while it is open. */
export async function createRenderers(
  root: HTMLElement,
  demo: Demo,
  language: Language,
  move: Move,
): Promise<RenderedPart[]> {
  const views = await Promise.all(
    demo.views.map(async (view, index) => {
      const element = root.querySelector(`[data-view="${index}"]`) as Element;
      return { element, render: await viewRenderer(element, view, demo, language, move) };
    }),
  );
  const details = root.querySelector<HTMLDetailsElement>('details.data');
  const tables = details?.querySelector('.tables');
  if (!details || !tables) return views;
  let last: AnyShown | undefined;
  let behind: AnyShown | undefined;
  const fillTables = (): void => {
    if (details.open && last) {
      tables.innerHTML = dataTablesHtml(viewTables(demo, last, language, behind), openedRows, language);
    }
  };
  details.addEventListener('toggle', fillTables);
  return [
    ...views,
    {
      element: details,
      render(shown, pinned) {
        [last, behind] = [shown, pinned];
        fillTables();
      },
    },
  ];
}
