/** How far a line stands from its field, in pixels. */
const gap = 4;

let lines = 0;

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Puts the line at the end of the field's row, below it or above it: where it is on the screen and not over what has the focus. */
function put(line: HTMLElement, field: HTMLElement, host: HTMLElement, atEnd: boolean): void {
  line.style.translate = '0 0';
  const own = line.getBoundingClientRect();
  const of = field.getBoundingClientRect();
  const around = host.getBoundingClientRect();
  const room = Math.min(around.right, document.documentElement.clientWidth) - own.width;
  const left = Math.max(Math.min(of.left, room), around.left, 0);
  const below = { left, top: of.bottom + gap };
  const places: readonly Place[] = [
    ...(atEnd && of.right + gap <= room
      ? [{ left: of.right + gap, top: of.top + (of.height - own.height) / 2 }]
      : []),
    below,
    { left, top: of.top - gap - own.height },
  ];
  const active = document.activeElement;
  const focus = active === field || active === document.body ? undefined : active?.getBoundingClientRect();
  const isFree = ({ left: x, top: y }: Place): boolean =>
    y >= 0 &&
    y + own.height <= innerHeight &&
    (focus === undefined ||
      x + own.width < focus.left ||
      x > focus.right ||
      y + own.height < focus.top ||
      y > focus.bottom);
  const place = places.find(isFree) ?? below;
  line.style.translate = `${place.left - own.left}px ${place.top - own.top}px`;
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
  const host = field.form ?? field.closest('dialog, section') ?? document.body;
  // Not a paragraph, for those of the notes have a measure of their own.
  const line = document.createElement('span');
  line.className = 'beside-field';
  line.id = `beside-field-${++lines}`;
  line.role = 'alert';
  line.textContent = text;
  host.append(line);
  put(line, field, host, atEnd);
  // By then the next field has the focus.
  requestAnimationFrame(() => put(line, field, host, atEnd));
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
