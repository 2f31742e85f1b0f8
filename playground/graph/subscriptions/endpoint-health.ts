/** https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#throttling */
const looksAt = 100;
const slowFrom = 2_900;

/**
 * How fast an endpoint answered of late. Of a hundred answers: ten slow ones, and all of its notifications come ten
 * minutes later; fifteen, and they are dropped.
 */
export class EndpointHealth {
  #slow: boolean[] = [];

  /** Takes how long it took to answer, in milliseconds. */
  note(took: number): void {
    this.#slow = [...this.#slow, took > slowFrom].slice(-looksAt);
  }

  get state(): 'well' | 'slow' | 'dropped' {
    const slow = this.#slow.filter(Boolean).length;
    if (this.#slow.length < looksAt || slow < 10) return 'well';
    return slow < 15 ? 'slow' : 'dropped';
  }
}
