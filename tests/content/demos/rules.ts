import type { Demo } from '../../../src/demo/define-demo';
import type { MapsView } from '../../../src/demo/map-views';
import type { State } from '../../../src/demo/parameters';
import type { AnyShown, AnyView } from '../../../src/demo/views';
import { languages } from '../../../src/demo/words';
import { type DrawnView, drawingSvg, drawView } from '../../../src/lab/drawing';
import { graphSvg } from '../../../src/lab/graph';
import { mapsLayers, mapsSvg, stillMaps } from '../../../src/lab/maps';
import { axisLabel } from '../../../src/lab/picture';
import { spotValues } from '../../../src/lab/spot-values';
import { sayRemark, saySummary } from '../../../src/lab/told';
import { avoidedIn } from '../../glossary/avoided';
import { slipsIn } from './sentences';

/** What must hold in every state of every demo. Each rule lists what breaks it, so that messages name the place. */

/** Whether all numbers of a result are finite and JSON keeps it. */
function isFit(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isFit);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isFit)
  );
}

/** Numbers that are not finite and values that JSON does not keep, by their place in a result. */
export function unfit(value: unknown, place = 'result'): string[] {
  // Results are long, and nearly all are in order: the place of each number is of use to the others only.
  if (isFit(value)) return [];
  if (typeof value === 'number') return [`${place} is ${value}`];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => unfit(each, `${place}[${index}]`)).slice(0, 5);
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.entries(value)
      .flatMap(([key, each]) => unfit(each, `${place}.${key}`))
      .slice(0, 5);
  }
  return [`${place} is ${value === undefined ? 'undefined' : Object.prototype.toString.call(value)}`];
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((each, index) => isSame(each, right[index]));
  const [own, other] = [Object.entries(left), right as Readonly<Record<string, unknown>>];
  return (
    own.length === Object.keys(right).length &&
    own.every(([key, each]) => Object.hasOwn(right, key) && isSame(each, other[key]))
  );
}

/** Places where two results differ; 0 and -0 are the same, as they are in JSON. */
export function differences(left: unknown, right: unknown, place = 'result'): string[] {
  // Of the many that are the same no place is written down.
  if (isSame(left, right)) return [];
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys]
      .flatMap((key) =>
        differences(
          (left as Record<string, unknown>)[key],
          (right as Record<string, unknown>)[key],
          `${place}.${key}`,
        ),
      )
      .slice(0, 5);
  }
  return [`${place}: ${String(left)} and then ${String(right)}`];
}

/** Spots without a value that fits: in a formula a number, in code also a text. */
function spotProblems(
  named: Iterable<string>,
  values: Readonly<Record<string, unknown>>,
  fits: (value: unknown) => boolean,
): string[] {
  return [...named].flatMap((name) => {
    if (!Object.hasOwn(values, name)) return [`no value for the spot ${name}`];
    const value = values[name];
    return fits(value) && !Number.isNaN(value) ? [] : [`the spot ${name} is ${String(value)}`];
  });
}

const notDrawable = /NaN|undefined|Infinity/;

/** Series and marks that neither bring their numbers nor find them in the result. */
function withoutNumbers(view: DrawnView, result: object): string[] {
  const missing = [
    ...view.series.filter(({ data }) => data === undefined),
    ...((view.view === 'chart' && view.marks) || []).filter(({ at }) => at === undefined),
  ].filter(({ label }) => !Object.hasOwn(result, label));
  return missing.map(({ label }) => `the result has no ${label} for ${view.title}`);
}

function drawingProblems(view: DrawnView, demo: Demo, params: State, result: object): string[] {
  const missing = withoutNumbers(view, result);
  if (missing.length > 0) return missing;
  const size = { width: 640, height: 300 };
  const drawing = drawView(view, { params, result }, demo.words, 'en', size);
  const { x, y } = drawing.picture;
  const unnamed = [view.x, view.y]
    .map((axis) => axisLabel(axis, { params, result }, {}, 'en'))
    .filter((key) => !Object.hasOwn(demo.words, key))
    .map((key) => `an axis of ${view.title} is called ${key}, which is no word`);
  const limits = [x, y].flatMap(({ label, min, max, scale }) => {
    if (Number.isNaN(min) || Number.isNaN(max)) return [`the axis ${label} ends at NaN`];
    if (min !== undefined && max !== undefined && min >= max)
      return [`the axis ${label} goes from ${min} to ${max}`];
    return scale === 'log' && min !== undefined && min <= 0
      ? [`the logarithmic axis ${label} begins at ${min}`]
      : [];
  });
  const svg = drawingSvg(drawing, size);
  return [
    ...unnamed,
    ...limits,
    ...(notDrawable.test(svg) ? [`${view.title} draws ${svg.match(notDrawable)?.[0]}`] : []),
  ];
}

function isFull(
  cells: readonly (readonly number[])[],
  rows: number,
  columns: number,
  fits: (cell: number) => boolean,
): boolean {
  return cells.length === rows && cells.every((row) => row.length === columns && row.every(fits));
}

