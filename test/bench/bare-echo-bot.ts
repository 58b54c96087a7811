import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request } from 'botbuilder';
import restify from 'restify';

/** The measure: the SDK as its samples use it, answering each message with its own text. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/ready', async (_request, response) => {
  response.send(200, { status: 'ready' });
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    await context.sendActivity(context.activity.text);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
