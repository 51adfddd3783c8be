import { single } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const saddleAtZero = () => ({ demo: 'jacobian-hessian', set: { function: 'deepLinear', point: [0, 0] } });

export const exercise = single({
  section: 'saddles',
  params: { positive: whole(1, 9), negative: whole(1, 9) },
  options: {
    saddle: 'right',
    minimum: { pitfall: 'P24.1', see: saddleAtZero },
    undecided: { pitfall: 'E3.7', see: saddleAtZero },
    'by-size': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Eigenvalues of both signs', zh: '特征值有正有负' },
  question: {
    en: String.raw`At a point the gradient of *f* is 0 and the Hessian has the eigenvalues $\spot{positive}$ and $-\spot{negative}$. What is the point?`,
    zh: String.raw`在某点处 *f* 的梯度为 0，海森矩阵的特征值是 $\spot{positive}$ 和 $-\spot{negative}$。该点是什么点？`,
  },
  options: {
    saddle: { en: 'A saddle point.', zh: '鞍点。' },
    minimum: { en: 'A local minimum, since the gradient is 0.', zh: '局部极小值点，因为梯度为 0。' },
    undecided: { en: 'The second derivatives do not decide.', zh: '仅凭二阶导数不能判断。' },
    'by-size': {
      en: 'It depends on which eigenvalue is larger in size.',
      zh: '取决于哪一个特征值的绝对值更大。',
    },
  },
  why: {
    minimum: {
      en: 'Along the eigenvector of the negative eigenvalue *f* falls.',
      zh: '沿负特征值的特征向量，*f* 是下降的。',
    },
    undecided: {
      en: 'They decide unless an eigenvalue is 0 and the others have one sign.',
      zh: '只有当某个特征值为 0、其余同号时，才不能判断。',
    },
    'by-size': {
      en: 'Only the signs matter: one direction up, one down.',
      zh: '只看正负号，一个方向上升，另一个方向下降。',
    },
  },
  solution: {
    en: 'Along one eigenvector *f* rises, along the other it falls. So the point is neither a minimum nor a maximum: a saddle point.',
    zh: '沿一个特征向量 *f* 上升，沿另一个下降，所以既不是极小值点也不是极大值点，是鞍点。',
  },
};
