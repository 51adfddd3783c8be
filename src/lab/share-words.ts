import type { Said } from '../demo/words';

/** What the dialog for taking a demo elsewhere says. It comes with the dialog, on the click. */
export const shareWords = {
  title: { en: 'Share: {title}', zh: '分享：{title}' },
  close: { en: 'Close', zh: '关闭' },
  present: { en: 'Present', zh: '投屏' },
  csv: { en: 'Download CSV', zh: '下载 CSV' },
  link: { en: 'Link to this state', zh: '当前状态的链接' },
  copyLink: { en: 'Copy link', zh: '复制链接' },
  linkCopied: { en: 'Link copied', zh: '链接已复制' },
  qr: { en: 'QR code of this link', zh: '此链接的二维码' },
  qrTooLong: {
    en: 'This state is too long for a QR code; copy the link.',
    zh: '当前状态太长，无法生成二维码；请复制链接。',
  },
  embed: { en: 'Embed in a page of your own', zh: '嵌入你自己的网页' },
  picture: { en: 'Pictures (view)', zh: '图（view）' },
  allPictures: { en: 'all, as they stand now', zh: '全部，按当前布局' },
  onlyPicture: { en: 'only: {title}', zh: '仅：{title}' },
  leaveOut: { en: 'Leave out (hide)', zh: '不显示（hide）' },
  'hide.title': { en: 'title', zh: '标题' },
  'hide.controls': { en: 'controls', zh: '控件' },
  'hide.readouts': { en: 'key numbers', zh: '关键数值' },
  'hide.summary': { en: 'sentences', zh: '说明文字' },
  'hide.data': { en: 'formulas, code, tables', zh: '公式、代码与表格' },
  'hide.toolbar': { en: 'buttons', zh: '按钮' },
  height: { en: 'Height (pixels)', zh: '高度（像素）' },
  grows: { en: 'follows the demo (adds a script)', zh: '随演示变化（另加一行脚本）' },
  code: { en: 'Embed code', zh: '嵌入代码' },
  copyCode: { en: 'Copy code', zh: '复制代码' },
  codeCopied: { en: 'Code copied', zh: '代码已复制' },
  notCopied: {
    en: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
    zh: '浏览器不允许复制。文字已选中，请按 Ctrl+C 或 ⌘C。',
  },
  preview: { en: 'Preview', zh: '预览' },
} as const satisfies Readonly<Record<string, Said>>;
