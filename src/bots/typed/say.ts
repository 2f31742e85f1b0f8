import { type Button, button, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { type Intent, longestLine, type Understood } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { offer } from '../menu.ts';
import { wayOn } from '../way-on.ts';

/** What is answered in words alone, each with a way on. */

export function sayGreeting(asker: Asker): Answer {
  const { words, person, membership } = asker;
  const title = words['greet.title']({ name: plain(person.name) });
  const paragraphs = [words[`help.${membership.role}`]];
  const { language } = asker.reader;
  return { card: drawMessage({ language, title, paragraphs, ...offer(asker) }) };
}

export function sayOutOfScope(asker: Asker, aboutPatient: boolean): Answer {
  const { words } = asker;
  return say(asker, words[aboutPatient ? 'patientData.text' : 'outOfScope.text'], [], wayOn(asker));
}

/** Says how much is read at once. Whom to turn to stays near: a long story may be about just that. */
export function sayTooLong(asker: Asker): Answer {
  const { words } = asker;
  const text = words['tooLong.text']({ count: longestLine });
  const numbers = button(words['button.helpCard'], 'help.card');
  return say(asker, words['tooLong.title'], [text], [...wayOn(asker), numbers]);
}

/** Says honestly that something is not there yet, and what helps meanwhile. */
export function sayNotYet(asker: Asker, understood: Understood): Answer {
  const { words } = asker;
  const text = words[`notYet.${subjectOf(understood.intent)}`];
  const extra =
    subjectOf(understood.intent) === 'refer' ? [primary(words['button.helpCard'], 'help.card')] : [];
  return say(asker, text, [], extra.length > 0 ? [...extra, ...wayOn(asker)] : wayOn(asker));
}

type Subject = 'plan' | 'refer' | 'consent' | 'other';

function subjectOf(intent: Intent): Subject {
  switch (intent) {
    case 'plan':
    case 'reschedule':
    case 'cancel':
    case 'availability':
    case 'answer':
      return 'plan';
    case 'refer':
      return 'refer';
    case 'consent-give':
    case 'consent-decline':
    case 'consent-review':
    case 'consent-status':
    case 'withdraw-consent':
      return 'consent';
    case 'help':
    case 'greet':
    case 'language':
    case 'notifications':
    case 'faq':
    case 'sessions':
    case 'my-appointments':
    case 'start-session':
    case 'next-step':
    case 'end-session':
    case 'theme':
    case 'attendance':
    case 'tasks':
    case 'task-done':
    case 'learning-goals':
    case 'evaluation-form':
    case 'hours':
    case 'training':
    case 'find-mentor':
    case 'digest':
    case 'export-my-data':
    case 'delete-my-data':
    case 'crisis':
    case 'confirm':
    case 'deny':
    case 'stop-dialog':
    case 'out-of-scope':
    case 'unknown':
      return 'other';
    default:
      return unreachable(intent);
  }
}

function say(asker: Asker, title: string, paragraphs: readonly string[], buttons: readonly Button[]): Answer {
  return { card: drawMessage({ language: asker.reader.language, title, paragraphs, buttons }) };
}
