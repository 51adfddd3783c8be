declare global {
  interface Navigator {
    /** Where the browser tells about the connection. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

const key = 'gradient-notes.keep-everything';

/** Whether the reader asked the browser to save data. */
export function savesData(): boolean {
  return navigator.connection?.saveData === true;
}

/** Whether the reader has installed the site as an app. */
export function isApp(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

/** Whether all of the site is to be kept: the reader asked for it, or has installed the site as an app. */
export function isWished(): boolean {
  if (savesData()) return false;
  try {
    return isApp() || localStorage.getItem(key) !== null;
  } catch {
    // Nothing may be stored here.
    return false;
  }
}

/** Remembers whether the reader wants all of the site kept, over visits and versions. */
export function wish(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.setItem(key, '');
    else localStorage.removeItem(key);
  } catch {
    // Then it is wanted for this visit only.
  }
}
