import { oneOf } from './one-of.ts';

/**
 * What people say who are tired out, sleepless, afraid, in tears or alone; as `toPlainWords` leaves it. One kind of saying
 * a line, each the source of a regular expression; gaps between words are counted, so that none takes more than linear time.
 */

/** Said alone, or with no more than that one is so: in a longer line these words are about anything. */
export const states: readonly string[] = [
  'doodmoe|kapot|stuk|leeg|op|gesloopt|bekaf|gebroken|bang|alleen|verdrietig|triest|down|ellendig|rot',
  'klote|kut|slecht|zwaar|onzeker|gestrest|gaar|plat|lastig|moeilijk',
  'shattered|knackered|drained|wrecked|spent|numb|empty|scared|sad|alone|low|broken|lost|rough|awful|terrible|unhappy|stressed|fried|bad',
  'crevee?|lessivee?|videe?|rincee?|claquee?|naze|triste|seule?|perdue?|mal|a plat|casse?e|morte?|nul|nulle|stressee?|hs',
];

/** Between somebody and how they are. */
export const degrees = oneOf(
  'zo|heel|erg|echt|helemaal|volledig|compleet|totaal|best|wat|beetje|een|precies|weer|al|nogal|vrij',
  'super|constant|altijd|alleen maar|so|very|really|just|completely|totally|absolutely|always',
  'constantly|bit|a|pretty|kinda|all|tres|trop|tellement|vraiment|completement|totalement|toujours|si',
  'un peu|assez|tout|toute',
);

