/**
 * Elements that Teams draws and Adaptive Cards 1.5 does not know. Each needs a `fallback` that 1.5 does know.
 * A new one is a line here.
 */
export const teamsOnly: readonly string[] = [
  'ProgressBar',
  'ProgressRing',
  'Icon',
  'Badge',
  'CompoundButton',
  'Rating',
  'CodeBlock',
  'Chart.HorizontalBar.Stacked',
  'Chart.Line',
];
