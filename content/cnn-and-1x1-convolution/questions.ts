import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S4.9a', 'S4.9b', 'S4.9c', 'S4.9d'],
    section: 'drawbacks',
    box: 'answer',
    asks: {
      en: 'What are the drawbacks of a fully connected network on images? For each, say what a convolutional layer does instead.',
      zh: '用全连接网络处理图像有哪些缺点？针对每个缺点，说明卷积层是如何改进的。',
    },
  },
  {
    items: ['S3.16'],
    section: 'convolution',
    box: 'answer-convolution',
    asks: {
      en: 'Define the convolution of a convolutional network, its output size, the number of its parameters and the receptive field. What does pooling do?',
      zh: '写出卷积神经网络中卷积的定义、输出尺寸和参数个数的公式，说明什么是感受野、如何计算，以及池化的作用。',
    },
  },
  {
    items: ['S2.9'],
    section: 'pointwise',
    box: 'answer-one-by-one',
    asks: {
      en: 'What does a 1×1 convolution compute? List its uses. Does it reduce the number of parameters, and is it equivalent to a fully connected layer?',
      zh: '1×1 卷积计算什么？有哪些作用？1×1 卷积是否总能减少参数，是否等价于全连接层？',
    },
  },
];
