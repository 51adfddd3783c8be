import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'feedback',
  options: { self: 'right', supervised: 'wrong', reinforcement: 'wrong', semi: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which paradigm is it?', zh: '属于哪种学习范式？' },
  question: {
    en: 'In millions of sentences from the web one word each is hidden, and a network learns to guess it. Nobody has labeled anything. Which name describes the feedback best?',
    zh: '从网上收集数百万个句子，每句遮住一个词，训练网络猜出被遮住的词，全程没有人工标注。按反馈的来源，这属于哪种学习？',
  },
  options: {
    self: { en: 'self-supervised learning', zh: '自监督学习' },
    supervised: { en: 'supervised learning with labels from people', zh: '使用人工标签的监督学习' },
    reinforcement: { en: 'reinforcement learning', zh: '强化学习' },
    semi: { en: 'semi-supervised learning', zh: '半监督学习' },
  },
  why: {
    supervised: {
      en: 'The training is as in supervised learning, but no person has given a label.',
      zh: '训练方式与监督学习相同，但标签不是人工给出的。',
    },
    reinforcement: {
      en: 'The hidden word is the right answer itself; a reward would only tell how good the guess was.',
      zh: '被遮住的词就是正确答案，而奖励只评价猜测的好坏。',
    },
    semi: {
      en: 'There is no small part with labels: every sentence makes its own target.',
      zh: '这里并不是只有少量样本有标签，而是每个句子都能构造自己的目标。',
    },
  },
  solution: {
    en: 'The target, the hidden word, is made from the input itself: self-supervised learning. It is trained like a classifier over the vocabulary, with cross-entropy.',
    zh: '目标（被遮住的词）由输入本身构造，属于自监督学习。训练时与词表上的分类器相同，用交叉熵作损失。',
  },
};
