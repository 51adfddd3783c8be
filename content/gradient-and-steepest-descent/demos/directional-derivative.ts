// Turn a direction about a point: where does f rise, where does it not change, where does it fall fastest?

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { model, norms, oval } from './directional-derivative/model';
import { normWords, remark, summary } from './directional-derivative/sentences';
import { turning } from './directional-derivative/turning';

export { model };

type Shown = { result: ResultOf<typeof model> };

/** Half the side of the picture: few sizes, so that it seldom jumps. The steps of size 1 about the point lie inside. */
const reach = ({ params }: { params: ParamsOf<typeof model> }): number =>
  Math.abs(params.point[1]) <= 1.1 ? 2.25 : 3.2;
const negative = (shown: { params: ParamsOf<typeof model> }): number => -reach(shown);
/** The point lies on one of the contours; the others belong to these shares of its value. */
const shares = [1 / 16, 1 / 4, 9 / 16, 1, 25 / 16, 9 / 4, 4, 25 / 4, 9, 16, 25, 64, 256];

/** Past one end of its axis an angle comes in again at the other. */
const aroundTheCircle = {
  parameter: 'direction',
  toPlace: (angle: number) => angle,
  toValue: (angle: number) => ((angle % 360) + 360) % 360,
} as const;

/** The order of each norm as `numpy.linalg.norm` wants it. */
const orders = { l2: '2', max: 'np.inf', l1: '1' } as const;

const looks = {
  l2: { colour: 1 },
  max: { colour: 3, dash: 'dashed' },
  l1: { colour: 5, dash: 'dotted' },
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      equalUnits: true,
      x: { label: 'x', min: negative, max: reach },
      y: { label: 'y', min: negative, max: reach },
      field: ({ result: { stepValues } }) => {
        const here = Math.max(stepValues[0]!, 0.01);
        return {
          key: String(here),
          value: (x, y) => oval.value([x, y]),
          levels: shares.map((share) => share * here),
        };
      },
      series: [
        { label: 'ball', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'levelLine', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'gradientArrow', as: 'path', colour: 2 },
        { label: 'descentArrow', as: 'path', colour: 4 },
        { label: 'arrow', as: 'path', colour: 1 },
      ],
      handles: [turning, { point: 'point' }],
    },
    {
      view: 'chart',
      title: 'ratesTitle',
      x: { label: 'angle', min: 0, max: 360 },
      y: { label: 'rateAxis', min: ({ result }) => -result.scale, max: ({ result }) => result.scale },
      series: [
        ...norms.map((norm, i) => ({
          label: `norm.${norm}`,
          as: 'line' as const,
          ...looks[norm],
          data: ({ result }: Shown) => result.rates[i]!,
        })),
        { label: 'lowest', as: 'points', colour: 4, shape: 'cross' },
        { label: 'here', as: 'points', colour: 1 },
      ],
      handles: [{ x: aroundTheCircle, y: ({ result }) => result.rate }],
    },
    {
      view: 'table',
      title: 'normsTitle',
      columns: ['normColumn', 'angle', 'steepestRate'],
      rows: ({ result }) =>
        norms.map((norm, i) => [
          `norm.${norm}`,
          result.steepest[i]?.angle ?? null,
          result.steepest[i]?.rate ?? 0,
        ]),
    },
    {
      view: 'readouts',
      items: [
        { name: 'rate', digits: 5, as: 'tick' },
        { name: 'steepestRate', digits: 5, as: 'tick' },
        { name: 'steepestAngle', digits: 5 },
        { name: 'between', digits: 5 },
        { name: 'gradient', digits: 4, as: 'tick' },
        { name: 'gradientNorm', digits: 5 },
        { name: 'gradientAngle', digits: 5 },
        { name: 'stepValues', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`D_vf=\nabla f^\top v=\spot{g1}\cdot\spot{v1}+\spot{g2}\cdot\spot{v2}=\spot{rate}`,
      spots: ({ result }) => ({
        g1: result.gradient[0]!,
        g2: result.gradient[1]!,
        v1: result.unit[0]!,
        v2: result.unit[1]!,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `x, y, a = ‹x›, ‹y›, np.radians(‹direction›)
g = np.array([2 * x, 6 * y])
v = np.array([np.cos(a), np.sin(a)])
v = v / np.linalg.norm(v, ‹order›)
g @ v  # ‹rate›`,
      spots: ({ params, result }) => ({
        x: inPython(params.point[0]),
        y: inPython(params.point[1]),
        order: orders[params.norm],
        rate: result.rate,
      }),
      gives: {
        rate: ({ norm, point: [x, y], direction }) => {
          const angle = direction * (Math.PI / 180);
          const [across, up] = [Math.cos(angle), Math.sin(angle)];
          const size = {
            l2: Math.sqrt(across ** 2 + up ** 2),
            max: Math.max(Math.abs(across), Math.abs(up)),
            l1: Math.abs(across) + Math.abs(up),
          }[norm];
          return (2 * x * across) / size + (6 * y * up) / size;
        },
      },
    },
  ],
  words: {
    title: { en: 'Rate of change', zh: '哪个方向变化最快？' },
    norm: { en: 'size of a step measured in', zh: '步长所用的范数' },
    ...normWords,
    point: { en: 'point (*x*, *y*)', zh: '点 (*x*, *y*)' },
    direction: { en: 'direction of *v*, °', zh: '*v* 的方向角，°' },
    planeTitle: { en: '*f* = *x*^2 + 3*y*^2: turn *v*', zh: '*f* = *x*^2 + 3*y*^2（转动 *v*）' },
    x: same('*x*'),
    y: same('*y*'),
    ball: { en: 'steps of size 1', zh: '长度为 1 的步' },
    levelLine: { en: 'as steep as *v*', zh: '变化率与 *v* 相同' },
    gradientArrow: { en: '∇*f*, one fifth as long', zh: '∇*f*（按 1/5 绘制）' },
    descentArrow: { en: 'steepest descent', zh: '最速下降方向' },
    arrow: { en: 'direction *v*', zh: '方向 *v*' },
    ratesTitle: { en: 'Rate in every direction', zh: '各方向的变化率' },
    angle: { en: 'direction, °', zh: '方向角，°' },
    rateAxis: { en: 'rate *D_v f*', zh: '变化率 *D_v f*' },
    lowest: { en: 'steepest of each norm', zh: '各范数下的最速下降' },
    here: { en: 'this *v*', zh: '当前的 *v*' },
    normsTitle: { en: 'Steepest descent in three norms', zh: '三种范数下的最速下降' },
    normColumn: { en: 'norm', zh: '范数' },
    rate: { en: 'rate along *v*', zh: '沿 *v* 的变化率' },
    steepestRate: { en: 'rate of steepest descent', zh: '最速下降的变化率' },
    steepestAngle: { en: 'direction of steepest descent, °', zh: '最速下降的方向角，°' },
    between: { en: 'angle *φ* between ∇*f* and *v*, °', zh: '∇*f* 与 *v* 的夹角 *φ*，°' },
    gradient: common.gradient,
    gradientNorm: { en: '‖∇*f*‖ (Euclid)', zh: '‖∇*f*‖（欧氏范数）' },
    gradientAngle: { en: 'direction of ∇*f*, °', zh: '∇*f* 的方向角，°' },
    stepValues: {
      en: '*f* here, after +∇*f*/10, after −∇*f*/10',
      zh: '此处、走 +∇*f*/10 后、走 −∇*f*/10 后的 *f*',
    },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary,
  remark,
});
