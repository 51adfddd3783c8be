/** A dot that follows the mouse, so that a class sees what is meant. Gives the function that takes it away. */
export function laser(parent: HTMLElement): () => void {
  const dot = document.createElement('div');
  dot.className = 'laser';
  dot.setAttribute('aria-hidden', 'true');
  parent.append(dot);
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    dot.style.translate = `${clientX}px ${clientY}px`;
  };
  document.addEventListener('pointermove', follow);
  return () => {
    document.removeEventListener('pointermove', follow);
    dot.remove();
  };
}
