// An ε-greedy player sees only the reward of the arm it pulls: without exploring it never learns what the others pay.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list, number, seed, steps } from '../../../src/demo/parameters';
import { playBandit, regretOf } from '../../../src/math/paradigms/bandit';
import { createRandom } from '../../../src/math/random';

/** At most some 160 of the steps, close together at the start. */
function shownSteps(count: number): number[] {
  const all = Array.from({ length: 161 }, (_, k) => Math.round(count ** (k / 160)));
  return [...new Set(all)];
}

export const model = defineModel({
  id: 'bandit',
  params: {
    explorationRate: number({ min: 0, max: 1, step: 0.01, value: 0.1 }),
    armProbabilities: list({
      min: 0,
      max: 1,
      step: 0.05,
      value: [0.3, 0.5, 0.7],
      minLength: 3,
      maxLength: 3,
    }),
    seed: seed(42),
    steps: steps({ min: 10, max: 5000, value: 1000, scale: 'log' }),
  },
  compute({ explorationRate, armProbabilities, seed: start, steps: count }) {
    const run = playBandit(armProbabilities, explorationRate, count, createRandom(start));
    const regrets = regretOf(
      armProbabilities,
      run.map(({ arm }) => arm),
    );
    const times = shownSteps(count);
    const pulls = armProbabilities.map((_, k) => run.filter(({ arm }) => arm === k).length);
    const totalReward = run.reduce((sum, { reward }) => sum + reward, 0);
    const estimate = (k: number) => ({ x: times, y: times.map((t) => run[t - 1]!.estimates[k]!) });
    return {
      totalReward,
      pulls,
      estimates: run.at(-1)!.estimates,
      regret: regrets.at(-1)!,
      best: armProbabilities.indexOf(Math.max(...armProbabilities)),
      probabilities: armProbabilities,
      firstArm: estimate(0),
      secondArm: estimate(1),
      thirdArm: estimate(2),
      pullBars: { x: [1, 2, 3], y: pulls },
      regretCurve: { x: times, y: times.map((t) => regrets[t - 1]!) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'estimatesTitle',
      x: { label: 'time', scale: 'log', min: 1, max: ({ params }) => params.steps },
      y: { label: 'meanAxis', min: 0, max: 1 },
      series: [
        { label: 'firstArm', as: 'line', colour: 1 },
        { label: 'secondArm', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'thirdArm', as: 'line', colour: 3 },
      ],
      marks: [{ label: 'probabilities', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [{ x: ({ params }) => params.steps, y: { parameter: 'armProbabilities', entry: 'each' } }],
    },
    {
      view: 'chart',
      title: 'pullsTitle',
      x: { label: 'armAxis', min: 0.4, max: 3.6, names: ['one', 'two', 'three'] },
      y: { label: 'pullsAxis', min: 0 },
      series: [{ label: 'pullBars', as: 'bars', colour: 4 }],
    },
    {
      view: 'chart',
      title: 'regretTitle',
      x: { label: 'time', min: 0, max: ({ params }) => params.steps },
      y: { label: 'regretAxis', min: 0 },
      series: [{ label: 'regretCurve', as: 'line', colour: 5 }],
    },
    {
      view: 'readouts',
      items: ['totalReward', 'pulls', { name: 'estimates', digits: 3 }, { name: 'regret', digits: 4 }],
    },
  ],
  words: {
    title: { en: 'Three arms, one reward seen', zh: '三个臂，每次只看到一个奖励' },
    explorationRate: { en: 'exploration rate *ε*', zh: '探索率 *ε*' },
    armProbabilities: { en: 'true *p* of each arm', zh: '各臂的真实概率 *p*' },
    seed: common.seed,
    steps: common.steps,
    estimatesTitle: { en: 'Mean reward of each arm', zh: '各臂迄今的平均奖励' },
    time: common.step,
    meanAxis: { en: 'mean reward *Q*', zh: '平均奖励 *Q*' },
    firstArm: { en: 'arm 1', zh: '臂 1' },
    secondArm: { en: 'arm 2', zh: '臂 2' },
    thirdArm: { en: 'arm 3', zh: '臂 3' },
    probabilities: { en: 'true *p*', zh: '真实概率 *p*' },
    pullsTitle: { en: 'Pulls of each arm', zh: '各臂被选的次数' },
    armAxis: { en: 'arm', zh: '臂' },
    one: { en: 'arm 1', zh: '臂 1' },
    two: { en: 'arm 2', zh: '臂 2' },
    three: { en: 'arm 3', zh: '臂 3' },
    pullsAxis: { en: 'pulls', zh: '被选次数' },
    pullBars: { en: 'pulls', zh: '被选次数' },
    regretTitle: { en: 'Regret so far', zh: '累积遗憾' },
    regretAxis: { en: 'regret', zh: '遗憾' },
    regretCurve: { en: 'regret', zh: '遗憾' },
    totalReward: { en: 'total reward', zh: '总奖励' },
    pulls: { en: 'pulls', zh: '被选次数' },
    estimates: { en: 'estimates *Q*', zh: '估计值 *Q*' },
    regret: { en: 'regret', zh: '遗憾' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `In ${counted(params.steps, 'step')} the player earns ${number(result.totalReward)} and pulls the three arms ${result.pulls.map((each) => number(each)).join(', ')} times. Always pulling the best arm would have earned ${number(result.regret)} more in expectation.`,
    zh: ({ params, result, number }) =>
      `${number(params.steps)} 步共得奖励 ${number(result.totalReward)}，三个臂分别被选 ${result.pulls.map((each) => number(each)).join('、')} 次。与始终选择最优臂相比，期望奖励少 ${number(result.regret)}。`,
  },
  remark: {
    en: ({ params }) =>
      params.explorationRate === 0
        ? 'Without exploring, arm 1 is pulled for ever: it is the first in the tie at the start, and a mean of rewards is never below the 0 of the others.'
        : null,
    zh: ({ params }) =>
      params.explorationRate === 0
        ? '不探索时一直选臂 1。开始时各估计值都是 0，并列时取编号最小的臂，此后臂 1 的平均奖励不会低于其他臂的 0。'
        : null,
  },
});
