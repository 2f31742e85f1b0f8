import { oneOf } from '../one-of.ts';
import type { Timed } from './read-when.ts';
import { phrase, says, source } from './vocabulary.ts';
import type { When } from './when.ts';

/** Numbers that say nothing of when: a length, a number of people, and the number of a session, a year or a room. */
const beside = phrase(
  oneOf(
    '\\d+ ?(?:min|minuten|minuutjes|minutes?|mins|trainees?|personen|people|personnes|keer|times|fois)',
    '(?:\\p{L}*sessie|session|seance|\\p{L}*gesprek|talk|entretien|jaar|year|annee|groep|group|groupe|' +
      'gent|leerdoel|goal|objectif|stap|step|etape|lokaal|kamer|room|zaal|salle) ' +
      '(?:nr |nummer |number |numero )?\\d+',
    '\\d+ ?(?:e|de|ste|st|nd|rd|th|er|ere|eme) ' +
      '(?:jaar|jaars|year|annee|gesprek|sessie|session|talk|seance|entretien)',
  ),
);
/** `may` and `mars` are words of their own, and short forms too often are. */
const unread = `\\d[^\\s#]*|${source.month.replace('|may|', '|').replace('|mars', '')}|${source.fullWeekday}`;

/** Whether something that says when was not taken into account: what was read is then read back before it counts. */
export function isLeftOver({ rest, days, clocks }: Timed, when: When): boolean {
  const spans = when.until !== undefined || (when.window?.from !== undefined && when.window.to !== undefined);
  const isBefore =
    says(rest, 'before|nog voor|avant') && when.range === undefined && when.window === undefined;
  const isMore = days.length > 1 || clocks.length > (spans ? 2 : 1);
  return isMore || isBefore || says(rest.replace(beside, ' '), unread);
}
