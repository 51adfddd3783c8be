// Gives every iframe that shows a demo of Gradient Notes the height that the demo asks for.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== 'gradient-notes:height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(5000, Math.max(100, data.height))}px`;
    }
  });
})();
