import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoidLabelLoss, softmaxLabelLoss } from '../../../src/math/output-layer/label-losses';

interface Drawn {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly right: number;
}

const logitsOf = ({ first, second, third }: Drawn) => [first, second, third];
const targetsOf = ({ right }: Drawn) => [1, 2, 3].map((k) => Number(k === right));
const sigmoids = (values: Drawn) => sigmoidLabelLoss(logitsOf(values), targetsOf(values));
const softmax = (values: Drawn) => softmaxLabelLoss(logitsOf(values), targetsOf(values));

export const exercise = fill({
  section: 'why-softmax',
  params: {
    first: oneOf(-2, -1, 1, 2),
    second: oneOf(-1, 0.5, 1, 1.5),
    third: oneOf(-1.5, -0.5, 0.5, 1),
    right: whole(1, 3),
  },
  cells: {
    sigmoidOutput: {
      value: (values) => sigmoids(values).outputs[0]!,
      slips: {
        softmax: (values) => softmax(values).outputs[0]!,
        exponent: ({ first }) => 1 / (1 + Math.exp(first)),
      },
    },
    sigmoidGradient: {
      value: (values) => sigmoids(values).gradient[0]!,
      slips: {
        softmax: (values) => softmax(values).gradient[0]!,
        derivative: {
          value: (values) => {
            const output = sigmoids(values).outputs[0]!;
            return sigmoids(values).gradient[0]! * output * (1 - output);
          },
          pitfall: 'P10.2',
        },
        sign: (values) => -sigmoids(values).gradient[0]!,
        label: (values) => sigmoids(values).outputs[0]! - 1 + targetsOf(values)[0]!,
      },
    },
    softmaxOutput: {
      value: (values) => softmax(values).outputs[0]!,
      slips: {
        shares: {
          value: (values) =>
            sigmoids(values).outputs[0]! / sigmoids(values).outputs.reduce((sum, output) => sum + output, 0),
          pitfall: 'P10.3',
        },
        sigmoid: (values) => sigmoids(values).outputs[0]!,
      },
    },
    softmaxGradient: {
      value: (values) => softmax(values).gradient[0]!,
      slips: {
        sigmoid: (values) => sigmoids(values).gradient[0]!,
        derivative: (values) => {
          const output = softmax(values).outputs[0]!;
          return softmax(values).gradient[0]! * output * (1 - output);
        },
        sign: (values) => -softmax(values).gradient[0]!,
        label: (values) => softmax(values).outputs[0]! - 1 + targetsOf(values)[0]!,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Both gradients for one logit', zh: '两种输出的梯度' },
  question: {
    en: 'Three classes have the logits $z_1$ = {first}, $z_2$ = {second}, $z_3$ = {third}; only class {right} holds. Work with four digits and fill in, for class 1 with cross-entropy: three sigmoids, and one softmax.',
    zh: '三个类别的得分为 $z_1$ = {first}、$z_2$ = {second}、$z_3$ = {third}，只有类别 {right} 成立。采用交叉熵，就类别 1 填写三个 sigmoid 与一个 softmax 的结果，计算时保留四位有效数字。',
  },
  cells: {
    sigmoidOutput: { en: String.raw`sigmoid: $\sigma(z_1)$`, zh: String.raw`sigmoid 的输出 $\sigma(z_1)$` },
    sigmoidGradient: {
      en: String.raw`sigmoids: $\partial L/\partial z_1$`,
      zh: String.raw`三个 sigmoid 时的 $\partial L/\partial z_1$`,
    },
    softmaxOutput: { en: 'softmax: $p_1$', zh: 'softmax 的输出 $p_1$' },
    softmaxGradient: {
      en: String.raw`softmax: $\partial L/\partial z_1$`,
      zh: String.raw`softmax 时的 $\partial L/\partial z_1$`,
    },
  },
  slips: {
    'sigmoidOutput.softmax': {
      en: 'Sigmoid output: this is the softmax. A sigmoid knows its own logit only.',
      zh: 'sigmoid 的输出处填的是 softmax。sigmoid 只用自己的得分。',
    },
    'sigmoidOutput.exponent': {
      en: 'Sigmoid output: the exponent has a minus, $1/(1+e^{-z})$.',
      zh: '求 sigmoid 的输出时，指数带负号，即 $1/(1+e^{-z})$。',
    },
    'sigmoidGradient.softmax': {
      en: 'Sigmoid gradient: this is the one of the softmax.',
      zh: 'sigmoid 的梯度处填的是 softmax 的梯度。',
    },
    'sigmoidGradient.derivative': {
      en: String.raw`Sigmoid gradient: the factor $\sigma'$ cancels with cross-entropy; the gradient is output minus label.`,
      zh: String.raw`求 sigmoid 的梯度时，采用交叉熵，因子 $\sigma'$ 已约去，梯度等于输出减标签。`,
    },
    'sigmoidGradient.sign': {
      en: 'Sigmoid gradient: right size, wrong sign. It is output minus label.',
      zh: 'sigmoid 的梯度大小正确，符号反了，应为输出减标签。',
    },
    'sigmoidGradient.label': {
      en: 'Sigmoid gradient: the label of class 1 is the wrong one. It is 1 if class 1 holds, else 0.',
      zh: '求 sigmoid 的梯度时，类别 1 的标签用错了。类别 1 成立时标签为 1，否则为 0。',
    },
    'softmaxOutput.shares': {
      en: 'Softmax output: sigmoids were divided by their sum; it has to be exponentials.',
      zh: '求 softmax 的输出时，把 sigmoid 除以它们的和；应当用指数除以指数之和。',
    },
    'softmaxOutput.sigmoid': {
      en: 'Softmax output: this is the sigmoid. All three logits take part.',
      zh: 'softmax 的输出处填的是 sigmoid。三个得分都要参与计算。',
    },
    'softmaxGradient.sigmoid': {
      en: 'Softmax gradient: this is the one of the sigmoid.',
      zh: 'softmax 的梯度处填的是 sigmoid 的梯度。',
    },
    'softmaxGradient.derivative': {
      en: 'Softmax gradient: $p(1-p)$ cancels with cross-entropy; the gradient is output minus label.',
      zh: '求 softmax 的梯度时，采用交叉熵，$p(1-p)$ 已约去，梯度等于输出减标签。',
    },
    'softmaxGradient.sign': {
      en: 'Softmax gradient: right size, wrong sign. It is output minus label.',
      zh: 'softmax 的梯度大小正确，符号反了，应为输出减标签。',
    },
    'softmaxGradient.label': {
      en: 'Softmax gradient: the label of class 1 is the wrong one. It is 1 if class 1 holds, else 0.',
      zh: '求 softmax 的梯度时，类别 1 的标签用错了。类别 1 成立时标签为 1，否则为 0。',
    },
  },
  solution: {
    en: String.raw`Outputs: $\sigma(z_1)\approx\spot{sigmoidOutput}$ from the logit alone, $p_1=e^{z_1}/\sum_je^{z_j}\approx\spot{softmaxOutput}$. Both gradients are output minus label: $\spot{sigmoidGradient}$ and $\spot{softmaxGradient}$.`,
    zh: String.raw`输出为 $\sigma(z_1)\approx\spot{sigmoidOutput}$（只用自己的得分）与 $p_1=e^{z_1}/\sum_je^{z_j}\approx\spot{softmaxOutput}$。两种梯度都等于输出减标签，分别为 $\spot{sigmoidGradient}$ 与 $\spot{softmaxGradient}$。`,
  },
};
