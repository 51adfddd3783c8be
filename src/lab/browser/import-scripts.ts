/**
 * A page itself names the scripts of its demos and exercises, in `data-scripts`: first the script, then the files which that
 * needs, by their names beside it. So no list of all demos is in the browser, where one word of one demo would change a file of
 * every page; and what a page says and what it loads are always of one version.
 */
function addressesIn(scripts: string): string[] {
  const [first = '', ...needed] = scripts.split(' ');
  const address = new URL(first, location.href);
  return [address.href, ...needed.map((name) => new URL(name, address).href)];
}

/** The address of the script that an element names. */
export function scriptOf({ dataset }: HTMLElement): string {
  return addressesIn(dataset['scripts'] ?? '')[0] ?? '';
}

/** Imports the first of some scripts. The others are asked for at the same time, not one after the other as each names the next. */
export function importScripts<Module>(scripts: string): Promise<Module> {
  const [first = '', ...needed] = addressesIn(scripts);
  for (const address of needed) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    document.head.append(link);
  }
  return import(/* @vite-ignore */ first);
}
