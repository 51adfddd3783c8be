import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { weightSpread } from '../../../src/math/initialization';

export const exercise = numeric({
  section: 'uniform-or-gaussian',
  params: {
    fanIn: oneOf(64, 100, 128, 150, 200, 256, 300, 400, 512, 784),
    fanOut: oneOf(10, 32, 50, 64, 100, 128, 200, 256, 300),
  },
  spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut }),
  solve: (fans) => weightSpread({ name: 'glorot' }, { fanIn: fans.fanIn, fanOut: fans.fanOut }).uniformLimit,
  slips: {
    'deviation-as-limit': {
      value: ({ fanIn, fanOut }) => Math.sqrt(2 / (fanIn + fanOut)),
      see: ({ fanIn, fanOut }) => ({
        demo: 'glorot-calculator',
        set: { fanIn, fanOut, limit: Math.sqrt(2 / (fanIn + fanOut)) },
      }),
      pitfall: 'E3.1',
    },
    'fan-in-only': {
      value: ({ fanIn }) => Math.sqrt(6 / fanIn),
      see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
    },
    'older-heuristic': {
      value: ({ fanIn }) => Math.sqrt(1 / fanIn),
      see: ({ fanIn, fanOut }) => ({
        demo: 'glorot-calculator',
        set: { fanIn, fanOut, limit: Math.sqrt(1 / fanIn) },
      }),
      pitfall: 'E3.2',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Glorot with a uniform distribution', zh: '均匀分布的 Glorot 初始化' },
  question: {
    en: 'A layer has {fanIn} inputs and {fanOut} outputs. Its weights are drawn from *U*(−*a*, *a*) by the rule of Glorot with gain 1. What is *a*?',
    zh: '某层有 {fanIn} 个输入、{fanOut} 个输出，按 Glorot 方案（增益 1）从 *U*(−*a*, *a*) 抽取权重。*a* 是多少？',
  },
  solution: {
    en: String.raw`Glorot asks for the variance 2/{sum}. A uniform distribution has variance $a^2/3$. Hence

$$
a=\sqrt{\frac{6}{\spot{fanIn}+\spot{fanOut}}}\approx\spot{answer}
$$`,
    zh: String.raw`Glorot 要求方差为 2/{sum}，均匀分布的方差为 $a^2/3$，所以

$$
a=\sqrt{\frac{6}{\spot{fanIn}+\spot{fanOut}}}\approx\spot{answer}
$$`,
  },
  slips: {
    'deviation-as-limit': {
      en: 'This is the standard deviation. The limit is √3 times as large.',
      zh: '这是标准差，界是标准差的 √3 倍。',
    },
    'fan-in-only': {
      en: 'This uses the fan-in alone, as He does with his factor 2. Glorot takes the mean of fan-in and fan-out.',
      zh: '这里只用了扇入，相当于 He 方案。Glorot 取扇入与扇出的平均数。',
    },
    'older-heuristic': {
      en: 'This is the older rule, one over the root of the fan-in. Its variance is 1/(3·{fanIn}), and it ignores the outputs.',
      zh: '这是更早的做法，以扇入平方根的倒数为界，方差是 1/(3·{fanIn})，没有考虑输出的个数。',
    },
  },
};
