import { expect, it } from 'vitest';
import { outlineOf, patchPaths } from '../../../src/lab/browser/patch-paths';

const line = (d: string, colour = 1): string =>
  `<path class="line" stroke="var(--gn-series-${colour})" d="${d}"/>`;

/** A group of a drawing that notes what is done to it. */
function stubGroup(count: number) {
  const done: string[] = [];
  const children = Array.from({ length: count }, (_, index) => ({
    setAttribute: (name: string, value: string) => done.push(`${index} ${name} ${value}`),
  }));
  const group = {
    children,
    set innerHTML(svg: string) {
      done.push(svg);
    },
  };
  return { group: group as unknown as Element, done };
}

it('takes the shapes out of paths, and of nothing else', () => {
  expect(outlineOf(line('M0 0l1 1') + line('M2 2', 3))).toEqual({
    paths: line('') + line('', 3),
    shapes: ['M0 0l1 1', 'M2 2'],
  });
  expect(outlineOf('')).toEqual({ paths: '', shapes: [] });
  for (const other of [
    '<text x="1">a</text>',
    `${line('M0 0')}<text x="1">a</text>`,
    '<path class="line"/>',
    line('M0 0').slice(0, -2),
  ]) {
    expect(outlineOf(other), other).toBeUndefined();
  }
});

it('does not take the d of another path for that of one without', () => {
  expect(outlineOf(`<path class="line"/>${line('M0 0')}`)).toBeUndefined();
});

it('sets only the shapes that changed', () => {
  const { group, done } = stubGroup(2);
  patchPaths(group, line('M0 0') + line('M5 5'), line('M0 0') + line('M1 1'));
  expect(done).toEqual(['1 d M5 5']);
});

it('writes everything anew where more than shapes changed, or where nothing is known of before', () => {
  const wanted = line('M0 0');
  for (const before of [undefined, '', line('M0 0', 2), line('M0 0') + line('M1 1'), '<text>a</text>']) {
    const { group, done } = stubGroup(1);
    patchPaths(group, wanted, before);
    expect(done, String(before)).toEqual([wanted]);
  }
});
