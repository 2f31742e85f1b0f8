import { type Button, button } from '../cards/kit/button.ts';
import { takesAttendance } from '../core/sessions/decide-session.ts';
import { trainingsOf } from '../core/training/training.ts';
import type { Asker } from './asker.ts';
import { mainThing } from './way-on.ts';

/** The menu of a person, the main thing first. */
export function menu(asker: Asker): readonly Button[] {
  const { words, membership } = asker;
  return [
    mainThing(asker),
    ...(isCoordinatorAnywhere(asker) ? [button(words['button.digest'], 'digest.show')] : []),
    ...(listsAttendance(asker) ? [button(words['export.made'], 'attendance.export')] : []),
    ...(trainingsOf(asker.person, asker.deps.programmes).length > 0
      ? [button(words['button.training'], 'training.show')]
      : []),
    button(words['button.faq'], 'faq.show'),
    ...(membership.role === 'trainee' ? [button(words['button.mentor'], 'person.mentor')] : []),
    ...(isInGroup(asker) ? [button(words['button.group'], 'person.group')] : []),
    ...(isListed(asker) ? [button(words['button.ownAttendance'], 'attendance.own')] : []),
    button(words['button.language'], 'person.language'),
    button(words['button.notifications'], 'person.notifications'),
    button(words['button.helpCard'], 'help.card'),
  ];
}

/** The menu on a card: the main thing and the numbers as buttons, and a row for everything else. */
export function offer(asker: Asker): {
  readonly choices: readonly Button[];
  readonly buttons: readonly Button[];
} {
  const all = menu(asker);
  const isButton = ({ verb, style }: Button) => style === 'positive' || verb === 'help.card';
  return { choices: all.filter((each) => !isButton(each)), buttons: all.filter(isButton) };
}

function isInGroup({ membership, programme }: Asker): boolean {
  return membership.group !== undefined && programme.mode === 'group';
}

function listsAttendance(asker: Asker): boolean {
  return asker.membership.role === 'mentor' && isTaken(asker);
}

/** A trainee of whom somebody notes whether they were there. */
function isListed(asker: Asker): boolean {
  return asker.membership.role === 'trainee' && isTaken(asker);
}

/** Whether the programme has a step in which attendance is taken. */
function isTaken({ programme }: Asker): boolean {
  return programme.sessions.some(({ steps }) => steps.some(takesAttendance));
}

function isCoordinatorAnywhere({ person }: Asker): boolean {
  return person.memberships.some(({ role }) => role === 'coordinator');
}
