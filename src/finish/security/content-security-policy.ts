import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from '../built-files';
import { isFragment } from '../fragment';
import { PolicyError, withPolicy } from './policy';

/** Gives every page of a built site its policy. A fragment obeys that of the page that fetches it. */
export async function addPolicies(directory: string): Promise<void> {
  await changePages(directory, (html, name) => {
    try {
      return isFragment(html) ? html : withPolicy(html);
    } catch (error) {
      throw error instanceof PolicyError ? new PolicyError(`${name}: ${error.message}`) : error;
    }
  });
}

/**
 * After the build: a content security policy in every page. It stands in the page because GitHub Pages sends no headers of
 * ours; what only works in a header (`frame-ancestors`) is left out. Must come after whatever changes a page's scripts.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: { 'astro:build:done': ({ dir }) => addPolicies(fileURLToPath(dir)) },
  };
}
