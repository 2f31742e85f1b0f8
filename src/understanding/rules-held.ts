import { lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import { all, any, both, exactly, not, type Rule } from './rule.ts';

const { session } = lexicon;
const past = oneOf(
  'gisteren|eergisteren|gisteravond|vandaag|vanavond|vanmiddag|daarnet|zonet|net|pas|al|reeds|vorige',
  'voorbije|afgelopen|verleden|yesterday|today|already|last|earlier|just|hier|avant hier|aujourd hui',
  'deja|derniere?|passee?',
);

/** A session that was held without the bot: it can be told with its day. */
export const heldOutside: readonly Rule[] = [
  {
    intent: 'sessions',
    fits: both(
      any(
        // Who sat together did so about nothing else.
        '(?:we|wij) (?:\\S+ ){0,4}(?:samengezeten|bijeengezeten|samengekomen|bijeengekomen)',
        '(?:we|wij) (?:zaten|kwamen) (?:\\S+ ){0,3}(?:samen|bijeen|bij elkaar)',
        'we (?:\\S+ ){0,2}(?:met|sat together) (?:\\S+ )?(?:yesterday|today|last|on|already)',
        '(?:nous nous sommes|on s est|on s etait) (?:\\S+ )?(?:vus?|vues?|reunis?|retrouves?|rencontres?)',
        `(?:${session}|gesprek|talk|entretien) (?:is|was|werd|has|a|went) (?:\\S+ ){0,3}(?:gehouden|gevoerd|doorgegaan|held|taken place|eu lieu|ete tenue?)`,
        `(?:${session}|gesprek|talk|entretien) (?:\\S+ ){0,3}(?:gehouden|gevoerd|held)`,
        `(?:we|wij|we ve) (?:hadden|deden|hielden|voerden|had|held|did) (?:\\S+ ){0,4}(?:${session}|gesprek|talk)`,
        `(?:hadden|deden|hielden|voerden) (?:we|wij) (?:\\S+ ){0,4}(?:${session}|gesprek)`,
        `(?:nous avons|on a) (?:\\S+ ){0,2}(?:eu|tenu|fait) (?:\\S+ ){0,2}(?:${session}|entretien)`,
      ),
      // Said of what is over; "when do we meet" and "we did not" ask and tell something else.
      not(
        any(
          'wanneer|when|quand|hoe vaak|how often|niet|not|pas encore|n avons|n a|didn t|nooit|never|geen',
          'hoeveel|how many|number of|combien|welk deel|compared|vergeleken|noteer\\w*|noter|can|kan|zou|peut|alle',
        ),
      ),
      any(
        past,
        '\\d{1,2}',
        'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|lundi|mardi|mercredi|jeudi|vendredi',
        'gehouden|gevoerd|samengezeten|bijeengekomen|samengekomen|held|eu lieu|vus?',
      ),
    ),
    slots: () => ({ view: 'held' }),
  },
  {
    intent: 'sessions',
    fits: exactly(
      '(?:ze|hij|het|dit|die|it|elle|il) (?:is|was|a) (?:al |already |deja )?(?:gehouden|gevoerd|' +
        'doorgegaan|held|eu lieu)(?: (?:already|gisteren|yesterday|hier))?',
    ),
    slots: () => ({ view: 'held' }),
  },
];

/** Leaving a running session for a while. Alone, "pause" may also mean the messages: who leads one is asked about nothing. */
export const pausing: readonly Rule[] = [
  {
    intent: 'stop-dialog',
    sure: true,
    fits: both(
      any(
        '(?:ik|we|wij) (?:moet|moeten|ben|zijn|ga|gaan) (?:even |eventjes |effe |kort )?(?:weg|naar buiten|onderbreken)$',
        '(?:zo|straks|dadelijk) terug|be right back|brb',
        'i (?:have|need) to (?:leave|step out|go) for (?:a|one|five|ten) (?:moment|minutes?|bit|while|second)',
        '(?:i ll|we ll|i will|we will) be back|step(?:ping)? out for|je (?:dois|vais) (?:m absenter|sortir)',
        'je reviens(?= (?:dans|tout|vite|de suite|bientot)|$)|on reprend (?:plus tard|dans)',
        '(?:we|wij) (?:nemen|houden|doen) (?:\\S+ )?(?:een |even )?(?:\\S+ )?pauze',
        '(?:let s|we) (?:take|have) a (?:short )?break|on fait une (?:petite )?pause|koffiepauze|coffee break',
        'pause cafe',
        '^(?:even|korte|kleine|short|quick|petite) (?:pauze|break|pause)$|^break$|^time ?out$|^(?:even )?onderbreken$|^interrupt$',
      ),
      not(any('afspraak|appointment|rendez vous|rdv|sessie annuleren|ziek|sick|malade')),
    ),
    slots: () => ({ action: 'pause' }),
  },
  {
    intent: 'notifications',
    fits: exactly('pauze|pauzeer|pauzeren|pause|faire une pause|even pauzeren'),
    slots: () => ({ action: 'pause' }),
  },
];

const notices =
  'berichten|bericht|berichtjes|meldingen|melding|herinneringen|notificaties?|notifications?|messages?|reminders?|rappels?|smsen|pings?';

/** What is asked about the messages that the bot sends by itself, beside a pause. */
export const quieting: readonly Rule[] = [
  {
    intent: 'notifications',
    fits: all(
      'weekend|week end|weekends|zaterdag en zondag|saturdays? (?:and|or) sundays?|samedi et dimanche',
      `geen|niet|niets|niks|no|not|nothing|never|none|pas|rien|aucun|jamais|stil|quiet|silence|mute|don t`,
      `${notices}|krijgen|ontvangen|sturen|stuur|storen|send|receive|get|disturb|envoie|envoyer|recevoir|stil|quiet|silence|mute`,
    ),
    slots: () => ({ action: 'quiet-weekend' }),
  },
  {
    intent: 'notifications',
    sure: true,
    fits: any(
      '^(?:gelieve )?(?:stuur|zend|zeg|vertel|meld) (?:(?:mij|me|ons|alsjeblieft|' +
        'aub) ){0,3}(?:echt )?(?:niets|niks|geen enkel bericht|geen berichten|geen meldingen|' +
        'nooit) ?(?:iets )?meer(?: (?:aub|alsjeblieft|sturen))?$',
      '^(?:ik )?(?:wil|wens|hoef) (?:\\S+ ){0,2}(?:niets|niks|geen (?:berichten|meldingen|' +
        'herinneringen)) meer (?:\\S+ ){0,3}(?:krijgen|ontvangen|horen|zien)(?: van (?:jou|je|u|de bot|' +
        'klankbord))?$',
      `^(?:zet |schakel |turn |switch |mets )?(?:alles|alle (?:${notices})|everything|all (?:${notices})|` +
        'tout|meldingen|berichten|notificaties|notifications|messages) (?:maar |helemaal )?(?:uit|af|off|' +
        'uitzetten|afzetten|uitschakelen)$',
      '^(?:turn|switch) (?:everything|all|it all) off$',
      `^(?:turn|switch) off (?:everything|all (?:${notices}))$`,
      '^(?:desactiver?|coupe|couper|arrete) (?:tout|toutes les notifications)$',
      '^tout (?:desactiver|couper|arreter)$',
      '^(?:please )?(?:do not|don t|dont|never|stop) (?:send|sending|message|messaging|text|texting|' +
        'contact|contacting) me(?: (?:anything|any messages|messages))?(?: (?:anymore|any more|again|' +
        'ever again))?(?: please)?$',
      '^(?:ne )?m envoie(?:z)? plus (?:rien|de messages?|aucun message)(?: (?:stp|svp))?$',
    ),
    slots: () => ({ action: 'off' }),
  },
];
