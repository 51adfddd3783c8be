import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'analytic-solution', en: 'analytic (closed-form) solution', zh: '解析解', also: [{ zh: '闭式解' }] },
  { id: 'least-squares', en: 'least squares', zh: '最小二乘' },
  { id: 'leverage', en: 'leverage', zh: '杠杆值' },
  { id: 'objective-function', en: 'objective function', zh: '目标函数' },
  { id: 'outlier', en: 'outlier', zh: '离群点', also: [{ zh: '异常值' }] },
];
