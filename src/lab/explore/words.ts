import type { Said } from '../../demo/words';

/** What Explore says, in both languages; loaded with it. `{…}` stands for a value. */
export const exploreWords = {
  explore: { en: 'Explore: {title}', zh: '放大查看：{title}' },
  close: { en: 'Close', zh: '关闭' },
  series: { en: 'Shown curves', zh: '显示的曲线' },
  logarithmic: { en: 'Logarithmic {axis} axis', zh: '{axis} 轴取对数' },
  notPositive: { en: '(not here: some values are ≤ 0)', zh: '（不可用：有 ≤ 0 的值）' },
  zoomIn: { en: 'Zoom in', zh: '放大' },
  zoomOut: { en: 'Zoom out', zh: '缩小' },
  resetZoom: { en: 'Whole picture', zh: '显示全图' },
  savePng: { en: 'Save as PNG', zh: '保存为 PNG' },
  data: { en: 'Data table', zh: '数据表' },
  keys: {
    en: 'Keys: + and − zoom, arrows move, 0 shows all, Esc closes. Drag a box to zoom, drag with Shift to move; wheel or two fingers zoom.',
    zh: '键盘：+、− 缩放，方向键平移，0 显示全图，Esc 关闭。拖框放大，按住 Shift 拖动平移；也可用滚轮或双指缩放。',
  },
  touchKeys: {
    en: 'One finger moves, two fingers zoom, a tap shows values.',
    zh: '单指平移，双指缩放，轻点显示数值。',
  },
  range: { en: '{x}: {x0} to {x1}; {y}: {y0} to {y1}', zh: '{x}：{x0} 至 {x1}；{y}：{y0} 至 {y1}' },
} as const satisfies Readonly<Record<string, Said>>;
