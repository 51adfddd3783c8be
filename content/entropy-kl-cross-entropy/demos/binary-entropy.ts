// The entropy of a coin: two surprises, weighted by how often they come.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { entropy } from '../../../src/math/information/entropy';
import { selfInformation } from '../../../src/math/information/self-information';
import { inUnit } from '../../../src/math/information/units';

const bits = (nats: number): number => inUnit(nats, 'bit');
const coin = (p: number): number => bits(entropy([p, 1 - p]));
const places = Array.from({ length: 201 }, (_, k) => k / 200);
/** The curve of self-information ends at this height. */
const ceiling = 8;
const lowest = 2 ** -ceiling;
const informed = [lowest, 0.006, 0.008, 0.012, 0.016, ...places.filter((p) => p >= 0.02)];
const information = (p: number): number | 'infinite' => (p === 0 ? 'infinite' : bits(selfInformation(p)));

export const model = defineModel({
  id: 'binary-entropy',
  params: { p: number({ min: 0, max: 1, step: 0.01, value: 0.9 }) },
  compute({ p }) {
    const both = [p, 1 - p];
    return {
      entropy: coin(p),
      first: information(p),
      second: information(1 - p),
      // An impossible outcome has no place on the curve.
      outcomes: {
        x: both.filter((each) => each >= lowest),
        y: both.filter((each) => each >= lowest).map((each) => bits(selfInformation(each))),
      },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'axis', min: 0, max: 1 },
      y: { label: 'bits', min: 0, max: 1.1 },
      series: [{ label: 'curve', as: 'line', colour: 1, data: { x: places, y: places.map(coin) } }],
      marks: [{ label: 'half', axis: 'x', colour: 6, dash: 'dotted', at: 0.5 }],
      handles: [{ x: 'p', y: ({ result }) => result.entropy }],
    },
    {
      view: 'chart',
      title: 'surpriseTitle',
      x: { label: 'outcomeAxis', min: 0, max: 1 },
      y: { label: 'bits', min: 0, max: ceiling },
      series: [
        {
          label: 'surprise',
          as: 'line',
          colour: 4,
          data: { x: informed, y: informed.map((p) => bits(selfInformation(p))) },
        },
        { label: 'outcomes', as: 'points', colour: 2 },
      ],
      marks: [{ label: 'entropy', axis: 'y', colour: 1, dash: 'dashed' }],
      handles: [
        {
          x: 'p',
          y: ({ params, result }) =>
            params.p >= lowest && typeof result.first === 'number' ? result.first : null,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'entropy', digits: 4 },
        { name: 'first', digits: 4 },
        { name: 'second', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from math import log2
p = ‹p›
-p * log2(p) - (1 - p) * log2(1 - p)  # ‹entropy›`,
      spots: ({ params, result }) => ({ p: inPython(params.p), entropy: inPython(result.entropy) }),
      when: ({ p }) => p > 0 && p < 1,
      gives: { entropy: ({ p }) => -p * Math.log2(p) - (1 - p) * Math.log2(1 - p) },
    },
  ],
  words: {
    title: { en: 'When does a coin tell most?', zh: '什么样的硬币信息量最大？' },
    p: { en: 'probability of heads *p*', zh: '正面的概率 *p*' },
    curveTitle: { en: 'Entropy of a coin', zh: '一枚硬币的熵' },
    axis: { en: 'probability of heads *p*', zh: '正面的概率 *p*' },
    bits: same('bit'),
    curve: same('*H*(*p*)'),
    half: same('*p* = ½'),
    surpriseTitle: { en: 'Self-information of heads and tails', zh: '正面与反面的自信息' },
    outcomeAxis: { en: 'probability of the outcome', zh: '结果的概率' },
    surprise: { en: 'self-information', zh: '自信息' },
    outcomes: { en: 'heads and tails', zh: '正面与反面' },
    entropy: { en: 'entropy *H*', zh: '熵 *H*' },
    first: { en: 'heads: −log₂ *p*', zh: '正面 −log₂ *p*' },
    second: { en: 'tails: −log₂(1−*p*)', zh: '反面 −log₂(1−*p*)' },
    infinite: same('∞'),
    code: common.inPython,
  },
  summary: {
    en: ({ params: { p }, result, number: told }) => {
      if (p === 0 || p === 1) {
        return `${p === 1 ? 'Heads' : 'Tails'} is certain: it tells nothing, and the entropy is 0. The other side never comes, so its self-information does not count.`;
      }
      const chance = told(p, { as: 'tick' });
      return `Heads has the probability ${chance} and tells ${told(result.first as number)} bit, tails tells ${told(result.second as number)} bit. The mean, weighted by the probabilities, is the entropy: ${told(result.entropy)} bit.`;
    },
    zh: ({ params: { p }, result, number: told }) => {
      if (p === 0 || p === 1) {
        return `必然出现${p === 1 ? '正面' : '反面'}，自信息为 0，熵也为 0。另一面不会出现，其自信息不计入期望。`;
      }
      const chance = told(p, { as: 'tick' });
      return `正面的概率为 ${chance}，自信息为 ${told(result.first as number)} bit；反面的自信息为 ${told(result.second as number)} bit。按概率加权平均，得熵 ${told(result.entropy)} bit。`;
    },
  },
});
