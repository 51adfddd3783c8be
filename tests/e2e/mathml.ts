/**
 * Runs in a page: scripts and fractions with more or fewer parts than they have. A script with two parts is a mistake that screen
 * readers read.
 */
export function wrongChildren(root: ParentNode = document): string[] {
  const counted = { 2: 'msub, msup, munder, mover, mfrac, mroot', 3: 'msubsup, munderover' };
  return Object.entries(counted).flatMap(([count, names]) =>
    [...root.querySelectorAll(names)]
      .filter((element) => element.childElementCount !== Number(count))
      .map((element) => `${element.childElementCount} children of ${element.outerHTML.slice(0, 120)}`),
  );
}
