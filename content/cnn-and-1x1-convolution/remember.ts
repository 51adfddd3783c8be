import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'A convolutional layer has $(K^2C_\\text{in}+1)\\,C_\\text{out}$ parameters, independent of the size of the image, because all positions share the kernel.',
    zh: '卷积层有 $(K^2C_\\text{in}+1)\\,C_\\text{out}$ 个参数，与图像大小无关，因为各位置共享同一组卷积核。',
  },
  {
    en: 'The output has $\\lfloor\\frac{W-K+2P}S\\rfloor+1$ positions a side for input size $W$, kernel $K$, padding $P$ on each side and stride $S$.',
    zh: '输入边长为 $W$、卷积核尺寸为 $K$、每侧填充 $P$、步幅为 $S$ 时，输出边长为 $\\lfloor\\frac{W-K+2P}S\\rfloor+1$。',
  },
  {
    en: 'A 1×1 convolution is one fully connected layer shared by all pixels: it mixes channels, not neighbors, and by itself adds parameters.',
    zh: '1×1 卷积是各像素共享的一个全连接层，只融合通道，不融合相邻像素，单独使用时增加参数。',
  },
];
