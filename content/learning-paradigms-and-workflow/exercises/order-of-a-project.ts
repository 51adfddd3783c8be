import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'workflow',
  steps: ['task', 'split', 'preprocess', 'configure', 'train', 'select', 'test', 'deploy'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The steps of a project, in order', zh: '项目步骤的顺序' },
  question: {
    en: 'Put the steps of a deep-learning project in order.',
    zh: '按先后次序排列深度学习项目的各个步骤。',
  },
  steps: {
    task: { en: 'Define the task and the metric, collect data', zh: '明确任务与评价指标，收集数据' },
    split: {
      en: 'Split the data into training, validation and test set',
      zh: '把数据划分为训练集、验证集与测试集',
    },
    preprocess: {
      en: 'Fit the preprocessing (such as mean and variance) on the training set and apply it to all parts',
      zh: '只在训练集上求预处理的参数（如均值、方差），再用于各部分数据',
    },
    configure: {
      en: 'Design a model for the prepared data, set loss, optimizer and hyper-parameters',
      zh: '针对处理好的数据设计模型，设定损失函数、优化器与超参数',
    },
    train: {
      en: 'Training loop: forward pass, loss, backward pass, update',
      zh: '训练循环，包括前向传播、计算损失、反向传播、更新参数',
    },
    select: {
      en: 'Compare the trained candidates on the validation set and choose one',
      zh: '在验证集上比较训练好的各个候选模型，选定其中一个',
    },
    test: { en: 'Evaluate the chosen model once on the test set', zh: '在测试集上对选定的模型评价一次' },
    deploy: { en: 'Save, deploy and monitor the model', zh: '保存、部署模型并持续监控' },
  },
  solution: {
    en: 'The split comes before everything that is fitted, or information from the other parts leaks into training. Selection uses the validation set, so the test set stays unseen until the choice is made.',
    zh: '数据划分必须先于一切拟合，否则其他部分的信息会泄漏到训练中。选择模型用验证集，所以在选定之前，测试集始终没有用过。',
  },
};
