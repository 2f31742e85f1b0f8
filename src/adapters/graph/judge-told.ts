import type { CalendarAnswer, Unavailable } from '../../core/appointments/calendar-answer.ts';
import { parseJson } from '../../core/kernel/parse-json.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { Told } from './exchange-response.ts';
import { codeOf } from './read-error.ts';

/** It was carried out. `json` is undefined where the rest of the answer got lost. */
export interface Body {
  readonly kind: 'body';
  readonly status: number;
  readonly json: unknown;
}

export type Failure =
  | Exclude<CalendarAnswer, { readonly kind: 'event' | 'found' | 'done' }>
  /** The place in a round of changes is no longer known. */
  | { readonly kind: 'expired' };

type Answered = Extract<Told, { readonly kind: 'answered' }>;

/** What an answer means. Of a read that went wrong nothing is left; a write may have been carried out. */
export function judge(told: Told, of: 'read' | 'write', now: Instant): Body | Failure {
  switch (told.kind) {
    case 'answered':
      return judgeAnswer(told, of, now);
    case 'closed':
      return { kind: 'later', afterMs: told.afterMs };
    case 'no-token':
      return told.outcome.kind === 'refused' ? { kind: 'identity' } : { kind: 'later' };
    case 'not-sent':
      return { kind: 'later' };
    case 'unknown':
      return of === 'write' ? { kind: 'unknown' } : { kind: 'later' };
  }
}

/** Codes of https://learn.microsoft.com/graph/errors; those of Exchange, as people met them. */
function judgeAnswer(told: Answered, of: 'read' | 'write', now: Instant): Body | Failure {
  const { body, status } = told;
  if (status >= 200 && status < 300) return { kind: 'body', status, json: parseJson(body) };
  const code = codeOf(body);
  switch (status) {
    case 401:
      // Said of one mailbox when a subscription is made: github.com/microsoftgraph/microsoft-graph-docs/issues/6472
      return code === 'ExtensionError' ? later(told, now) : { kind: 'identity' };
    case 403:
      return { kind: 'not-permitted' };
    case 404:
      return judgeAbsence(told, code, now);
    case 409:
    case 412:
      return { kind: 'conflict' };
    case 410:
      return { kind: 'expired' };
    case 423:
    case 429:
    case 509:
      return later(told, now);
    case 408:
    case 500:
    case 502:
    case 503:
    case 504:
      return of === 'write' ? { kind: 'unknown' } : later(told, now);
    default:
      if (code === 'ErrorOccurrenceCrossingBoundary') return { kind: 'series' };
      return { kind: 'refused', status, ...(code === undefined ? {} : { code }) };
  }
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/10481: one and the same mailbox says it in two ways by turns. */
const noMailbox =
  /^(MailboxNot(Enabled|Supported)ForRESTAPI|(Request_)?ResourceNotFound|ErrorInvalidUser|ErrorNonExistentMailbox)$/;

/** A 404 that says nothing of an item or a mailbox is of something on the way. */
function judgeAbsence(told: Answered, code: string | undefined, now: Instant): Failure {
  if (code === 'ErrorItemNotFound') return { kind: 'absent' };
  return code !== undefined && noMailbox.test(code) ? { kind: 'no-mailbox' } : later(told, now);
}

function later({ headers }: Answered, now: Instant): Failure {
  const afterMs = readRetryAfter(headers, now);
  return afterMs === undefined ? { kind: 'later' } : { kind: 'later', afterMs };
}

/** For questions that are about no item: what can't be said of them is a fault of ours. */
export function toUnavailable(failure: Failure): Unavailable {
  switch (failure.kind) {
    case 'later':
    case 'no-mailbox':
    case 'not-permitted':
    case 'identity':
    case 'refused':
      return failure;
    case 'unknown':
    case 'conflict':
      return { kind: 'later' };
    case 'absent':
      return { kind: 'refused', status: 404 };
    case 'expired':
      return { kind: 'refused', status: 410 };
    case 'series':
      return { kind: 'refused', status: 400 };
  }
}

/** For what is asked of one event. */
export function toAnswer(failure: Failure): CalendarAnswer {
  return failure.kind === 'expired' ? { kind: 'refused', status: 410 } : failure;
}
