import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import { any, both, not, type Rule } from './rule.ts';
import { hasDate, hasTime, hasTwoDays } from './says-when.ts';

const { cancel, reschedule, appointment } = lexicon;

const noShow = oneOf(
  'dichte deur|niet komen opdagen|niet opgedaagd|no show|porte close|porte fermee',
  '(?:didn t|did not) (?:show up|turn up|come)',
  '(?:n est pas|n etait pas|est pas) (?:venue?|la|present|presente)|kwam niet opdagen',
  'was er niet(?: om| op|$)|mentor (?:was|is) (?:er |toch |gewoon )*niet (?:er|aanwezig|komen)',
  'mentor (?:was|is) er niet|mentor (?:kwam|daagde) niet|mentor (?:was|is) (?:not|never) (?:there|here)',
  'mentor (?:wasn t|never) (?:there|here|came|showed up|turned up)|stood (?:me|us) up',
);
const asksWho = 'which|welke|wie van|who of|quels|quelles';
const illness =
  'ziek|zieke|ziekte|ziekgemeld|griep|koorts|covid|corona|migraine|buikgriep|in bed|sick|ill|flu|fever|unwell|malade|grippe|fievre|souffrante?';
const other = oneOf(
  'begrafenis|funeral|enterrement|uitvaart|overleden|family emergency|familiale omstandigheden',
  'naar (?:de )?spoed|doktersafspraak|ziekenhuis|hospital|hopital|urgentie',
);
const cannotCome = oneOf(
  '(?:ik|we|wij) (?:kan|kunnen|ga|zal) (?:\\S+ ){0,4}(?:niet|toch niet) (?:\\S+ ){0,3}(?:komen|' +
    'aanwezig zijn|erbij zijn|bij zijn|halen|geraken|aanwezig)',
  '(?:ga|zal|kan) (?:het|er) (?:\\S+ ){0,3}niet (?:halen|geraken|bij zijn|zijn)|kan niet komen',
  'haal het niet|(?:kom|komen) (?:\\S+ ){0,2}niet$|niet (?:kunnen|kan) komen',
  '(?:ik|we) (?:raak|geraak|geraken) er (?:\\S+ ){0,3}niet|ik (?:raak|geraak) er niet',
  '(?:ben|zijn) er (?:\\S+ ){0,3}niet bij|verhinderd|belet',
  '(?:can t|can not|won t|will not|not going to|unable to|not able to) (?:be able to )?(?:make it|come|attend|join|be there)',
  '(?:not|never) coming|i m not coming',
  'je ne (?:peux|saurai|saurais|pourrai|pourrais) (?:\\S+ )?pas (?:venir|etre la|y etre|participer|assister)',
  'je ne (?:viens|viendrai|serai) pas(?: la)?|je ne peux plus venir|peux pas venir|viens pas|empechee?',
  '(?:moet|must|dois) (?:\\S+ ){0,4}(?:afzeggen|afbellen|annuleren|cancel|annuler)',
);
const callOff = oneOf(
  '(?:zeg|bel|blaas|gelast|meld) (?:\\S+ ){0,8}af',
  `${appointment} (?:\\S+ ){0,5}(?:laten vervallen|laten vallen|vervalt|vervallen|schrappen|weg|hoeft niet)`,
  '(?:laat|laten) (?:\\S+ ){0,4}(?:vervallen|wegvallen)|(?:gaat|ga|gaan) (?:\\S+ ){0,4}niet door',
  `(?:n aura|n a) pas lieu|is off$|(?:we|let s) (?:skip|drop) (?:the |our )?(?:${appointment})`,
);
const remove =
  '(?:verwijder|verwijderen|wis|delete|remove|efface|effacer|supprime|supprimer|doe|haal|' +
  'gooi) (?:\\S+ ){0,4}(?:booking|meeting|reservatie|afspraak|afspraken|appointment|appointments|' +
  'rendez vous|rdv|sessie|gesprek|entretien|seance)';

