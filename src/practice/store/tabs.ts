/** Tells the other tabs of the site that the store has changed. */

/** `changed`: read again. `cleared`: the reader has deleted everything, what a tab still holds included. */
export type News = 'changed' | 'cleared';

export interface Tabs {
  readonly tell: (news: News) => void;
}

/** The channel between the tabs; none in an old browser, and where the site may keep nothing a browser may refuse it. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('gradient-notes');
  } catch {
    return undefined;
  }
}

/** Joins the tabs of the site. A browser without channels has a tab that is alone. */
export function joinTabs(hear: (news: News) => void): Tabs {
  const channel = openChannel();
  if (channel === undefined) return { tell: () => {} };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'changed' || data === 'cleared') hear(data);
  };
  return { tell: (news) => channel.postMessage(news) };
}
