import { labelText } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, Axis, ChartView, Dependent, PlaneView } from '../demo/views';
import type { Language, Said } from '../demo/words';

type Words = Readonly<Record<string, Said>>;

export interface PictureAxis {
  readonly label: string;
  readonly scale: 'linear' | 'log';
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly percent: boolean;
  /** The labels of the places 1, 2, 3 …, with their mark-up; none on an axis that measures. */
  readonly names?: readonly string[];
}

export interface PictureSeries {
  readonly label: string;
  readonly as: 'line' | 'points' | 'bars' | 'area' | 'steps' | 'path';
  readonly colour: number;
  readonly dash: 'dashed' | 'dotted' | undefined;
  readonly shape: 'circle' | 'triangle' | 'rect' | 'cross';
  readonly hollow: boolean;
  readonly points: { x: number; y: number | null }[];
}

export interface PictureMark {
  readonly label: string;
  readonly axis: 'x' | 'y';
  readonly colour: number;
  readonly dash: 'dashed' | 'dotted' | undefined;
  readonly at: readonly number[];
}

/** Everything a drawing of one chart needs, and nothing else: the same for the build, the browser and the table. */
export interface Picture {
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  readonly series: readonly PictureSeries[];
  readonly marks: readonly PictureMark[];
}

function resolve<Value>(given: Dependent<Value, State, object>, shown: AnyShown): Value {
  return typeof given === 'function' ? (given as (shown: AnyShown) => Value)(shown) : given;
}

/** What is given in the view, or else what the result holds under the name of the label. */
function drawn<Value>(
  label: string,
  given: Dependent<Value, State, object> | undefined,
  shown: AnyShown,
): Value {
  const named = shown.result as Readonly<Record<string, Value>>;
  return given === undefined ? (named[label] as Value) : resolve(given, shown);
}

/** The label of an axis in this state, with its mark-up. */
export function axisLabel(
  axis: Axis<State, object>,
  shown: AnyShown,
  words: Words,
  language: Language,
): string {
  const key = resolve(axis.label, shown);
  return words[key]?.[language] ?? key;
}

function resolveAxis(axis: Axis<State, object>, shown: AnyShown, say: (key: string) => string): PictureAxis {
  return {
    label: labelText(say(resolve(axis.label, shown))),
    scale: axis.scale === undefined ? 'linear' : resolve(axis.scale, shown),
    min: axis.min === undefined ? undefined : resolve(axis.min, shown),
    max: axis.max === undefined ? undefined : resolve(axis.max, shown),
    percent: axis.percent ?? false,
    ...(axis.names && { names: resolve(axis.names, shown).map(say) }),
  };
}

/**
 * Evaluates a chart or a plane for one state. Numbers that an axis cannot show (infinite, or not positive on a logarithmic axis)
 * become gaps, so that nothing is drawn rather than something wrong.
 */
export function pictureOf(
  view: ChartView<State, object> | PlaneView<State, object>,
  shown: AnyShown,
  words: Words,
  language: Language,
): Picture {
  const label = (key: string): string => words[key]?.[language] ?? key;
  const say = (key: string): string => labelText(label(key));
  const x = resolveAxis(view.x, shown, label);
  const y = resolveAxis(view.y, shown, label);
  const drawable = (value: number | null | undefined, scale: 'linear' | 'log'): value is number =>
    typeof value === 'number' && Number.isFinite(value) && (scale === 'linear' || value > 0);
  return {
    x,
    y,
    series: view.series.map((series) => {
      const curve = drawn(series.label, series.data, shown);
      const points: { x: number; y: number | null }[] = [];
      for (let index = 0; index < (curve?.x.length ?? 0); index++) {
        const at = curve?.x[index];
        const value = curve?.y[index];
        if (drawable(at, x.scale)) points.push({ x: at, y: drawable(value, y.scale) ? value : null });
      }
      return {
        label: say(series.label),
        as: series.as,
        colour: series.colour,
        dash: series.dash,
        shape: series.shape ?? 'circle',
        hollow: series.hollow ?? false,
        points,
      };
    }),
    marks: ((view.view === 'chart' && view.marks) || []).map((mark) => {
      const at = drawn(mark.label, mark.at, shown);
      const list = at === null ? [] : typeof at === 'number' ? [at] : at;
      const scale = mark.axis === 'x' ? x.scale : y.scale;
      return {
        label: say(mark.label),
        axis: mark.axis,
        colour: mark.colour,
        dash: mark.dash,
        at: list.filter((value) => drawable(value, scale)),
      };
    }),
  };
}
