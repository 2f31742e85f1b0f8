import { lexicon } from './lexicon.ts';
import { all, any, both, not, type Rule } from './rule.ts';

const { consent, withdraw, supervisor, send, text, data, erase, appointment } = lexicon;

const no = '(?:nee|neen|no|non|nope|liever niet|niet)';
const yes = '(?:ja|yes|oui|ok|oke|okay|jawel|ja hoor|sure)';
const about = any(
  `${appointment} (?:van|op|om|of|on|du|de|dinsdag|\\p{L}+dag)`,
  'afspraak|afspraken|appointment|appointments|rendez vous|rdv',
);

/** What must never be missed comes first, and too often rather than too seldom: a card with numbers costs nothing. */
export const safety: readonly Rule[] = [
  {
    intent: 'crisis',
    fits: any(
      /zelfmoord|zelfdoding|suicid|zelfverwond|zelfmoordgedachten/,
      'niet meer (?:wil|willen|kan|kunnen)? ?(?:leven|verder leven)|(?:wil|willen|wou|hoef) (?:er )?niet meer (?:leven|zijn|bestaan|wakker worden)',
      'er niet meer (?:wil |willen )?(?:zijn|ben)|er niet meer zijn|wil(?:de)? dood|dood (?:wil|willen|zijn|gaan)|liever dood|beter dood|dood was|dood wou|ik ga dood',
      '(?:een )?eind(?:e)? (?:aan|maken)|maak er een eind aan|uit het leven (?:stappen|stap)|het leven (?:is|heeft) (?:niks|niets|geen)|geen zin meer in (?:het )?leven|levensmoe',
      '(?:mezelf|mijzelf|mij zelf|me zelf) (?:iets aan|van kant|pijn|snijden|kwaad)|iets aandoen|van het dak|voor de trein|beter af zonder mij|zie (?:het|t) niet meer zitten|niet meer zitten',
      'kill (?:my ?self|me)|end (?:my life|it all|it)|(?:don t|do not|not|no longer|dont) want to (?:live|be here|exist|wake up|be alive)|want to die|wanna die|wish i was dead|better off (?:dead|without me)|hurt(?:ing)? my ?self|self ?harm|harm my ?self|take my (?:own )?life|no reason to live|can t go on(?: living)?|rather be dead',
      'en finir|(?:envie|veux|voudrais|voulais) (?:de )?mourir|plus (?:envie de )?vivre|plus (?:envie d )?etre la|plus envie|me tuer|me suicider|faire du mal|fin a mes jours|ne plus etre la|mieux sans moi|idees noires|foutre en l air',
      'noodnummers?|noodnr|nood nummers?|noodgeval|crisis|crisislijn|crisiskaart|hulpkaart|hulplijn|emergency(?: numbers?)?|helpline|hotline|numeros? d urgence|urgence|urgences|ligne d ecoute|zelfmoordlijn|in nood',
    ),
    slots: () => ({ store: false }),
  },
  {
    intent: 'refer',
    fits: any(
      '(?:nummer|number|numero|bellen|bel|telefoon|tel|call) (?:van |of |de |du |le )?(?:113|1813|112|106|107)|113|1813',
    ),
    slots: (typed) => ({
      recipient: /\b(113|1813|112|106|107)\b/.exec(typed)?.[1] ?? '113',
      priority: 'crisis-card',
    }),
  },
  {
    intent: 'out-of-scope',
    fits: any(
      '(?:patient|patiente|pt|mevrouw|meneer|mr|mw|mme) (?:\\p{L}+ ){0,3}(?:op |in |au |on |in the )?(?:bed|kamer|lit|chambre|room|box) ?\\d+|bed \\d+|kamer \\d+|room \\d+|lit \\d+|dossiernummer|patientnummer|rijksregisternummer|bsn|mrn',
      '(?:mijn|de|een|onze|my|a|the|un|une|mon|le|la) (?:patient|patiente) (?:\\p{L}+ ){0,2}(?:heeft|is|kreeg|overleed|had|ligt|died|has|was|a|est|avait|van \\d+|de \\d+)',
    ),
    slots: () => ({ patientData: true }),
  },
];

