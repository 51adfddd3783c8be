import '../../copying/watch';
import { letKeyboardScroll } from './keyboard-scrolling';

/**
 * Tells the page around an embedded demo how high the demo is, whenever that changes. While a part of it fills the frame the rest
 * has no height of its own, and a frame that took that height would leave nothing to see.
 */
if (parent !== window) {
  const demo = document.querySelector('live-demo')?.id;
  new ResizeObserver(() => {
    if (document.querySelector('.presenting')) return;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'gradient-notes:height', demo, height }, '*');
  }).observe(document.documentElement);
}

letKeyboardScroll(document);
