/** Tells the page around an embedded demo how high the demo is, whenever that changes. */
if (parent !== window) {
  const demo = document.querySelector('live-demo')?.id;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'gradient-notes:height', demo, height }, '*');
  }).observe(document.documentElement);
}

export {};
