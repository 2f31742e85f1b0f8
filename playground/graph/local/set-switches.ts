import { z } from 'zod';
import { mailboxOf } from '../acts/mailbox-of.ts';
import { badRequest } from '../http/refusal.ts';
import { operations } from '../operations.ts';
import type { Tenant } from '../state/tenant.ts';
import { readSwitch } from '../switches/switch-board.ts';
import { switchList } from '../switches/switch-list.ts';

const setting = z
  .object({
    /** `name` or `name:value`. */
    switch: z.string(),
    mailbox: z.string().default('*'),
    on: z.boolean().default(true),
    times: z.number().int().positive().optional(),
    operations: z.array(z.enum(operations)).default([]),
  })
  .strict();
const settings = z.array(setting);

/** Turns switches on and off; gives those that are on. */
export function setSwitches(tenant: Tenant, raw: unknown): object {
  const parsed = settings.safeParse([raw].flat());
  if (!parsed.success)
    throw badRequest(
      parsed.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`).join('; '),
    );
  for (const one of parsed.data) {
    const read = readSwitch(one.switch);
    if (read === undefined) throw badRequest(`There is no switch '${one.switch}'.`);
    const mailbox = one.mailbox === '*' ? '*' : mailboxOf(tenant, one.mailbox).id;
    if (one.on) tenant.switches.turnOn({ ...read, mailbox, operations: one.operations }, one.times);
    else tenant.switches.turnOff(read.name, mailbox);
  }
  return drawSwitches(tenant);
}

export function drawSwitches(tenant: Tenant): object {
  // JSON has no infinity: what stays on until it is put off has no number.
  const on = tenant.switches.list.map(({ left, ...rest }) => ({
    ...rest,
    ...(Number.isFinite(left) ? { left } : {}),
  }));
  return { on, all: switchList };
}
