import { any, both, exactly, named, not, type Rule } from './rule.ts';

const typed =
  '(?:typ\\w*|tik|tikt|intik|schrijf|schrijft|schrijven|zeg|stuur|vertel|write|writes|say|tell|send|enter|ecris|ecrit|ecrire|tape|tapes|dis|envoie)';
const others =
  '(?:mentor|mentors|mentore|coordinator|coordinatie|groep|collega s?|anderen|iemand|anyone|anybody|' +
  'colleagues?|others|group|coordination|coordinateur|collegues|groupe|quelqu un|ziekenhuis|hospital|' +
  'hopital|universiteit|university|universite)';

/** What the bot itself is and keeps, and the cards that sessions speak of. */
export const aboutTheBot: readonly Rule[] = [
  {
    intent: 'faq',
    fits: both(
      any(
        `(?:ziet|zien|leest|lezen|kan|can|does|will|see|sees|read|reads|voit|lit|peut|voir|lire|krijgt) (?:\\S+ ){0,3}${others}`,
        `${others} (?:\\S+ )?(?:ziet|zien|leest|lezen|meelezen|kan|can|see|sees|read|reads|voit|lit|peut|voir|lire|mee)`,
      ),
      any('ziet|zien|leest|lezen|meelezen|see|sees|read|reads|voit|lit|voir|lire|mee'),
      any(
        `(?:wat|dat|what|everything|alles|ce que|ce qu|tout ce que) (?:ik|i|j|je) (?:\\S+ ){0,4}${typed}`,
        '(?:mijn|my|mes) (?:berichten|chat|antwoorden|messages|answers|reponses)|(?:deze|this|cette|ce) (?:chat|gesprek|conversation|discussion)',
      ),
    ),
    slots: (_, { topic }) => named('topic', topic),
  },
  {
    intent: 'export-my-data',
    fits: any(
      'wat (?:bewaar|bewaart|onthoud|onthoudt|hou|houd|weet|noteer|sla)(?: (?:je|u|ik|jij|de bot|' +
        'klankbord))? (?:\\S+ ){0,2}(?:over|van) (?:mij|me|ons)',
      'wat wordt er (?:\\S+ ){0,2}(?:over|van) (?:mij|me|ons) (?:bewaard|bijgehouden|opgeslagen|onthouden)',
      'wat staat er (?:\\S+ ){0,2}(?:over|van) mij',
      'what (?:do you|does (?:it|this bot|the bot|klankbord)) (?:keep|remember|store|know|save|hold)(?: (?:about|on|of)(?: me| us)?)?$',
      'what (?:is|gets|is being) (?:kept|stored|saved|remembered) (?:about|on|of) (?:me|us)',
      '(?:que|qu est ce que tu|qu est ce que vous) (?:gardes?|retiens|conserves?|stockes?|sais|gardez|' +
        'conservez|savez)(?: tu| vous)? (?:\\S+ )?(?:sur|de) (?:moi|nous)',
      'qu est ce qui est (?:garde|conserve|retenu|stocke) (?:sur|de) moi',
      'quelles informations (?:\\S+ ){0,3}sur moi',
    ),
    slots: () => ({ view: 'summary' }),
  },
  {
    intent: 'help',
    sure: true,
    fits: both(
      any(
        'install\\w*|toevoegen|voeg|add|ajouter|ajoute|instellen op|op de telefoon zetten|downloade?n?|download',
      ),
      any('hoe|how|comment|wie|who|qui|helpen?|aide\\w*|waar|where|ou|installatie|installation'),
      any(
        'bot|klankbord|app|appli|application|teams|iemand|someone|somebody|anyone|quelqu un|mentor|mentors',
        'collega s?|colleague|collegue|trainee|gebruiker|user|dit|this|ca|hem|je',
        '^(?:hoe|comment|how)(?: \\S+){0,3} (?:installeren?|install|installer)$|(?:installatie|installation)$',
      ),
      not(any('sessie|session|seance|gesprek|leerdoel|objectif|goal|gegevens|data|donnees|list|lijst|liste')),
    ),
    slots: () => ({ topic: 'installeren' }),
  },
  {
    intent: 'help',
    fits: exactly(
      'installeren|install|installer|installatie|installation|bot installeren|install (?:the )?bot',
    ),
    slots: () => ({ topic: 'installeren' }),
  },
];
