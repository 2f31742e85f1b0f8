import type { Verb, Wish } from '../core/wishes/wish.ts';
import type { Answer, Asker } from './asker.ts';
import { chooseMeant } from './typed/choose-meant.ts';
import { changeSession } from './wishes/change-session.ts';
import { chooseLanguage } from './wishes/choose-language.ts';
import { chooseNotifications } from './wishes/choose-notifications.ts';
import { exportAttendance } from './wishes/export-attendance.ts';
import { listSessions } from './wishes/list-sessions.ts';
import { openSession } from './wishes/open-session.ts';
import { saveTraining } from './wishes/save-training.ts';
import { showContact } from './wishes/show-contact.ts';
import { showDigest } from './wishes/show-digest.ts';
import { showFaq } from './wishes/show-faq.ts';
import { showGroup } from './wishes/show-group.ts';
import { showHelp } from './wishes/show-help.ts';
import { showHelpCard } from './wishes/show-help-card.ts';
import { showKept } from './wishes/show-kept.ts';
import { showMentor } from './wishes/show-mentor.ts';
import { showOwnAttendance } from './wishes/show-own-attendance.ts';
import { showTraining } from './wishes/show-training.ts';

type Table = {
  readonly [V in Verb]: (asker: Asker, wish: Extract<Wish, { readonly verb: V }>) => Promise<Answer>;
};

/** Who carries out which wish. A verb without a line here does not compile. */
const wishes: Table = {
  'session.list': listSessions,
  'session.open': openSession,
  'session.start': changeSession,
  'session.next': changeSession,
  'session.back': changeSession,
  'session.skip': changeSession,
  'session.undo': changeSession,
  'session.tick': changeSession,
  'session.finish': changeSession,
  'session.plan': changeSession,
  'session.report': changeSession,
  'faq.show': showFaq,
  'person.language': chooseLanguage,
  'person.mentor': showMentor,
  'person.group': showGroup,
  'person.contact': showContact,
  'person.kept': showKept,
  'person.notifications': chooseNotifications,
  'digest.show': showDigest,
  'attendance.export': exportAttendance,
  'attendance.own': showOwnAttendance,
  'training.show': showTraining,
  'training.save': saveTraining,
  'typed.choose': async (asker, { intent }) => {
    const meant = await chooseMeant(asker, intent);
    return 'wish' in meant ? carryOut(asker, meant.wish) : meant;
  },
  'help.show': showHelp,
  'help.card': showHelpCard,
};

/** Carries out a wish by its line in the table. */
export function carryOut(asker: Asker, wish: Wish): Promise<Answer> {
  // The table pairs each verb with a handler of that verb; the compiler cannot follow a union through an index.
  const handler = wishes[wish.verb] as (asker: Asker, wish: Wish) => Promise<Answer>;
  return handler(asker, wish);
}
