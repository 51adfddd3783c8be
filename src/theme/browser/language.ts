/**
 * The link to the other language keeps the section and the state of the demos: both stand in the address, in `#…` and `?…`,
 * and may change while the reader reads. So the link is completed when it is about to be used.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-language]');

function complete(): void {
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

for (const event of ['pointerenter', 'pointerdown', 'focus', 'click'])
  link?.addEventListener(event, complete);
