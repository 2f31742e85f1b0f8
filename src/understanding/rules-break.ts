import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { any, both, not, type Rule } from './rule.ts';
import { hasClock, hasDate } from './says-when.ts';
import { partTime, shareOf } from './share-of-time.ts';

/** The training itself, by the names that people in it have for it. */
const training =
  '(?:opleiding|specialisatie|specialisatieopleiding|coschappen|co schappen|training|residency|specialty training|formation|specialisation)';
const mine = '(?:mijn|my|ma|mes|m n)';

const becomes = '(?:is|wordt|werd|duurt|has been|was|will be|is being|est|a ete|sera)';
const longer = '(?:verlengd|langer|extended|prolonged|longer|prolongee?s?|allongee?s?|rallongee?s?)';

/** Leave that is longer than any holiday. Why somebody takes it is not read, and goes no further than these words. */
const longLeave =
  '(?:(?:zwangerschaps|moederschaps|bevallings|vaderschaps|geboorte|ouderschaps|partner|zorg)verlof|zwangerschaps en bevallingsverlof|' +
  'moederschapsrust|bevallingsrust|palliatief verlof|onbetaald verlof|verlof zonder wedde|loopbaanonderbreking|loopbaanpauze|' +
  'tijdskrediet|sabbatical|sabbatjaar|(?:maternity|paternity|parental|unpaid|compassionate) leave|leave of absence|career break|' +
  'conge (?:de )?(?:maternite|paternite|naissance)|conge (?:parental|sans solde|sabbatique)|credit temps|pause carriere|' +
  'interruption de carriere)';

/** It is said of a stretch of days, and not of one day in a week. */
const stretch = any(
  'vanaf|van|sinds|tot|from|since|until|till|to|as of|du|depuis|jusqu|a partir|des|starting',
);
const weekday = any(
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  '(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|week|weken|weeks?|semaines?',
);
/** Whoever asks, wishes or speaks of somebody else tells nothing of their own training. */
const elsewhere = any(
  '(?:kan|kunnen|mag|hoe|wat|wie|waarom|wanneer|wil|zou|niet|geen|als ik|of ik|indien|stel dat|can|could|may|how|what|who|why|when)',
  '(?:want|would|should|not|no|don t|if|whether|comment|que|qui|pourquoi|quand|si|peux|puis je|veux|voudrais|aimerais|pas)',
  'mentor|mentore|collega|colleague|collegue|ze|zij|hij|she|he|elle|il|haar|her|his|son|sa',
  'melding(?:en)?|bericht(?:en)?|herinnering(?:en)?|notif\\w*|messages?|reminders?|rappels?|stil|mute|quiet|silence',
  `${lexicon.appointment}|gesprek|talk|entretien|sessie|session|seance|oui|consentement|toestemming|consent`,
);
const tells = not(elsewhere);

const works =
  'werk|werken|werkt|work|working|works|travaill\\w+|bosse|ga|ben|zit|am|m|go|going|switch\\w*|suis|serai|vais|passe|passer|reprends';
const me = any(
  '(?:ik|i|i m|i ll|je (?:travaille\\w*|suis|serai|vais|passe|bosse|reprends|ne)|j)',
  `${mine} ${training}`,
);

const course = (course: NonNullable<Slots['course']>) => (): Slots => ({ course });

/**
 * That one's own training is interrupted, part-time, taken up again or longer. Nothing is done on the strength of it but
 * that the card is shown on which that is noted, filled in.
 */
export const breaks: readonly Rule[] = [
  {
    intent: 'tasks',
    sure: true,
    fits: both(me, any(works, training), partTime, tells, not(weekday), not(hasClock)),
    slots: (text) => ({ course: 'pace', ...shareOf(text) }),
  },
  {
    intent: 'tasks',
    sure: true,
    fits: both(
      hasDate,
      not(hasClock),
      not(weekday),
      tells,
      any(
        `(?:herneem|hervat|herbegin) (?:(?:${mine}|de|het) (?:${training}|werk|stage|stages) )?(?:weer )?(?:op|vanaf) \\S+`,
        `(?:op|vanaf) (?:\\S+ ){1,3}(?:herneem|hervat|herbegin) ik(?: (?:${mine}|de|het) (?:${training}|werk|stage|stages))?$`,
        `(?:weer|terug|opnieuw) (?:aan het werk|aan de slag|in ${training}|op stage)`,
        `(?:back (?:at|to|in)|(?:return|returning|go back|going back) to|resume|resuming|restart) (?:my )?(?:work|${training})`,
        `je reprend(?:s|rai) (?:(?:le|mon|ma|mes) (?:travail|${training}|stages?|poste) )?(?:le|a partir|des|en|au) \\S+`,
        `(?:de retour (?:au travail|en ${training})|reprise (?:du travail|de ma ${training}|de mes stages))`,
      ),
    ),
    slots: course('back'),
  },
  {
    intent: 'tasks',
    sure: true,
    fits: both(any(longLeave), hasDate, stretch, tells, not(weekday)),
    slots: course('pause'),
  },
  {
    intent: 'tasks',
    sure: true,
    fits: both(
      tells,
      any(
        `${mine} ${training} (?:\\S+ ){0,3}(?:onderbroken|stilgelegd|gepauzeerd|interrupted|paused|on hold|interrompue?s?|suspendue?s?|en pause)`,
        `(?:onderbreek|onderbrak|pauzeer|interrupt|interrupted|interrupting|pause|paused|pausing|interromps|suspends) (?:\\S+ ){0,5}${mine} ${training}`,
        `(?:onderbreking van|break in|break from|interruption of|interruption de|pause dans) ${mine} ${training}`,
      ),
    ),
    slots: course('pause'),
  },
  {
    intent: 'tasks',
    sure: true,
    fits: both(
      tells,
      any(
        `${mine} ${training} ${becomes} (?:\\S+ ){0,4}${longer}`,
        `(?:verlenging van|extension of|prolongation of|prolongation de|allongement de) ${mine} ${training}`,
      ),
    ),
    slots: course('longer'),
  },
];
