import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'code',
  options: {
    random: 'right',
    'too-large': { see: () => ({ demo: 'dropout-inverted' }) },
    same: { see: () => ({ demo: 'mask-average', set: { subModel: 6 } }), pitfall: 'P30.2' },
    retrain: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'model.eval() forgotten', zh: '忘记调用 model.eval()' },
  question: {
    en: 'A PyTorch network with `nn.Dropout` layers is still in training mode when it predicts. What happens?',
    zh: '含有 `nn.Dropout` 层的 PyTorch 网络在预测时仍处于训练模式，会出现什么情况？',
  },
  options: {
    random: {
      en: 'The same input gives random, changing outputs',
      zh: '同一输入得到随机的、每次不同的输出',
    },
    'too-large': {
      en: 'All activations are too large on average, by the factor 1/(1 − *p*)',
      zh: '所有激活值平均变为原来的 1/(1 − *p*) 倍',
    },
    same: {
      en: 'Nothing: the means are kept, so predictions are the same',
      zh: '没有影响，因为均值不变，预测也就不变',
    },
    retrain: {
      en: 'The weights change while predicting',
      zh: '预测过程中权重会改变',
    },
  },
  why: {
    'too-large': {
      en: 'Kept activations are larger by that factor, but others are 0: the mean stays.',
      zh: '保留的激活值确实放大了这么多倍，但其余的变为 0，均值不变。',
    },
    same: {
      en: 'Only the mean of the next net input is kept. A single prediction comes from a random sub-network.',
      zh: '不变的只是后一层净输入的均值，单次预测来自一个随机的子网络。',
    },
    retrain: {
      en: 'Weights change in an optimizer step. Training mode alone changes none of them.',
      zh: '只有优化器更新时权重才会改变，训练模式本身不改变权重。',
    },
  },
  solution: {
    en: 'In training mode each pass draws new masks, so predictions are noisy. `model.eval()` switches the masks off; `model.train()` switches them on again.',
    zh: '在训练模式下，每次前向传播都重新抽取掩码，预测因此带有噪声。`model.eval()` 关闭掩码，`model.train()` 重新启用。',
  },
};
