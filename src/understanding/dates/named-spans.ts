/** What this week and month are called, and the next: once for all that is said of them, each as the source of a pattern. */

const either = (...names: readonly string[]): string => names.join('|');

export const thisWeek = either('deze week', 'this week', '(?:de )?cette semaine');
export const nextWeek = either(
  '(?:de )?(?:volgende|komende|aankomende) week',
  '(?:the )?(?:next|coming|following) week',
  '(?:de )?(?:la )?semaine (?:prochaine?|suivante)',
);
export const thisMonth = either('deze maand', 'this month', 'ce mois(?: ci)?');
export const nextMonth = either(
  '(?:de )?(?:volgende|komende|aankomende) maand',
  '(?:the )?(?:next|coming|following) month',
  '(?:le )?mois (?:prochain|suivant)',
);
