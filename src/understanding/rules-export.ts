import { all, any, exactly, type Rule } from './rule.ts';

const exporting = 'export\\w*|uitvoeren|download\\w*|telecharg\\w*|csv|excel|medbook';
const attendance =
  'aanwezig\\w*|presentie\\w*|attendance|presences?|lijst van aanwezigen|wie er was|deelname|participation';

/** The list of who was there, to be registered elsewhere; one's own data are something else. */
export const attendanceList: readonly Rule[] = [
  {
    intent: 'attendance',
    fits: exactly('export|exporteer|exporteren|exporter|exporte|exports'),
    slots: () => ({ view: 'list' }),
  },
  { intent: 'attendance', fits: all(exporting, attendance), slots: () => ({ view: 'list' }) },
  {
    intent: 'attendance',
    fits: any(
      '(?:maak|geef|make|give|fais|faire|create|show|toon) (?:\\S+ ){0,3}(?:aanwezigheidslijst|attendance list|liste des? presences?)',
    ),
    slots: () => ({ view: 'list' }),
  },
];
