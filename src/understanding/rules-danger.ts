import { oneOf } from './one-of.ts';
import { any, both, either, not, type Rule } from './rule.ts';

/**
 * Words of somebody who may be in danger, and of somebody who asks for the numbers. Too often rather than too seldom: a
 * card with numbers costs nothing, a missed word may cost everything.
 */
const dutch = [
  /zelfmoord|zelfdoding|suicid|zelfverwond|zelfbeschadig|levensmoe|afscheidsbrief|overdosis/,
  'niet meer (?:wil|willen|kan|kunnen)? ?(?:leven|verder leven|voortleven)',
  '(?:wil|willen|wou|hoef) (?:er |ik )?(?:er )?niet meer (?:leven|zijn|bestaan|wakker worden)',
  'nooit meer wakker',
  'er niet meer (?:wil |willen )?(?:zijn|ben|was)|wil(?:de|len)? (?:\\S+ ){0,2}dood',
  'dood (?:wil|willen|zijn|gaan|was|wou|wens)|(?:liever|beter|ga|was ik maar) dood|doodswens',
  'ik (?:\\S+ ){0,3}doodgaan',
  '(?:ophouden|stoppen) (?:met|te) (?:bestaan|leven|ademen)',
  '(?:wil|kan) (?:\\S+ ){0,2}niet (?:meer )?(?:verder|voort|door)(?= |$)|nooit geboren',
  'geen (?:enkele )?reden (?:meer )?om',
  'wil (?:\\S+ ){0,3}dat (?:het|alles|dit|de pijn) (?:\\S+ ){0,2}(?:stopt|ophoudt|gedaan is|over is|voorbij is)',
  '(?:een |n )?eind(?:e)? (?:aan (?:\\S+ ){0,3})?maken|(?:maak|maakte) er (?:\\S+ )?eind(?:e)? aan',
  'uit het leven (?:\\S+ )?(?:stappen|stap)|stap(?:pen)? uit het leven|van het leven bero(?:ven|oft|oof)',
  '(?:het |dit |mijn )?leven (?:is|heeft|lijkt|voelt) (?:\\S+ ){0,2}(?:niks|niets|geen|zinloos|niet meer waard|te zwaar)',
  '(?:geen zin|zat|beu|moe|klaar met|gedaan met) (?:meer )?(?:in |aan )?(?:het |mijn |dit )?leven',
  '(?:het |mijn |dit )?leven (?:\\S+ )?(?:beu|moe|zat)',
  '(?:mezelf|mijzelf|mij zelf|me zelf|mijn eigen|zichzelf) (?:\\S+ ){0,3}(?:iets aan|van kant|pijn|' +
    'snijden|kwaad|ophangen|verhangen|aandoen|kapot)',
  '(?:snij|snijd|snijden|krassen|kras|pijnig|verwond|verminken) (?:\\S+ ){0,2}(?:mezelf|mijzelf|me|mij|mijn armen)',
  'iets aandoen|(?:doe|doen) mij (?:zelf )?iets aan|(?:mezelf|mijzelf) iets (?:\\S+ )?doen',
  'pillen (?:\\S+ ){0,2}(?:slikken|slik|genomen|neem|nemen|pakken|pak|gepakt|geslikt|ingenomen)',
  '(?:van|van op) (?:het|een) (?:dak|brug|gebouw)|van de brug',
  '(?:voor|onder) (?:de|een) (?:trein|metro|auto|tram)|(?:zonder mij|zonder me) (?:\\S+ ){0,5}beter',
  'beter (?:af )?(?:zijn |zouden zijn )?zonder (?:mij|me)|zie (?:het |t |dat )?(?:allemaal |echt )?niet meer zitten',
  'niet meer zitten',
  '^(?:(?:het|dit|voor mij|van mij) )?(?:hoeft|moet) (?:(?:het|dit|voor mij|van mij|echt|allemaal) ){0,3}' +
    'niet meer(?: voor mij| van mij| verder)?$',
  'hoeft voor mij niet|(?:beter af|beter) (?:\\S+ )?als ik weg',
  '(?:geen|zie geen) (?:uitweg|uitkomst|toekomst)|wil (?:\\S+ ){0,2}verdwijnen',
  '(?:wereld|iedereen) (?:\\S+ ){0,3}zonder mij|wil (?:er )?niet langer (?:zijn|leven)',
  'wil (?:\\S+ ){0,3}(?:eeuwig|altijd) slapen',
  '(?:mij|me|mezelf) van kant (?:maken|maak)',
  '(?:mezelf|mijzelf|me zelf) (?:\\S+ ){0,2}(?:gesneden|verwond|gekrast|geslagen)',
  'trek (?:het|mijn|dit) leven niet|denk(?:en)? (?:\\S+ ){0,3}aan (?:de |mijn )?dood(?:gaan)?',
  '(?:slik|slikken|slikte) (?:\\S+ ){0,2}pillen',
];
const english = [
  'kill(?:ing)? (?:my ?self|me)|end(?:ing)? (?:my life|it all|it|things|everything|this life)',
  '(?:don t|do not|not|no longer|never|didn t) (?:even )?(?:want|wish) to (?:live|be here|exist|wake up|be alive|go on|be around|keep living)',
  '(?:want|going|wish|ready|like|rather) to die|(?:wish|want) (?:i was|i were|to be|myself) dead',
  'better off (?:if i (?:was|were) )?(?:dead|without me|gone)',
  '(?:hurt|harm|cut|cutting|hurting|harming|hang|hanging|shoot|poison)(?:ing)? my ?self|self ?harm\\w*',
  '(?:take|taking|ending|end) my (?:own )?life',
  'never (?:been )?born|stop (?:existing|living)|point (?:of|in) (?:living|life|going on|being here)',
  'no (?:reason|point|will) (?:to|in) (?:\\S+ )?(?:live|living|life|go on|going on)',
  'can t (?:go on|live)(?: living| like this| anymore)?|rather be dead',
  'life is (?:\\S+ )?(?:pointless|meaningless|not worth|worthless)|not worth living',
  'tired of (?:living|life)|jump (?:off|from|in front)|overdose|(?:no way|see no way) out',
  'want (?:it|everything|this) (?:all )?to (?:stop|end)|want to (?:disappear|vanish)|give up on life',
  'not (?:wake|waking) up|goodbye (?:letter|note)|without me (?:\\S+ ){0,4}better|better (?:off )?without me',
  'thinking (?:about|of) jumping',
  '(?:rather|prefer|preferred) (?:to )?not (?:to )?be (?:here|alive|around)',
];
const french = [
  /suicid|scarifi/,
  'en finir',
  '(?:envie|veux|voudrais|voulais|prefere|prefererais|aimerais) (?:de )?(?:mourir|crever|disparaitre)',
  '(?:etre|je sois|j etais) mort(?:e)?',
  'plus (?:envie|la force|le gout|la peine) (?:de |d )?(?:\\S+ )?(?:vivre|rien|continuer|etre la)',
  'plus vivre|plus envie',
  'me (?:tuer|pendre|couper|suicider|supprimer|flinguer|jeter|faire du mal|foutre en l air)',
  'faire du mal|fin a (?:mes jours|ma vie|tout)|ne (?:veux |suis )?plus etre (?:la|ici)',
  '(?:mieux|meilleur\\w*) sans moi|sans moi (?:\\S+ ){0,4}mieux|idees (?:noires|suicidaires)',
  'foutre en l air',
  'jamais nee?|cesser d exister|que tout s arrete|a quoi bon (?:vivre|continuer|tout)',
  'vie (?:ne |n )?(?:vaut|a|en vaut|sert) (?:plus|pas|rien|a rien|aucun)|raison de vivre',
  'marre de (?:vivre|la vie)|sauter (?:du|d un|par)|sous (?:un|le) train',
  'ne (?:pas |plus (?:me )?)(?:me )?reveiller|plus aucune issue|lettre d adieu',
];
/** Where doctors work, and at what: no call for help; nor is `Arts in Nood`, unless one is a doctor in need oneself. */
const atWork = 'department|dept|medicine|ward|shift|surgery|caesarean|c section';
const numbers = oneOf(
  'noodnummers?|noodnr|(?<!arts in )nood nummers?|noodgeval|(?<!(?<!(?:een|ben|ik|als) )arts )in nood|crisis|crisislijn|crisiskaart|crisisnummer',
  `hulpkaart|hulplijn|hulplijnen|emergency(?: numbers?)?(?! (?:${atWork}))|helpline|hotline|numeros? d urgence|urgence`,
  '(?<!(?:aux|des|les) )urgences|ligne d ecoute|zelfmoordlijn|dringend hulp|onmiddellijk hulp|(?:nu|meteen|direct) hulp',
  'hulp nu|urgent help|help (?:me |mij )?(?:nu|now|urgently)|sos|carte d aide|fiche d aide|help card',
  'crisis card',
);
/** Whoever asks who opened the card needs none. */
const asksWhoSaw = any('geopend|opende|openden|bekeken|opened|consulted|ouverte?|consultee?');

export const danger: readonly Rule[] = [
  {
    intent: 'crisis',
    fits: either(any(...dutch, ...english, ...french), both(any(numbers), not(asksWhoSaw))),
    slots: () => ({ store: false }),
  },
];
