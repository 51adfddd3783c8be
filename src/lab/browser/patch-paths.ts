const path = /<path ([^>]*)\/>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/**
 * Gives a group of a drawing its content. While the reader drags, a layer keeps its number of paths and only their shapes
 * change: those are set one by one, so that nothing is parsed.
 */
export function patchPaths(group: Element, svg: string): void {
  const tags = [...svg.matchAll(path)];
  const isAllPaths = tags.reduce((length, [tag]) => length + tag.length, 0) === svg.length;
  if (!isAllPaths || group.childElementCount !== tags.length) {
    group.innerHTML = svg;
    return;
  }
  tags.forEach(([, written = ''], index) => {
    const element = group.children[index] as Element;
    const wanted = [...written.matchAll(attribute)];
    if (wanted.length !== element.attributes.length) {
      group.innerHTML = svg;
      return;
    }
    for (const [, name = '', value = ''] of wanted) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  });
}
