import { addressInFolder, addressOf, pages, pagesInFolder } from './site';
import { expect, readThrough, test } from './test';

for (const { place, list, address } of [
  { place: 'at the root of a host', list: pages, address: addressOf },
  // Both languages load the same scripts, and links.spec looks at every address: one of them is enough here.
  {
    place: 'in a folder',
    list: pagesInFolder.filter(({ language }) => language !== 'zh'),
    address: addressInFolder,
  },
]) {
  for (const { path } of list) {
    test(`/${path} ${place} loads in silence, from this host alone, and its demos come to life`, async ({
      page,
      complaints,
    }) => {
      await page.goto(address(path));
      await readThrough(page);
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
    });
  }
}
