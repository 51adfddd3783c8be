import { formatNumber } from '../demo/format';
import type { Language } from '../demo/words';
import type { Tolerance } from '../exercise/tolerance';
import { withValues } from '../site/say';
import { practiceWords } from './practice-words';

/** How near an answer must be: `Accepted within 0.5% of the exact value.` */
export function toleranceText(tolerance: Tolerance, language: Language): string {
  const room =
    'absolute' in tolerance
      ? formatNumber(tolerance.absolute, { as: 'tick' })
      : formatNumber(tolerance.relative, { as: 'percent', digits: 1 });
  return withValues(practiceWords.tolerance[language], { room });
}
