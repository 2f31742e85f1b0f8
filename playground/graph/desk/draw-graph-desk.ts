import type { Answer } from '../http/answer.ts';
import type { Tenant } from '../state/tenant.ts';
export function drawGraphDesk(_tenant: Tenant, _query: URLSearchParams): Answer {
  return { status: 404 };
}
