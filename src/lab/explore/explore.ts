import zoomPlugin from 'chartjs-plugin-zoom';
import { Chart } from '../../charts/chart';
import { readTheme, watchTheme } from '../../charts/theme';
import { tickText } from '../../charts/tick-text';
import type { Demo } from '../../demo/define-demo';
import { labelHtml, labelText } from '../../demo/label';
import type { AnyShown, AnyView } from '../../demo/views';
import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import type { Limits } from '../axis-map';
import type { DrawnView } from '../drawing';
import { sayPinned, sayState } from '../told';
import { isPicture } from '../view-tables';
import { type AxisName, type ChosenScales, type Framed, framedPicture } from './axis-scales';
import { chartConfig, namedSeries } from './chart-config';
import { type ChartMoves, chartKeys } from './keys';
import { type Layers, layersPlugin } from './layers';
import { layersOf } from './layers-of-view';
import { type MapKey, mapKey } from './map-key';
import { createPanel } from './panel';
import { captioned, savePng } from './png';
import { pngEntries } from './png-entries';
import { openWindow } from './window';
import { exploreWords } from './words';
import { zoomOptions } from './zoom-options';

/** What Explore needs of a running demo. */
export interface Explored {
  readonly shown: () => AnyShown | undefined;
  readonly pinned: () => AnyShown | undefined;
  /** Calls the function at every state from now on, until the returned one is called. */
  readonly follow: (changed: () => void) => () => void;
  /** Which picture is the large one, counted from 1. */
  readonly picture: () => number;
  readonly address: () => string;
}

function isDrawn(view: AnyView | undefined): view is DrawnView {
  return view?.view === 'chart' || view?.view === 'plane';
}

