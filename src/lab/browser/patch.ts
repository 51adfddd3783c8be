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
  let last = '';
  return (html) => {
    if (html === last) return;
    last = html;
    const wanted = element.cloneNode(false) as Element;
    wanted.innerHTML = html;
    if (!patchNode(element, wanted)) element.replaceChildren(...wanted.childNodes);
  };
}
