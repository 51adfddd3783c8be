import type { Step } from '../built-site';
import { isFragment } from '../fragment';
import { PolicyError, withPolicy } from './policy';

/**
 * A content security policy in every page; a fragment obeys that of the page that fetches it. It stands in the page because GitHub Pages sends no headers of ours; what only works
 * in a header (`frame-ancestors`) is left out. Must come after whatever changes a page's scripts.
 */
export const addPolicies: Step = ({ pages }) => {
  for (const page of pages) {
    try {
      if (!isFragment(page)) page.head = withPolicy(page);
    } catch (error) {
      throw error instanceof PolicyError ? new PolicyError(`${page.name}: ${error.message}`) : error;
    }
  }
};
