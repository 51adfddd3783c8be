import { describe, expect, it } from 'vitest';
import { markedPage } from '../../../src/finish/offline/mark-pages';

const page = '<!DOCTYPE html><html lang="en"><body>text</body></html>';

describe('what a page says of itself', () => {
  it('stands in its first tag, before the page has come in', () => {
    const marked = markedPage(page);
    expect(marked?.html.slice(0, 60)).toContain(`<html data-content="${marked?.content}"`);
  });

  it('changes when the page does, and not when it is said again', () => {
    const { html = '', content } = markedPage(page) ?? {};
    expect(markedPage(html)).toEqual({ html, content });
    expect(markedPage(page.replace('text', 'Text'))?.content).not.toBe(content);
  });

  it('is not said by what is no page', () => {
    expect(markedPage('<exercise-item id="momentum/mass"></exercise-item>')).toBeUndefined();
  });
});