/** Consent and one's own data. */
export const consents: readonly Rule[] = [
  {
    intent: 'withdraw-consent',
    fits: both(
      any(
        `${withdraw} (?:\\p{L}+ ){0,4}${consent}|${consent} (?:\\p{L}+ ){0,3}${withdraw}`,
        `(?:stop|annuleer|cancel|annuler|annule|arrete|arreter|blokkeer) (?:\\p{L}+ ){0,3}(?:bericht|message|mail|verzending|envoi|brief)`,
        `(?:toch|bij nader inzien|finalement|after all|anymore|any more|any longer|changed my mind|van gedacht(?:en)? veranderd|mij bedacht|me bedacht|changer d avis|change d avis|spijt|bedacht)(?: \\p{L}+){0,8} ${send}|${send}(?: \\p{L}+){0,8} (?:after all|anymore|any more|finalement|toch niet)|${send} (?:\\p{L}+ ){0,4}toch (?:maar )?niet|ik wil (?:toch )?niet (?:meer )?dat (?:\\p{L}+ ){0,5}${send}`,
        'geen toestemming meer|no longer consent|ne consens plus|plus d accord|niet meer akkoord|no longer agree',
      ),
      any(/\S/),
    ),
    slots: (typed) => recipient(typed),
  },
  {
    intent: 'consent-decline',
    fits: any(
      `^${no} (?:\\p{L}+ ){0,6}(?:${send}|${supervisor})`,
      `(?:niet|don t|do not|dont|pas|never|nooit) (?:\\p{L}+ ){0,2}${send}|(?:veux|voudrais|souhaite) pas que (?:\\p{L}+ ){0,3}${send}|geen bericht|ne (?:l |le |la )?${send} (?:surtout )?pas|n envoie(?:z)? (?:rien|pas)`,
      `(?:geef|give|donne|geen|no|pas|not) (?:\\p{L}+ ){0,3}(?:geen|niet|pas de|no) ${consent}|geen ${consent}|niet akkoord|niet mee eens|pas d accord|je refuse|ik weiger|i refuse|i decline|i don t (?:consent|agree)|i do not (?:consent|agree)`,
    ),
  },
  {
    intent: 'consent-give',
    fits: both(
      any(
        `^${yes} (?:\\p{L}+ ){0,6}${send}`,
        `(?:je|jij|u|ge|hij|zij|ze|mijn mentor|you|tu|vous) (?:mag|moogt|mogen|may|can|peux|pouvez) (?:\\p{L}+ ){0,4}${send}|(?:mag|may) (?:\\p{L}+ ){0,3}${send} worden`,
        `${send} maar|go ahead and ${send}|ik (?:ga akkoord|geef (?:mijn )?toestemming|stem toe)|toestemming (?:geven|gegeven|verlenen)|i (?:consent|agree|give (?:my )?consent)|je (?:consens|donne mon accord|suis d accord)`,
      ),
      not(any('waar|waarvoor|wat|what|quoi|welke|which|niet|not|pas|of')),
    ),
    slots: () => ({ confirm: true }),
  },
  {
    intent: 'consent-review',
    fits: both(
      any(
        `(?:laat|toon|zien|lees|lezen|nalezen|bekijk|bekijken|nakijken|see|show|read|view|check|preview|voir|lire|montre|montrer|relire) (?:\\p{L}+ ){0,4}${text}|${text} (?:\\p{L}+ ){0,3}(?:zien|lezen|nalezen|bekijken|see|read|voir|lire|tonen)`,
        `${text} (?:\\p{L}+ ){0,3}(?:aanpassen|aan te passen|wijzigen|veranderen|herschrijven|verbeteren)|(?:aanpassen|pas|wijzig|verander|herschrijf|change|edit|rewrite|adapt|modifier|changer|adapter|reecrire) (?:\\p{L}+ ){0,3}${text}|wat staat er in (?:het|dat|de) ${text}|wat gaat er (?:precies )?(?:naar|verstuurd)`,
      ),
      any(/\S/),
    ),
  },
  { intent: 'consent-status', fits: any(consent) },
  {
    intent: 'delete-my-data',
    fits: both(
      any(
        `${erase} (?:\\p{L}+ ){0,4}${data}|${data} (?:\\p{L}+ ){0,3}(?:wissen|verwijderen|verwijderd|effacer|supprimer|deleted|erased)|(?:${erase}|forget|oublie) (?:alles|everything|tout|me|mij)|forget me|vergeet mij|oublie moi|right to be forgotten|vergeten worden|droit a l oubli`,
        'vergeet wat ik (?:net |daarnet |zonet |juist )?(?:zei|schreef|typte|heb gezegd|gezegd heb)|forget what i (?:just )?(?:said|wrote|typed)|oublie ce que (?:j ai|je viens)|(?:verwijder|wis|delete|efface) (?:\\p{L}+ ){0,2}(?:bericht|berichten|message|messages|laatste)',
      ),
      not(about),
    ),
    slots: (typed) =>
      /wat ik|what i|ce que|bericht|message|laatste/.test(typed)
        ? { scope: 'last-message' }
        : { confirm: true },
  },
  {
    intent: 'export-my-data',
    fits: any(
      `(?:export|exporteer|exporteren|exporter|download|downloaden|telecharger|kopie|copy|copie|inzage|opvragen|opslaan|toon|geef|send me|recevoir|obtenir|recuperer) (?:\\p{L}+ ){0,4}${data}`,
      `${data} (?:\\p{L}+ ){0,3}(?:export|exporteren|exporter|downloaden|opvragen|inzien|inkijken|telecharger)|(?:welke|wat voor|what|which|quelles|quel) ${data} (?:\\p{L}+ ){0,5}(?:mij|me|moi|bewaar|bewaart|bewaren|keep|store|hold|have|bijhoudt|hebt|heb|as|avez)|wat weet (?:je|jij|u|ge|de bot) (?:allemaal )?(?:over|van) mij|wat (?:bewaar|bewaart|hou|houd|sla) (?:je|jij|u|ge|de bot) (?:\\p{L}+ ){0,3}(?:over|van|op|bij)|what do you (?:know|have|store|keep) (?:about|on|of) me|que sais tu (?:de|sur) moi|gdpr|avg verzoek|rgpd|mijn gegevens|my data|mes donnees`,
    ),
    slots: (typed) => (/^(?:welke|wat|what|which|quel|que)/.test(typed) ? { view: 'summary' } : {}),
  },
];

function recipient(typed: string) {
  return all(supervisor)(typed) ? { recipient: 'stagemeester' } : {};
}
