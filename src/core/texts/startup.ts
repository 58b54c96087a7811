import type { Bilingual } from './catalogue.ts';

/** What an operator reads when the bot, or a command, cannot begin. */
interface StartupTexts {
  readonly storageUnreachable: (reason: string) => string;
  readonly portInUse: (port: number) => string;
  readonly configurationWrong: string;
}

export const startupTexts: Bilingual<StartupTexts> = {
  sv: {
    storageUnreachable: (reason) =>
      `Lagringen svarar inte som den ska (${reason}). Kontrollera anslutningssträngen eller kontonamnet, och att lagringen är igång. Lokalt startas den av ”npm start”.`,
    portInUse: (port) =>
      `Port ${port} används redan, kanske av en bot som redan är igång. Avsluta den, eller välj en annan port med PORT.`,
    configurationWrong: 'Inget har startat, för konfigurationen är inte hel:',
  },
  en: {
    storageUnreachable: (reason) =>
      `The storage does not answer as it should (${reason}). Check the connection string or account name, and that the storage is running. Locally, “npm start” starts it.`,
    portInUse: (port) =>
      `Port ${port} is in use, perhaps by a bot that is running already. End it, or choose another port with PORT.`,
    configurationWrong: 'Nothing was started, because the configuration is not complete:',
  },
};
