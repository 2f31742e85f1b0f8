import { act } from '../acts/act.ts';
import { parseAct } from '../acts/parse-act.ts';
import type { Answer } from '../http/answer.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';
import { moveClock } from '../local/move-clock.ts';
import { setSwitches } from '../local/set-switches.ts';
import type { Tenant } from '../state/tenant.ts';
import { drawRefusedDesk } from './draw-graph-desk.ts';

/** What says which page the form stood on. */
const ofPage = ['mailbox', 'lang', 'show', 'week'] as const;

/** Does what a form of the page asks, and shows the page again; what is refused is said on it. */
export function readForm(tenant: Tenant, text: string): Answer {
  const form = new URLSearchParams(text);
  try {
    carryOut(tenant, form);
  } catch (cause) {
    if (!(cause instanceof GraphRefusal)) throw cause;
    return drawRefusedDesk(tenant, form, cause.message);
  }
  const back = new URLSearchParams(ofPage.map((name): [string, string] => [name, form.get(name) ?? '']));
  return { status: 303, headers: { location: `/_local/desk?${back}` } };
}

function carryOut(tenant: Tenant, form: URLSearchParams): void {
  const { do: what, lang: _, show: __, week: ___, ...fields } = Object.fromEntries(form);
  if (what === 'act') act(tenant, parseAct(fields));
  else if (what === 'switch') turn(tenant, form);
  else if (what === 'clock')
    moveClock(tenant.clock, JSON.stringify({ advanceMs: Number(form.get('advanceMs')) }));
  else throw badRequest('The form asks for nothing that can be done.');
}

function turn(tenant: Tenant, form: URLSearchParams): void {
  const name = form.get('switch') ?? '';
  const value = form.get('value') ?? '';
  const mailbox = form.get('mailbox') ?? '';
  const asked = value === '' ? name : `${name}:${value}`;
  if (form.get('for') === 'off')
    setSwitches(
      tenant,
      [mailbox, '*'].map((each) => ({ switch: name, mailbox: each, on: false })),
    );
  else setSwitches(tenant, { switch: asked, mailbox: form.get('for') === '*' ? '*' : mailbox });
}
