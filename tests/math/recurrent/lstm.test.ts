import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { identity } from '../../../src/math/matrix';
import { type LstmLayer, lstmStep, lstmThroughTime, runLstm } from '../../../src/math/recurrent/lstm';
import { expectClose, loadGolden, readList, readMatrix, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';
import { goldenWeights } from './golden-weights';

const file = loadGolden('12_rnn');
const cases = file.cases.filter(({ input }) => input['cell'] === 'lstm');

it('has golden cases', () => expect(cases.length).toBe(4));

describe.each(cases)('$name', (golden) => {
  const { input, expected } = golden;
  const layer: LstmLayer = goldenWeights(input);
  const inputs = readMatrix(input['x']);
  const start = { hidden: readList(input['h0']), cell: readList(input['c0']) };
  const steps = runLstm(layer, inputs, start);
  const zeros = start.cell.map(() => 0);
  const close = (got: unknown, field: string) =>
    expectClose(got, expected[field], toleranceOf(file, golden, field), field);

  it('has the states and gates of PyTorch', () => {
    close(
      steps.map((step) => step.hidden),
      'h',
    );
    close(
      steps.map((step) => step.cell),
      'c',
    );
    close(
      steps.map((step) => ({
        i: step.inputGate,
        f: step.forgetGate,
        g: step.candidate,
        o: step.outputGate,
      })),
      'gates',
    );
  });

  it('has its Jacobians, row by row', () => {
    const rows = identity(zeros.length).map((unit) =>
      lstmThroughTime(layer, inputs, start, { hidden: unit, cell: zeros }),
    );
    close(
      rows.map((row) => row.inputs[0]!),
      'dhT_dx1',
    );
    close(
      rows.map((row) => row.hidden),
      'dhT_dh0',
    );
    close(
      rows.map((row) => row.cell),
      'dhT_dc0',
    );
  });

  it('adds up the gradients of the shared weights', () => {
    const ones = zeros.map(() => 1);
    const { weights } = lstmThroughTime(layer, inputs, start, { hidden: ones, cell: zeros });
    close(
      {
        dW_ih: weights.inputWeights,
        dW_hh: weights.recurrentWeights,
        db_ih: weights.bias,
        db_hh: weights.bias,
      },
      'grads',
    );
  });
});

const column = (...entries: number[]) => entries.map((entry) => [entry]);
const nothing = (steps: number) => Array.from({ length: steps }, () => [0]);

it('multiplies the gradient along the cell state by the forget gate where no gate sees the hidden state', () => {
  fc.assert(
    fc.property(evenly(-3, 3), evenly(-3, 3), fc.integer({ min: 1, max: 20 }), (forgetBias, cell, count) => {
      const layer = {
        inputWeights: column(0, 0, 0, 0),
        recurrentWeights: column(0, 0, 0, 0),
        bias: [1, forgetBias, 2, -1],
      };
      const start = { hidden: [0.5], cell: [cell] };
      const kept = runLstm(layer, nothing(count), start).reduce(
        (product, step) => product * step.forgetGate[0]!,
        1,
      );
      const { cell: got } = lstmThroughTime(layer, nothing(count), start, { hidden: [0], cell: [1] });
      expect(got[0]).toBeCloseTo(kept, 12);
    }),
  );
});

it('can explode: at rest with all gates at 1/2, a weight of 4 on the candidate gives 1/2 + 4/4 a step', () => {
  const layer = {
    inputWeights: column(0, 0, 0, 0),
    recurrentWeights: column(0, 0, 4, 0),
    bias: [0, 0, 0, 0],
  };
  const { cell } = lstmThroughTime(
    layer,
    nothing(50),
    { hidden: [0], cell: [0] },
    { hidden: [0], cell: [1] },
  );
  // The first step starts from a hidden state that does not depend on the cell state: 1/2 there, 3/2 in all others.
  expect(cell[0]! / (0.5 * 1.5 ** 49)).toBeCloseTo(1, 12);
});

it('keeps the hidden state within −1 and 1', () => {
  fc.assert(
    fc.property(evenly(-9, 9), evenly(-9, 9), evenly(-9, 9), (a, b, c) => {
      const layer = {
        inputWeights: column(a, b, c, a),
        recurrentWeights: column(b, c, a, b),
        bias: [c, a, b, c],
      };
      const { hidden, forgetGate } = lstmStep(layer, [1], { hidden: [b / 9], cell: [c] });
      expect(Math.abs(hidden[0]!)).toBeLessThanOrEqual(1);
      expect(forgetGate[0]).toBeGreaterThan(0);
    }),
  );
});

it('refuses sizes that do not fit', () => {
  const layer = {
    inputWeights: column(0, 0, 0, 0),
    recurrentWeights: column(0, 0, 0, 0),
    bias: [0, 0, 0, 0],
  };
  expect(() => lstmStep(layer, [0], { hidden: [0, 0], cell: [0] })).toThrow(MathError);
  expect(() => lstmStep({ ...layer, bias: [0, 0, 0] }, [0], { hidden: [0], cell: [0] })).toThrow(MathError);
  expect(() => lstmStep(layer, [0, 0], { hidden: [0], cell: [0] })).toThrow(MathError);
});
