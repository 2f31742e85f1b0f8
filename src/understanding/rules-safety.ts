import { any, type Rule } from './rule.ts';
import { danger } from './rules-danger.ts';

/** Whether somebody in a bed is spoken of, or the number of somebody’s file. */
export const tellsOfPatient = any(
  '(?:patient|patiente|pt|mevrouw|meneer|mr|mw|mme) (?:\\S+ ){0,3}(?:op |in |au |on |in the )?(?:bed|kamer|lit|chambre|room|box) ?\\d+',
  'bed \\d+|kamer \\d+|room \\d+|lit \\d+|dossiernummer|patientnummer|rijksregisternummer|bsn|mrn',
  '(?:^|mijn|de|een|onze|my|a|the|un|une|mon|le|la) ?(?:patient|patiente) (?:\\S+ ){0,4}(?:heeft|is|' +
    'kreeg|overleed|had|ligt|died|has|was|a|est|avait|van \\d+|de \\d+)',
);

/** What must never be missed comes first; then the number of a line, and what must not be written down here. */
export const safety: readonly Rule[] = [
  ...danger,
  {
    intent: 'refer',
    fits: any(
      '(?:nummer|number|numero|bellen|bel|telefoon|tel|call) (?:van |of |de |du |le )?(?:113|1813|112|106|107)|113|1813',
    ),
    slots: (typed) => ({
      recipient: /\b(113|1813|112|106|107)\b/.exec(typed)?.[1] ?? '113',
      priority: 'crisis-card',
    }),
  },
  {
    intent: 'out-of-scope',
    fits: tellsOfPatient,
    slots: () => ({ patientData: true }),
  },
];
