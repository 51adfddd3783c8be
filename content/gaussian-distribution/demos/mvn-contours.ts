// Grab the point: its density changes with the ellipse on which it lies, not with its distance on paper.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { curves, farthest, model } from './mvn-contours/model';
import { remark, summary } from './mvn-contours/sentences';

export { model };

/** The third ring of the first numbers fits. */
const reach = 3.2;
/** A handle may be pulled past the mean; a standard deviation cannot. */
const squared = (place: number): number => Math.max(0, place) ** 2;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      equalUnits: true,
      x: { label: 'x1', min: -reach, max: reach },
      y: { label: 'x2', min: -reach, max: reach },
      series: [
        { label: 'rings', as: 'line', colour: 1 },
        { label: 'axes', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'sameLength', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'throughPoint', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [
        { point: 'point' },
        {
          // On the second ring, so that the rings of three handles do not cover each other on a phone.
          x: {
            parameter: 'variance1',
            toPlace: (variance) => 2 * Math.sqrt(variance),
            toValue: (place) => squared(place / 2),
          },
          y: ({ params, result }) => (2 * result.covarianceUsed) / Math.sqrt(params.variance1),
        },
        {
          x: ({ params, result }) => result.covarianceUsed / Math.sqrt(params.variance2),
          y: { parameter: 'variance2', toPlace: (variance) => Math.sqrt(variance), toValue: squared },
        },
      ],
    },
    {
      view: 'chart',
      title: 'withinTitle',
      x: { label: 'distance', min: 0, max: farthest },
      y: { label: 'probability', min: 0, max: 1 },
      series: [
        { label: 'one', as: 'line', colour: 1, data: curves.one },
        { label: 'two', as: 'line', colour: 3, dash: 'dashed', data: curves.two },
        { label: 'ten', as: 'line', colour: 4, dash: 'dotted', data: curves.ten },
      ],
      marks: [{ label: 'pointMark', axis: 'x', colour: 2, dash: 'dashed' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'distanceSquared', digits: 5 },
        { name: 'density', digits: 5 },
        { name: 'length', digits: 4 },
        { name: 'determinant', digits: 5 },
        { name: 'correlation', digits: 4 },
        { name: 'eigenvalues', digits: 4 },
        { name: 'nearer', digits: 4, as: 'percent' },
        { name: 'within', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`p(x)=\frac{1}{2\pi\sqrt{\spot{determinant}}}\,e^{-\spot{half}}=\spot{density}`,
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Gaussian in a plane', zh: '二元高斯分布的等高线' },
    variance1: { en: 'variance *σ*_1^2', zh: '方差 *σ*_1^2' },
    variance2: { en: 'variance *σ*_2^2', zh: '方差 *σ*_2^2' },
    covariance: { en: 'covariance', zh: '协方差' },
    point: { en: 'point (*x*_1, *x*_2)', zh: '点 (*x*_1, *x*_2)' },
    planeTitle: { en: 'Lines of equal density', zh: '密度的等高线' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    rings: { en: 'Mahalanobis distance 1, 2, 3', zh: '马氏距离 1、2、3' },
    axes: { en: 'eigenvectors of *Σ*, length √*λ*', zh: '*Σ* 的特征向量，长度 √*λ*' },
    sameLength: { en: 'same Euclidean distance', zh: '欧氏距离相同' },
    throughPoint: { en: 'same density as the point', zh: '与该点密度相同' },
    withinTitle: { en: 'Distribution of the distance', zh: '马氏距离的分布函数' },
    distance: { en: 'Mahalanobis distance', zh: '马氏距离' },
    probability: { en: 'probability', zh: '概率' },
    one: { en: 'one dimension', zh: '一维' },
    two: { en: 'two dimensions', zh: '二维' },
    ten: { en: 'ten dimensions', zh: '十维' },
    pointMark: { en: 'the point', zh: '该点' },
    within: { en: 'within 1, 2, 3 in one dimension', zh: '一维时距离在 1、2、3 以内的概率' },
    distanceSquared: { en: 'Mahalanobis distance, squared', zh: '马氏距离的平方' },
    density: common.density,
    length: { en: 'Euclidean distance', zh: '欧氏距离' },
    determinant: { en: 'determinant |*Σ*|', zh: '行列式 |*Σ*|' },
    correlation: { en: 'correlation', zh: '相关系数' },
    eigenvalues: { en: 'eigenvalues of *Σ*', zh: '*Σ* 的特征值' },
    nearer: { en: 'probability of a smaller distance', zh: '马氏距离小于该点的概率' },
    rule: common.withTheseNumbers,
  },
  summary,
  remark,
});
