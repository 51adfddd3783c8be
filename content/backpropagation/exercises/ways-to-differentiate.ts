import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'autodiff',
  points: ['automatic', 'symbolic', 'numerical', 'reverse', 'memory'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three ways to differentiate', zh: '三种求导方式' },
  question: {
    en: 'How does automatic differentiation differ from symbolic and from numerical differentiation? Why do networks use its reverse mode, and what does that cost?',
    zh: '自动微分与符号微分、数值微分有什么区别？训练网络为什么采用反向模式，代价是什么？',
  },
  points: {
    automatic: {
      en: 'Automatic: splits the program into elementary operations with known derivatives and combines these by the chain rule, on numbers; exact up to rounding.',
      zh: '自动微分把程序分解为导数已知的基本运算，用链式法则组合各局部导数，传递的是数值，除舍入误差外是精确的。',
    },
    symbolic: {
      en: 'Symbolic: builds a formula for the derivative.',
      zh: '符号微分推导出导数的公式。',
    },
    numerical: {
      en: 'Numerical: difference quotients, with truncation and round-off error.',
      zh: '数值微分用差商近似导数，有截断误差和舍入误差。',
    },
    reverse: {
      en: 'Reverse mode: one sweep for each output; a loss is one number, so one sweep for all weights.',
      zh: '反向模式有几个输出就要遍历几次；损失只是一个数，所以一次反向遍历就得到全部权重的梯度。',
    },
    memory: {
      en: 'Cost: a small multiple of a forward pass, however many weights there are, and memory for all activations.',
      zh: '计算量只是前向传播的几倍，与参数个数无关，代价是用内存保存全部激活值。',
    },
  },
  solution: {
    en: 'Automatic differentiation splits a program into elementary operations with known derivatives and combines these by the chain rule, on numbers; it is exact up to rounding. Symbolic differentiation builds a formula. Numerical differentiation uses difference quotients, with truncation and round-off error. Reverse mode takes one sweep for each output. A loss is one number, so one sweep gives all gradients. The price is a small multiple of a forward pass, however many weights there are, and memory for the activations.',
    zh: '自动微分把程序分解为导数已知的基本运算，用链式法则组合各局部导数，传递的是数值，除舍入误差外是精确的。自动微分不同于符号微分，后者推导出导数的公式；也不同于数值微分，后者用差商近似导数，有截断误差和舍入误差。反向模式有几个输出就要遍历几次；损失只是一个数，所以一次反向遍历就得到全部梯度，计算量只是前向传播的几倍，与参数个数无关，代价是要在内存中保存激活值。',
  },
};