const shiftVerbs = oneOf(
  'verzetten|verzet|verschuiven|verschuif|verschoven|verplaatsen|verplaats|verplaatst|uitstellen',
  'uitstel|uitgesteld|opschuiven|doorschuiven|resched|reschedule|rescheduling|postpone|deplacer|deplace',
  'deplacez|reporter|reporte|reportez|decaler|decale|repousser|repousse|vervroegen|vervroeg',
  'verlaten naar|omzetten|(?:schuif|schuiven) (?:\\S+ ){1,6}(?:op|door)',
  '(?:schuif|schuiven) (?:\\S+ ){0,4}naar|delay|put off|avancer (?:\\S+ )?(?:d un|de)',
);
const shiftObject = oneOf(
  `${reschedule} (?:\\S+ ){0,6}(?:${appointment}|naar|tot|to|a|au|until|it|het|hem|half|lundi|\\S+dag|\\S+day)`,
  `${appointment} (?:\\S+ ){0,6}${reschedule}`,
);
const otherMoment = oneOf(
  '(?:ander|andere|another|different|autre|nieuw|nieuwe|new|nouvelle|nouveau) (?:moment|dag|datum|' +
    'tijdstip|uur|tijd|day|date|time|slot|jour|heure|creneau|horaire)',
  '(?:wijzig|wijzigen|verander|veranderen|aanpassen|pas(?= (?:\\S+ ){1,4}aan)|change|changing|changer|' +
    'modifier|modifie) (?:\\S+ ){0,3}(?:uur|tijd|tijdstip|datum|moment|afspraak|time|date|day|' +
    'appointment|heure|date|jour|rendez vous|rdv|horaire)',
);
const shifted = oneOf(
  '(?:shift|bring|move|push) (?:\\S+ ){0,4}(?:back|forward|up|later|earlier|to)',
  'move (?:it|this|that|my)',
  '(?:kan|mag|kunnen|lukt|past|can|could|peut|peux) (?:\\S+ ){0,6}(?:later|vroeger|eerder|earlier|plus tard|plus tot)',
  '(?:een |1 |\\d+ |half |twee )?(?:uur|uurtje|half uur|halfuur|kwartier|dag|dagen|week|weken|min|' +
    'minuten) (?:later|vroeger|eerder|opschuiven|naar achter)',
  '(?:an hour|hours?|minutes?|days?|weeks?) (?:later|earlier)',
  '(?:heures?|minutes?|jours?|semaines?) plus (?:tard|tot)',
  '(?:later|vroeger|earlier|plus tard|plus tot) (?:kunnen|op de dag|in de week|afspreken|dat|que prevu)',
);
const doesNotFit = oneOf(
  '(?:afspraak|gesprek|sessie|appointment|rendez vous|rdv) (?:naar|to|vers)',
  '(?:lukt|gaat|past|kan|komt) (?:\\S+ )?(?:toch |helaas |spijtig )?(?:niet|slecht uit) (?:\\S+ ){0,3}(?:kan|kunnen|liever|wel|mag)',
  'something came up|iets tussen gekomen|er komt iets tussen|un empechement|imprevu',
);

/** One of them lasts no days. */
const one = 'rdv|rendez vous|entretien|seance|session';

/** Words that call something off or move it, whatever the reason. */
export const namesChange = any(cancel, callOff, remove, cannotCome, shiftObject, shiftVerbs, otherMoment);

/** What changes an appointment that stands. */
export const changes: readonly Rule[] = [
  {
    intent: 'reschedule',
    sure: true,
    fits: both(
      any(`(?:mijn|m n|de|my|mon|ma) (?=mentor)(?:mentore? (?:\\S+ ){0,2})?(?:${noShow})`),
      not(any(asksWho)),
    ),
    slots: () => ({ reason: 'no-show-mentor', missing: ['date', 'time'] }),
  },
  {
    intent: 'reschedule',
    fits: both(any(noShow), not(any(asksWho))),
    slots: () => ({ reason: 'no-show-mentor', missing: ['date', 'time'] }),
  },
  {
    intent: 'reschedule',
    fits: both(any(`${appointment} (?:van|of|from|du|de) (?:\\S+ ){1,4}(?:naar|to|vers|au)`), hasTwoDays),
  },
  {
    intent: 'reschedule',
    fits: both(
      any(oneOf(`${appointment} of (?:\\S+ ){1,4}to`, `(?:la|l|le|mon|ma) (?:${one}) du (?:\\S+ ){1,4}au`)),
      hasDate,
    ),
  },
  {
    intent: 'reschedule',
    fits: both(
      any(illness),
      any(shiftObject, shiftVerbs, otherMoment, shifted),
      not(any(cancel, callOff, remove)),
    ),
    slots: () => ({ drop_reason: true }),
  },
  {
    intent: 'cancel',
    fits: both(
      any(cancel, callOff, remove, illness, cannotCome),
      not(any('toestemming|consent|accord|zin|woord|sentence|phrase')),
    ),
    slots: cancelSlots,
  },
  {
    intent: 'reschedule',
    fits: any(shiftObject, shiftVerbs, otherMoment, shifted, doesNotFit),
    slots: (text) => (afterExams(text) ? { anchor: 'after-exams' } : {}),
  },
  {
    intent: 'reschedule',
    fits: both(
      any(
        'liever|rather|plutot|instead|in plaats van|au lieu d[eu]|niet \\S+ maar|swap|switch|ruil|ruilen',
        'omruilen|wissel|wisselen|echanger|changer|not \\S+ but|pas \\S+ mais',
      ),
      hasTwoDays,
    ),
  },
  {
    intent: 'reschedule',
    fits: both(any('(?:liever|rather|plutot) (?:\\S+ ){0,3}(?:dan|than|que)'), hasTime),
  },
];

const afterExams = any(
  'na (?:de |mijn |het )?(?:examens?|examenperiode|examenreeks|blok|blokperiode|toetsen|toetsweek|' +
    'tentamens?|tentamenweek|herexamens?|partiels)',
  'after (?:the |my )?(?:exams?|exam period|finals)',
  'apres (?:les |mes |la )?(?:examens?|session d examens?|partiels|blocus)',
);

/** The reason why somebody is not coming is nobody's business. */
function cancelSlots(text: string): Slots {
  return {
    ...(any(illness, other)(text) ? ({ drop_reason: true } as const) : {}),
    ...(any(
      'sessie|groepssessie|group session|session de groupe|seance de groupe|groepsgesprek|intervisie|intervision',
    )(text)
      ? ({ kind: 'group' } as const)
      : {}),
  };
}
