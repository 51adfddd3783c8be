import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Trajectory } from '../../src/demo/trajectory';

/** A run that never repeats a number, and counts what is done with it. */
function counted() {
  const count = { started: 0, steps: 0, copies: 0 };
  const all = new Trajectory<{ from: number; shown: number }, number[]>({
    start({ from }) {
      count.started++;
      return [from];
    },
    advance(run) {
      count.steps++;
      run.push(Math.imul(run.at(-1)!, 1_664_525) + 1_013_904_223);
      if (run.length > 3) run.shift();
    },
    copy(run) {
      count.copies++;
      return [...run];
    },
  });
  const trajectory = {
    at: (from: number, step: number, shown = 0) => all.at({ from, shown }, step),
    approach: (from: number, step: number, mayGoOn: () => boolean) =>
      all.approach({ from, shown: 0 }, step, mayGoOn),
  };
  /** What is done to come to a step. */
  const cost = (from: number, step: number) => {
    const before = { ...count };
    trajectory.at(from, step);
    return { steps: count.steps - before.steps, copies: count.copies - before.copies };
  };
  return { trajectory, count, cost };
}

it('gives the same state whatever was asked for before', () => {
  const asked = fc.record({ from: fc.integer({ min: 0, max: 3 }), step: fc.nat(600) });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), (all) => {
      const { trajectory } = counted();
      for (const { from, step } of all) {
        expect(trajectory.at(from, step)).toEqual(counted().trajectory.at(from, step));
      }
    }),
    { numRuns: 100 },
  );
});

it('goes one step for one more step', () => {
  const { cost } = counted();
  cost(1, 5000);
  for (let step = 5001; step < 5100; step++) expect(cost(1, step).steps).toBe(1);
  expect(cost(1, 5099)).toEqual({ steps: 0, copies: 0 });
});

it('goes back to any of 8,192 steps in 64 at most, and farther back by copies alone', () => {
  const { cost } = counted();
  cost(1, 8192);
  for (const step of [8191, 7000, 6463, 4097, 100, 63, 0]) expect(cost(1, step).steps).toBeLessThan(64);
  cost(1, 7000);
  const further = Array.from({ length: 7000 - 6500 }, (_, back) => cost(1, 6999 - back).steps);
  expect(further.filter((steps) => steps > 0).length).toBeLessThan(10);
});

it('finds its way forward again from checkpoints', () => {
  const { cost } = counted();
  cost(1, 8192);
  cost(1, 0);
  expect(cost(1, 8191).steps).toBeLessThan(64);
});

it('keeps few copies of a long way', () => {
  const { count, trajectory } = counted();
  trajectory.at(1, 100_000);
  // Half of them have been given up again.
  expect(count.copies).toBeLessThan(900);
});

it('remembers the ways of two starts, and forgets the one that was not asked for last', () => {
  const { count, trajectory } = counted();
  for (const from of [1, 2, 1, 2]) trajectory.at(from, 10);
  expect(count).toMatchObject({ started: 2, steps: 20 });
  trajectory.at(3, 10);
  trajectory.at(2, 10);
  expect(count).toMatchObject({ started: 3, steps: 30 });
  trajectory.at(1, 10);
  expect(count).toMatchObject({ started: 4, steps: 40 });
});

it('stops where it may not go on, says how far it is, and goes on from there', () => {
  const { count, trajectory } = counted();
  let left = 30;
  const mayGoOn = () => --left >= 0;
  expect(trajectory.approach(1, 120, mayGoOn)).toBe(0.25);
  left = 1000;
  expect([trajectory.approach(1, 120, mayGoOn), count.steps]).toEqual([1, 120]);
  expect(trajectory.approach(1, 0, mayGoOn)).toBe(1);
});

it('goes no other way for a value that its start does not read', () => {
  const { count, trajectory } = counted();
  for (const shown of [1, 2, 3]) expect(trajectory.at(5, 40, shown)).toEqual(counted().trajectory.at(5, 40));
  expect(count).toMatchObject({ started: 1, steps: 40 });
});

it('goes another way for a value that only a later step reads', () => {
  const trajectory = new Trajectory<{ early: number; late: number }, { sum: number; add: () => number }>({
    start: (from) => ({ sum: from.early, add: () => from.late }),
    advance(run) {
      run.sum += run.add();
    },
    copy: (run) => ({ ...run }),
  });
  expect([1, 2, 1].map((late) => trajectory.at({ early: 1, late }, 3).sum)).toEqual([4, 7, 4]);
});
