/**
 * What the topics still have to mend. Whoever mends something takes it out: the tests fail when an entry is no longer needed,
 * and a new topic has none. When all are empty this file goes.
 */
interface ToDo {
  /** Names of `wording/never.ts` that its Chinese still says. */
  readonly words: readonly string[];
  /** True while its last sections do not have the fixed names. */
  readonly sections: boolean;
}

export const stillToDo: Readonly<Record<string, ToDo>> = {
  // activation functions
  'activation-functions': {
    words: [
      '只能算什么',
      '单元',
      '样样俱全',
      '函数的斜率',
      '便宜',
      '粗体内的句号',
      '是或否',
      '准确的0',
      '软的',
      '步子',
      '愿望',
      '致死的',
    ],
    sections: true,
  },

  // backpropagation
  backpropagation: {
    words: [],
    sections: false,
  },

  // batch normalization
  'batch-normalization': {
    words: [
      '硬要',
      '别扭',
      '移动平均的均值',
      '单元',
      '下面各层',
      '步子',
      '毫无察觉',
      '格子',
      '数据块',
      '粗体内的句号',
      '迈出',
    ],
    sections: true,
  },

  // momentum
  momentum: {
    words: ['加到1', '粗体内的句号', '迟到', '步子', '百分号前的空格'],
    sections: true,
  },

  // weight initialization
  'weight-initialization': {
    words: ['粗体内的句号', '函数的斜率', '砍掉', '各答各的', '两堵墙', '扇面', '活跃输入', '就某某而言'],
    sections: true,
  },
};