function mapsProblems(view: MapsView<State, object>, demo: Demo, shown: AnyShown): string[] {
  const columns = view.columns(shown);
  const side = columns[0]?.maps[0]?.length ?? 0;
  const svg = mapsSvg(mapsLayers(view, shown, demo.words, 'en', stillMaps), stillMaps);
  return [
    ...columns.flatMap(({ label, maps, weights }, place) => [
      ...(Object.hasOwn(demo.words, label) ? [] : [`${view.title} has no words for ${label}`]),
      ...(maps.every((map) => isFull(map, side, side, Number.isFinite))
        ? []
        : [`${label} of ${view.title} has a map that is not ${side} by ${side} numbers`]),
      ...(weights === undefined ||
      isFull(weights, maps.length, columns[place - 1]?.maps.length ?? 0, Number.isFinite)
        ? []
        : [`${label} of ${view.title} needs a weight for each of its maps and each of the column before`]),
    ]),
    ...(side > 0 ? [] : [`${view.title} shows no map`]),
    ...(notDrawable.test(svg) ? [`${view.title} draws ${svg.match(notDrawable)?.[0]}`] : []),
  ];
}

function viewProblems(view: AnyView, demo: Demo, params: State, result: object): string[] {
  const shown = { params, result };
  const has = (name: string) => Object.hasOwn(result, name);
  switch (view.view) {
    case 'chart':
      return drawingProblems(view, demo, params, result);
    case 'readouts':
      return view.items
        .map((item) => (typeof item === 'string' ? item : item.name))
        .filter((name) => !has(name))
        .map((name) => `the result has no ${name} for the readout`);
    case 'equation': {
      const tex = typeof view.tex === 'string' ? view.tex : view.tex[view.variant?.(shown) ?? ''];
      if (tex === undefined) return [`${view.title} has no variant ${view.variant?.(shown)}`];
      const named = [...tex.matchAll(/\\spot\{(\w+)\}/g)].map(([, name]) => name!);
      return spotProblems(named, spotValues(view, shown), (value) => typeof value === 'number');
    }
    case 'code': {
      const sources = typeof view.source === 'string' ? [view.source] : Object.values(view.source);
      const named = sources.flatMap((source) => [...source.matchAll(/‹(\w+)›/g)].map(([, name]) => name!));
      return spotProblems(
        named,
        spotValues(view, shown),
        (value) => typeof value === 'number' || typeof value === 'string',
      );
    }
    case 'table':
      return view
        .rows(shown)
        .flatMap((row, index) => [
          ...(row.length === view.columns.length
            ? []
            : [`row ${index} of ${view.title} has ${row.length} cells for ${view.columns.length} columns`]),
          ...row.flatMap((cell) =>
            cell === undefined || Number.isNaN(cell) ? [`row ${index} of ${view.title} holds ${cell}`] : [],
          ),
        ]);
    case 'plane': {
      const map = view.map?.cells(shown);
      const categories = view.map?.categories.length ?? 0;
      const isWhole =
        map === undefined ||
        (isFull(map.cells, map.rows, map.columns, (cell) => cell >= -1 && cell < categories) &&
          (view.map?.scale === undefined ||
            isFull(map.values ?? [], map.rows, map.columns, Number.isFinite)));
      const levels = view.field?.(shown).levels ?? [];
      return [
        ...(isWhole ? [] : [`the map of ${view.title} has a row or a category too many or too few`]),
        ...(levels.every(Number.isFinite) ? [] : [`${view.title} has a level that is not finite`]),
        ...drawingProblems(view, demo, params, result),
      ];
    }
    case 'maps':
      return mapsProblems(view, demo, shown);
    case 'graph': {
      const known = new Set([...view.nodes, ...view.edges].map(({ id }) => id));
      const ends = view.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id));
      const svg = graphSvg(view, shown, demo.words, 'en');
      return [
        ...ends.map((id) => `an edge of ${view.title} ends at ${id}, which is no node`),
        ...(notDrawable.test(svg) ? [`${view.title} draws ${svg.match(notDrawable)?.[0]}`] : []),
        ...Object.entries(view.values(shown)).flatMap(([id, { forward, backward }]) => [
          ...(known.has(id) ? [] : [`${view.title} has no node or edge ${id}`]),
          ...[forward, backward].flatMap((value) =>
            typeof value === 'number' && !Number.isFinite(value) ? [`${id} shows ${value}`] : [],
          ),
        ]),
      ];
    }
  }
}

/** What is wrong with the views of a demo in one state. */
export function brokenViews(demo: Demo, params: State, result: object): string[] {
  return demo.views.flatMap((view) => viewProblems(view, demo, params, result));
}

/** What is wrong with the sentences of a demo in one state. */
export function brokenSentences(demo: Demo, params: State, result: object): string[] {
  return languages.flatMap((language) => {
    const summary = saySummary(demo, params, result, language);
    const remark = sayRemark(demo, params, result, language);
    const sentences = { summary, ...(remark === null ? {} : { remark }) };
    return Object.entries(sentences).flatMap(([name, text]) => {
      if (typeof text !== 'string' || text.trim() === '') return [`${language} ${name} says nothing`];
      const avoided = language === 'zh' ? avoidedIn(text).map(({ advice }) => `says ${advice}`) : [];
      return [...slipsIn(text), ...avoided].map((slip) => `the ${language} ${name} ${slip}`);
    });
  });
}
