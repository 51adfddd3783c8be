import type { Said } from '../demo/words';

/** What a reader is told about reading without a network, and about versions of the notes. */
export const offlineWords = {
  // a page that is open when a new version comes
  ready: {
    en: 'There is a newer version of this page. This one stays as it is until you reload or leave it.',
    zh: '本页有了新版本。在你重新载入或离开之前，页面保持原样。',
  },
  reload: { en: 'Reload', zh: '重新载入' },
  later: { en: 'Later', zh: '以后再说' },
  update: { en: 'New version', zh: '新版本' },
  // a page that is not kept
  notKept: { en: 'This page is not kept on this device', zh: '这一页没有存在这台设备上' },
  notKeptHelp: {
    en: 'There is no network, and you have not opened this page before. Pages that you have read still open.',
    zh: '现在没有网络，而这一页你还没有打开过。看过的页面仍然可以打开。',
  },
  again: { en: 'Try again', zh: '再试一次' },
  // all of the site
  title: { en: 'Without a network', zh: '离线阅读' },
  help: {
    en: 'What you open is kept in this browser: the text, its demos and its exercises work without a network.',
    zh: '打开过的页面会存在这个浏览器里，没有网络时，正文、演示和练习都照样能用。',
  },
  keepAll: {
    en: 'Keep everything offline ({wire} to fetch, {room} on this device)',
    zh: '把全站存下来离线看（要下载 {wire}，占用 {room}）',
  },
  goOn: { en: 'Go on ({missing} left)', zh: '继续下载（还剩 {missing}）' },
  stop: { en: 'Stop', zh: '停止' },
  fetched: { en: '{done} of {wire} fetched', zh: '已下载 {done}，共 {wire}' },
  allKept: {
    en: 'Everything is kept on this device ({room}): the whole site opens without a network.',
    zh: '全站都已存在这台设备上（{room}），没有网络也能打开任何一页。',
  },
  network: {
    en: 'The network is gone. What has been fetched stays; go on when the network is back.',
    zh: '网络断了。已经下载的都还在，恢复网络后可以继续。',
  },
  room: {
    en: 'The browser has no room left: {missing} are missing. What has been fetched stays.',
    zh: '浏览器的存储空间不够了，还差 {missing}。已经下载的都还在。',
  },
  replaced: {
    en: 'A new version of the site is just being published. Go on in a few minutes; what has been fetched stays.',
    zh: '网站正在发布新版本，请过几分钟再继续。已经下载的都还在。',
  },
} satisfies Record<string, Said>;
