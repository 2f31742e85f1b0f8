import { lexicon } from './lexicon.ts';
import type { Said } from './programme-words.ts';
import { all, any, both, not, type Rule } from './rule.ts';

const { consent, withdraw, supervisor, send, text } = lexicon;

const no = '(?:nee|neen|no|non|nope|liever niet|niet)';
const yes =
  '(?:ja|jaja|yes|yep|oui|ouais|ok|oke|okay|jawel|ja hoor|sure|prima|goed|is goed|het is goed|top|' +
  'perfect|parfait|super|fine|great|graag|d accord|akkoord|zeker)';

/** Whoever asks what a no would do, or whether it was sent, refuses nothing. */
const asksWhatIf = any(
  'wat (?:gebeurt|als|indien)|what (?:happens|if)|que se passe|et si|of niet|or not|ou (?:pas|non)|of nog niet',
);

/** Whoever asks who took theirs back, or how that works, takes nothing back. */
const asksOfOthers = any(
  '^(?:wie|who|qui) (?!kan|can|peut)\\S+|hoeveel|how many|combien|hoe werkt|how does|comment (?:ca )?marche',
  '^(?:stel (?:dat|je)|suppose|did i|have i|heb ik|ai je|est ce que j ai)',
);

/** Consent, and the taking back of it. */
export const consents: readonly Rule[] = [
  {
    intent: 'withdraw-consent',
    fits: both(
      any(
        `${withdraw} (?:\\S+ ){0,4}${consent}|${consent} (?:\\S+ ){0,3}${withdraw}`,
        `(?:neem|nemen|take|haal|reprends) (?:\\S+ ){0,3}${consent} (?:terug|back)`,
        `(?:withdraw|retract|revoke|intrekken|retirer|retire) (?:\\S+ ){0,3}${text}`,
        `ne (?:veux|donne) plus (?:\\S+ ){0,3}${consent}`,
        `no longer (?:want to )?(?:give|grant) (?:\\S+ ){0,3}${consent}`,
        '(?:trek|neem|take back|retire|retirer|reprends) (?:mijn |my |mon )?(?:ja|yes|oui)(?: (?:weer|terug|in|back))*$',
        `(?:mijn|my|mon|de|the|le) ${consent} (?:\\S+ ){0,3}(?:niet meer|no longer|any ?more|plus)$`,
        '(?:stop|annuleer|cancel|annuler|annule|arrete|arreter|blokkeer) (?:\\S+ ){0,3}(?:bericht|message|mail|verzending|envoi|brief)',
        `(?:stop met|stop|arrete d|arretez d|arrete de) (?:het )?${send}`,
        '(?:toch|bij nader inzien|finalement|after all|anymore|any more|any longer|changed my mind|' +
          'van gedacht(?:en)? veranderd|mij bedacht|me bedacht|changer d avis|change d avis|spijt|bedacht|' +
          `bedenk me|bedenk mij|bij nader)(?: \\S+){0,8} ${send}`,
        `${send}(?: \\S+){0,8} (?:after all|anymore|any more|finalement|toch niet)`,
        `${send} (?:\\S+ ){0,7}toch (?:maar )?niet`,
        `ik wil (?:toch niet(?: meer)?|niet meer) dat (?:\\S+ ){0,5}${send}`,
        `i no longer want (?:\\S+ ){0,4}${send}`,
        `i (?:don t|no longer) want (?:\\S+ ){0,3}${send} (?:\\S+ )?(?:anymore|any more)`,
        `je ne veux plus qu\\S* (?:\\S+ ){0,4}(?:${send}|parte|${text})`,
        `(?:trek|trekken|neem|haal) (?:\\S+ ){0,2}${text} (?:\\S+ ){0,5}(?:terug|in)$`,
        'haal (?:\\S+ ){0,3}terug$|(?:bericht|message|mail) (?:\\S+ )?(?:terughalen|terugtrekken|terug)',
        'ik trek (?:het|dat|dit|hem|haar|die|alles) (?:\\S+ ){0,2}(?:in|terug)',
        '(?:trek|trekken) (?:het|dat|dit|die) (?:terug |weer )?in$|ik neem (?:het|dat|die) terug',
        'i take (?:it|that) back|(?:i withdraw|je retire|je me retracte|je reviens sur)|terugtrekken$',
        'geen toestemming meer|no longer consent|ne consens plus|plus d accord|niet meer akkoord',
        'no longer agree',
      ),
      not(asksOfOthers),
    ),
    slots: recipient,
  },
  {
    intent: 'consent-decline',
    fits: both(
      any(
        `^${no} (?:\\S+ ){0,6}(?:${send}|${supervisor})(?! (?:oplossen|zien))`,
        `(?:niet|don t|do not|dont|pas|never|nooit) (?:\\S+ ){0,2}${send}`,
        `^${send} (?:\\S+ )?(?:niks|niets|nothing|rien)`,
        `(?:veux|voudrais|souhaite) pas que (?:\\S+ ){0,3}${send}|geen bericht`,
        `ne (?:l |le |la )?${send} (?:surtout )?pas|n (?:envoie|envoies|envoyez|envoyer) (?:rien|pas)`,
        `ne (?:l |le |la |lui |rien ){0,3}(?:${send}|dis|dites|dire|parle|transmettez|communiquez) (?:\\S+ )?(?:pas|rien)`,
        `^${send} (?:\\S+ ){0,3}(?:niet|not|pas)`,
        `(?:zeg|vertel) (?:\\S+ ){0,2}(?:niets|niks|niet) (?:\\S+ ){0,2}(?:${supervisor})`,
        `(?:don t|do not|never) (?:tell|inform|contact|write|mail|email) (?:\\S+ ){0,2}(?:${supervisor}|anyone|anybody)`,
        '(?:hou|houd|keep|garde) (?:\\S+ ){0,2}(?:voor je|voor jezelf|tussen ons|to yourself|between us|pour toi)',
        `ik wil niet dat (?:\\S+ ){0,6}(?:${send}|weet|te weten|leest|hoort)`,
        `i don t want (?:\\S+ ){0,4}(?:${send}|know|told)|je ne veux pas (?:\\S+ ){0,4}(?:${send}|sache)`,
        `(?:geef|give|donne|geen|no|pas|not) (?:\\S+ ){0,3}(?:geen|niet|pas de|no) ${consent}|geen ${consent}`,
        `niet akkoord|niet mee eens|oneens|ik zeg nee|dat wil ik niet|mag niet (?:${send})|pas d accord`,
        'je refuse|ik weiger|i refuse|i decline|i don t (?:consent|agree)|i do not (?:consent|agree)',
      ),
      not(asksWhatIf),
    ),
  },
  {
    intent: 'consent-give',
    fits: both(
      any(
        `^${yes} (?:\\S+ ){0,6}${send}`,
        `(?:je|jij|u|ge|hij|zij|ze|mijn mentor|you|tu|vous) (?:mag|moogt|mogen|may|can|peux|pouvez) (?:\\S+ ){0,4}${send}`,
        `(?:mag|may) (?:\\S+ ){0,3}${send} worden`,
        `${send} maar|go ahead and ${send}`,
        `^(?:${send})(?: (?:it|het|dat|dit|le|la|now|nu|maar|bericht|message|texte|de tekst|the text))+$`,
        `^(?:vas y|allez y|go ahead|toe maar) (?:\\S+ )?${send}`,
        `(?:het is |that s |c est )(?:goed|ok|fine|bon) (?:\\S+ ){0,3}${send}`,
        `mag (?:\\S+ ){0,3}naar mijn ${supervisor}$|ik (?:ga akkoord|geef (?:mijn )?toestemming|stem toe)`,
        'toestemming (?:geven|gegeven|verlenen)',
        'i (?:consent|agree|approve|allow it|give (?:you )?(?:my )?(?:consent|permission))',
        'you have my (?:consent|permission)',
        'je (?:consens|donne mon (?:accord|consentement)|suis d accord|t autorise|vous autorise|autorise)',
        'tu as mon (?:accord|consentement)|je hebt mijn toestemming|je heb mijn toestemming',
      ),
      not(
        any(
          'heb ik|did i|have i|ai je|wanneer|when|quand|waar|waarvoor|wat|what|quoi|welke|which|niet|not|pas|of',
        ),
      ),
    ),
    slots: () => ({ confirm: true }),
  },
  {
    intent: 'consent-review',
    fits: both(
      any(
        '(?:laat|toon|zien|lees|lezen|nalezen|bekijk|bekijken|nakijken|see|show|read|view|check|preview|voir|' +
          `lire|montre|montrer|relire) (?:\\S+ ){0,4}${text}`,
        `${text} (?:\\S+ ){0,3}(?:zien|lezen|nalezen|bekijken|see|read|voir|lire|tonen)`,
        `${text} (?:\\S+ ){0,3}(?:aanpassen|aan te passen|wijzigen|veranderen|herschrijven|verbeteren)`,
        `(?:aanpassen|pas|wijzig|verander|herschrijf|change|edit|rewrite|adapt|modifier|changer|adapter|reecrire) (?:\\S+ ){0,3}${text}`,
        `wat staat er in (?:het|dat|de) ${text}|wat gaat er (?:precies )?(?:naar|verstuurd)`,
        `wat (?:ga|gaat|zal|wil|wordt|gaan) (?:je|er|jij|mentor|mijn mentor|hij|zij|ze) (?:\\S+ ){0,4}${send}`,
        `wat ${send} (?:je|mijn mentor) (?:precies|juist|dan)`,
        `what (?:will|would|are|is) (?:you|my mentor|he|she|they) (?:\\S+ ){0,3}${send}`,
        `what does the (?:message|text|mail) say|qu est ce que (?:\\S+ ){0,4}${send}`,
        `que (?:vas tu|va t il|va t on|contient) (?:\\S+ ){0,2}(?:${send}|${text})`,
        'what (?:\\S+ )?(?:will be|is being|is going to be|gets|is) (?:\\S+ )?(?:sent|shared)',
        '(?:eerst|first|d abord|nog) (?:lezen|zien|nalezen|read|see|lire|voir)',
        `(?:lezen|zien|nalezen|herlezen|read|see|lire|relire|voir) (?:voor|before|avant) (?:\\S+ ){0,3}(?:${send}|envoi|verzending|vertrekt|goes)`,
        '(?:zin|woord|alinea|sentence|word|paragraph|phrase|mot) (?:\\S+ ){0,2}(?:schrappen|wissen|' +
          'veranderen|aanpassen|toevoegen|remove|change|supprimer|changer)',
        '(?:change|edit|remove|schrap|verander|changer|supprimer) (?:\\S+ ){0,2}(?:zin|woord|sentence|word|phrase|mot)',
        '(?:lezen|zien|nalezen|read|see|lire|voir|check) (?:\\S+ ){0,2}(?:first|eerst|d abord)',
        `contenu du ${text}`,
        `(?:herlezen|nalezen|relire|re ?read|proofread) (?:\\S+ ){0,3}(?:eerst|first|d abord|${text})`,
        '^(?:eerst|first|d abord) (?:\\S+ ){0,3}(?:lezen|zien|read|see|lire|voir)',
      ),
      any(/\S/),
    ),
  },
  {
    intent: 'consent-status',
    fits: any(
      consent,
      // Whether it has left: whoever asks that takes nothing back.
      '^(?:is|was|werd) (?:het|dit|dat|hij|(?:het|mijn|dit) (?:bericht|mailtje)|(?:de|mijn) (?:mail|tekst|' +
        'brief)) (?:\\S+ ){0,5}(?:verstuurd|verzonden|gestuurd|vertrokken)',
      '^(?:has|have|was|is) (?:it|this|that|(?:my|the) (?:message|mail|text|letter)) (?:\\S+ ){0,3}(?:sent|left|gone)',
      '^(?:est ce que )?(?:c est|est ce|il est|est il|(?:le|mon) (?:message|mail|texte) (?:est|a ete)) (?:\\S+ ){0,3}(?:envoye|parti)',
      '^(?:staat|hoe staat het met|status van) mijn (?:vraag|bericht)(?! over)',
      // Whether somebody, and not everybody, has answered.
      '^(?:heeft|has|did) (?!iedereen|everyone|everybody|anyone|de groep|' +
        'the group)\\S+ (?:\\S+ ){0,2}(?:geantwoord|gereageerd|ja gezegd|nee gezegd|answered|answer|replied|' +
        'said yes|said no)',
      '^(?:est ce que |est ce qu )?(?!tout le monde|le groupe)\\S+ (?:a|a t il|a t elle) (?:deja )?(?:repondu|dit oui|dit non)',
      '(?:heb|wat heb|had) ik (?:\\S+ ){0,4}(?:goedgekeurd|toegestaan|toegelaten|ingestemd)',
      'ben ik (?:\\S+ ){0,3}akkoord gegaan',
      '(?:what|did|have) (?:\\S+ )?i (?:\\S+ )?(?:approved?|allowe?d?|agreed?)',
      'ai je (?:\\S+ ){0,2}(?:autorise|approuve|accepte|consenti)',
      '(?:qu|a quoi) (?:\\S+ ){0,3}(?:autorise|approuve|accepte|consenti)',
    ),
  },
];

function recipient(typed: string, said: Said) {
  return all(supervisor)(typed) ? { recipient: said.recipient ?? 'supervisor' } : {};
}