/** Whatever else they want. */
export const strains: readonly string[] = [
  // Tired out.
  'doodmoe|doodop|gesloopt|bekaf|uitgeblust|afgepeigerd|afgemat|leeggelopen|opgeleefd|uitgewrongen|naar de (?:kloten|vaantjes|haaien|knoppen)',
  '(?:ik|k) (?:ben|was|zit|voel (?:me|mij)) (?:\\S+ ){0,3}(?:kapot|stuk|leeg|gaar|gebroken|op|kaduuk)$',
  '(?:batterij|batterijen|tank) (?:\\S+ ){0,2}(?:leeg|plat)|loop (?:\\S+ )?(?:over|leeg)$',
  'loop op (?:mijn|het) (?:tandvlees|laatste)',
  'knackered|shattered|drained|worn out|wiped out|dead on my feet|run into the ground|run ragged|bone tired|running on (?:fumes|empty)|exhaust\\w*',
  '(?:always|constantly|too) tired|tired (?:all the time|of (?:it|this|everything|all))',
  'crevee?s?|lessivee?|ereintee?|sur les rotules|videe? de|k o|a plat|sur les nerfs',
  'plus de (?:jus|force|forces|batterie|energie)|(?:si|trop|tellement|toujours|tres) fatiguee?',
  'fatiguee? (?:de tout|tout le temps|en permanence)',
  'lukt (?:me|mij) (?:(?:allemaal|gewoon|echt) )?niet meer',
  // Sleepless.
  '(?:lig|lag|ligt) (?:\\S+ ){0,4}(?:wakker|te malen|te piekeren|te woelen)',
  '(?:hele|elke|halve) nachte?n? (?:\\S+ ){0,2}wakker|oog (?:\\S+ )?dicht|slapeloos|slapeloosheid',
  'slapeloze|wakker van (?:de|het|mijn)',
  '(?:niet|nauwelijks|amper|zelden) (?:\\S+ )?(?:geslapen|slapen|in slaap)|lukt (?:\\S+ ){0,3}slapen',
  'slecht (?:slapen|geslapen)',
  '(?:lying|lie|lay|wide|stay|awake) awake|awake (?:all|at|every|half) (?:the )?night|up all night',
  '(?:haven t|hardly|barely|not) (?:\\S+ )?(?:slept|sleeping|sleep)|insomnia|sleepless',
  'sleep (?:is )?(?:badly|terribly|poorly)|keep (?:replaying|waking|going over|seeing)',
  '(?:pas|plus|mal|peine) (?:\\S+ ){0,2}(?:dormir|dormi|m endormir)|insomnie?s?|insomniaque',
  'nuits? blanches?|fermer? l oeil|sommeil (?:\\S+ ){0,2}(?:perdu|catastroph\\w*|horrible)',
  'me reveille (?:\\S+ ){0,3}(?:nuit|angoiss\\w*|sueur)',
  // What stays in the head.
  'uit (?:mijn|m n) hoofd|spookt|maalt|blijf (?:\\S+ )?(?:malen|denken aan|piekeren)|flashbacks?',
  'zie (?:het|hem|haar) (?:steeds|nog steeds|telkens)|laat (?:me|mij) niet los|achtervolgt (?:me|mij)',
  '(?:out of|off) my (?:head|mind)|haunt\\w*|can t (?:stop|forget)(?: thinking)?|keep thinking (?:about|of)',
  'sort (?:\\S+ )?(?:pas|plus) de (?:la|ma) tete|me hante|hantee?|revois (?:\\S+ ){0,3}(?:visage|scene|image|patient\\w*)|tourne (?:\\S+ )?en boucle',
  // In the body.
  'hartkloppingen|hart (?:\\S+ ){0,3}(?:tekeer|keel|bonst|racet|overslaat|bonkt)',
  'knoop in (?:mijn|m n) maag|krop in',
  '(?:buikpijn|maagpijn|misselijk|ziek) (?:\\S+ ){0,3}(?:als|bij|wanneer|voor) (?:\\S+ ){0,4}(?:werk|' +
    'werken|dienst|wacht|afdeling|ziekenhuis|stage|maandag|morgen|denk)',
  '(?:tril|beef|bibber|ril|zweet) (?:\\S+ ){0,3}(?:voor|als|bij|van)',
  '(?:sta|zit) te (?:trillen|beven|bibberen)|ademnood|naar adem',
  'palpitations|heart (?:\\S+ ){0,2}(?:races|racing|pounds|pounding|in my throat)',
  'stomach (?:\\S+ ){0,2}(?:knots|turns|churns|churning)',
  '(?:feel|feeling|felt|physically) sick (?:every|before|when|at|thinking|about|going)',
  '(?:hands|i m|started|was|am) (?:\\S+ )?(?:shaking|trembling)|throw(?:ing)? up before',
  'knot in my stomach|short of breath|hyperventilat\\w*',
  'palpitations|coeur (?:\\S+ ){0,3}(?:emballe|cogne|bat (?:\\S+ )?vite|palpite)',
  '(?:noeud|boule) (?:a l estomac|au ventre|dans la gorge)|je tremble|les mains qui tremblent',
  '(?:mal|maux) (?:au|de) ventre (?:\\S+ ){0,3}(?:avant|quand|matin)|envie de vomir|sueurs froides',
  '(?:arrive|arrivais|pouvais|peux) (?:\\S+ )?(?:pas|plus) a? ?respirer',
  // Dread.
  'zie (?:er )?(?:\\S+ ){0,3}tegen ?op|lood in (?:mijn|de|m n) schoenen|loden schoenen',
  'met tegenzin naar|schrik (?:van|om|voor)|(?:benauwd|als de dood) (?:voor|om)',
  'durf (?:\\S+ ){0,3}(?:niet|niks|niets)',
  'dread\\w*|terrified|petrified|scared (?:to|of)|afraid (?:to|of)|frightened|can t face|nervous wreck|on edge|panick\\w*',
  'redout\\w*|apprehend\\w*|terrifiee?|effrayee?|trouille|la peur au ventre',
  'peur (?:d aller|de retourner|de revenir|chaque|avant|tout le temps)|a reculons|crises? de panique',
  'attaques? de panique',
  // In tears.
  'gejankt|gebleit|bleren|grienen|brullen van|(?:barst|barstte|schoot|schiet) (?:\\S+ ){0,6}(?:huilen|tranen|wenen|uit)|volgeschoten',
  'sob|sobb\\w*|weep\\w*|wept|bawl\\w*|tears|welled up|tear up|teary',
  'sanglot\\w*|chial\\w*|larmes|pleur\\w*',
  // Going under.
  'water (?:\\S+ ){0,5}lippen|in de put|(?:hoofd|kop) boven water|verdrink|zink|ga (?:\\S+ )?ten onder',
  '(?:diep|in) (?:een )?dal|zwart gat|in een dip(?:je)?|trek (?:me|mij) op aan niets',
  'hoe ?lang (?:\\S+ ){0,4}vol ?hou\\w*|hoe ?lang (?:\\S+ ){0,3}(?:nog )?(?:vol|aankan|trek)',
  'niet (?:\\S+ ){0,2}vol te houden|volhouden|houd? dit niet|niet (?:\\S+ )?trekken',
  'no end (?:to|in)|(?:can t|don t|cannot) see (?:\\S+ ){0,2}(?:end|way out|light|point)',
  'how (?:much longer|long) i (?:can|ll)|(?:head|keep my head) above water|hit (?:a|the) wall',
  'rock bottom|going under|barely holding|sinking|cracking up',
  'what s the point(?: anymore| any more| of it)?$',
  'combien de temps (?:\\S+ ){0,4}(?:tenir|tiendrai|continuer)|(?:pas|plus) (?:\\S+ )?tenir',
  '(?:tete|moi) (?:\\S+ )?sous l eau|(?:pas|plus) le bout|je (?:me )?(?:coule|sombre)|toucher? le fond',
  'au fond du|pete les plombs|peter (?:un cable|les plombs)|a bout de (?:nerfs|forces|souffle)',
  'plus la motivation|degoutee?',
  // Alone.
  'ken (?:hier )?niemand|heb (?:hier )niemand|geen vrienden',
  'niemand (?:\\S+ ){0,2}(?:begrijpt|snapt|luistert|ziet|merkt)',
  '(?:helemaal|zo|elke avond|moederziel) alleen',
  '(?:zit|voel) (?:\\S+ ){0,4}alleen (?:op (?:mijn )?kot|thuis|hier)|er alleen voor|heimwee',
  'buitenstaander',
  '(?:nobody|no one|no body) (?:\\S+ )?(?:understands|cares|listens|notices|gets it|to (?:talk|turn|tell))',
  'no friends|(?:all|so|completely|always|feel|feeling|totally) alone|homesick|isolated|on my own with',
  'personne (?:\\S+ ){0,2}(?:comprend|ecoute|m ecoute|remarque|a qui (?:parler|me confier|en parler))',
  'pas d amis?|(?:toute?|si|tellement|trop|sens) seule?|isolee?|livree? a moi meme|mal du pays',
];

