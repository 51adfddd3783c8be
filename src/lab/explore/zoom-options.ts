import type { ZoomPluginOptions } from 'chartjs-plugin-zoom/types/options';
import { type ChartTheme, faded } from '../../charts/theme';

/** A wheel or two fingers zoom, a box that is drawn zooms into it, dragging with Shift or one finger moves. */
export function zoomOptions({ accent }: ChartTheme, moved: () => void): ZoomPluginOptions {
  return {
    pan: { enabled: true, mode: 'xy', modifierKey: 'shift', onPan: moved },
    zoom: {
      mode: 'xy',
      wheel: { enabled: true },
      pinch: { enabled: true },
      drag: {
        enabled: true,
        threshold: 8,
        backgroundColor: faded(accent, 0.15),
        borderColor: accent,
        borderWidth: 1,
      },
      onZoom: moved,
    },
  };
}
