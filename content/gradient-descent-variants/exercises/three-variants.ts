import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'paths',
  points: ['update', 'batch', 'batch-cost', 'stochastic', 'stochastic-noise', 'mini-batch', 'choice'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three variants compared', zh: '三种梯度下降的比较' },
  question: {
    en: 'Compare batch, stochastic and mini-batch gradient descent: the update, and two advantages and two disadvantages of each.',
    zh: '比较批量、随机和小批量梯度下降，写出更新公式，并各写两个优点和两个缺点。',
  },
  points: {
    update: {
      en: String.raw`$\theta\leftarrow\theta-\eta g_B$ with the mean gradient of *B* = *N*, 1, or some samples.`,
      zh: String.raw`更新公式 $\theta\leftarrow\theta-\eta g_B$，梯度对 *B* 个样本取平均，*B* 分别为 *N*、1 和若干个。`,
    },
    batch: {
      en: String.raw`BGD +: exact gradient and smooth descent, to the minimum for a convex, smooth loss that has one and $\eta\lt2/\lambda_{\max}$; parallel.`,
      zh: String.raw`BGD 的优点是梯度精确、下降平稳，若损失是光滑凸函数且存在最小值，$\eta\lt2/\lambda_{\max}$ 时收敛到全局最小值；可以并行。`,
    },
    'batch-cost': {
      en: 'BGD −: one update costs a pass over all data, so it is slow for large *N*; it needs much memory or many partial passes.',
      zh: 'BGD 的缺点是每次更新都要遍历全部数据，*N* 大时速度慢，并且占用显存多或需要分批累加。',
    },
    stochastic: {
      en: 'SGD +: *N* cheap updates an epoch, fast at first; unbiased, and its noise may leave poor minima.',
      zh: 'SGD 的优点是每个轮次更新 *N* 次，单次计算量小，初期下降快；梯度无偏，噪声有可能使参数离开较差的极小值。',
    },
    'stochastic-noise': {
      en: String.raw`SGD −: high variance, a noise floor at constant *η* (cured by falling steps, $\sum\eta_t=\infty$, $\sum\eta_t^2\lt\infty$, but only sublinearly); parallel hardware is badly used.`,
      zh: String.raw`SGD 的缺点是方差大，*η* 恒定时有噪声下限（须用满足 $\sum\eta_t=\infty$、$\sum\eta_t^2\lt\infty$ 的衰减学习率来克服，但只有次线性收敛速度），并行硬件利用率低。`,
    },
    'mini-batch': {
      en: String.raw`Mini-batch +: variance $\sigma^2/B$ (independent draws); matrix operations in parallel; fewer updates an epoch than SGD: the usual compromise.`,
      zh: String.raw`小批量的优点是独立抽取时方差降为 $\sigma^2/B$，可以用矩阵运算并行加速，每个轮次的更新次数少于 SGD，兼顾 BGD 的稳定与 SGD 的速度，最为常用。`,
    },
    choice: {
      en: 'Mini-batch −: *B* must be chosen and *η* tuned with it; some noise remains.',
      zh: '小批量的缺点是需要选择 *B* 并随之调整 *η*，噪声仍然存在。',
    },
  },
  solution: {
    en: String.raw`All three update $\theta\leftarrow\theta-\eta g_B$ with the mean gradient of *B* samples. BGD (*B* = *N*) has the exact gradient, descends smoothly and in parallel, and reaches the minimum of a convex, smooth loss that has one if $\eta\lt2/\lambda_{\max}$, but an update costs a pass over all data and much memory or many partial passes. SGD (*B* = 1) makes *N* cheap, unbiased updates an epoch, is fast at first, and its noise may leave poor minima; but it has a high variance, hovers at constant *η* (cured by falling steps, $\sum\eta_t=\infty$, $\sum\eta_t^2\lt\infty$, but only sublinearly), and leaves parallel hardware idle. Mini-batches have the variance $\sigma^2/B$ (independent draws), use matrix operations in parallel, and make fewer updates an epoch than SGD, the usual compromise; but *B* must be chosen, *η* tuned with it, and noise remains.`,
    zh: String.raw`三种方法的更新公式都是 $\theta\leftarrow\theta-\eta g_B$，梯度对 *B* 个样本取平均。BGD（*B* = *N*）梯度精确、下降平稳、可以并行，若损失是光滑凸函数且存在最小值，$\eta\lt2/\lambda_{\max}$ 时收敛到全局最小值；但每次更新都要遍历全部数据，占用显存多或需要分批累加。SGD（*B* = 1）每个轮次更新 *N* 次，单次计算量小、无偏，初期下降快，噪声有可能使参数离开较差的极小值；但方差大，*η* 恒定时在最小值附近徘徊（须用满足 $\sum\eta_t=\infty$、$\sum\eta_t^2\lt\infty$ 的衰减学习率来克服，但只有次线性收敛速度），并行硬件利用率低。小批量在独立抽取时方差降为 $\sigma^2/B$，可以用矩阵运算并行加速，每个轮次的更新次数少于 SGD，兼顾 BGD 的稳定与 SGD 的速度；但需要选择 *B* 并随之调整 *η*，噪声仍然存在。`,
  },
};
