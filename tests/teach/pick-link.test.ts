import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/practice/exam/bank';
import { pickedPaper, pickQuery, readPick } from '../../src/teach/pick-link';

const bank: Bank = {
  momentum: [
    { name: 'mass', kind: 'numeric' },
    { name: 'true', kind: 'true-false' },
  ],
  dropout: [{ name: 'kept', kind: 'single' }],
};

describe('a link to chosen exercises', () => {
  it('is read back as it was written', () => {
    const picked = { ids: ['momentum/mass', 'dropout/kept'], seed: 7 };
    expect(readPick(`?${pickQuery(picked)}`, bank)).toEqual(picked);
    expect(readPick(`?fbclid=x&${pickQuery(picked)}&from=y`, bank)).toEqual(picked);
  });

  it('leaves out what the bank does not have, and a seed that is none', () => {
    expect(readPick('?pick=momentum/mass,momentum/gone,%E0%A4%A&seed=-3', bank)).toEqual({
      ids: ['momentum/mass'],
      seed: 1,
    });
    for (const search of ['', '?pick=', '?pick=gone', '?seed=3'])
      expect(readPick(search, bank), search).toBeUndefined();
  });

  it('makes a paper in the order of the kinds', () => {
    const { items, total } = pickedPaper(
      { ids: ['momentum/mass', 'momentum/true', 'dropout/kept'], seed: 3 },
      bank,
    );
    expect(items.map(({ id, seed, marks }) => [id, seed, marks])).toEqual([
      ['momentum/true', 3, 1],
      ['dropout/kept', 3, 2],
      ['momentum/mass', 3, 4],
    ]);
    expect(total).toBe(7);
  });
});
