/** What our Chinese never says, by its name, and what to write instead. */
export interface Avoided {
  /** How it stands in a text; the name itself unless told. */
  readonly found?: RegExp;
  readonly write: string;
}

export const never: Readonly<Record<string, Avoided>> = {
  // Terms of the textbooks, not the first word of a dictionary
  便宜: { write: '计算量小、计算简单' },
  是或否: { write: '二分类' },
  扫一遍: { found: /扫.{0,4}遍/, write: '遍历一次' },
  步子: { write: '更新量、步长' },
  愿望: { write: '理想性质' },
  格子: { write: '元素组、元素、网格' },
  数据块: { write: '张量' },
  活跃输入: { write: '取值为 1 的输入' },
  准确的0: { found: /[准精]确的 ?0/, write: '严格为 0' },
  单元: { found: /(?<![循环线性控知忆理积码图亡化流])单元(?![格测])/, write: '神经元' },
  函数的斜率: {
    found:
      /(?:sigmoid|tanh|(?<![PR]|Leaky )ReLU|激活函数|神经元) ?的(?:最大|平均)?斜率|斜率(?:趋于|接近|最大不过|就?不到)/,
    write: '导数（斜率只用于直线）',
  },
  考官: { write: '命题人、阅卷老师' },
  // English metaphors
  软的: { write: '平滑的' },
  两堵墙: { found: /堵墙/, write: '边界' },
  扇面: { write: '奇异值散开的范围' },
  毫无察觉: { write: '不变' },
  砍掉: { write: '置零' },
  迟到: { write: '滞后、晚出发' },
  迈出: { write: '更新' },
  致死的: { write: '使神经元死亡的' },
  // Which way a relation points, and ratios
  下面各层: { write: '前面各层' },
  移动平均的均值: { found: /移动平均的(?:均值|方差)/, write: '均值（方差）的移动平均' },
  只剩若干倍: { found: /只剩.{0,12}倍/, write: '乘以……、缩小到……' },
  差一个倍数: { write: '乘上一个系数' },
  加到1: { found: /加到 ?1(?!\d)/, write: '和为 1' },
  // Sentences of another language
  对于某某来说: { found: /对于.{1,12}来说/, write: '对……' },
  就某某而言: { found: /就.{1,10}而言/, write: '换成完整的从句' },
  各答各的: { write: '各自解决不同的问题' },
  硬要: { write: '若仍要' },
  样样俱全: { write: '同时具备' },
  别扭: { write: '不便、不适用' },
  只能算什么: { write: '只能表示……' },
  // Typography
  粗体内的句号: { found: /\*\*[^*\n]*[。？！：]\*\*/, write: '**小标题**。正文：标点放在粗体之外' },
  粗体后的空格: { found: /\p{Script=Han}\*\* \p{Script=Han}/u, write: '粗体之后不空格' },
  百分号前的空格: { found: /\d[ \u202f]%/, write: '63%' },
  半角括号: {
    found:
      /\p{Script=Han}\([^)\n\\]*\p{Script=Han}[^)\n\\]*\)|(?<![\\{}])\([^()\n\\]*\p{Script=Han}[^()\n\\]*\)(?=\p{Script=Han})/u,
    write: '（）',
  },
};

/** The parts of a text that are never said: name of the rule, what was found, and what to write. */
export function neverSaid(
  text: string,
): { readonly name: string; readonly found: string; readonly write: string }[] {
  return Object.entries(never).flatMap(([name, { found = new RegExp(name), write }]) => {
    const match = text.match(found);
    return match ? [{ name, found: match[0], write }] : [];
  });
}
