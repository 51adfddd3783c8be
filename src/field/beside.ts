/** How far a line stands from its field, in pixels. */
const gap = 4;

let lines = 0;

/** Whether the line has room at the end of the field's own row, or must stand below it, or, at the foot of the window, above it. */
function put(line: HTMLElement, field: HTMLElement, host: HTMLElement, atEnd: boolean): void {
  line.style.translate = '0 0';
  const [own, of, around] = [line, field, host].map((each) => each.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const move = (left: number, top: number): void => {
    line.style.translate = `${left - own.left}px ${top - own.top}px`;
  };
  const room = Math.min(around.right, document.documentElement.clientWidth);
  if (atEnd && of.right + 2 * gap + own.width <= room) {
    move(of.right + 2 * gap, of.top + (of.height - own.height) / 2);
    return;
  }
  const below = of.bottom + gap;
  const isBelow = below + own.height <= innerHeight || of.top - gap - own.height < 0;
  move(Math.max(Math.min(of.left, room - own.width), 0), isBelow ? below : of.top - gap - own.height);
}

/**
 * Says something beside a field, over what stands there, so that nothing moves; it is read out and belongs to the field's description.
 * Gives what takes it away again.
 */
export function sayBeside(
  field: HTMLInputElement,
  text: string,
  { isRefused, atEnd = false }: { readonly isRefused: boolean; readonly atEnd?: boolean },
): () => void {
  const host = field.form ?? field.closest('section') ?? document.body;
  const line = document.createElement('p');
  line.className = 'beside-field';
  line.id = `beside-field-${++lines}`;
  line.role = 'alert';
  line.textContent = text;
  host.append(line);
  put(line, field, host, atEnd);
  const describedBy = field.getAttribute('aria-describedby');
  field.setAttribute('aria-describedby', describedBy === null ? line.id : `${describedBy} ${line.id}`);
  if (isRefused) field.ariaInvalid = 'true';
  return () => {
    line.remove();
    if (describedBy === null) field.removeAttribute('aria-describedby');
    else field.setAttribute('aria-describedby', describedBy);
    if (isRefused) field.removeAttribute('aria-invalid');
  };
}
