import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import type { Said } from './programme-words.ts';
import { any, both, exactly, not, numberAfter, type Rule, yearIn } from './rule.ts';
import { hasDate } from './says-when.ts';

const { session } = lexicon;
const walk = `(?:${session}|checklist|draaiboek|thema|theme|canevas|programma|stappenplan|script)`;
const talkNumber = numberAfter('gesprek|talk|entretien|conversation|mentorgesprek');
const sessionNumber = numberAfter('sessie|session|seance');
const ordinals = [
  /eerste|first|premiere?|1e|1ste/,
  /tweede|second|deuxieme|2e|2de/,
  /derde|third|troisieme|3e|3de/,
];

/** Walking a session: the words of a mentor who has eight people in front of her. */
export const steps: readonly Rule[] = [
  {
    intent: 'next-step',
    fits: any(
      '(?:hoeveel|hoe lang|hoelang|how much|how long|how many|combien de) (?:\\S+ ){0,2}(?:minuten|tijd|' +
        'time|minutes|temps) ?(?:\\S+ ){0,3}(?:nog|over|left|reste|restant|restantes|hebben|rest)$',
      '^hoeveel nog$|hoe ?lang (?:\\S+ ){0,3}(?:nog|we)|nog (?:hoeveel|hoelang) |tijd over|resterende tijd',
      'time left|how long (?:\\S+ ){0,4}left|temps restant|combien de temps (?:reste|encore)',
      'encore combien de temps',
    ),
    slots: () => ({ view: 'time' }),
  },
  {
    intent: 'next-step',
    fits: any(
      '^(?:sla|skip|passer|passe|saute|sauter) ?(?:\\S+ ){0,2}(?:over|stap|step|etape|dit|this|it|deze)?$',
      'overslaan|sla (?:\\S+ ){0,2}over|skip(?: this)?(?: step)?|sauter l etape|passer l etape',
    ),
    slots: () => ({ action: 'skip' }),
  },
  {
    intent: 'next-step',
    fits: any(
      '(?:vorige|previous|precedente?|derniere) (?:stap|step|etape|onderdeel)|stap terug|step back',
      'een stap terug|go back (?:a|one) step|etape precedente|^(?:vorige|previous|precedent)$',
    ),
    slots: () => ({ action: 'back' }),
  },
  {
    intent: 'next-step',
    fits: any(
      '(?:volgende|next|prochaine|suivante) (?:stap|step|etape|onderdeel|punt|vraag|deel|part|kaart)',
      '(?:stap|step|etape) (?:verder|suivante|klaar|gedaan|done)',
      '^(?:volgende|next|suivant|suivante|verder|ga (?:maar )?verder|we gaan verder|carry on|keep going|' +
        'doorgaan|ga door|continue|continuer|on continue|go on|vooruit|next one|en nu|ok verder|ok volgende|' +
        'ok next|la suite|passe[rz]? a la suite|(?:on|we) (?:avance|gaan door|gaan verder|gaan voort|' +
        'move on)|on passe a (?:la suite|l etape suivante)|move on|voort|ga voort|doe verder|' +
        'klaar met deze stap|wat nu|what now|et maintenant)(?: (?:aub|please|svp|graag))?$',
    ),
  },
];

