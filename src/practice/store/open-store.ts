import { Store } from './store';

let opened: Promise<Store> | undefined;

async function open(): Promise<Store> {
  const store = new Store();
  // Reading tells whether the browser lets us; `store.trouble` then says so.
  await store.contents();
  await store.takeOverLeftBehind();
  const leave = (): void => store.leaveBehind();
  addEventListener('pagehide', leave);
  // Where a page is put aside and never shown again, this is the last that it hears.
  addEventListener('visibilitychange', leave);
  return store;
}

/** The store of this page. Never rejects: where nothing can be kept, the store works in memory and has `trouble`. */
export function openStore(): Promise<Store> {
  opened ??= open();
  return opened;
}
