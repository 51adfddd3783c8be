import type { DemoState } from './states';

/** Questions to a page that has its driver. */

/** Sets demos, waits until each has come to rest, and gives the numbers that are not as they must be. */
export async function wrongNumbers(states: readonly DemoState[], isSet: boolean): Promise<string[]> {
  /** A demo that has said nothing new for so long, in milliseconds, says nothing more. */
  const rest = 4_000;
  const found: string[] = [];
  for (const { id, values, numbers } of states) {
    const root = driver.demo(id);
    // What is off the screen follows late.
    (root.querySelector('.readouts') ?? root).scrollIntoView({ block: 'center' });
    if (!isSet) driver.set(id, values);
    const wrong = (): string[] =>
      numbers.flatMap(({ name, value, bound }) =>
        driver.disagreement(driver.readout(id, name), value, bound).map((why) => `${id}.${name}: ${why}`),
      );
    let last = '';
    let since = performance.now();
    let problems = wrong();
    while (problems.length > 0 && performance.now() - since < rest) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      problems = wrong();
      const now = problems.join();
      if (now !== last || root.hasAttribute('data-busy')) since = performance.now();
      last = now;
    }
    const state = values.map(([name, , text]) => `${name}=${text}`).join(' ');
    found.push(
      ...problems.map((problem) => (state === '' ? problem : `${problem} (${state})`.slice(0, 400))),
    );
    if (isSet) found.push(...driver.differences(id, values));
    const notice = root.querySelector('.notice')?.textContent ?? '';
    if (notice !== '') found.push(`${id} says: ${notice}`);
  }
  return found;
}

/** Gives control back after the frames in which the page follows its new width. */
export async function lookAgain(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** What only one engine may draw otherwise: terms that open are underlined, and the name of an x axis stands nearer to its right end. */
export function whatIsUnmarked(): string[] {
  const terms = [...document.querySelectorAll('main .term')].filter(
    (term) => term.checkVisibility() && getComputedStyle(term).textDecorationLine !== 'underline',
  );
  const axes = [...document.querySelectorAll('live-demo .axis-x')].filter((name) => {
    if (!name.checkVisibility() || name.textContent.trim() === '') return false;
    const range = new Range();
    range.selectNodeContents(name);
    const [box, text] = [name.getBoundingClientRect(), range.getBoundingClientRect()];
    return box.right - text.right > text.left - box.left + 1;
  });
  return [...terms, ...axes]
    .slice(0, 5)
    .map((each) => `unlike elsewhere: ${each.textContent.trim().slice(0, 60)}`);
}
