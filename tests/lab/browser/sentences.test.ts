import { beforeEach, expect, it, vi } from 'vitest';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { createSentences } from '../../../src/lab/browser/sentences';

const model = defineModel({
  id: 'rate',
  params: { rate: number({ min: 0, max: 2, step: 1, value: 1 }) },
  compute: ({ rate }) => ({ rate }),
});
const demo = showDemo(model, {
  views: [{ view: 'readouts', items: ['rate'] }],
  words: { title: { en: 'Rate', zh: '率' }, rate: { en: 'rate', zh: '率' } },
  summary: { en: () => 'A rate.', zh: () => '率。' },
  remark: {
    en: ({ params }) => (params.rate > 1 ? 'It diverged.' : null),
    zh: ({ params }) => (params.rate > 1 ? '发散。' : null),
  },
});

/** As much of an element as a sentence needs. */
class Part {
  nodeName = 'P';
  nodeType = 1;
  hidden = false;
  attributes = [];
  childNodes: unknown[] = [];
  firstElementChild: Part | null = null;
  set innerHTML(html: string) {
    this.childNodes = [{ nodeName: '#text', nodeType: 3, nodeValue: html, childNodes: [] }];
  }
  set textContent(text: string) {
    this.innerHTML = text;
  }
  get text(): string {
    return this.childNodes.map((node) => (node as { nodeValue: string }).nodeValue).join('');
  }
  cloneNode(): Part {
    return new Part();
  }
  replaceChildren(...nodes: unknown[]): void {
    this.childNodes = nodes;
  }
}

beforeEach(() => {
  vi.stubGlobal('Node', { TEXT_NODE: 3 });
  vi.stubGlobal('Element', Part);
  vi.stubGlobal('Text', class {});
});

function sentencesOf(selectors: readonly string[]) {
  const parts = new Map(selectors.map((selector) => [selector, new Part()]));
  const brief = parts.get('.brief');
  if (brief) brief.firstElementChild = new Part();
  const root = { querySelector: (selector: string) => parts.get(selector) ?? null } as unknown as HTMLElement;
  const show = createSentences(root, demo, 'en');
  return {
    at: (rate: number) => show({ params: { rate }, result: { rate } }, undefined),
    remark: parts.get('.remark')!,
    brief,
  };
}

const words = ['.summary', '.remark', '.state', '.pinned-state'];

it('says a remark in both of its places, and hides both where there is none', () => {
  const { at, remark, brief } = sentencesOf([...words, '.brief']);
  at(2);
  expect([remark.text, remark.hidden]).toEqual(['It diverged.', false]);
  expect([brief?.firstElementChild?.text, brief?.hidden]).toEqual(['It diverged.', false]);
  at(1);
  expect([remark.hidden, brief?.hidden]).toEqual([true, true]);
  at(2);
  expect([remark.hidden, brief?.hidden]).toEqual([false, false]);
});

it('does without the line at the foot of the stage where there is none', () => {
  const { at, remark } = sentencesOf(words);
  at(2);
  expect(remark.text).toBe('It diverged.');
});
