import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'inference',
  points: ['no-batch', 'running', 'affine', 'wrong-mode'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Batch normalization at inference', zh: '推理时的批归一化' },
  question: {
    en: 'What does batch normalization compute at inference, and why not with the statistics of the current batch? Which kind of map is the layer then? What goes wrong if one forgets to switch to evaluation mode?',
    zh: '批归一化在推理时怎样计算，为什么不用当前批的统计量？此时这一层是怎样的映射？忘记切换到评估模式会出现什么问题？',
  },
  points: {
    'no-batch': {
      en: 'A prediction must not depend on the other samples, and a single sample has no batch.',
      zh: '预测不应随其他样本而变，单个样本也没有批统计量。',
    },
    running: {
      en: String.raw`Running averages of the mean and of the unbiased variance, collected in training, replace *μ* and *σ*²; *γ* and *β* are the learned ones: $y=\gamma\,(x-\hat\mu)/\sqrt{\hat s^2+\varepsilon}+\beta$.`,
      zh: String.raw`用训练中累积的均值与无偏方差的移动平均代替 *μ* 和 *σ*²，*γ*、*β* 用学到的值：$y=\gamma\,(x-\hat\mu)/\sqrt{\hat s^2+\varepsilon}+\beta$。`,
    },
    affine: {
      en: 'The layer is a fixed affine map and can be folded into the linear layer before it.',
      zh: '这一层是固定的仿射变换，可以并入前面的线性层。',
    },
    'wrong-mode': {
      en: 'In training mode predictions change with the batch, or the stored averages are changed by test data.',
      zh: '若仍处于训练模式，预测会随批而变，或者测试数据会改变保存的移动平均。',
    },
  },
  solution: {
    en: String.raw`It computes $y=\gamma\,(x-\hat\mu)/\sqrt{\hat s^2+\varepsilon}+\beta$ with running averages $\hat\mu$, $\hat s^2$ of the mean and of the unbiased variance, collected in training, and with the learned *γ* and *β*. A single sample has no batch, and its prediction must not depend on its neighbors. With stored statistics the layer is a fixed affine map, which the linear layer before it can take over. In training mode predictions would change with the batch, and test data would change the stored averages.`,
    zh: String.raw`（1）推理时用训练中累积的均值与无偏方差的移动平均 $\hat\mu$、$\hat s^2$，*γ*、*β* 用学到的值：$y=\gamma\,(x-\hat\mu)/\sqrt{\hat s^2+\varepsilon}+\beta$。（2）单个样本没有批统计量，预测也不应随同批的其他样本而变。（3）统计量固定之后，这一层是固定的仿射变换，可以并入前面的线性层。（4）忘记切换模式，预测就会随批而变，测试数据还会改变保存的移动平均。`,
  },
};
