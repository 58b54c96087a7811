import { runInTerminal } from '../../infra/local/terminal.ts';

/** `npm start` on the ports and in the folder that the test gives: `node run-terminal.ts <config as JSON> <sv|en>`. */
const [config = '', language] = process.argv.slice(2);
await runInTerminal(JSON.parse(config), language === 'en' ? 'en' : 'sv');
