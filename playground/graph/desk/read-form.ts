import type { Answer } from '../http/answer.ts';
import type { Tenant } from '../state/tenant.ts';
export function readForm(_tenant: Tenant, _text: string): Answer {
  return { status: 404 };
}
