import { expect, it } from 'vitest';
import { pages } from '../../src/curriculum';
import { terms } from '../../src/glossary/terms';
import { simplified } from '../../src/site/simplified';

it.each([
  ['反向傳播', '反向传播'],
  ['動量與指數加權移動平均', '动量与指数加权移动平均'],
  ['歸一化、標準化與去均值化', '归一化、标准化与去均值化'],
  ['梯度消失與梯度爆炸', '梯度消失与梯度爆炸'],
  ['權重衰減，學習率排程', '权重衰减，学习率排程'],
  ['損失函數與過擬合', '损失函数与过拟合'],
  ['數值穩定：上溢與下溢', '数值稳定：上溢与下溢'],
  ['準確率、精確率與召回率', '准确率、精确率与召回率'],
  ['卷積神經網絡與循環神經網絡', '卷积神经网络与循环神经网络'],
  ['長短期記憶', '长短期记忆'],
  ['獨立同分佈', '独立同分布'],
  ['雅可比矩陣與黑塞矩陣的條件數', '雅可比矩阵与黑塞矩阵的条件数'],
  ['隨機梯度下降', '随机梯度下降'],
  ['丟棄法與驗證集', '丢弃法与验证集'],
  ['線性可分', '线性可分'],
])('%s is read as %s', (traditional, simple) => {
  expect(simplified(traditional)).toBe(simple);
});

it('what is written in simplified characters stays as it is', () => {
  const ours = [...pages.map(({ title }) => title.zh), ...terms.map(({ zh }) => zh)];
  expect(ours.map(simplified)).toEqual(ours);
});
