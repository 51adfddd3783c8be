import { escapeHtml } from '../demo/escape-html';
import { inPython } from '../demo/format';
import type { State } from '../demo/parameters';
import type { CodeView } from '../demo/views';
import type { Language } from '../demo/words';

/** A live value inside a line of code, written as Python reads it. */
export function codeValue(value: unknown): string {
  return typeof value === 'number' ? inPython(value) : String(value ?? '');
}

/** Source text whose values in angle quotes become live. */
export function codeHtml(
  view: CodeView<State, object>,
  spots: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const source = typeof view.source === 'string' ? view.source : view.source[language];
  return escapeHtml(source)
    .replace(/(^|\n)(\s*#[^\n]*)/g, '$1<span class="comment">$2</span>')
    .replace(
      /‹(\w+)›/g,
      (_, name: string) => `<span data-spot="${name}">${escapeHtml(codeValue(spots[name]))}</span>`,
    );
}
