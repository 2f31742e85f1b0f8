import { exports } from '../core/attendance/exports.ts';
import { digests } from '../core/digest/digest.ts';
import type { OutboxCollection } from '../core/effects/outbox.ts';
import { pulses } from '../core/sessions/pulse.ts';
import { sessions } from '../core/sessions/session.ts';

/** Every collection whose documents can have something to say. */
export const speaking = [sessions, pulses, digests, exports] as unknown as readonly OutboxCollection[];
