import { AuthorError } from '../../demo/errors';

/** The element of the page that has a part's name. */
export function part<Kind extends Element>(root: ParentNode, name: string, kind: new () => Kind): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind))
    throw new AuthorError(
      `the page has no ${kind.name} with data-part="${name}": add it to practice/index.astro`,
    );
  return found;
}
