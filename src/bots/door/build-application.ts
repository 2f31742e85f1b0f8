// By file, since the index of the package also loads its AI planners and tokenizers: 0.2 s and 30 MB that nobody uses.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { BotDeps } from '../asker.ts';
import type { Pressed } from '../turns/answer-invoke.ts';
import { loadTurns } from '../turns/load-turns.ts';
import type { Incoming, Reply } from '../turns/read-incoming.ts';
import { sayReply } from '../turns/say-reply.ts';
import { SenderReach } from '../turns/sender-reach.ts';
import { showLater } from '../turns/show-later.ts';
import { Strangers } from '../turns/strangers.ts';
import type { DoorAdapter } from './door-adapter.ts';
import { Once } from './once.ts';

/** Teams delivers again when it has no answer within 15 seconds; two minutes cover every repetition seen. */
const redeliveredWithin = 2 * 60_000;

/**
 * teams-ai without its typing timer, which `run` of 1.7.4 starts whatever `startTypingTimer` says: a turn that takes more
 * than a second would say "typing" by a way of its own, past the one that keeps the limits of Teams.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // Nothing to start.
  }
}

/**
 * Routes activities with teams-ai. Its typing timer, long-running messages, state storage and `actionExecute` stay
 * unused; docs/decisions/0005 says why. Types of activity without a route are nobody's business and do nothing.
 */
export function buildApplication(deps: BotDeps, adapter: DoorAdapter): Application {
  const application = new QuietApplication({ adapter, startTypingTimer: false, longRunningMessages: false });
  const strangers = new Strangers(deps.now);
  const reach = new SenderReach(deps);
  const messages = new Once<void>(redeliveredWithin, 5_000);
  const presses = new Once<Pressed>(redeliveredWithin, 500);

  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke,
    async (context) => {
      const { activity } = context;
      let isFirst = false;
      const { body, later } = await presses.do(keyOf(activity), () => {
        isFirst = true;
        return pressSafely(deps, activity);
      });
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
      if (isFirst && later !== undefined) void showLater(deps, activity, activity.replyToId, later);
      await reach.note(context.activity);
    },
    true,
  );
  application.activity(ActivityTypes.Message, async (context) => {
    await sayOnce(deps, context, messages, async () => {
      const { answerMessage } = await loadTurns();
      return answerMessage(deps, strangers, context.activity);
    });
    await reach.note(context.activity);
  });
  application.activity(ActivityTypes.InstallationUpdate, async (context) => {
    await sayOnce(deps, context, messages, async () => {
      const { answerInstallation } = await loadTurns();
      return answerInstallation(deps, strangers, context.activity);
    });
    await reach.note(context.activity);
  });
  return application;
}

async function pressSafely(deps: BotDeps, activity: Incoming): Promise<Pressed> {
  const { answerInvoke, answerCrashed } = await loadTurns();
  try {
    return await answerInvoke(deps, activity);
  } catch (cause) {
    deps.log.error({ verb: 'invoke', ...causeOf(cause) }, 'crashed');
    return answerCrashed(activity);
  }
}

/** Works out the reply and sends it, once for all deliveries of the activity; what can't be sent is done again with the next delivery. */
async function sayOnce(
  deps: BotDeps,
  context: TurnContext,
  messages: Once<void>,
  work: () => Promise<Reply | undefined>,
): Promise<void> {
  try {
    await messages.do(keyOf(context.activity), async () => {
      const reply = await work();
      if (reply !== undefined) await sayReply(deps, context.activity, reply);
    });
  } catch (cause) {
    deps.log.error({ verb: context.activity.type, ...causeOf(cause) }, 'reply not sent');
  }
}

/**
 * Ids of activities are unique in their conversation; one without id can't be recognised again. Who sent it is part of the
 * key: nobody gets, or keeps from being done, what belongs to somebody else. As JSON, since an id may hold any character.
 */
function keyOf({ conversation, id, from }: Activity): string {
  return id === undefined
    ? crypto.randomUUID()
    : JSON.stringify([from.aadObjectId?.toLowerCase(), from.id, conversation.id, id]);
}
