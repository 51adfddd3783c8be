/** Tells the other tabs of the site that the store has changed. */

/** `changed`: read again. `cleared`: the reader has deleted everything, what a tab still holds included. */
export type News = 'changed' | 'cleared';

export interface Tabs {
  readonly tell: (news: News) => void;
}

/** Joins the tabs of the site. A browser without channels has a tab that is alone. */
export function joinTabs(hear: (news: News) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel('gradient-notes');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'changed' || data === 'cleared') hear(data);
  };
  return { tell: (news) => channel.postMessage(news) };
}
