import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { multiply } from '../../../src/math/matrix';

function lengthAfterTwoLayers(diagonal: number, corner: number): number {
  const layer = [
    [diagonal, corner],
    [0, diagonal],
  ];
  return Math.hypot(...multiply(multiply(layer, layer), [[0], [1]]).flat());
}

export const exercise = numeric({
  section: 'orthogonal',
  params: { diagonal: oneOf(0.3, 0.4, 0.5, 0.6, 0.8), corner: oneOf(1, 2, 3) },
  spots: ({ diagonal, corner }) => ({ top: 2 * diagonal * corner, bottom: diagonal ** 2 }),
  solve: ({ diagonal, corner }) => lengthAfterTwoLayers(diagonal, corner),
  see: () => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'shear', depth: 2 } }),
  slips: {
    eigenvalue: ({ diagonal }) => diagonal ** 2,
    'one-layer': ({ diagonal, corner }) => Math.hypot(diagonal, corner),
    'entries-squared': ({ diagonal, corner }) => Math.hypot(diagonal ** 2, corner ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two layers of a shear', zh: '两层剪切' },
  question: {
    en: String.raw`Two linear layers have the same weight matrix $W=\begin{pmatrix}\spot{diagonal}&\spot{corner}\\0&\spot{diagonal}\end{pmatrix}$; both its eigenvalues are {diagonal}. How long is $W^2x$ for $x=(0,1)^\top$?`,
    zh: String.raw`两个线性层的权重矩阵都是 $W=\begin{pmatrix}\spot{diagonal}&\spot{corner}\\0&\spot{diagonal}\end{pmatrix}$，它的两个特征值都是 {diagonal}。设 $x=(0,1)^\top$，$W^2x$ 的长度是多少？`,
  },
  solution: {
    en: String.raw`After one layer the vector is $(\spot{corner},\spot{diagonal})^\top$, after two

$$
W^2x=\begin{pmatrix}2\cdot\spot{diagonal}\cdot\spot{corner}\\\spot{diagonal}^2\end{pmatrix}=\begin{pmatrix}\spot{top}\\\spot{bottom}\end{pmatrix}
$$

$$
\lVert W^2x\rVert=\sqrt{\spot{top}^2+\spot{bottom}^2}\approx\spot{answer}
$$

What a matrix does to lengths is told by its singular values. An orthogonal matrix has only the singular value 1.`,
    zh: String.raw`经过一层，向量变为 $(\spot{corner},\spot{diagonal})^\top$；经过两层，

$$
W^2x=\begin{pmatrix}2\cdot\spot{diagonal}\cdot\spot{corner}\\\spot{diagonal}^2\end{pmatrix}=\begin{pmatrix}\spot{top}\\\spot{bottom}\end{pmatrix}
$$

$$
\lVert W^2x\rVert=\sqrt{\spot{top}^2+\spot{bottom}^2}\approx\spot{answer}
$$

矩阵怎样改变向量的长度，要看奇异值。正交矩阵的奇异值全为 1。`,
  },
  slips: {
    eigenvalue: {
      en: 'This squares the eigenvalue. It is right for eigenvectors only, and *x* is none.',
      zh: '这里用了特征值的平方，只对特征向量成立，而 *x* 不是特征向量。',
    },
    'one-layer': {
      en: 'This is the length after one layer.',
      zh: '这是经过一层之后的长度。',
    },
    'entries-squared': {
      en: 'A matrix is not squared entry by entry. Apply it twice.',
      zh: '矩阵的平方不是把每个元素平方。应当连续作用两次。',
    },
  },
};
