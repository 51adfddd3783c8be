import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';

interface Sample {
  readonly w: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}
const score = ({ w, b, x }: Omit<Sample, 'y'>) => w * x + b;
const error = (sample: Sample) => sigmoidLoss('crossEntropy', score(sample), sample.y).gradient;

export const exercise = fill({
  section: 'loss',
  params: {
    w: oneOf(-1, -0.5, 0.5, 1),
    b: oneOf(-1, -0.5, 0.5),
    x: oneOf(2, 3, 4),
    y: oneOf(0, 1),
    rate: oneOf(0.1, 0.2, 0.5),
  },
  cells: {
    probability: {
      value: (sample) => sigmoid(score(sample)),
      slips: {
        'input-in-sigmoid': { value: ({ x }) => sigmoid(x), pitfall: 'E1.44' },
        exponent: (sample) => sigmoid(-score(sample)),
      },
    },
    error: {
      value: (sample) => error(sample),
      slips: { sign: (sample) => -error(sample) },
    },
    gradient: {
      value: (sample) => error(sample) * sample.x,
      slips: {
        'slope-kept': (sample) => error(sample) * sample.x * sigmoid(score(sample)) * sigmoid(-score(sample)),
        'no-input': (sample) => error(sample),
        sign: (sample) => -error(sample) * sample.x,
      },
    },
    weight: {
      value: (sample) => sample.w - sample.rate * error(sample) * sample.x,
      slips: { uphill: (sample) => sample.w + sample.rate * error(sample) * sample.x },
    },
  },
  spots: (sample) => ({ score: score(sample) }),
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step by hand', zh: '手算一步更新' },
  question: {
    en: String.raw`Logistic regression with *w* = {w}, *b* = {b} sees one sample, *x* = {x} with label *y* = {y} (0 or 1), and takes one gradient step on its cross-entropy $\ell$ with *η* = {rate}. Fill in what is missing.`,
    zh: String.raw`逻辑回归的参数为 *w* = {w}、*b* = {b}，一个样本为 *x* = {x}、*y* = {y}（标签取 0 或 1）。以 *η* = {rate} 对该样本的交叉熵 $\ell$ 做一步梯度下降。填写缺少的数。`,
  },
  cells: {
    probability: { en: 'probability $p$ of the label 1', zh: '标签为 1 的概率 $p$' },
    error: { en: '$p-y$', zh: '$p-y$' },
    gradient: { en: String.raw`$\partial\ell/\partial w$`, zh: String.raw`$\partial\ell/\partial w$` },
    weight: { en: 'new *w*', zh: '更新后的 *w*' },
  },
  slips: {
    'probability.input-in-sigmoid': {
      en: '*p*: the input itself was put into the sigmoid. Its argument is the score *wx* + *b*.',
      zh: '求 *p* 时把输入直接代入了 sigmoid，自变量应为得分 *wx* + *b*。',
    },
    'probability.exponent': {
      en: '*p*: the exponent of the sigmoid has a minus, $1/(1+e^{-z})$. This is $1-p$.',
      zh: '求 *p* 时，sigmoid 的指数应带负号，即 $1/(1+e^{-z})$，这里得到的是 $1-p$。',
    },
    'error.sign': {
      en: 'Error: right size, wrong sign. The gradient by the score is *p* − *y*.',
      zh: '误差的大小正确，但符号反了。损失对得分的导数是 *p* − *y*。',
    },
    'gradient.slope-kept': {
      en: 'Gradient: the factor $p(1-p)$ belongs to squared error. In cross-entropy it cancels.',
      zh: '梯度中多了因子 $p(1-p)$，这是平方误差才有的，交叉熵中已经约去。',
    },
    'gradient.no-input': {
      en: 'Gradient: this is the derivative by *b*. By *w* it is multiplied by the input *x*.',
      zh: '这是对 *b* 的导数，对 *w* 的导数还要乘以输入 *x*。',
    },
    'gradient.sign': {
      en: 'Gradient: right size, wrong sign. It is error times input with the error *p* − *y*, not *y* − *p*.',
      zh: '梯度的大小正确，但符号反了。误差是 *p* − *y*，而不是 *y* − *p*，再乘以输入。',
    },
    'weight.uphill': {
      en: 'New *w*: the step went up: the gradient has the wrong sign, or *η* times it was added instead of subtracted.',
      zh: '更新的方向反了：可能是梯度的符号写反了，也可能是该减去 *η* 乘以梯度时写成了加。',
    },
  },
  solution: {
    en: String.raw`The score is $z=\spot{w}\cdot\spot{x}+(\spot{b})=\spot{score}$, so

$$
\begin{aligned}
p&=\sigma(z)\approx\spot{probability}\\
p-y&\approx\spot{error}\\
\partial\ell/\partial w&=(p-y)\,x\approx\spot{gradient}\\
w-\eta\,\partial\ell/\partial w&\approx\spot{weight}
\end{aligned}
$$`,
    zh: String.raw`得分 $z=\spot{w}\cdot\spot{x}+(\spot{b})=\spot{score}$，于是

$$
\begin{aligned}
p&=\sigma(z)\approx\spot{probability}\\
p-y&\approx\spot{error}\\
\partial\ell/\partial w&=(p-y)\,x\approx\spot{gradient}\\
w-\eta\,\partial\ell/\partial w&\approx\spot{weight}
\end{aligned}
$$`,
  },
};
