/** What may be asked of Graph, by the names that switches and the journal use. */
export const operations = [
  'schedule.get',
  'settings.get',
  'event.create',
  'event.list',
  'event.get',
  'event.update',
  'event.delete',
  'event.cancel',
  'view.list',
  'view.delta',
  'message.create',
  'message.list',
  'message.get',
  'message.update',
  'message.delete',
  'message.purge',
  'message.send',
  'folder.get',
  'subscription.create',
  'subscription.list',
  'subscription.get',
  'subscription.update',
  'subscription.delete',
  'subscription.reauthorize',
  'batch',
] as const;
export type Operation = (typeof operations)[number];

export function isOperation(raw: string): raw is Operation {
  return (operations as readonly string[]).includes(raw);
}

const reads: readonly Operation[] = [
  'schedule.get',
  'settings.get',
  'event.list',
  'event.get',
  'view.list',
  'view.delta',
  'message.list',
  'message.get',
  'folder.get',
  'subscription.list',
  'subscription.get',
  'batch',
];

/** Whether something changes by it: an answer that is lost then leaves a question. */
export function isWrite(operation: Operation): boolean {
  return !reads.includes(operation);
}
