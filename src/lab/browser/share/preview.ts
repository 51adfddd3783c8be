/** How wide a frame usually is in a page of a course. */
const usualWidth = 736;

/** The embedded demo itself, small, as it will stand in another page. */
export interface Preview {
  readonly show: (address: string, height: number) => void;
  readonly end: () => void;
}

/** Shows the embedded demo in a box, and tells how high it asks to be. */
export function createPreview(box: HTMLElement, asksFor: (height: number) => void): Preview {
  const frame = document.createElement('iframe');
  // To be looked at; its controls are no stops for the keyboard.
  frame.inert = true;
  frame.title = '';
  const hear = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    if (source !== frame.contentWindow || data?.type !== 'gradient-notes:height') return;
    if (typeof data.height === 'number' && Number.isFinite(data.height)) asksFor(data.height);
  };
  addEventListener('message', hear);
  return {
    show(address, height) {
      if (frame.src !== address) frame.src = address;
      if (!frame.isConnected) box.replaceChildren(frame);
      const scale = Math.min(1, box.clientWidth / usualWidth);
      frame.style.cssText = `width:${usualWidth}px;height:${height}px;scale:${scale}`;
      box.style.height = `${Math.ceil(height * scale)}px`;
    },
    end: () => removeEventListener('message', hear),
  };
}