/** Beginning and ending a session, and who is there. */
export const walking: readonly Rule[] = [
  {
    intent: 'end-session',
    fits: any(
      '(?:rond(?! \\d)|sluit|beeindig|stop|eindig|finish|end|close|wrap up|termine|terminer|clore|clos|' +
        `cloturer|cloture|finir|fermer|afronden|afsluiten|stoppen|beeindigen) (?:\\S+ ){0,3}${session}`,
      `${session} (?:\\S+ ){0,3}(?:afronden|afsluiten|beeindigen|stoppen|af|gedaan|klaar|afgelopen|voorbij|` +
        'is over|done|finished|terminee?|finie?|afgerond|afgesloten|eindigen)',
      '^(?:afronden|afsluiten|rond (?:nu )?af|sluit af|(?:we|wij) zijn (?:klaar|rond)(?: voor vandaag)?|' +
        'that s it|we re done|we are done|(?:we|ik|i|on) (?:kunnen|kan|mogen|gaan|can|could|peut|' +
        'va) (?:\\S+ ){0,2}(?:afronden|afsluiten|stoppen|finish|close|wrap up|terminer|conclure|cloturer)|' +
        `fin d[eu] (?:la |l )?(?:${session})|einde (?:van )?(?:de |het )?(?:${session})|wrap up|finish|` +
        'finished|done|all done|that s all|that s it|dat was het|dat is het|het is gedaan|het zit erop|' +
        'we zijn er door|we zijn er|we ronden af|we sluiten af|we stoppen ermee|klaar voor vandaag|' +
        'done for today|c est termine|c est tout|on termine|on s arrete la|c est fini|on a fini|termine|' +
        'terminer|einde|einde sessie|klaar)$',
    ),
    slots: (text) => (endsSession(text) ? {} : { scope: 'step' }),
  },
  {
    intent: 'start-session',
    fits: both(
      any(
        '(?:start|starten|begin|beginnen|open|opstarten|lanceer|commencer|commence|commencons|demarrer|' +
          'demarre|lancer|lance|begin with|let s start|beginnen met|ouvrir|ouvre|run|' +
          `walk) (?:\\S+ ){0,5}${walk}`,
        `${walk} (?:\\S+ ){0,4}(?:starten|beginnen|openen|opstarten|start|commencer|demarrer)`,
        'draaiboek|draaiboeken|outline of|checklist|canevas|session guide|script|deroule|stappenplan',
        '^(?:we (?:gaan |kunnen |mogen )?(?:beginnen|starten|vliegen erin|zijn begonnen)|(?:laten we|' +
          'laat ons) (?:beginnen|starten)|begin maar|start maar|we beginnen eraan|on y va|allons y|c est parti|' +
          'on peut commencer|on commence|let us begin|let s get started|get started|we re starting|' +
          'ready to start|klaar om te beginnen|start|begin|starten|beginnen|we beginnen|we starten|commencer|' +
          'demarrer|on commence|let s (?:start|begin|go))$',
      ),
      not(any('wanneer|when|quand|hoe laat|welk uur|what time|plan|plannen|inplannen|programme')),
    ),
    slots: startSlots,
  },
  {
    intent: 'attendance',
    fits: both(
      // Who is away on some day tells of days to come.
      not(both(hasDate, any('^(?:absente?|afwezig)'))),
      any(
        'presentie\\w*|present|presentes?|opkomst|roll call|liste des? presences?|feuille de presence',
        'wie (?:kwam|is gekomen|mankeert)|who (?:came|showed up|attended|is absent|is missing)',
        'qui (?:est venu|manque|etait)',
        '(?:iedereen|allemaal|everyone|everybody|tout le monde) (?:was|is|waren|zijn|etait|est) (?:er|here|there|la|aanwezig|present)',
        'aanwezige?n?|aanwezigheid|aanwezigheden|aanwezigheidslijst|aanwezig|afwezig|afwezigen|attendance',
        'presences?|absents?|absences?|absent|wie (?:is|was|waren|zijn) er(?: bij)?|wie ontbreekt',
        'who is (?:here|there|present|missing)|who was (?:here|there|present)',
        'qui (?:est|etait) (?:la$|present|absent)',
      ),
    ),
  },
];

export const listing: readonly Rule[] = [
  {
    intent: 'sessions',
    fits: (text) => namedAlone(text) !== undefined,
    slots: (text) => namedAlone(text) ?? {},
  },
  {
    intent: 'sessions',
    fits: both(
      any(
        `^(?:\\S+ ){0,3}(?:${session}|thema s|themas|themes?|thema|programma|programme|jaarthema s|jaarthema|sessieoverzicht)(?: \\S+){0,2}$`,
      ),
      not(hasDate),
    ),
  },
];

/** Words that end the session whoever hears them; `done` may be said of a step as well. */
const endsSession = any(
  session,
  '(?:rond|sluit|ronden|sluiten) (?:\\S+ )?af|afronden|afsluiten|wrap up|finish|close|terminer|clore|cloturer|conclure|finir|stoppen|einde',
  '(?:voor|for|pour) (?:vandaag|today|aujourd hui)',
);

