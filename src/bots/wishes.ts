import type { Verb, Wish } from '../core/wishes/wish.ts';
import type { Answer, Asker } from './asker.ts';
import { exportAttendance } from './attendance/export-attendance.ts';
import { showOwnAttendance } from './attendance/show-own-attendance.ts';
import { showDigest } from './digest/show-digest.ts';
import { showFaq } from './help/show-faq.ts';
import { showHelp } from './help/show-help.ts';
import { showHelpCard } from './help/show-help-card.ts';
import { chooseLanguage } from './people/choose-language.ts';
import { chooseNotifications } from './people/choose-notifications.ts';
import { showContact } from './people/show-contact.ts';
import { showGroup } from './people/show-group.ts';
import { showKept } from './people/show-kept.ts';
import { showMentor } from './people/show-mentor.ts';
import { changeSession } from './sessions/change-session.ts';
import { listSessions } from './sessions/list-sessions.ts';
import { openSession } from './sessions/open-session.ts';
import { saveTraining } from './training/save-training.ts';
import { showTraining } from './training/show-training.ts';
import { chooseMeant } from './typed/choose-meant.ts';

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
