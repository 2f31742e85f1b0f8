/**
 * A host configuration that looks like Teams: sizes and colours of its light and dark theme as published in
 * https://adaptivecards.io/designer (hosts "Microsoft Teams - Light" and "- Dark"). Teams renders more than the
 * `adaptivecards` package does; what is seen here is the look of the fallbacks.
 */
export type Theme = 'light' | 'dark';

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly emphasis: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    line: '#d1d1d1',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#3d3d3d',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
    line: '#666666',
  },
};

/** `width` in CSS pixels of the card: on a phone Teams stacks the buttons and lets them fill the width. */
export function hostConfig(theme: Theme, width: number): object {
  const colours = palettes[theme];
  const narrow = width < 400;
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Liberation Sans', system-ui, sans-serif",
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    containerStyles: {
      default: style(colours, colours.card),
      emphasis: style(colours, colours.emphasis),
      accent: style(colours, colours.accent),
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 8 },
      actionsOrientation: narrow ? 'Vertical' : 'Horizontal',
      actionAlignment: narrow ? 'Stretch' : 'Left',
    },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: { weight: 'Bolder' },
      },
      errorMessage: { color: 'Attention' },
    },
  };
}

function style({ text, subtle, accent, good, warning, attention }: Palette, backgroundColor: string) {
  const both = (colour: string) => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    foregroundColors: {
      default: { default: text, subtle },
      accent: both(accent),
      good: both(good),
      warning: both(warning),
      attention: both(attention),
    },
  };
}
