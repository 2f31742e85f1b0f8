import { lexicon } from './lexicon.ts';
import { any, both, not, type Rule } from './rule.ts';

const { data, erase, appointment } = lexicon;

const about = any(
  `${appointment} (?:van|op|om|of|on|du|de|dinsdag|\\p{L}+dag)`,
  'afspraak|afspraken|appointment|appointments|rendez vous|rdv',
);

/** What somebody asks of the data that are kept of them. */
export const ownData: readonly Rule[] = [
  {
    intent: 'delete-my-data',
    fits: both(
      any(
        `${erase} (?:\\S+ ){0,4}${data}`,
        `${data} (?:\\S+ ){0,3}(?:wist|gewist|verwijdert|wissen|verwijderen|verwijderd|effacer|supprimer|deleted|erased)`,
        `(?:${erase}|forget|oublie) (?:alles|everything|tout|me|mij)`,
        `(?:gooi|smijt|doe) (?:\\S+ ){0,4}${data} (?:\\S+ )?weg|${data} (?:\\S+ )?weg$`,
        `(?:${erase}) (?:\\S+ ){0,2}(?:alles|everything|tout|al) (?:\\S+ ){0,5}(?:mij|me|moi|weet|know|sais)`,
        `(?:${erase}) (?:\\S+ ){0,2}(?:mij|me|moi|mijn profiel|my profile)$|forget me|vergeet mij|oublie moi`,
        'right to be forgotten|vergeten worden|droit a l oubli',
        'vergeet wat ik (?:net |daarnet |zonet |juist )?(?:zei|schreef|typte|heb gezegd|gezegd heb)',
        'wat ik (?:net |zonet |daarnet )?(?:zei|schreef|typte) (?:\\S+ ){0,2}(?:vergeten|wissen|verwijderen)',
        '(?:vergeet|forget|oublie) (?:\\S+ ){0,2}(?:laatste|vorige|last|previous|dernier|derniere) (?:bericht|zin|message|phrase)',
        '(?:vergeet|forget|oublie) (?:mijn|my|mon) (?:bericht|message)',
        'forget what i (?:just )?(?:said|wrote|typed|told)|(?:ignore|scratch) what i (?:just )?(?:said|wrote)',
        'oublie ce que (?:j ai|je viens)',
        '(?:verwijder|wis|delete|efface) (?:\\S+ ){0,2}(?:bericht|berichten|message|messages|laatste)',
      ),
      not(about),
    ),
    slots: (typed) =>
      /wat ik|what i|ce que|bericht|message|laatste|last|dernier/.test(typed)
        ? { scope: 'last-message' }
        : { confirm: true },
  },
  {
    intent: 'export-my-data',
    fits: any(
      '(?:download|export|exporteer|send|copy|kopie) (?:\\S+ ){0,4}(?:everything|alles|tout) (?:\\S+ ){0,4}(?:me|mij|moi)',
      '(?:export|exporteer|exporteren|exporter|download|downloaden|telecharger|kopie|copy|copie|inzage|' +
        `opvragen|opslaan|toon|geef|send me|recevoir|obtenir|recuperer) (?:\\S+ ){0,4}${data}`,
      `${data} (?:\\S+ ){0,3}(?:export|exporteren|exporter|downloaden|opvragen|inzien|inkijken|telecharger)`,
      `(?:welke|wat voor|what|which|quelles|quel) ${data} (?:\\S+ ){0,5}(?:mij|me|moi|bewaar|bewaart|` +
        'bewaren|keep|store|hold|have|bijhoudt|hebt|heb|as|avez)',
      'wat heb (?:je|jij) (?:\\S+ ){0,3}(?:over|van|op|bij) mij',
      'wat (?:\\S+ ){0,3}(?:over|van) mij (?:\\S+ )?(?:opgeslagen|bewaard|bijgehouden|opslaan|bewaren|bijhouden)',
      'wat is er (?:\\S+ ){0,2}(?:over|van) mij|qu est ce que (?:tu|vous) (?:\\S+ ){0,3}(?:de|sur) moi',
      '(?:que|quoi) (?:\\S+ ){0,3}(?:sur|de) moi|quelles infos?',
      'what (?:\\S+ ){0,4}(?:about|on) me(?: \\S+)?$',
      'wat weet (?:je|jij|u|ge|de bot) (?:allemaal )?(?:over|van) mij',
      'wat (?:bewaar|bewaart|hou|houd|sla) (?:je|jij|u|ge|de bot) (?:\\S+ ){0,3}(?:over|van|op|bij)',
      'what do you (?:know|have|store|keep) (?:about|on|of) me|que sais tu (?:de|sur) moi|gdpr|avg verzoek',
      'rgpd|mijn gegevens|my data|mes donnees',
    ),
    slots: (typed) => (/^(?:welke|wat|what|which|quel|que)/.test(typed) ? { view: 'summary' } : {}),
  },
];