/** Perhaps only why something has to move: not with a change, an absence or what the bot handles. */
export const burdens: readonly string[] = [
  '(?:het|dit|alles|tis) (?:is )?(?:\\S+ ){0,2}(?:zwaar|heavy|loodzwaar|slopend|niet te doen|' +
    'niet evident|overweldigend|wat veel|zo veel|heftig|pittig)',
  '(?:zware|rot|klote|kut|slechte|heftige|vreselijke) ?(?:week|dag|dagen|nacht|wacht|dienst|maand|periode|shift)',
  'vreselijk|verschrikkelijk|afschuwelijk',
  '(?:gaat|ging) (?:\\S+ ){0,2}(?:kut|klote|ruk|bagger|moeizaam|stroef|matig|belabberd|beroerd|zozo|' +
    'bof|niet (?:\\S+ ){0,3}(?:geweldig|denderend|top|lekker|vlot|fantastisch|best|goe))',
  'zit (?:\\S+ ){0,2}niet lekker',
  '(?:ben|zit|voel) (?:\\S+ ){0,3}(?:in een dip(?:je)?|niet goed in|ellendig|futloos|lusteloos|gespannen|opgejaagd|prikkelbaar|slap|onzeker)',
  '^(?:mwa|mwah|meh|bof|zozo)(?= |$)|niet prettig|niet op (?:mijn|m n) gemak|ongemakkelijk',
  '^(?:\\S+ )?not (?:(?:so|too|very|that|doing|feeling) (?:good|fine|great)|great|amazing|' +
    'brilliant)(?: (?:really|tbh|today|lately|at all|honestly|now|these days))*$',
  '(?:could|been) (?:be )?better$|^(?:meh|bleh|ugh)(?= |$)',
  '(?:rough|shit|shitty|awful|horrible|crap|brutal|terrible|hard) (?:day|days|week|month|night|nights|shift|year|few)',
  '(?:really|so|very|pretty) (?:hard|tough|heavy|rough)(?: |$)|it s (?:\\S+ )?(?:a lot|tough|hard)$',
  '(?:can t|cannot) concentrate|can t focus',
  '^(?:bof|bof bof|couci couca|moyen|moyenne?ment)(?= |$)',
  'pas (?:\\S+ )?(?:top|terrible|la joie|la grande forme|genial|la forme)',
  'ca (?:pourrait|irait) (?:aller )?mieux',
  'c est (?:\\S+ )?(?:chaud|l enfer|horrible|affreux|insupportable|galere)',
  '(?:semaine|journee|garde|nuit|periode) (?:\\S+ )?(?:horrible|difficile|affreuse|atroce|dure|de merde|infernale)',
  'j en bave|en bave|galere|(?:me concentrer|concentration)',
  '(?:nergens|niet meer|nauwelijks) (?:\\S+ )?(?:op )?concentreren|concentreren lukt niet',
  'kan (?:me|mij) niet concentreren|uitvaart|begrafenis|crematie|funeral|enterrement|obseques',
  '(?:moe|tired|fatiguee?) (?:van alles|de laatste tijd|lately|ces temps ci|ces derniers temps)',
  // Wants to be heard, or dulls it.
  '(?:met iemand|eens) (?:\\S+ )?(?:praten|spreken|babbelen|klappen)|iemand (?:nodig|spreken|om mee)',
  '(?:psycholoog|psychiater|therapeut|therapie)',
  '(?:drink|zuip|blow|slik) (?:\\S+ ){0,3}(?:veel|teveel|om|elke)',
  '(?:talk|speak|vent) to (?:someone|somebody|anyone)|need (?:a|some) (?:hug|help|support)|therapist',
  'psychologist|psychiatrist|therapy|counsell?ing|drinking (?:\\S+ )?(?:more|every)|pills to',
  'parler (?:\\S+ )?a quelqu un|vider mon sac|psy|psychologue|psychiatre|therapeute|(?:bois|fume) (?:\\S+ ){0,2}(?:trop|pour|tous)|cachets pour',
];
