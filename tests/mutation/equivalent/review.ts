import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `review` can notice. */
export const review: readonly Equivalent[] = [
  {
    file: 'practice/review/exam-plan.ts',
    reason: 'The hour of a date is cut to a whole number.',
    changes: [['const examHour = 10;', 'const examHour = (10 * 1.01);']],
  },
  {
    file: 'practice/review/exam-plan.ts',
    reason: 'A date without a year, month or day is none, and the month of none is no number.',
    changes: [
      [
        'if (year === undefined || month === undefined || day === undefined) return undefined;',
        'if ((year === undefined || month === undefined || day === undefined, false)) return undefined;',
      ],
    ],
  },
  {
    file: 'practice/review/cards.ts',
    reason: 'No two reviews of a log have one id.',
    changes: [['if (one.id === other.id) return 0;', 'if (one.id === other.id) return 1;']],
  },
  {
    file: 'practice/review/cards.ts',
    reason: 'Only the sign of a comparison counts.',
    changes: [
      ['return one.id < other.id ? -1 : 1;', 'return one.id < other.id ? -1 : 2;'],
      ['return one.id < other.id ? -1 : 1;', 'return one.id < other.id ? -1 : (1 * 1.01);'],
    ],
  },
  {
    file: 'practice/review/overview.ts',
    reason: 'A card that was computed from a log has a last review.',
    changes: [
      [
        'return retentionOf(card, Math.max(now, (card.last_review?.getTime() ?? 0) + dayLength));',
        'return retentionOf(card, Math.max(now, (card.last_review?.getTime() ?? 1) + dayLength));',
      ],
    ],
  },
  {
    file: 'practice/review/overview.ts',
    reason: 'The day lies inside the list, so there is a count.',
    changes: [
      [
        'if (day < forecastDays) counts[day] = (counts[day] ?? 0) + 1;',
        'if (day < forecastDays) counts[day] = (counts[day] ?? 1) + 1;',
      ],
    ],
  },
];
