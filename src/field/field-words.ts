import type { Said } from '../demo/words';

/** What is said beside a field, in both languages. `{…}` stands for a value. */
export const fieldWords = {
  unreadable: { en: '“{given}” cannot be read as a number.', zh: '无法把“{given}”识别为数。' },
  comma: {
    en: '“{given}”: a comma before three digits can mean two things. Write a point, or no comma at all.',
    zh: '“{given}”：逗号后恰有三位数字，可能有两种含义。请改用小数点，或去掉逗号。',
  },
  dot: {
    en: '“{given}”: a dot between digits can be a point or a product. Write . or ×.',
    zh: '“{given}”：数字之间的圆点可能是小数点，也可能是乘号。请改写成 . 或 ×。',
  },
  order: {
    en: '“{given}” can be calculated in two ways. Add brackets.',
    zh: '“{given}”的运算顺序有两种理解。请加括号。',
  },
  notFinite: { en: '“{given}” is not a finite number.', zh: '“{given}”的结果不是有限的数。' },
  notAList: { en: '“{given}” cannot be read as numbers.', zh: '无法把“{given}”识别为一列数。' },
  changed: { en: '“{given}” became {used}.', zh: '“{given}”已改为 {used}。' },
  numbers: { en: 'Allowed: {min} to {max}.', zh: '可填 {min} 到 {max}。' },
  wholeNumbers: { en: 'Allowed: whole numbers from {min} to {max}.', zh: '可填 {min} 到 {max} 的整数。' },
  severalNumbers: {
    en: 'Allowed: {least} to {most} numbers from {min} to {max}, such as 1, −0.5.',
    zh: '可填 {least} 到 {most} 个数，各在 {min} 到 {max} 之间，如 1, −0.5。',
  },
  twoNumbers: {
    en: 'Allowed: two numbers from {min} to {max}, such as 1, −0.5.',
    zh: '可填两个数，各在 {min} 到 {max} 之间，如 1, −0.5。',
  },
  severalPoints: {
    en: 'Allowed: {least} to {most} points, such as 1, 2; 3, −0.5, with numbers from {min} to {max}.',
    zh: '可填 {least} 到 {most} 个点，如 1, 2; 3, −0.5，坐标在 {min} 到 {max} 之间。',
  },
  examples: {
    en: 'Examples: 0.63, 63%, 1-0.9^10, 2/3, 1e-3.',
    zh: '可以这样写：0.63、63%、1-0.9^10、2/3、1e-3。',
  },
} as const satisfies Readonly<Record<string, Said>>;