const numberedAlone =
  /^(?:de |het |the |la |le |l )?(?:(sessie|groepssessie|session|seance)|gesprek|mentorgesprek|talk|entretien) (?:nr |nummer |number |numero )?(\d)$/;
const orderedAlone = new RegExp(
  '^(?:de |het |the |la |le |l )?(?:' +
    oneOf('eerste|tweede|derde|first|second|third|premiere?|deuxieme|troisieme|1e|2e|3e|1ste|2de|3de') +
    ') (?:(sessie|groepssessie|session|seance)|gesprek|mentorgesprek|talk|entretien)$',
);
const intervision = exactly(
  '(?:de |een |onze |l |the )?(?:intervisie|intervision|intervisiesessie|intervisie sessie|peer consultation)(?: 40)?',
);

/** A session by its number or its kind, and nothing else. */
function namedAlone(text: string): Slots | undefined {
  if (intervision(text)) return { format: 'intervisie' };
  const numbered = numberedAlone.exec(text);
  const ordered = orderedAlone.exec(text);
  const order = numbered === null ? (ordered === null ? undefined : orderIn(text)) : Number(numbered[2]);
  if (order === undefined) return undefined;
  return (numbered ?? ordered)?.[1] === undefined ? { conversation: order } : { option: order };
}

function startSlots(text: string, { theme }: Said): Slots {
  const conversation = talkNumber(text);
  const year = yearIn(text);
  const order = sessionNumber(text) ?? orderIn(text);
  const view = any('draaiboek|draaiboeken|outline|canevas|session guide|script|deroule')(text)
    ? ({ view: 'outline' } as const)
    : {};
  if (conversation !== undefined) return { conversation, ...view };
  if (theme !== undefined) return { theme, ...view };
  if (year !== undefined) return { year, ...(order === undefined ? {} : { option: order }), ...view };
  return order === undefined ? { missing: ['session'], ...view } : { option: order, ...view };
}

function orderIn(text: string): number | undefined {
  const index = ordinals.findIndex((word) => word.test(text));
  return index < 0 ? undefined : index + 1;
}

const stop = exactly(
  '(?:ik|we|on|i|je) (?:stop|stoppen|arrete|quit)(?: ermee| hiermee| ici| here)?|stop hiermee|stop nu',
  'stop dit|stopt|laat (?:\\S+ )?maar(?: \\S+)?|laat maar hoor|laisse|laisse ca|laissez',
  'on laisse tomber|toch maar niet hoor|toch niet hoor|laat maar even|niet nu|pas maintenant|not now',
  'later(?: misschien)?|plus tard|maybe later|een andere keer|another time then|sluit dit|close this',
  'annuleer dit maar|ga naar (?:het )?(?:begin|menu)|hoofdmenu|main menu|menu principal|forget that',
  'drop it|skip it all|leave it|scratch that|nee laat maar|non laisse|no forget it|stop|stoppen',
  'stop maar|stop ermee|terug|ga terug|terug naar (?:het )?(?:begin|menu)',
  'laat maar(?: vallen| zitten| zo)?|laat het maar|vergeet het|never ?mind|nvm|forget it',
  'forget about it|laisse tomber|laissez tomber|oublie|oublie ca|tant pis|quit|exit|abort|back|go back',
  'retour|arreter|arrete|stop it|opnieuw|begin opnieuw|opnieuw beginnen|start over|recommencer|genoeg',
  'hou op|niet nodig|hoeft niet|hoeft niet meer|toch niet|annuleer dit|annuleer dit gesprek met de bot',
  'cancel that|doe maar niet|laat|laat het|laat dat|laat het zo|laat zitten',
);

/** Leaves off what is going on; `let's`, `ok` or `no` before it change nothing. */
export function isStop(text: string): boolean {
  return stop(text) || stop(text.replace(/^(?:nee|no|non|ok|let s|dan|then|alors|allez|kom) /, ''));
}
