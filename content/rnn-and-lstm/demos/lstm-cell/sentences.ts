// What is said of one step of the cell: what is kept, written and shown.

import type { ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** A gate is below 1, even where four digits no longer show it. */
const roundsToOne = (gate: number) => Number(gate.toPrecision(4)) === 1;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const short = (value: number) => number(value, { as: 'tick' });
    const share = (gate: number) => (roundsToOne(gate) ? 'almost all' : short(gate));
    return `The forget gate keeps ${share(result.forgetGate)} of ${short(params.cell)}, the input gate writes ${share(result.inputGate)} of ${short(result.candidate)}: the cell state becomes ${short(result.newCell)}. The output gate shows ${share(result.outputGate)} of its tanh: h = ${short(result.newHidden)}.`;
  },
  zh: ({ params, result, number }) => {
    const short = (value: number) => number(value, { as: 'tick' });
    const gate = (value: number) => (roundsToOne(value) ? '约为 1' : `取 ${short(value)}`);
    return `遗忘门${gate(result.forgetGate)}，乘以旧状态 ${short(params.cell)}；输入门${gate(result.inputGate)}，乘以候选值 ${short(result.candidate)}。两项相加，记忆单元状态变为 ${short(result.newCell)}。输出门${gate(result.outputGate)}，乘以新状态的 tanh，得 h = ${short(result.newHidden)}。`;
  },
};

/** A gate nearer than this to 0 or 1 is called closed or open. */
const near = 0.05;
const isOpen = (gate: number) => gate > 1 - near;
const isClosed = (gate: number) => gate < near;

function stateOf({ forgetGate, inputGate }: ResultOf<typeof model>) {
  if (isOpen(forgetGate) && isClosed(inputGate)) return 'holds';
  if (isClosed(forgetGate) && isOpen(inputGate)) return 'replaces';
  if (isClosed(forgetGate) && isClosed(inputGate)) return 'empties';
  return null;
}

const inEnglish = {
  holds:
    'Forget gate nearly open, input gate nearly closed: the cell holds almost all it had and takes in almost nothing.',
  replaces:
    'Forget gate nearly closed, input gate nearly open: the candidate replaces most of the old content.',
  empties: 'Forget gate and input gate nearly closed: the cell is almost emptied.',
} as const;

const inChinese = {
  holds: '遗忘门接近 1，输入门接近 0，旧的内容几乎全部保留，几乎不写入新的内容。',
  replaces: '遗忘门接近 0，输入门接近 1，旧的内容大部分被候选值取代。',
  empties: '遗忘门和输入门都接近 0，记忆单元几乎被清空。',
} as const;

export const remark: Sentences<typeof model, string | null> = {
  en: ({ result }) => {
    const state = stateOf(result);
    return state && inEnglish[state];
  },
  zh: ({ result }) => {
    const state = stateOf(result);
    return state && inChinese[state];
  },
};
