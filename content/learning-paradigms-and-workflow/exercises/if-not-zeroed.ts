import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const forgotten = () => ({ demo: 'training-loop', set: { zeroGradient: false } });

export const exercise = single({
  section: 'workflow',
  see: forgotten,
  options: {
    accumulate: 'right',
    nothing: { pitfall: 'P01.1' },
    stopped: 'wrong',
    error: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The forgotten zero_grad()', zh: '漏写 zero_grad()' },
  question: {
    en: 'A PyTorch training loop calls backward() and step() for each batch, but never zero_grad(). What goes wrong?',
    zh: '某个 PyTorch 训练循环对每个批量调用 backward() 与 step()，却从不调用 zero_grad()。会出现什么问题？',
  },
  options: {
    accumulate: {
      en: 'Gradients accumulate: each step uses the sum of all so far',
      zh: '梯度不断累加，每一步用的是迄今全部梯度之和',
    },
    nothing: {
      en: 'Nothing: backward() overwrites the old gradient',
      zh: '没有问题，backward() 会覆盖旧的梯度',
    },
    stopped: { en: 'The parameters are no longer updated', zh: '参数不再更新' },
    error: {
      en: 'backward() raises an error in the second step',
      zh: '第二步的 backward() 会报错',
    },
  },
  why: {
    nothing: {
      en: 'It adds. That is meant for large batches fed in parts; in the usual loop the old gradient has to go.',
      zh: 'backward() 做的是累加，目的是便于把大批量分几次输入。在通常的循环中，旧的梯度必须清零。',
    },
    stopped: {
      en: 'step() still moves them, by a wrong amount.',
      zh: 'step() 仍会更新参数，只是更新量不对。',
    },
    error: {
      en: 'There is no error: each batch builds a graph of its own. The mistake is silent.',
      zh: '不会报错，因为每个批量都重新建立计算图。正因为不报错，这种错误才不易察觉。',
    },
  },
  solution: {
    en: 'backward() adds to the stored gradient, so each step uses the sum of all gradients so far: momentum without damping. The loss can swing instead of settling.',
    zh: 'backward() 把梯度累加到已保存的梯度上，所以每一步用的是迄今全部梯度之和，相当于没有衰减的动量，损失可能来回振荡而不收敛。',
  },
};
