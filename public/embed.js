// Gives every iframe that shows a demo of Gradient Notes the height that the demo asks for.
(() => {
  const { origin } = new URL(document.currentScript.src);
  addEventListener('message', ({ data, origin: from, source }) => {
    if (data?.type !== 'gradient-notes:height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      // What a sandboxed frame sends comes from no origin: its address says what it shows.
      const isOurs = from === origin || (from === 'null' && frame.src.startsWith(`${origin}/`));
      if (isOurs) frame.style.height = `${Math.min(5000, Math.max(100, data.height))}px`;
    }
  });
})();
