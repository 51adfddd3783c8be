// What is said of the batches: where each of them has come for the same number of samples, and what two workers do.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const { runs, together, fewest } = result;
    const said = (loss: number | null) => (loss === null ? 'beyond 10¹⁰⁰' : number(loss));
    const drawn = [
      ...runs.map((run) => ({ ...run, name: `B = ${run.size}` })),
      ...(together ? [{ ...together, name: `two workers with B = ${params.batchSize}` }] : []),
    ];
    const ends = drawn.map(
      ({ name, updates, loss }) => `${name} (${counted(updates, 'update')}) ${said(loss)}`,
    );
    const equal =
      params.axis === 'updates' && drawn.length > 1
        ? ` After ${counted(fewest, 'update')} each: ${drawn.map(({ name, lossAfterFewest }) => `${name} ${said(lossAfterFewest)}`).join('; ')}.`
        : '';
    const off =
      result.isBatchAlone && result.angle !== null
        ? ` The first step points ${number(result.angle, { digits: 3 })}° off the straight way to the minimum.`
        : '';
    return `After ${counted(params.epochs, 'epoch')}, ${number(result.samples)} gradients of single samples each, the loss is: ${ends.join('; ')}.${equal} Its minimum is ${result.minimum < 1e-12 ? '0' : number(result.minimum)}.${off}`;
  },
  zh: ({ params, result, number }) => {
    const { runs, together, fewest } = result;
    const said = (loss: number | null) => (loss === null ? '超过 10¹⁰⁰' : `为 ${number(loss)}`);
    const drawn = [
      ...runs.map((run) => ({ ...run, name: `B = ${run.size}` })),
      ...(together ? [{ ...together, name: `两个进程、B = ${params.batchSize}` }] : []),
    ];
    const ends = drawn.map(
      ({ name, updates, loss }) => `${name}（更新 ${number(updates)} 次）时${said(loss)}`,
    );
    const equal =
      params.axis === 'updates' && drawn.length > 1
        ? `都更新 ${number(fewest)} 次时，${drawn.map(({ name, lossAfterFewest }) => `${name} 的损失${said(lossAfterFewest)}`).join('，')}。`
        : '';
    const off =
      result.isBatchAlone && result.angle !== null
        ? `第一步的方向与到最小值点的直线相差 ${number(result.angle, { digits: 3 })}°。`
        : '';
    return `训练 ${number(params.epochs)} 个轮次，各方法都计算 ${number(result.samples)} 次单样本梯度。此时的损失，${ends.join('，')}。${equal}损失的最小值为 ${result.minimum < 1e-12 ? '0' : number(result.minimum)}。${off}`;
  },
};

/** No start has a loss so far above the minimum. */
const farAbove = 10;

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    const { workers, batchSize } = params;
    const said: string[] = [];
    if (workers !== 'one') {
      if (batchSize === '8')
        said.push('With B = 8 an epoch has one batch: the second worker has nothing to do.');
      else if (batchSize !== '4')
        said.push(
          `Both gradients are taken at the same weights: ${workers === 'averaged' ? 'averaged' : 'both applied'}, they are one step of one worker with B = ${2 * Number(batchSize)}${workers === 'averaged' ? '' : ' and twice the learning rate'}.`,
        );
      else if (workers === 'averaged')
        said.push(
          'The average of the two gradients is the gradient of all eight samples: the path is that of B = 8, not two steps of B = 4.',
        );
      else
        said.push(
          `Both gradients are taken at the same weights; added up they are twice the gradient of all eight samples. This is batch gradient descent with 2η = ${number(result.sameAsBatch!, { as: 'tick' })}.`,
        );
    }
    if (result.limit !== null && params.learningRate >= result.limit) {
      said.push(
        `η = ${number(params.learningRate, { as: 'tick' })} is above the limit ${number(result.limit)}: along the steepest direction every update overshoots the minimum by more than it was off, so the path diverges.`,
      );
    }
    if (result.limit === null && (result.excess ?? Infinity) > farAbove)
      said.push('The steps are too long: the loss has grown far above its start.');
    if (!params.labelNoise && said.length === 0) {
      said.push(
        'The labels lie on one line, so the gradients of all samples vanish at the minimum: there is no noise left to keep single samples away from it.',
      );
    }
    return said.length === 0 ? null : said.join(' ');
  },
  zh: ({ params, result, number }) => {
    const { workers, batchSize } = params;
    const said: string[] = [];
    if (workers !== 'one') {
      if (batchSize === '8') said.push('B = 8 时每个轮次只有一个批量，第二个进程没有任务。');
      else if (batchSize !== '4')
        said.push(
          `两个梯度在同一组权重处计算，${workers === 'averaged' ? '取平均' : '都用来更新'}就相当于一个进程以 B = ${2 * Number(batchSize)}${workers === 'averaged' ? ' ' : '、两倍的学习率'}更新一步。`,
        );
      else if (workers === 'averaged')
        said.push('两个梯度的平均就是全部八个样本的梯度，因此路径与 B = 8 相同，而不是 B = 4 的两步。');
      else
        said.push(
          `两个梯度在同一组权重处计算，相加之后等于全部样本梯度的两倍，相当于学习率为 2η = ${number(result.sameAsBatch!, { as: 'tick' })} 的批量梯度下降。`,
        );
    }
    if (result.limit !== null && params.learningRate >= result.limit) {
      said.push(
        `η = ${number(params.learningRate, { as: 'tick' })} 超过上限 ${number(result.limit)}，在最陡的方向上，每次更新都越过最小值点，而且偏离得更远，因此发散。`,
      );
    }
    if (result.limit === null && (result.excess ?? Infinity) > farAbove)
      said.push('步长过大，损失已远远超过初始值。');
    if (!params.labelNoise && said.length === 0) {
      said.push('标签都在同一条直线上，在最小值点每个样本的梯度都为零，因此没有噪声使 SGD 偏离最小值。');
    }
    return said.length === 0 ? null : said.join('');
  },
};
