import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

/** The least that can be built on the same packages: it echoes what is typed and answers a button with a fixed card. Nothing is stored. */

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'pressed' }] };
const adapter = new TeamsAdapter({});
const application = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });
application.addRoute(
  async ({ activity }) => activity.type === ActivityTypes.Invoke,
  async (context) => {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  },
  true,
);
application.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(context.activity.text);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
// Restify's own request and response are what the adapter is made for; their types differ under exactOptionalPropertyTypes.
const serve = adapter.process.bind(adapter) as unknown as (
  request: Request,
  response: Response,
  logic: (context: TurnContext) => Promise<void>,
) => Promise<void>;
server.post('/api/messages', async (request: Request, response: Response) => {
  await serve(request, response, async (context) => {
    await application.run(context);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
});
