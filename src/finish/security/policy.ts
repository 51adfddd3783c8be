import { createHash } from 'node:crypto';
import type { BuiltPage } from '../built-site';
import { inlineParts } from './inline-parts';

/** A page that its own policy would break: a programmer's mistake, so it stops the build. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

function hashes(texts: readonly string[]): string[] {
  const each = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(each)].sort();
}

/**
 * The content security policy of a page, made from the page itself, which may come in parts: its files come from this host, and inline it runs
 * exactly the scripts that the build wrote, by their hashes.
 */
export function policyOf(...parts: readonly string[]): string {
  const inline = parts.map(inlineParts);
  const handlers = inline.flatMap((part) => part.handlers);
  if (handlers.length > 0)
    throw new PolicyError(
      `a policy runs no ${handlers.join(', ')} in HTML: use addEventListener in a script`,
    );
  // Pagefind computes in WebAssembly: in its worker, or in the page where workers fail.
  const searches = parts.some((part) => part.includes('class="tool search-button"'));
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [
      "'self'",
      ...hashes(inline.flatMap(({ scripts }) => scripts)),
      ...(searches ? ["'wasm-unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", ...hashes(inline.flatMap(({ styles }) => styles))],
    // KaTeX places every part of a formula with a style attribute. An attribute can't load a file or hold a script.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    // The preview of an embedded demo.
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** After the character set, which must stand within the first kilobyte, and before anything the policy is about. */
const place = /<meta charset="[^"]*"\s*\/?>/i;

const earlier = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/g;

/** The head of a page with its policy, in place of an earlier one. */
export function withPolicy({ head, body }: Omit<BuiltPage, 'name'>): string {
  const bare = head.replace(earlier, '');
  if (!place.test(bare))
    throw new PolicyError('a page begins with <meta charset="utf-8">: put it first in the head');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(bare, body)}">`;
  return bare.replace(place, (charset) => charset + meta);
}
