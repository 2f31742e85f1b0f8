import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';

export interface Identity {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
}

/** Who sent an activity, and how to answer them. */
export type Authentic = Awaited<
  ReturnType<TeamsAdapter['botFrameworkAuthentication']['authenticateRequest']>
>;

type Client = Awaited<ReturnType<NonNullable<Authentic['connectorFactory']>['create']>>;

/** How many clients are kept; Teams has a service URL for each region, which is a handful. */
const atMost = 50;

/** How long the keys of the Bot Framework may take to come, in milliseconds: Teams gives up after 15 seconds. */
const keysWithin = 5_000;

/**
 * The adapter of teams-ai in two steps, so that a failed check of a token and a failed turn are told apart. Its own
 * `process` also writes every error with its message to the terminal and into the answer (botbuilder 4.23.3,
 * cloudAdapter.js); those are for nobody.
 */
export class DoorAdapter extends TeamsAdapter {
  /** Settled when the last check is over or its time is. */
  #checked: Promise<void> = Promise.resolve();
  readonly #clients = new LRUCache<string, Client>({ max: atMost });

  /** With an identity every activity must carry a valid token for this bot; without, none is asked for. */
  constructor(identity: Identity | undefined) {
    if (identity === undefined) super({});
    else {
      const settings = {
        MicrosoftAppId: identity.clientId,
        MicrosoftAppTenantId: identity.tenantId,
        MicrosoftAppType: 'SingleTenant',
      };
      const secret = { ...settings, MicrosoftAppPassword: identity.clientSecret };
      super(settings, new ConfigurationServiceClientCredentialFactory(secret));
    }
    this.#keepUserTokens();
  }

  /** The SDK makes a client for tokens of the user in every turn (cloudAdapterBase.js). Nobody asks for one here: one does. */
  #keepUserTokens(): void {
    const authentication = this.botFrameworkAuthentication;
    const make = authentication.createUserTokenClient.bind(authentication);
    let made: ReturnType<typeof make> | undefined;
    authentication.createUserTokenClient = (claims) => {
      const client = made ?? make(claims);
      made = client;
      client.catch(() => {
        made = undefined;
      });
      return client;
    };
  }

  /**
   * Rejects when the token is not valid, or when that can't be found out in time. One is checked at a time: that costs
   * nothing where the keys are known, and where they are not, the SDK would fetch them for each that waits.
   */
  async authenticate(activity: Activity, header: string): Promise<Authentic> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new Error('the keys did not come'));
    }, keysWithin);
    const check = this.#checked.then(() =>
      isLate ? late : this.botFrameworkAuthentication.authenticateRequest(activity, header),
    );
    const checked = Promise.race([check, late]);
    this.#checked = checked.then(
      () => undefined,
      () => undefined,
    );
    return checked.finally(() => clearTimeout(timer));
  }

  /** Runs the turn; gives what an invoke is answered with, nothing for other activities. */
  async take(
    from: Authentic,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<unknown> {
    const connectorFactory = { create: this.#reuseClient.bind(this, from) };
    const answer = await this.processActivity({ ...from, connectorFactory }, activity, logic);
    return answer?.body;
  }

  /** One client for each place to answer to: making one costs more than sending what it is made for. */
  async #reuseClient(from: Authentic, serviceUrl: string, audience: string): Promise<Client> {
    const place = `${serviceUrl} ${audience}`;
    const known = this.#clients.get(place);
    if (known !== undefined) return known;
    if (from.connectorFactory === undefined) throw new Error('nothing to answer with');
    const made = await from.connectorFactory.create(serviceUrl, audience);
    this.#clients.set(place, made);
    return made;
  }
}
