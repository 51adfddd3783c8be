import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The training set fits parameters, the validation set chooses between models, the test set is used once at the end and decides nothing.',
    zh: '训练集用于学习参数，验证集用于选择模型，测试集只在最后使用一次，不参与任何选择。',
  },
  {
    en: 'The best of several validation scores is too good on average, $E\\max_kA_k\\ge\\max_kE\\,A_k$: that is why a test set is needed.',
    zh: '多个模型中最好的验证得分平均偏高，即 $E\\max_kA_k\\ge\\max_kE\\,A_k$，所以还需要测试集。',
  },
  {
    en: 'Leave-one-out is K-fold with $K=n$: low bias, $n$ fits, possibly high variance. Once cross-validation has chosen the model, its score is optimistic: a test set or nested cross-validation is still needed.',
    zh: '留一法就是 $K=n$ 的交叉验证，偏差小，要训练 $n$ 次，方差可能较大；用交叉验证选出模型之后，其得分偏于乐观，仍须用测试集或嵌套交叉验证。',
  },
];
