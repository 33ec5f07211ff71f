import { defineReminderKind } from '../reminder-kind.ts';
import { answersStaleAfter } from '../thresholds.ts';

export const staleAnswers = defineReminderKind({
  id: 'stale-answers',
  title: 'Old answers',
  purpose: 'The advice is only as good as the answers: a word when nobody has looked at them for a month.',
  isUsual: true,
  findGaps: ({ savedOn, today }) => {
    const { days } = savedOn.until(today, { largestUnit: 'day' });
    if (days <= answersStaleAfter) return [];
    return [
      {
        key: 'stale-answers',
        urgency: days > 2 * answersStaleAfter ? 'act-now' : 'coming',
        text: `The team was last changed ${days} days ago. Is it still so?`,
        why: 'Advice from old answers names roles that you may have filled, and misses those that you need by now. Going through the questions takes two minutes.',
        sources: [],
        facts: savedOn.toString(),
      },
    ];
  },
});
