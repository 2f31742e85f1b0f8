import { type Button, button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Choosable } from '../../core/help/wishes.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { Intent, Understood } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { menu } from '../menu.ts';
import { offerRunning } from '../sessions/offer-running.ts';
import { askMove } from './walk.ts';

/**
 * Asks what was meant where nothing is sure enough to be done. In a running session words that are like a move show the
 * step with every way on; else there are three buttons, and what is running comes first.
 */
export async function askMeant(asker: Asker, understood: Understood): Promise<Answer> {
  const { intent } = understood;
  const asked = intent === 'next-step' || intent === 'end-session' ? await askMove(asker) : undefined;
  return asked ?? offerThree(asker, understood);
}

async function offerThree(asker: Asker, { intent, offers }: Understood): Promise<Answer> {
  const { words, reader } = asker;
  const running = (await offerRunning(asker))?.buttons.slice(0, 1) ?? [];
  const others = [...offers.flatMap((each) => buttonFor(asker, each) ?? []), ...menu(asker)];
  // Beside the way back to the running session, the list of all sessions is one too many.
  const fit = running.length === 0 ? others : others.filter(({ verb }) => verb !== 'session.list');
  const unique = new Map(
    [...running, ...fit].map((each) => [`${each.verb} ${each.data.intent ?? ''}`, each]),
  );
  const unknown = intent === 'unknown';
  const title = words[unknown ? 'unknown.title' : 'meant.title'];
  const paragraphs = [words[unknown ? 'unknown.text' : 'meant.text']];
  const buttons = [...unique.values()].slice(0, 3);
  return { card: drawMessage({ language: reader.language, title, paragraphs, buttons }) };
}

/** The button that does what an intent would; none where nothing can be chosen, or not by this person. */
function buttonFor(asker: Asker, intent: Intent): Button | undefined {
  const { words } = asker;
  const ofMenu = (verb: Button['verb']) => menu(asker).find((each) => each.verb === verb);
  const choose = (choice: Choosable) => button(words[`meant.${choice}`], 'typed.choose', { intent: choice });
  switch (intent) {
    case 'help':
      return button(words['button.help'], 'help.show');
    case 'sessions':
    case 'theme':
    case 'my-appointments':
      return ofMenu('session.list');
    case 'attendance':
      return ofMenu('attendance.export');
    case 'faq':
      return ofMenu('faq.show');
    case 'training':
      return ofMenu('training.show');
    case 'digest':
      return ofMenu('digest.show');
    case 'language':
      return ofMenu('person.language');
    case 'notifications':
      return ofMenu('person.notifications');
    case 'find-mentor':
      return ofMenu('person.mentor');
    case 'refer':
      return ofMenu('help.card');
    case 'start-session':
    case 'plan':
    case 'availability':
    case 'reschedule':
    case 'cancel':
    case 'withdraw-consent':
    case 'tasks':
    case 'learning-goals':
    case 'evaluation-form':
    case 'hours':
    case 'export-my-data':
      return choose(intent);
    case 'task-done':
      return choose('tasks');
    case 'consent-decline':
    case 'consent-review':
    case 'consent-status':
      return choose('consent-review');
    case 'greet':
    case 'answer':
    case 'next-step':
    case 'end-session':
    case 'consent-give':
    case 'delete-my-data':
    case 'crisis':
    case 'confirm':
    case 'deny':
    case 'stop-dialog':
    case 'out-of-scope':
    case 'unknown':
      return undefined;
    default:
      return unreachable(intent);
  }
}
