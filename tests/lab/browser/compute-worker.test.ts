import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComputeAnswer } from '../../../src/lab/browser/computation';

/** A model that takes a millisecond a step, and says what it was asked for. */
const source = `
  const asked = [];
  let at = 0;
  export const model = {
    compute: ({ steps }) => { asked.push(steps); return { steps, asked, at }; },
    trajectory: {
      approach({ steps }, mayGoOn) {
        while (at < steps && mayGoOn()) { const until = performance.now() + 1; while (performance.now() < until); at++; }
        return at / steps;
      },
    },
  };`;
const script = `data:text/javascript,${encodeURIComponent(source)}`;

let ask: (ticket: number, steps: number, from?: string) => void;
let answers: ComputeAnswer[];

beforeEach(async () => {
  answers = [];
  vi.stubGlobal('addEventListener', (_: string, listener: (event: object) => void) => {
    ask = (ticket, steps, from = script) => listener({ data: { ticket, script: from, params: { steps } } });
  });
  vi.stubGlobal('postMessage', (answer: ComputeAnswer) => answers.push(answer));
  vi.resetModules();
  await import('../../../src/lab/browser/compute-worker');
});
afterEach(() => vi.unstubAllGlobals());

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const results = () => answers.filter((answer) => 'result' in answer);

it('leaves a long way for a newer request, and goes on from where it has come to', async () => {
  ask(1, 100_000);
  await rest(70);
  expect(results()).toEqual([]);
  ask(2, 200);
  await vi.waitFor(() => expect(results()).toHaveLength(1), 5000);
  expect(results()[0]).toMatchObject({ ticket: 2, result: { steps: 200, asked: [200], at: 200 } });
});

it('tells how far it is', async () => {
  ask(1, 400);
  await vi.waitFor(() => expect(results()).toHaveLength(1), 5000);
  const told = answers.flatMap((answer) => ('progress' in answer ? [answer.progress] : []));
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it.each([
  ['is gone', 'data:text/plain,'],
  ['has no model', 'data:text/javascript,export const other = 1;'],
  [
    'throws',
    'data:text/javascript,export const model = { compute() { throw new RangeError("no such step"); } };',
  ],
])('says that it failed where the script %s', async (_, from) => {
  ask(1, 10, from);
  await vi.waitFor(() => expect(answers).toEqual([{ ticket: 1, failed: true }]), 5000);
});
