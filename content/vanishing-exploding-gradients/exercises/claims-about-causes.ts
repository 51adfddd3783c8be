import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'remedies',
  params: { depth: oneOf(10, 15, 20) },
  statements: {
    relu: {
      isTrue: false,
      see: ({ depth }) => ({ demo: 'deep-gradient', set: { activation: 'relu', gain: 3, depth } }),
      pitfall: 'E3.13',
    },
    backpropagation: false,
    penalty: {
      isTrue: true,
      see: ({ depth }) => ({ demo: 'grad-chain', set: { weight: 0.5, depth } }),
      pitfall: 'E3.14',
    },
    residual: {
      isTrue: true,
      see: ({ depth }) => ({ demo: 'grad-chain', set: { weight: 4, depth, residual: true } }),
    },
    linear: {
      isTrue: false,
      see: ({ depth }) => ({ demo: 'deep-gradient', set: { activation: 'identity', gain: 3, depth } }),
      pitfall: 'E0.8',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about causes and cures', zh: '关于原因与方法的说法' },
  question: {
    en: 'A network has {depth} layers. Judge the statement.',
    zh: '某网络有 {depth} 层。判断下列说法是否正确。',
  },
  statements: {
    relu: {
      en: 'With ReLU in all {depth} layers the gradient can neither vanish nor explode.',
      zh: '{depth} 层都用 ReLU，梯度就既不会消失也不会爆炸。',
    },
    backpropagation: {
      en: 'Difference quotients would give larger gradients than backpropagation, because they do not multiply through the {depth} layers.',
      zh: '差商不用逐层相乘 {depth} 次，所以求出的梯度比反向传播的大。',
    },
    penalty: {
      en: 'An L2 penalty can worsen vanishing gradients.',
      zh: 'L2 正则化可能加重梯度消失。',
    },
    residual: {
      en: 'With residual connections gradients can still explode.',
      zh: '有残差连接时，梯度仍可能爆炸。',
    },
    linear: {
      en: 'Without activation functions gradients cannot explode, since no derivative exceeds 1.',
      zh: '没有激活函数时，导数都不超过 1，所以梯度不会爆炸。',
    },
  },
  why: {
    relu: {
      en: 'The weights remain: large ones let it explode, small ones let it vanish.',
      zh: '权重的作用仍在，权重大则爆炸，权重小则消失。',
    },
    backpropagation: {
      en: 'Both give the derivative of the same function; the function is that flat.',
      zh: '两者求的是同一个函数的导数，小的是函数的导数本身。',
    },
    penalty: {
      en: 'It makes weights, and with them the factors of the product, smaller.',
      zh: 'L2 正则化使权重变小，乘积中的系数也随之变小。',
    },
    residual: {
      en: 'The factor is 1 plus that of the branch; where it is above 1 in every layer, the product grows.',
      zh: '系数等于 1 加上支路的系数，如果每层都大于 1，乘积就会增大。',
    },
    linear: {
      en: 'The weights alone can do it: their singular values multiply.',
      zh: '只靠权重就能爆炸，因为奇异值会逐层相乘。',
    },
  },
  solution: {
    en: String.raw`The factor of a layer is $W^\top D$: weights and derivatives together. What changes only one of the two leaves the other, and the algorithm that computes the product is not its cause.`,
    zh: String.raw`每层的因子是 $W^\top D$，由权重和导数共同决定。只改变其中之一，另一个仍起作用；计算这个乘积的算法并不是原因。`,
  },
};
