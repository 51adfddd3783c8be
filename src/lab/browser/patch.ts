/** Shows a text through the text node that is there: a new one would have its surroundings laid out anew. */
export function setText(element: Element, text: string): void {
  const [node, ...others] = element.childNodes;
  if (!(node instanceof Text) || others.length > 0) element.textContent = text;
  else if (node.data !== text) node.data = text;
}

/** Shows or hides an element; writing what stands there already would make the browser style it anew. */
export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Makes `present` like `wanted` where both have the same structure; false where they differ in more than text. */
function patchNode(present: Node, wanted: Node): boolean {
  if (present.nodeName !== wanted.nodeName || present.childNodes.length !== wanted.childNodes.length)
    return false;
  if (present.nodeType === Node.TEXT_NODE) {
    if (present.nodeValue !== wanted.nodeValue) present.nodeValue = wanted.nodeValue;
    return true;
  }
  if (present instanceof Element && wanted instanceof Element) {
    for (const { name, value } of wanted.attributes) {
      if (present.getAttribute(name) !== value) present.setAttribute(name, value);
    }
  }
  return [...present.childNodes].every((child, index) => patchNode(child, wanted.childNodes[index] as Node));
}

/**
 * Shows HTML in an element and touches only what changes: while the reader drags, a table keeps its cells and a network
 * its nodes, and only the numbers are laid out anew.
 */
export function createPatcher(element: Element): (html: string) => void {
  let last: string | undefined;
  return (html) => {
    if (html === last) return;
    last = html;
    const wanted = element.cloneNode(false) as Element;
    wanted.innerHTML = html;
    if (!patchNode(element, wanted)) element.replaceChildren(...wanted.childNodes);
  };
}
