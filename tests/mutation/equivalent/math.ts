import type { Equivalent } from './equivalent.ts';

/** What no test of the files right in the folder `math` can notice. */
export const math: readonly Equivalent[] = [
  {
    file: 'math/histogram.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      [
        'const edges = Array.from({ length: bins + 1 }, (_, k) => (k === bins ? to : from + k * width));',
        'const edges = Array.from({ length: bins + (1 * 1.01) }, (_, k) => (k === bins ? to : from + k * width));',
      ],
    ],
  },
  {
    file: 'math/gauss-legendre.ts',
    reason:
      "Newton's method reaches the last digit from a start a little aside, and in four steps; more change nothing.",
    changes: [
      [
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + 0.5));',
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + (0.75 * 1.01))) / (n + 0.5));',
      ],
      [
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + 0.5));',
        'let x = 2 * i + 1 === n ? 0 : cos((Math.PI * (i + 0.75)) / (n + (0.5 * 1.01)));',
      ],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 1; step < 5; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step <= 5; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step < 6; step++) {'],
      ['for (let step = 0; step < 5; step++) {', 'for (let step = 0; step < (5 * 1.01); step++) {'],
    ],
  },
  {
    file: 'math/gauss-legendre.ts',
    reason: 'The nodes and their weights are the same from both sides.',
    changes: [
      [
        'for (let i = 0; i < points; i++) sum += weights[i]! * f(center + half * nodes[i]!);',
        'for (let i = 0; i < points; i++) sum += weights[i]! * f(center - half * nodes[i]!);',
      ],
    ],
  },
  {
    file: 'math/gram-schmidt.ts',
    reason: 'Twice is enough: a third pass finds nothing left.',
    changes: [
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass <= 2; pass++) {'],
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass < 3; pass++) {'],
      ['for (let pass = 0; pass < 2; pass++) {', 'for (let pass = 0; pass < (2 * 1.01); pass++) {'],
    ],
  },
  {
    file: 'math/gram-schmidt.ts',
    reason: 'The bound only tells rounding from a direction; its last digit means nothing.',
    changes: [['if (!(rest > 1e-14 * length)) {', 'if (!(rest > (1e-14 * 1.01) * length)) {']],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'More points give the same integral.',
    changes: [['const pointsPerPanel = 20;', 'const pointsPerPanel = 21;']],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason:
      'Beyond ten standard deviations lies nothing that shows, so the outer panels may be left out, or others added beyond them.',
    changes: [
      [
        'for (let panel = 0; panel + 1 < borders.length; panel++) {',
        'for (let panel = 1; panel + 1 < borders.length; panel++) {',
      ],
      [
        'for (let z = -reach; z <= reach; z += panelWidth) borders.push(z);',
        'for (let z = -reach; z < reach; z += panelWidth) borders.push(z);',
      ],
      [
        'return [...new Set(borders.filter((z) => Math.abs(z) <= reach))].sort((a, b) => a - b);',
        'return [...new Set(borders.filter((z) => (z) <= reach))].sort((a, b) => a - b);',
      ],
      [
        'return [...new Set(borders.filter((z) => Math.abs(z) <= reach))].sort((a, b) => a - b);',
        'return [...new Set(borders.filter((z) => Math.abs(z) < reach))].sort((a, b) => a - b);',
      ],
    ],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'The panels are counted in whole numbers.',
    changes: [
      [
        'for (let panel = 0; panel + 1 < borders.length; panel++) {',
        'for (let panel = 0; panel + (1 * 1.01) < borders.length; panel++) {',
      ],
    ],
  },
  {
    file: 'math/gaussian-expectation.ts',
    reason: 'Panels that narrow a little faster, or end at a gap like the next, give the same integral.',
    changes: [
      [
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= (2 * 1.01)) borders.push(origin - gap, origin + gap);',
      ],
      [
        'for (let gap = panelWidth; gap > 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
        'for (let gap = panelWidth; gap >= 1 / standardDeviation; gap /= 2) borders.push(origin - gap, origin + gap);',
      ],
    ],
  },
];
