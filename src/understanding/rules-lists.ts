import { any, both, either, exactly, not, type Rule, speaksOf } from './rule.ts';

/** Asking when, without asking for a change. */
export const lists: readonly Rule[] = [
  {
    intent: 'my-appointments',
    fits: both(
      any(
        '(?:mijn|m n|my|mes|onze|our|nos|alle|komende|volgende|upcoming|next|prochains?|prochaines?|geplande|' +
          'planned|lijst|overzicht|toon|show|list|liste|overview|aperçu|apercu) (?:\\S+ ){0,2}(?:afspraken|' +
          'afspraak|appointments?|rendez vous|rdv|agenda|kalender|calendar|planning|gesprekken overzicht)',
        '(?:overzicht|lijst|list|overview|liste|apercu) (?:van |of |des |de |der )?(?:\\S+ )?(?:gesprekken|afspraken|talks|entretiens|appointments)',
        '(?:mijn|my|mes|onze|our|nos|alle) (?:volgende |komende |next |prochains? |' +
          'prochaines? )?(?:gesprekken|sessies|sessions|talks|entretiens|seances|meetings?|mentorgesprekken)$',
        '^(?:afspraken|agenda|appointments|rendez vous|rdv|kalender|calendar|planning)$',
        '(?:waar|where|ou) (?:is|gaat|zijn|vindt|zien|spreken|est|a lieu|se passe|do we|' +
          'are we) (?:\\S+ ){0,5}(?:afspraak|gesprek|sessie|appointment|talk|session|meeting|rendez vous|rdv|' +
          'entretien|seance|meet|af)',
        '(?:met wie|with whom|who|avec qui) (?:\\S+ ){0,3}(?:afspraak|gesprek|meeting|appointment|rendez vous|rdv)',
        '(?:wanneer|when|quand|hoe laat|welk uur|welke dag|om welk uur|what time|which day|a quelle heure|' +
          'quel jour) (?:\\S+ ){0,6}(?:afspraak|gesprek|sessie|appointment|talk|session|meeting|rendez vous|' +
          'rdv|entretien|seance|mentor|groep|intervisie)',
        '(?:welk uur|hoe laat|what time|a quelle heure) (?:is|was|moet|begint|hadden|start|dois je|c est|does|do)',
        '(?:anything|iets|quelque chose) (?:\\S+ ){0,3}(?:scheduled|planned|booked|gepland|ingepland|agenda|prevu)',
        '(?:hebben|heb) (?:we|ik) (?:\\S+ ){0,2}(?:afgesproken|een afspraak)',
        '(?:entretiens?|rdv|rendez vous|seances?|gesprekken|afspraken|sessies|meetings?|' +
          'appointments?) (?:prevue?s?|planifiee?s?|gepland|geplande|ingepland|planned|scheduled)$',
        '(?:montre|toon|show|liste|lijst) (?:\\S+ ){0,3}(?:entretiens|rdv|rendez vous|afspraken|appointments|agenda|gesprekken)',
        'wat staat er (?:\\S+ )?(?:gepland|in mijn agenda|op mijn agenda)',
        'what s (?:planned|coming up|next on|scheduled|on my calendar)|qu est ce qui est prevu',
        '(?:wie|who|qui|welke|which|quels?|quelles?|lesquels|lesquelles|lequel|' +
          'laquelle) (?:\\S+ ){0,6}(?:nog )?(?:geen|no|not|pas) (?:\\S+ ){0,2}(?:afspraak|gesprek|appointment|' +
          'talk|rendez vous|rdv)',
        'heb ik (?:\\S+ ){0,4}(?:afspraak|afspraken|gesprek|sessie|sessies)',
        'zijn er (?:\\S+ ){0,3}(?:afspraken|gesprekken) gepland',
        'do i have (?:an? |any )?(?:appointments?|talks?|meetings?)',
        '(?:ai je|est ce que j ai) (?:\\S+ ){0,3}(?:rendez vous|rdv|entretien|seance)',
        '(?:is there|is er) (?:\\S+ ){0,2}(?:appointment|meeting|session|afspraak|gesprek|sessie)',
      ),
      not(
        any(
          'deadline|stageplan|stageboekje|training|intervisietraining|train the trainer|accreditatie|plan een',
          'plan|inplannen|formation|formulier|noodnummer|moment',
        ),
      ),
    ),
    slots: (text) =>
      any('wie|who|qui|welke|which|(?:les)?quels?|(?:les)?quelles?')(text) && any('geen|no|not|pas')(text)
        ? { view: 'mentor-open' }
        : {},
  },
];

const exporting = 'export\\w*|uitvoeren|download\\w*|telecharg\\w*|csv|excel';
const attendance =
  'aanwezig\\w*|presentie\\w*|attendance|presences?|lijst van aanwezigen|wie er was|deelname|participation';

/** The list of who was there, to be registered elsewhere; one's own data are something else. */
export const attendanceList: readonly Rule[] = [
  {
    intent: 'attendance',
    fits: exactly('export|exporteer|exporteren|exporter|exporte|exports'),
    slots: () => ({ view: 'list' }),
  },
  {
    intent: 'attendance',
    fits: both(either(any(exporting), speaksOf('register')), any(attendance)),
    slots: () => ({ view: 'list' }),
  },
];
