import { takenText } from './taken-text';

/** Where the reader writes, the browser copies what is written. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData || isField(event.target)) return;
  const taken = takenText(selection);
  if (!taken) return;
  event.clipboardData.setData('text/plain', taken.text);
  event.clipboardData.setData('text/html', taken.html);
  event.preventDefault();
});
