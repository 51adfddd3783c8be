import type { Said } from '../demo/words';

/** What the engine itself says, in both languages. `{…}` stands for a value. */
export const interfaceWords = {
  controls: { en: 'Controls', zh: '参数' },
  skipDemo: { en: 'Skip this demo', zh: '跳过此演示' },
  moreInputs: { en: 'More inputs', zh: '更多输入' },
  more: { en: 'More: formulas, code, tables, data', zh: '更多：公式、代码、表格与数据' },
  moreData: { en: 'More: data', zh: '更多：数据' },
  tools: { en: 'Share and more', zh: '分享与更多' },
  showLarge: { en: 'Show large: ', zh: '放大显示：' },
  explore: { en: 'Explore', zh: '放大查看' },
  toolFailed: {
    en: 'This tool could not be loaded; try again with a connection.',
    zh: '此功能未能载入，请联网后重试。',
  },
  exploreFailed: {
    en: 'The large chart could not be loaded; try again with a connection.',
    zh: '大图未能载入，请联网后重试。',
  },
  reset: { en: 'Reset', zh: '恢复默认' },
  pin: { en: 'Pin as A', zh: '固定为 A' },
  pinnedKey: { en: 'A (pinned)', zh: 'A（已固定）' },
  pinnedSeries: { en: 'A: {label}', zh: 'A：{label}' },
  pinnedState: {
    en: 'A, dotted: {a}. B, the present state: {b}.',
    zh: 'A（点线）：{a}。B（当前）：{b}。',
  },
  sameState: { en: 'the same parameters', zh: '参数相同' },
  ownState: { en: 'your state', zh: '你的状态' },
  defaultState: { en: 'default state', zh: '默认状态' },
  presentKeys: {
    en: 'Page Up/Down: states · ↑↓ parameter, ←→ change · L pointer · C controls · Esc',
    zh: 'Page Up/Down 换状态 · ↑↓ 选参数，←→ 调整 · L 光标 · C 控件 · Esc 退出',
  },
  presentSection: {
    en: 'Page Up/Down: sections · N text · L pointer · Esc',
    zh: 'Page Up/Down 换节 · N 正文 · L 光标 · Esc 退出',
  },
  dataTable: { en: 'Data table', zh: '数据表' },
  moreRows: {
    en: 'Rows left out here: {count}. The CSV file has all.',
    zh: '此处省略 {count} 行，CSV 文件中有全部数据。',
  },
  row: { en: 'row', zh: '行' },
  column: { en: 'column', zh: '列' },
  cellAt: { en: 'row {row}, column {column}', zh: '第 {row} 行，第 {column} 列' },
  noEffect: { en: 'no effect in this state', zh: '在当前状态下不起作用' },
  changed: { en: '(changed)', zh: '（已改动）' },
  newDraw: { en: 'New draw', zh: '重新抽样' },
  play: { en: 'Play', zh: '播放' },
  pause: { en: 'Pause', zh: '暂停' },
  step: { en: 'Step', zh: '前进一步' },
  back: { en: 'Back', zh: '后退一步' },
  restart: { en: 'To the start', zh: '回到起点' },
  computing: { en: 'Computing…', zh: '正在计算……' },
  drawnAt: { en: 'Drawn at', zh: '作图参数' },
  on: { en: 'on', zh: '开' },
  off: { en: 'off', zh: '关' },
  clamped: {
    en: '{name} takes {range}; {given} became {used}.',
    zh: '{name} 的取值为 {range}；{given} 已改为 {used}。',
  },
  unreadable: {
    en: '{name}: “{given}” cannot be read; {used} is used.',
    zh: '{name}：无法识别“{given}”，改用 {used}。',
  },
  unknown: {
    en: 'This demo has no parameter “{given}”; it was ignored.',
    zh: '此演示没有名为“{given}”的参数，已忽略。',
  },
  andMore: {
    en: '{sentence} Besides this, {counted} of what was given could not be used unchanged.',
    zh: '{sentence}另有 {more} 处也无法照用。',
  },
  noPicture: {
    en: 'This demo has no picture “{given}”; the first one is shown.',
    zh: '此演示没有编号为“{given}”的图，已显示第一张。',
  },
  unknownInLink: {
    en: 'This page does not know “{given}” from the link; it was ignored.',
    zh: '本页无法识别链接中的“{given}”，已忽略。',
  },
  failed: {
    en: 'This demo could not start. The picture shows its default state; reload the page to try again.',
    zh: '演示未能启动。图中是默认状态；请刷新页面重试。',
  },
  permalink: { en: 'Link to this demo', zh: '本演示的链接' },
  readValues: { en: '{title}: read values with the arrow keys', zh: '{title}：用方向键读数' },
  contours: { en: 'contours', zh: '等高线' },
  movable: {
    en: '{name}: {value}; drag it or use the arrow keys',
    zh: '{name}：{value}；可拖动，也可用方向键移动',
  },
  oneOf: { en: '{name}, no. {index}', zh: '{name}，第 {index} 个' },
  chosenBy: { en: '{name}: {option}', zh: '{name}：{option}' },
  from: { en: '{min} to {max}', zh: '{min} 到 {max}' },
} as const satisfies Readonly<Record<string, Said>>;
