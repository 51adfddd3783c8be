import { expect, it } from 'vitest';
import { pageOf } from '../../src/finish/built-site';
import { isFragment, withoutScripts } from '../../src/finish/fragment';

it('a file without a document type is a fragment', () => {
  expect(isFragment(pageOf('', '<exercise-item id="momentum/half-life"></exercise-item>'))).toBe(true);
  expect(isFragment(pageOf('', '<!DOCTYPE html><html><head></head></html>'))).toBe(false);
  expect(isFragment(pageOf('', '\n<!doctype html>\n<html></html>'))).toBe(false);
});

it('a fragment keeps its text and loses its scripts', () => {
  const fragment = '<p>1 &lt; 2</p><script type="module" src="/_astro/page.js"></script><p>and on</p>';
  expect(withoutScripts(fragment)).toBe('<p>1 &lt; 2</p><p>and on</p>');
});
