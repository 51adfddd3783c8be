import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'why',
  points: ['ellipses', 'axes', 'valley', 'zigzag', 'rounder', 'comparable', 'saturation'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Contours before and after', zh: '缩放前后的等高线' },
  question: {
    en: 'Why are features scaled before training? Sketch and explain the contours and the path of gradient descent before and after.',
    zh: '训练之前为什么要做特征缩放？画出缩放前后的等高线与梯度下降路径，并加以说明。',
  },
  points: {
    ellipses: {
      en: String.raw`For least squares the contours are ellipses, set by the eigenvalues of $\frac1nX^\top X$.`,
      zh: String.raw`最小二乘的等高线是椭圆，由 $\frac1nX^\top X$ 的特征值决定。`,
    },
    axes: {
      en: 'The axes are the weights, the minimum is marked: the ellipse is narrow along the weight of the feature with large numbers (steep), long along the other (flat).',
      zh: '以两个权重为坐标轴，标出最小值点；数值大的特征，其权重方向陡、椭圆窄，另一权重方向平缓、椭圆长。',
    },
    valley: {
      en: 'Unequal scales make the condition number large: a long, narrow valley.',
      zh: '各特征尺度悬殊时条件数很大，等高线狭长。',
    },
    zigzag: {
      en: 'The negative gradient is perpendicular to the contours and in general does not point at the minimum; one learning rate must suit the steep direction: zigzag, many steps.',
      zh: '负梯度垂直于等高线，一般不指向最小值点；学习率受最陡方向限制，路径呈之字形，步数很多。',
    },
    rounder: {
      en: 'After scaling the condition number is as a rule much smaller and the contours are rounder: fewer steps. Correlated features still give ellipses.',
      zh: '缩放后条件数一般显著减小，等高线更接近圆，收敛加快；特征相关时仍是椭圆。',
    },
    comparable: {
      en: 'Units are removed: no feature rules distances, variances or penalties only because its numbers are large.',
      zh: '消除量纲，避免数值大的特征主导距离、方差或惩罚项。',
    },
    saturation: {
      en: 'Moderate inputs keep sigmoid or tanh units out of saturation (vanishing gradients), or keep rounding errors small.',
      zh: '输入大小适中，sigmoid、tanh 神经元不易饱和，缓解梯度消失；或者舍入误差较小。',
    },
  },
  solution: {
    en: String.raw`Before: unequal scales make $\kappa=\lambda_{\max}/\lambda_{\min}$ of the Hessian $\frac1nX^\top X$ large, the contours over the two weights are ellipses around the minimum, narrow along the weight of the feature with large numbers and long along the other. The negative gradient is perpendicular to them and in general points past the minimum, and *η* < 2/λₘₐₓ is tiny for the flat direction: a zigzag with very many steps. After: *κ* is as a rule much smaller, the contours are rounder, the path is short; with correlated features they are still ellipses. Also: features become comparable in distances, variances and penalties, and moderate inputs keep sigmoid and tanh out of saturation.`,
    zh: String.raw`缩放前，各特征尺度悬殊，海森矩阵 $\frac1nX^\top X$ 的条件数 $\kappa=\lambda_{\max}/\lambda_{\min}$ 很大。以两个权重为坐标轴，等高线是以最小值点为中心的狭长椭圆，数值大的特征，其权重方向陡、椭圆窄，另一权重方向平缓、椭圆长。负梯度垂直于等高线，一般不指向最小值点，而 *η* < 2/λₘₐₓ 对平缓方向太小，路径呈之字形，步数很多。缩放后 *κ* 一般显著减小，等高线更接近圆，收敛加快；特征相关时等高线仍是椭圆。此外，缩放消除了量纲，各特征在距离、方差和惩罚项中可比；输入大小适中，sigmoid、tanh 神经元不易饱和。`,
  },
};
