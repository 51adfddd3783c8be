import type { BuiltPage } from './built-site';

/** Whether a built file is a part of a page that scripts fetch (an exercise by itself), and no page that a browser opens. */
export function isFragment({ head, body }: BuiltPage): boolean {
  return !/^\s*<!doctype html/i.test(head || body);
}

const script = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** A fragment without its scripts: the page that fetches it has them, and a fetched script never runs. */
export function withoutScripts(fragment: string): string {
  return fragment.replace(script, '');
}
