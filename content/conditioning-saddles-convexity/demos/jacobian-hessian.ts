// What the two matrices of derivatives say at a point: directions of curvature, the Newton step, the linear part of a map.

import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { exampleMap } from '../../../src/math/curvature/vector-map';
import { arrow, type functions, model, objectives, reach } from './jacobian-hessian/model';

export { model };

type Shown = { params: { function: (typeof functions)[number] } };

/** How far the picture reaches: the rows of a Jacobian are seen at the edge of the range too. */
const edge = ({ params }: Shown): number => (params.function === 'map' ? reach + arrow : reach);

type Kind = 'minimum' | 'maximum' | 'saddle' | 'undecided';

/** How the surface bends, by the signs of the eigenvalues. */
const bends: Readonly<Record<Kind, { en: string; zh: string }>> = {
  minimum: { en: 'both curvatures are positive', zh: '两个曲率都为正' },
  maximum: { en: 'both curvatures are negative', zh: '两个曲率都为负' },
  saddle: { en: 'the curvatures have both signs', zh: '两个曲率一正一负' },
  undecided: { en: 'a curvature is 0', zh: '有一个曲率为 0' },
};

const isCritical = (result: ResultOf<typeof model>): boolean =>
  result.gradientSize !== null && result.gradientSize < 1e-12;

/** Where both curvatures are positive: there κ is that of a minimum. */
const isConditioned = (result: ResultOf<typeof model>): boolean => result.curvatureKind === 'minimum';

