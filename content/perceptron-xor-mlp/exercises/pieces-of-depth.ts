import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { countPieces, foldedTent } from '../../../src/math/perceptron/relu-pieces';

export const exercise = numeric({
  section: 'width-and-depth',
  params: { depth: whole(5, 10) },
  // A single layer of n units has at most n + 1 pieces.
  solve: ({ depth }) => countPieces(foldedTent(depth)) - 1,
  tolerance: { relative: 0.0001 },
  spots: ({ depth }) => ({ pieces: countPieces(foldedTent(depth)), units: 2 * depth }),
  see: ({ depth }) => ({ demo: 'relu-regions', view: 2, set: { depth } }),
  slips: {
    'same-units': { value: ({ depth }) => 2 * depth, pitfall: 'E1.57' },
    squared: { value: ({ depth }) => depth ** 2 - 1, pitfall: 'E1.57' },
    'layers-alone': ({ depth }) => 2 ** (depth - 1) - 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The same pieces in one layer', zh: '单层网络要多少神经元？' },
  question: {
    en: String.raw`The tent $T(x)=2\,\mathrm{relu}(x)-4\,\mathrm{relu}(x-\frac12)$ is applied {depth} times, a network of {depth} layers with two ReLUs each. How many ReLUs does a network with *one* hidden layer need at least to have as many linear pieces on [0, 1]?`,
    zh: String.raw`把帐篷函数 $T(x)=2\,\mathrm{relu}(x)-4\,\mathrm{relu}(x-\frac12)$ 复合 {depth} 次，得到 {depth} 层、每层两个 ReLU 的网络。**单隐藏层**网络在 [0, 1] 上要有同样多的线性段，至少需要多少个 ReLU？`,
  },
  solution: {
    en: String.raw`Each layer doubles the pieces: $2^{\spot{depth}}=\spot{pieces}$. One layer of *n* ReLUs bends at *n* points at most, so it has at most *n* + 1 pieces and needs *n* ≥ {answer}. The deep network has {units} ReLUs.`,
    zh: String.raw`每一层使段数翻倍，共 $2^{\spot{depth}}=\spot{pieces}$ 段。单层的 *n* 个 ReLU 至多在 *n* 个点处转折，至多 *n* + 1 段，所以 *n* ≥ {answer}。而深层网络只用了 {units} 个 ReLU。`,
  },
  slips: {
    'same-units': {
      en: 'This is the number of ReLUs of the deep network. In one layer they only add pieces.',
      zh: '这是深层网络的 ReLU 总数。放在一层里，段数只能逐个增加。',
    },
    squared: {
      en: 'The number of pieces is two to the power of the number of layers, not its square.',
      zh: '段数等于 2 的幂，指数是层数，而不是层数的平方。',
    },
    'layers-alone': {
      en: 'One factor of 2 is missing: already the first layer makes two pieces.',
      zh: '少乘了一个 2，第一层就已经得到两段。',
    },
  },
};
