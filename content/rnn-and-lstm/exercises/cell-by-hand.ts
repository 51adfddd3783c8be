import { fill } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { type LstmLayer, lstmStep } from '../../../src/math/recurrent/lstm';

interface Numbers {
  readonly i: number;
  readonly f: number;
  readonly o: number;
  readonly candidate: number;
  readonly before: number;
}

/** A cell whose biases alone bring its gates and its candidate to these values. */
function step({ i, f, o, candidate, before }: Numbers) {
  const logit = (gate: number) => Math.log(gate / (1 - gate));
  const none = [[0], [0], [0], [0]];
  const layer: LstmLayer = {
    inputWeights: none,
    recurrentWeights: none,
    bias: [logit(i), logit(f), Math.atanh(candidate), logit(o)],
  };
  return lstmStep(layer, [0], { hidden: [0], cell: [before] });
}

const cellOf = (numbers: Numbers) => step(numbers).cell[0]!;

export const exercise = fill({
  section: 'cell',
  params: {
    i: decimal(0.1, 0.4, 0.1),
    f: decimal(0.6, 0.9, 0.1),
    o: decimal(0.2, 0.8, 0.1),
    candidate: decimal(-0.8, 0.8, 0.1),
    before: decimal(-2, 2, 0.5),
  },
  accept: (numbers) =>
    Math.abs(numbers.candidate) > 0.15 && Math.abs(numbers.before) > 0.25 && Math.abs(cellOf(numbers)) > 0.2,
  cells: {
    kept: {
      value: ({ f, before }) => f * before,
      slips: { 'share-forgotten': ({ f, before }) => (1 - f) * before },
    },
    written: {
      value: ({ i, candidate }) => i * candidate,
      slips: { 'not-gated': ({ candidate }) => candidate },
    },
    newCell: {
      value: cellOf,
      slips: {
        'all-kept': ({ i, candidate, before }) => before + i * candidate,
        squashed: (numbers) => Math.tanh(cellOf(numbers)),
      },
    },
    newHidden: {
      value: (numbers) => step(numbers).hidden[0]!,
      slips: {
        'no-tanh': (numbers) => numbers.o * cellOf(numbers),
        'not-shown': (numbers) => Math.tanh(cellOf(numbers)),
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step of a cell', zh: '记忆单元的一步' },
  question: {
    en: String.raw`An LSTM cell of one number has $i=\spot{i}$, $f=\spot{f}$, $o=\spot{o}$, $\tilde c=\spot{candidate}$ and $c_{t-1}=\spot{before}$. Fill in what is missing, to at least three digits.`,
    zh: String.raw`状态为标量的 LSTM 记忆单元，$i=\spot{i}$，$f=\spot{f}$，$o=\spot{o}$，$\tilde c=\spot{candidate}$，$c_{t-1}=\spot{before}$。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    kept: { en: 'what is kept', zh: '保留项' },
    written: { en: 'what is written', zh: '写入项' },
    newCell: { en: 'the cell state $c_t$', zh: '记忆单元状态 $c_t$' },
    newHidden: { en: 'the hidden state $h_t$', zh: '隐状态 $h_t$' },
  },
  slips: {
    'kept.share-forgotten': {
      en: 'The forget gate is the share that is kept, not the share that is forgotten.',
      zh: '遗忘门表示保留的比例，不是遗忘的比例。',
    },
    'written.not-gated': {
      en: 'The candidate is multiplied by the input gate.',
      zh: '候选值还要乘以输入门。',
    },
    'newCell.all-kept': {
      en: '$c_{t-1}$ is multiplied by the forget gate first.',
      zh: '$c_{t-1}$ 要先乘以遗忘门。',
    },
    'newCell.squashed': {
      en: 'The cell state itself goes through no tanh: the sum is all.',
      zh: '记忆单元状态本身不经过 tanh，两项相加即可。',
    },
    'newHidden.no-tanh': {
      en: 'The output gate multiplies the tanh of the cell state.',
      zh: '输出门乘的是记忆单元状态的 tanh。',
    },
    'newHidden.not-shown': {
      en: 'The tanh is still to be multiplied by the output gate.',
      zh: '求得 tanh 之后还要乘以输出门。',
    },
  },
  solution: {
    en: String.raw`$f\,c_{t-1}=\spot{kept}$ and $i\,\tilde c=\spot{written}$ make $c_t\approx\spot{newCell}$; $h_t=o\tanh c_t\approx\spot{newHidden}$.`,
    zh: String.raw`$f\,c_{t-1}=\spot{kept}$，$i\,\tilde c=\spot{written}$，相加得 $c_t\approx\spot{newCell}$，$h_t=o\tanh c_t\approx\spot{newHidden}$。`,
  },
};
