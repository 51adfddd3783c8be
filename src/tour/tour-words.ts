/** The words of the lab's page and of the links to it. */
export const tourWords = {
  title: { en: 'Network lab', zh: '网络实验室' },
  description: {
    en: 'One small neural network in the browser whose data, activation, initialization, normalization, regularization and optimizer can be changed or switched on and off one by one. Every state is a link.',
    zh: '浏览器里的一个小型神经网络，数据处理、激活函数、初始化、归一化、正则化与优化器都可以逐一更换或开关，每个状态都是一个链接。',
  },
  intro: {
    en: 'One small network, trained in this page: press play, or drag the epoch. The seed decides the data, the first weights, the order of the samples and the units dropped, so that two settings differ only in what you change. “A|B” keeps the present state beside the next one.',
    zh: '这是一个就在本页里训练的小网络：点播放，或者拖动轮次。随机种子决定数据、初始权重、样本顺序和被丢弃的神经元，两种设置之间因此只差你改动的那一项。点“A|B”可以留住当前状态，与下一个状态对照。',
  },
  states: { en: 'What the notes claim, in this network', zh: '笔记的结论在这个网络里的表现' },
  statesIntro: {
    en: 'Every link sets the lab. The numbers in the sentences are computed from the same code, for these settings and this seed; with another seed most of them change.',
    zh: '每个链接都会设置好实验室。句中的数值由同一份代码按这些设置和这个种子算出，换一个种子，多数数值会随之变化。',
  },
  inLab: { en: 'In the network lab:', zh: '在网络实验室中看：' },
} as const;
