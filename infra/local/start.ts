import { resolveLanguage } from '../../src/core/language.ts';
import { localStack } from './stack-config.ts';
import { runInTerminal } from './terminal.ts';

const { locale } = new Intl.DateTimeFormat().resolvedOptions();
const language = resolveLanguage({ chosen: null, written: null, locale });
await runInTerminal({ ...localStack, locale: language === 'sv' ? 'sv-SE' : 'en-US' }, language);
