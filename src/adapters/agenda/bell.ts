import { BaseNotificationChannel, type JobNotification } from 'agenda';

/**
 * Tells Agenda in this process that there may be work of a name, so that it need not wait for its next look. Whoever rings
 * does not wait for what follows.
 */
export class Bell extends BaseNotificationChannel {
  readonly #ringing = new Set<string>();

  async connect(): Promise<void> {
    this.setState('connected');
  }

  async disconnect(): Promise<void> {
    this.setState('disconnected');
  }

  async publish(notification: JobNotification): Promise<void> {
    const { jobName } = notification;
    if (this.#ringing.has(jobName)) return;
    this.#ringing.add(jobName);
    setImmediate(() => {
      this.#ringing.delete(jobName);
      // Without a moment, since another ring of this name may have been for an earlier one. None of the handlers can throw.
      if (this.state === 'connected') void this.notifyHandlers({ ...notification, nextRunAt: null });
    });
  }
}
