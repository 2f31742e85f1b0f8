import { any, both, not, type Rule } from './rule.ts';

/** Asking when, without asking for a change. */
export const lists: readonly Rule[] = [
  {
    intent: 'my-appointments',
    fits: both(
      any(
        `(?:mijn|m n|my|mes|onze|our|nos|alle|komende|volgende|upcoming|next|prochains?|prochaines?|geplande|planned|lijst|overzicht|toon|show|list|liste|overview|aperçu|apercu) (?:\\p{L}+ ){0,2}(?:afspraken|afspraak|appointments?|rendez vous|rdv|agenda|kalender|calendar|planning|gesprekken overzicht)`,
        '(?:overzicht|lijst|list|overview|liste|apercu) (?:van |of |des |de |der )?(?:\\p{L}+ )?(?:gesprekken|afspraken|talks|entretiens|appointments)',
        '^(?:afspraken|agenda|appointments|rendez vous|rdv|kalender|calendar|planning)$',
        `(?:wanneer|when|quand|hoe laat|welk uur|welke dag|om welk uur|what time|which day|a quelle heure|quel jour) (?:\\p{L}+ ){0,6}(?:afspraak|gesprek|sessie|appointment|talk|session|meeting|rendez vous|rdv|entretien|seance|mentor|groep|intervisie)`,
        `(?:welk uur|hoe laat|what time|a quelle heure) (?:is|was|begint|hadden|start|c est|does|do)|wat staat er (?:\\p{L}+ )?(?:gepland|in mijn agenda|op mijn agenda)|what s (?:planned|scheduled|on my calendar)|qu est ce qui est prevu|(?:wie|who|qui) (?:\\p{L}+ ){0,5}(?:nog )?(?:geen|no|not|pas) (?:\\p{L}+ )?(?:afspraak|gesprek|appointment|talk|rendez vous|rdv)|heb ik (?:\\p{L}+ ){0,4}(?:afspraak|afspraken|gesprek|sessie|sessies)|zijn er (?:\\p{L}+ ){0,3}(?:afspraken|gesprekken) gepland|do i have (?:an? |any )?(?:appointments?|talks?|meetings?)|ai je (?:un |des )?(?:rendez vous|rdv)`,
      ),
      not(
        any(
          'deadline|stageplan|stageboekje|training|intervisietraining|train the trainer|accreditatie|plan een|plan|inplannen|formation|formulier|noodnummer|moment',
        ),
      ),
    ),
    slots: (text) =>
      any('wie|who|qui')(text) && any('geen|no|not|pas')(text) ? { view: 'mentor-open' } : {},
  },
];
