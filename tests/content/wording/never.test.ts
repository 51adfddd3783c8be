import { expect, it } from 'vitest';
import { chineseTexts } from './chinese-texts';
import { neverSaid } from './never';

const places = [...new Set(chineseTexts.map(({ topic }) => topic))];

it.each(places)('the Chinese of %s has no word that our Chinese never uses', (topic) => {
  const wrong = chineseTexts
    .filter((each) => each.topic === topic)
    .flatMap(({ place, text }) =>
      neverSaid(text).map(({ name, found, write }) => `${place} (${name}) “${found}”: ${write}`),
    );
  expect(wrong).toEqual([]);
});

it('knows the words where they stand', () => {
  expect(neverSaid('计算便宜').map(({ name }) => name)).toEqual(['便宜']);
  expect(neverSaid('反向扫一遍')).toHaveLength(1);
  expect(neverSaid('门控循环单元、线性整流单元，Leaky ReLU 的斜率')).toEqual([]);
  expect(neverSaid('sigmoid 的最大斜率')).toHaveLength(1);
  expect(neverSaid('**先看图。** 下图')).toHaveLength(1);
  expect(neverSaid('**先看图**。下图')).toEqual([]);
  expect(neverSaid('权重(随机)取')).toHaveLength(1);
});
