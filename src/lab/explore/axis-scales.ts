import type { AnyShown } from '../../demo/views';
import type { Language, Said } from '../../demo/words';
import { type AxisMap, axisLimits, axisMap, type Limits } from '../axis-map';
import { type DrawnView, dataLimits } from '../drawing';
import { type Picture, type PictureAxis, pictureOf } from '../picture';

export const axes = ['x', 'y'] as const;
export type AxisName = (typeof axes)[number];
export type Scale = PictureAxis['scale'];

/** The scales that a reader chose; an axis without one has that of the view. */
export type ChosenScales = Readonly<Partial<Record<AxisName, Scale>>>;

/** A picture with the limits of its axes. */
export interface Framed {
  readonly picture: Picture;
  /** The curves of the pinned state A. */
  readonly behind: Picture | undefined;
  readonly limits: Readonly<Record<AxisName, Limits>>;
  /** The axes that can be logarithmic: all that they show is positive. */
  readonly canBeLog: Readonly<Record<AxisName, boolean>>;
  /** From places between 0 and 1 in the frame to the values there, as the view itself has it: where its cells are. */
  readonly cellMaps: Readonly<Record<AxisName, AxisMap>>;
}

/** Round limits of a picture as large as the window. */
const tickCount = 8;

function limitsOf(pictures: readonly Picture[], axis: AxisName): Limits {
  const [picture] = pictures as readonly [Picture];
  return axisLimits(picture[axis], dataLimits(pictures, axis), tickCount);
}

/** A logarithmic axis that the view itself has leaves out what is not positive; any other must not. */
function canBeLog({ series, marks, ...picture }: Picture, axis: AxisName): boolean {
  if (picture[axis].scale === 'log') return true;
  if (picture[axis].names) return false;
  const values = [
    ...series.flatMap(({ points }) => points.flatMap((point) => point[axis] ?? [])),
    ...marks.flatMap((mark) => (mark.axis === axis ? mark.at : [])),
  ];
  return values.length > 0 && values.every((value) => value > 0);
}

/** The view with other scales; a limit that a logarithm does not have is left to the data. */
function rescaled(view: DrawnView, picture: Picture, chosen: Readonly<Record<AxisName, Scale>>): DrawnView {
  const axis = (name: AxisName): DrawnView['x'] => {
    const scale = chosen[name];
    const possible = (limit: number | undefined): number | undefined =>
      scale === 'log' && limit !== undefined && limit <= 0 ? undefined : limit;
    const { min, max } = picture[name];
    return { ...view[name], scale, min: possible(min), max: possible(max) };
  };
  return { ...view, x: axis('x'), y: axis('y') };
}

/** A chart or plane in the scales that the reader chose, as far as the data of this state allow. */
export function framedPicture(
  view: DrawnView,
  shown: AnyShown,
  pinned: AnyShown | undefined,
  words: Readonly<Record<string, Said>>,
  language: Language,
  chosen: ChosenScales,
): Framed {
  const own = pictureOf(view, shown, words, language);
  const ownBehind = pinned && pictureOf(view, pinned, words, language);
  const all = ownBehind ? [own, ownBehind] : [own];
  const can = (axis: AxisName): boolean => all.every((picture) => canBeLog(picture, axis));
  const scaleOf = (axis: AxisName): Scale => {
    const wanted = chosen[axis] ?? own[axis].scale;
    return wanted === 'log' && !can(axis) ? own[axis].scale : wanted;
  };
  const scales = { x: scaleOf('x'), y: scaleOf('y') };
  const isOwn = axes.every((axis) => scales[axis] === own[axis].scale);
  const as = isOwn ? view : rescaled(view, own, scales);
  const picture = isOwn ? own : pictureOf(as, shown, words, language);
  const behind = isOwn ? ownBehind : pinned && pictureOf(as, pinned, words, language);
  const pictures = behind ? [picture, behind] : [picture];
  const cellMap = (axis: AxisName): AxisMap => axisMap(own[axis].scale, limitsOf(all, axis), 0, 1);
  return {
    picture,
    behind,
    limits: { x: limitsOf(pictures, 'x'), y: limitsOf(pictures, 'y') },
    canBeLog: { x: can('x'), y: can('y') },
    cellMaps: { x: cellMap('x'), y: cellMap('y') },
  };
}