/** Opens a demo in the whole window, its large picture as a chart of Chart.js that can be zoomed, moved and read. */
export function explore(root: HTMLElement, demo: Demo, language: Language, explored: Explored): void {
  const say = (word: keyof typeof exploreWords): string => exploreWords[word][language];
  const label = (key: string): string => labelText(demo.words[key]?.[language] ?? key);
  const title = label('title');

  /** What is looked at now: another picture begins anew. */
  let viewIndex = -1;
  let chosen: ChosenScales = {};
  let hidden = new Set<number>();
  let showsPinned = true;
  /** The reader has zoomed or moved, so the limits stay where they are when the data change. */
  let isMoved = false;
  let layers: Layers | undefined;
  let key: MapKey | undefined;
  let chart: Chart | undefined;

  const moves: ChartMoves = {
    zoom: (factor) => chart?.zoom(factor),
    pan: (across, up) =>
      chart?.pan({ x: -across * chart.chartArea.width, y: up * chart.chartArea.height }, undefined, 'none'),
    showAll() {
      isMoved = false;
      refresh();
    },
  };

  const details = root.querySelector<HTMLDetailsElement>('details.data');
  const pinnedKey = root.querySelector('.pinned-key') as HTMLElement;
  const panel = createPanel(language, pinnedKey.cloneNode(true), {
    ...moves,
    openData:
      details === null
        ? undefined
        : () => {
            for (let open: Element | null = details; open; open = open.parentElement) {
              if (open instanceof HTMLDetailsElement) open.open = true;
            }
            details.querySelector('summary')?.focus();
            details.scrollIntoView({ block: 'start' });
          },
    savePng: () => save(),
    chooseLog(axis, log) {
      chosen = { ...chosen, [axis]: log ? 'log' : 'linear' };
      isMoved = false;
      refresh();
    },
    show(place, shown) {
      if (shown) hidden.delete(place);
      else hidden.add(place);
      refresh();
    },
    showPinned(shown) {
      showsPinned = shown;
      refresh();
    },
  });

  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Says what is in sight, at rest. */
  const sayRange = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const { x, y } = chart?.scales ?? {};
      const picture = layers?.framed.picture;
      if (!x || !y || !picture) return;
      panel.range.textContent = withValues(say('range'), {
        x: picture.x.label,
        y: picture.y.label,
        x0: tickText(x.min, picture.x),
        x1: tickText(x.max, picture.x),
        y0: tickText(y.min, picture.y),
        y1: tickText(y.max, picture.y),
      });
    }, 400);
  };
  const moved = (): void => {
    isMoved = true;
    sayRange();
  };

  /** What is in sight: all, or what the reader chose. */
  const limitsNow = (framed: Framed): Readonly<Record<AxisName, Limits>> => {
    const { x, y } = chart?.scales ?? {};
    return isMoved && x && y
      ? { x: { min: x.min, max: x.max }, y: { min: y.min, max: y.max } }
      : framed.limits;
  };

  const pinnedNow = (): AnyShown | undefined => (showsPinned ? explored.pinned() : undefined);

  /** Begins with another picture: its title, its switches, an untouched chart. */
  function begin(view: DrawnView, framed: Framed): void {
    const figure = root.querySelector(`[data-view="${viewIndex}"]`);
    const entry = (name: string) => figure?.querySelector(`.legend [data-label="${CSS.escape(name)}"]`);
    const marks = view.view === 'chart' ? (view.marks ?? []) : [];
    const keys = [...view.series, ...marks].map((each) => each.label);
    key = view.view === 'plane' && view.map ? mapKey(view.map, entry) : undefined;
    panel.title.innerHTML = labelHtml(demo.words[view.title]?.[language] ?? view.title);
    panel.box.setAttribute('aria-label', label(view.title));
    panel.canvas.setAttribute('aria-label', label(view.title));
    panel.setSwitches(
      framed.picture,
      (place) =>
        [
          entry(keys[place] ?? '')
            ?.querySelector('svg')
            ?.cloneNode(true) ?? [],
        ].flat(),
      key?.entries ?? [],
    );
  }

  function refresh(): void {
    const now = explored.shown();
    const pictures = demo.views.flatMap((view, index) => (isPicture(view) ? [index] : []));
    const index = pictures[explored.picture() - 1] ?? 0;
    const view = demo.views[index];
    panel.root.hidden = !isDrawn(view);
    if (now === undefined || !isDrawn(view)) return;
    const isAnother = index !== viewIndex;
    if (isAnother) [viewIndex, chosen, hidden, isMoved] = [index, {}, new Set(), false];
    const pinned = pinnedNow();
    const framed = framedPicture(view, now, pinned, demo.words, language, chosen);
    if (isAnother) begin(view, framed);
    panel.show(framed);
    layers = layersOf(view, now, pinned, framed, hidden, readTheme(panel.box));
    if (layers.map) key?.show(layers.map.cells);
    const named = namedSeries(framed, language);
    const { datasets, options } = chartConfig(framed, limitsNow(framed), layers.theme, named, (found) => {
      panel.values.textContent = found;
    });
    const count = framed.picture.series.length;
    const shownSets = datasets.map((dataset, place) => ({ ...dataset, hidden: hidden.has(place % count) }));
    const all = { ...options, plugins: { ...options.plugins, zoom: zoomOptions(layers.theme, moved) } };
    if (chart) {
      chart.data.datasets = shownSets;
      chart.options = all;
      chart.update('none');
    } else {
      chart = new Chart<'line' | 'bar', { x: number; y: number }[]>(panel.canvas, {
        type: 'line',
        data: { datasets: shownSets },
        options: all,
        plugins: [zoomPlugin, layersPlugin(() => layers as Layers)],
      }) as unknown as Chart;
    }
    sayRange();
  }

  function save(): void {
    const now = explored.shown();
    const view = demo.views[viewIndex];
    if (!chart || !layers || !now || !isDrawn(view)) return;
    const { theme } = layers;
    const pinned = pinnedNow();
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    // Sharp on paper too, whatever the screen.
    chart.options.devicePixelRatio = Math.max(2, devicePixelRatio);
    chart.resize();
    const states = [
      sayState(demo, now.params, language),
      ...(pinned ? [sayPinned(demo, pinned.params, now.params, language)] : []),
    ];
    const image = captioned(
      panel.canvas,
      { title: [title, label(view.title)], below: [...states, explored.address()] },
      pngEntries(layers.framed.picture, hidden, theme, pinned && (pinnedKey.textContent ?? '').trim()),
      theme,
    );
    savePng(image, `${demo.id}-${explored.picture()}.png`);
    chart.options.devicePixelRatio = devicePixelRatio;
    chart.resize();
  }

  const stage = root.querySelector('.stage') as HTMLElement;
  const press = chartKeys(moves);
  const pictureChosen = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.choose-picture')) refresh();
  };
  stage.prepend(panel.root);
  const unfollow = explored.follow(refresh);
  const unwatch = watchTheme(refresh);
  root.addEventListener('keydown', press);
  root.addEventListener('click', pictureChosen);
  openWindow(
    root,
    withValues(say('explore'), { title }),
    say('close'),
    () => chart?.isZoomingOrPanning() ?? false,
    () => {
      unfollow();
      unwatch();
      clearTimeout(resting);
      root.removeEventListener('keydown', press);
      root.removeEventListener('click', pictureChosen);
      chart?.destroy();
      panel.root.remove();
    },
  );
  refresh();
  panel.box.focus({ preventScroll: true });
}