/** A row of the matrix in a sentence. */
const row = (
  matrix: readonly number[],
  index: 0 | 1,
  number: (value: number, style: { as: 'tick' }) => string,
): string =>
  matrix
    .slice(2 * index, 2 * index + 2)
    .map((each) => number(each, { as: 'tick' }))
    .join(', ');

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      equalUnits: true,
      x: { label: 'x', min: (shown) => -edge(shown), max: edge },
      y: { label: 'y', min: (shown) => -edge(shown), max: edge },
      field: ({ params: { function: name } }) =>
        name === 'map'
          ? {
              key: name,
              value: (x, y) => exampleMap.value(x, y)[0],
              levels: [-12, -6, -4, -2, -1, -0.3, 0.3, 1, 2, 4, 6, 12],
            }
          : {
              key: name,
              value: (x, y) => objectives[name].value([x, y]),
              levels:
                name === 'rosenbrock'
                  ? [8, 24.2, 80, 200, 500, 1000, 2000]
                  : [0.01, 0.05, 0.15, 0.3, 0.5, 0.8, 1.5, 3, 6, 10],
            },
      series: [
        { label: 'steep', as: 'line', colour: 2 },
        { label: 'flat', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'downhill', as: 'path', colour: 1 },
        { label: 'newton', as: 'path', colour: 4 },
        { label: 'firstRow', as: 'path', colour: 1 },
        { label: 'secondRow', as: 'path', colour: 4 },
        { label: 'minimum', as: 'points', colour: 6, shape: 'cross' },
        { label: 'saddle', as: 'points', colour: 6, shape: 'cross' },
      ],
      handles: [{ point: 'point' }],
    },
    {
      view: 'equation',
      title: 'matrixTitle',
      tex: {
        hessian: String.raw`\begin{aligned}\nabla f&=\begin{pmatrix}\spot{g1}\\\spot{g2}\end{pmatrix}\\[1ex]H&=\begin{pmatrix}\spot{a}&\spot{b}\\\spot{c}&\spot{d}\end{pmatrix}\end{aligned}`,
        jacobian: String.raw`J=\begin{pmatrix}2xy&x^2\\5&\cos y\end{pmatrix}=\begin{pmatrix}\spot{a}&\spot{b}\\\spot{c}&\spot{d}\end{pmatrix}`,
      },
      variant: ({ params }) => (params.function === 'map' ? 'jacobian' : 'hessian'),
      spots: ({ result }) => ({
        a: result.matrix[0]!,
        b: result.matrix[1]!,
        c: result.matrix[2]!,
        d: result.matrix[3]!,
        g1: result.gradient?.[0] ?? null,
        g2: result.gradient?.[1] ?? null,
      }),
      digits: 5,
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 5, as: 'tick' },
        { name: 'gradient', digits: 5, as: 'tick' },
        { name: 'eigenvalues', digits: 6 },
        { name: 'conditionNumber', digits: 6 },
        { name: 'newtonPoint', digits: 5 },
        { name: 'matrix', digits: 5, as: 'tick' },
        { name: 'determinant', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'Jacobian and Hessian at a point', zh: '一点处的雅可比矩阵与海森矩阵' },
    function: { en: 'function', zh: '函数' },
    'function.rosenbrock': { en: 'Rosenbrock (Hessian)', zh: 'Rosenbrock（海森矩阵）' },
    'function.deepLinear': { en: '½(*w*_1*w*_2 − 1)^2 (Hessian)', zh: '½(*w*_1*w*_2 − 1)^2（海森矩阵）' },
    'function.map': {
      en: '*F* = (*x*^2*y*, 5*x* + sin *y*) (Jacobian)',
      zh: '*F* = (*x*^2*y*, 5*x* + sin *y*)（雅可比矩阵）',
    },
    point: { en: 'point (*x*, *y*)', zh: '点 (*x*, *y*)' },
    planeTitle: { en: 'Contours and directions', zh: '等高线与方向' },
    x: { en: '*x* or *w*_1', zh: '*x* 或 *w*_1' },
    y: { en: '*y* or *w*_2', zh: '*y* 或 *w*_2' },
    steep: { en: 'eigen-direction of the larger |*λ*|', zh: '|*λ*| 较大的特征方向' },
    flat: { en: 'eigen-direction of the smaller |*λ*|', zh: '|*λ*| 较小的特征方向' },
    downhill: { en: 'direction of −∇*f*', zh: '−∇*f* 的方向' },
    newton: { en: 'Newton step', zh: '牛顿步' },
    firstRow: { en: 'first row of *J*: ∇*F*_1', zh: '*J* 的第一行 ∇*F*_1' },
    secondRow: { en: 'second row of *J*: ∇*F*_2', zh: '*J* 的第二行 ∇*F*_2' },
    minimum: { en: 'minimum', zh: '最小值点' },
    saddle: { en: 'saddle point', zh: '鞍点' },
    matrixTitle: { en: 'The derivatives with these numbers', zh: '代入数值后的导数矩阵' },
    value: { en: 'value of *f*', zh: '函数值' },
    gradient: { en: 'gradient', zh: '梯度' },
    eigenvalues: { en: 'eigenvalues of *H*', zh: '*H* 的特征值' },
    conditionNumber: { en: '*κ* = |*λ*|_{max} / |*λ*|_{min}', zh: '*κ* = |*λ*|_{max} / |*λ*|_{min}' },
    newtonPoint: { en: 'where one Newton step leads', zh: '一步牛顿法到达的点' },
    matrix: { en: 'matrix, row by row', zh: '矩阵（按行）' },
    determinant: { en: 'determinant', zh: '行列式' },
  },
  summary: {
    en: ({ params, result, number }) => {
      const at = `At (${params.point.map((each) => number(each, { as: 'tick' })).join(', ')})`;
      if (result.eigenvalues === null)
        return `${at} the Jacobian has the rows (${row(result.matrix, 0, number)}) and (${row(result.matrix, 1, number)}), the gradients of F₁ and F₂. The determinant is ${number(result.determinant)}; its size is the factor by which F changes small areas there.`;
      const bend = bends[result.curvatureKind as Kind].en;
      const values = `the eigenvalues of the Hessian are ${result.eigenvalues.map((each) => number(each)).join(' and ')}: ${bend}`;
      return `${at} ${values}${isConditioned(result) ? `, κ = ${number(result.conditionNumber ?? 0, { digits: 6 })}` : ''}.${isCritical(result) ? ' The gradient is 0 here.' : ''}`;
    },
    zh: ({ params, result, number }) => {
      const at = `在点 (${params.point.map((each) => number(each, { as: 'tick' })).join(', ')}) 处`;
      if (result.eigenvalues === null)
        return `${at}，雅可比矩阵的两行是 (${row(result.matrix, 0, number)}) 和 (${row(result.matrix, 1, number)})，即 F₁ 与 F₂ 的梯度。行列式是 ${number(result.determinant)}，其绝对值是 F 在这一点附近对面积的放大倍数。`;
      const bend = bends[result.curvatureKind as Kind].zh;
      return `${at}，海森矩阵的特征值是 ${result.eigenvalues.map((each) => number(each)).join(' 与 ')}，${bend}${isConditioned(result) ? `，κ = ${number(result.conditionNumber ?? 0, { digits: 6 })}` : ''}。${isCritical(result) ? '此处梯度为 0。' : ''}`;
    },
  },
  remark: {
    en: ({ result }) => {
      if (result.eigenvalues === null) return 'The contours are those of F₁.';
      if (isCritical(result))
        return result.curvatureKind === 'saddle'
          ? 'Gradient 0 and curvatures of both signs: a saddle point. The Newton step stays here.'
          : result.curvatureKind === 'minimum'
            ? 'Gradient 0 and positive curvatures: a local minimum.'
            : 'The gradient is 0, and a curvature is 0 too: second derivatives alone do not decide. But f = 0 here and is nowhere negative, so this is a minimum.';
      if (result.newtonPoint === null) return 'The Hessian is singular here: there is no Newton step.';
      return result.curvatureKind === 'minimum'
        ? null
        : 'The Hessian is not positive definite here, so the Newton step heads for the critical point of the local quadratic, which is no minimum.';
    },
    zh: ({ result }) => {
      if (result.eigenvalues === null) return '图中是 F₁ 的等高线。';
      if (isCritical(result))
        return result.curvatureKind === 'saddle'
          ? '梯度为 0，曲率有正有负，这是鞍点。牛顿步停在原处。'
          : result.curvatureKind === 'minimum'
            ? '梯度为 0，曲率都为正，这是局部极小值点。'
            : '梯度为 0，且有一个曲率为 0，仅凭二阶导数不能判断。但是此处 f = 0，而 f 处处非负，所以这是极小值点。';
      if (result.newtonPoint === null) return '此处海森矩阵奇异，牛顿步不存在。';
      return result.curvatureKind === 'minimum'
        ? null
        : '此处海森矩阵不是正定的，牛顿步指向局部二次近似的临界点，而这个临界点不是极小值点。';
    },
  },
});
