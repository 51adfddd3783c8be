// What is said of the entropies at equal variance.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

const names = {
  gaussian: { en: 'Gaussian', zh: '高斯' },
  logistic: { en: 'logistic', zh: '逻辑斯谛' },
  triangular: { en: 'triangular', zh: '三角' },
  laplace: { en: 'Laplace', zh: '拉普拉斯' },
  uniform: { en: 'uniform', zh: '均匀' },
} as const;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const variance = number(params.variance, { as: 'tick' });
    return params.density === 'gaussian'
      ? `At variance ${variance} the Gaussian has the entropy ${number(result.entropy, { digits: 4 })} nats, more than each of the other four.`
      : `At variance ${variance} the ${names[params.density].en} density has the entropy ${number(result.entropy, { digits: 4 })} nats, ${number(result.shortfall, { digits: 3 })} less than the Gaussian.`;
  },
  zh: ({ params, result, number }) => {
    const variance = number(params.variance, { as: 'tick' });
    return params.density === 'gaussian'
      ? `方差为 ${variance} 时，高斯分布的熵为 ${number(result.entropy, { digits: 4 })} nat，大于其余四种分布。`
      : `方差为 ${variance} 时，${names[params.density].zh}分布的熵为 ${number(result.entropy, { digits: 4 })} nat，比高斯分布小 ${number(result.shortfall, { digits: 3 })} nat。`;
  },
};
