import { expect, it } from 'vitest';
import { defineModel, type InputTable, showDemo } from '../../src/demo/define-demo';
import { AuthorError } from '../../src/demo/errors';
import type { ControlGroup } from '../../src/demo/groups';
import { number, steps } from '../../src/demo/parameters';

const weight = number({ min: 0, max: 1, step: 0.1, value: 0.5 });
const model = defineModel({
  id: 'folded',
  params: { weight, bias: weight, steps: steps({ max: 9, value: 0 }) },
  compute: ({ weight, bias }) => ({ sum: weight + bias }),
});
type Name = 'weight' | 'bias' | 'steps';
const word = { en: 'word', zh: '词' };

function withGroups(groups: readonly ControlGroup<Name>[], inputTables: readonly InputTable<Name>[] = []) {
  return () =>
    showDemo(model, {
      views: [{ view: 'readouts', items: ['sum'] }],
      groups,
      inputTables,
      words: { title: word, weight: word, bias: word, steps: word, sum: word, unit: word },
      summary: { en: () => 'A.', zh: () => '甲。' },
    });
}

it('takes groups of controls that have a name', () => {
  expect(withGroups([{ label: 'unit', names: ['weight', 'bias'] }])).not.toThrow();
  expect(withGroups([{ label: 'nameless', names: ['weight'] }])).toThrow(/folded.*nameless/);
});

it('refuses a control that stands in two places, and the clock', () => {
  const twice = [
    { label: 'unit', names: ['weight'] },
    { label: 'unit', names: ['bias', 'weight'] },
  ] as const;
  expect(withGroups(twice)).toThrow(AuthorError);
  expect(withGroups(twice)).toThrow(/“weight” stands in two groups/);
  const table = { title: 'unit', columns: ['unit'], rows: [{ label: 'unit', cells: ['bias'] }] } as const;
  expect(withGroups([{ label: 'unit', names: ['bias'] }], [table])).toThrow(/“bias” stands in a table/);
  expect(withGroups([{ label: 'unit', names: ['steps'] }])).toThrow(/“steps” is the clock/);
});
