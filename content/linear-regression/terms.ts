import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'analytic-solution', en: 'analytic (closed-form) solution', zh: '解析解', also: [{ zh: '闭式解' }] },
  { id: 'least-squares', en: 'least squares', zh: '最小二乘' },
  { id: 'leverage', en: 'leverage', zh: '杠杆值' },
  { id: 'objective-function', en: 'objective function', zh: '目标函数' },
  { id: 'outlier', en: 'outlier', zh: '离群点', also: [{ zh: '异常值' }] },
  {
    id: 'robust',
    en: 'robust',
    zh: '稳健',
    also: [{ zh: '鲁棒' }],
    definition: {
      en: 'Changed little by noise, or by a few values that are far off.',
      zh: '受噪声或少数离群值的影响很小。',
    },
    at: 'activation-functions#for-against',
  },
];
