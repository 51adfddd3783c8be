import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupTitle } from '../../../src/practice/exam/group-title';
import { groupsOf } from '../../../src/practice/exam/groups';
import { marksByKind } from '../../../src/practice/exam/marks';
import { paperOf } from '../../../src/practice/exam/paper';
import { anyExam } from './banks';

it('groups hold every question of a paper once, in its place, and each kind once', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const { items, total } = paperOf(options, bank);
      const groups = groupsOf(items);
      const placed = groups.flatMap(({ questions }) => questions);
      expect(placed).toEqual(items.map((item, index) => ({ item, index })));
      expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
      expect(groups.reduce((sum, { marks }) => sum + marks, 0)).toBe(total);
      for (const { each, kind } of groups) expect(each).toBe(marksByKind[kind]);
    }),
  );
});

it('a group is called as on paper', () => {
  const item = { id: 't/a', topic: 't', kind: 'single', seed: 1, marks: 2 } as const;
  const [three, one] = [groupsOf([item, item, item])[0]!, groupsOf([item])[0]!];
  expect(groupTitle(three, 1, 'en')).toEqual({
    title: 'Part II: Single choice',
    detail: '3 questions, 2 marks each, 6 marks in all',
  });
  expect(groupTitle(three, 1, 'zh')).toEqual({
    title: '二、单选题',
    detail: '共 3 题，每题 2 分，共 6 分',
  });
  expect(groupTitle(one, 0, 'en').detail).toBe('1 question, 2 marks');
  expect(groupTitle(one, 0, 'zh').detail).toBe('共 1 题，2 分');
});
