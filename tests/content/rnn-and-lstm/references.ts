import { type Reference, tenDecimals } from '../references/reference';

const gradient: Reference[] = [
  {
    demo: 'rnn-gradient',
    set: { weight: 0.9, steps: 10 },
    gives: { product: 0.3486784401 },
    absolute: tenDecimals,
  },
  // E3.20 prints this one and the next too.
  {
    demo: 'rnn-gradient',
    set: { weight: 0.9, steps: 100 },
    gives: { product: 2.65614e-5 },
    absolute: 5.1e-12,
  },
  {
    demo: 'rnn-gradient',
    set: { weight: 1.1, steps: 100 },
    gives: { product: 13780.61234 },
    absolute: 5.1e-7,
  },
  {
    demo: 'rnn-gradient',
    set: { activation: 'tanh' },
    gives: { product: 0.0339608532 },
    absolute: tenDecimals,
  },
  {
    demo: 'rnn-gradient',
    set: { activation: 'tanh', weight: 1.5 },
    gives: { product: 4.0926e-20 },
    absolute: 5.1e-25,
  },
];

const forget: Reference[] = [
  {
    demo: 'lstm-forget',
    gives: { kept: 2.65614e-5 },
    absolute: 5.1e-12,
  },
  { demo: 'lstm-forget', gives: { biasKept: 2.4844e-14 }, absolute: 5.1e-19 },
  {
    demo: 'lstm-forget',
    set: { forgetGate: 0.99, bias: 5 },
    gives: { kept: 0.3660323413, biasKept: 0.5109237849 },
    absolute: tenDecimals,
  },
];

const cell: Reference[] = [
  {
    demo: 'lstm-cell',
    gives: {
      inputGate: 0.6456563062,
      outputGate: 0.6456563062,
      forgetGate: 0.8320183851,
      candidate: 0.537049567,
      newCell: 0.5963549552,
      newHidden: 0.3450715025,
    },
    absolute: tenDecimals,
  },
];

const counts: Reference[] = [
  { demo: 'rnn-params', gives: { rnn: 98560, gru: 295680, lstm: 394240 } },
  { demo: 'rnn-params', set: { twoBiases: true }, gives: { lstm: 395264 } },
];

export const references: readonly Reference[] = [...gradient, ...forget, ...cell, ...counts];
