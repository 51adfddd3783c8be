import { Store } from './store';

let store: Store | undefined;
let opened: Promise<Store> | undefined;

async function open(begun: Store): Promise<Store> {
  // Reading tells whether the browser lets us; `store.trouble` then says so.
  await begun.contents();
  await begun.takeOverLeftBehind();
  return begun;
}

/**
 * The store of this page while it may still be opening: what is given to it now is not lost when the page is left, but its `trouble` is
 * known only once that is done.
 */
export function beginStore(): Store {
  if (store) return store;
  const begun = new Store();
  store = begun;
  const leave = (): void => begun.leaveBehind();
  addEventListener('pagehide', leave);
  // Where a page is put aside and never shown again, this is the last that it hears.
  addEventListener('visibilitychange', leave);
  opened = open(begun);
  return begun;
}

/** The store of this page. Never rejects: where nothing can be kept, the store works in memory and has `trouble`. */
export async function openStore(): Promise<Store> {
  const begun = beginStore();
  await opened;
  return begun;
}
