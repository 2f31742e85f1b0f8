import { unreachable } from '../kernel/result.ts';
import { instantIn } from '../kernel/time.ts';
import type { SessionChange } from '../sessions/wishes.ts';
import type { Session } from './session.ts';

/**
 * Whether a session stands as a wish would have it, asked of a wish that came with an old card: then it was carried out
 * before, else it was not. A move in a walk counts as carried out: the walk went on since. Takes the IANA zone of the
 * programme.
 */
export function isCarriedOut(session: Session, wish: SessionChange, zone: string): boolean {
  switch (wish.verb) {
    case 'session.plan': {
      const wanted = wish.date === undefined ? undefined : instantIn(zone, wish.date, wish.clock ?? '');
      return session.plannedAt === wanted;
    }
    case 'session.tick': {
      const noted = new Map(Object.entries(session.attendance));
      return Object.entries(wish.attendance).every(([id, present]) => noted.get(id) === present);
    }
    case 'session.report':
      if (wish.outcome === 'not-yet')
        return session.state === 'running'
          ? session.clock?.followed === 'answered'
          : session.state === 'open' && session.plannedAt !== undefined;
      return wish.outcome === 'yes'
        ? session.state === 'held'
        : session.state === 'open' && session.plannedAt === undefined;
    case 'session.start':
    case 'session.next':
    case 'session.back':
    case 'session.skip':
    case 'session.finish':
    case 'session.undo':
      return true;
    default:
      return unreachable(wish);
  }
}
