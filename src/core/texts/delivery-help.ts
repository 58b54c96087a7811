import type { Bilingual } from './catalogue.ts';
import type { ArgumentHelp, CommandHelp } from './operator-help.ts';

/** The help pages of the operators' commands for deliveries. */
interface DeliveryHelpTexts {
  readonly all: CommandHelp;
  readonly status: CommandHelp;
  readonly retry: CommandHelp & { readonly unknown: string };
  readonly cancel: CommandHelp;
  readonly stream: ArgumentHelp;
}

export const deliveryHelpTexts: Bilingual<DeliveryHelpTexts> = {
  sv: {
    all: {
      usage: '[flaggor] <kommando>',
      summary: 'Följ utskick, försök igen eller avbryt.',
      details: '',
    },
    status: {
      usage: '[flaggor] [utskick]',
      summary:
        'Visa hur många som har skickats, väntar och misslyckades, takten och när det väntas vara klart.',
      details: 'Utan namn visas alla utskick där något väntar. Med namn visas också orsakerna.',
    },
    retry: {
      usage: '[flaggor] <utskick>',
      summary: 'Skicka igen till dem där det misslyckades.',
      details: 'Osäkra utskick kan ha kommit fram och skickas inte igen utan flaggan.',
      unknown: 'skicka också de osäkra; några kan då få samma meddelande två gånger',
    },
    cancel: {
      usage: '[flaggor] <utskick>',
      summary: 'Avbryt det som inte har skickats.',
      details:
        'Det som väntar räknas som misslyckat med orsaken Cancelled. Det som har skickats ligger kvar.',
    },
    stream: { name: 'utskick', description: 'utskickets namn, som digest:2022-12' },
  },
  en: {
    all: {
      usage: '[options] <command>',
      summary: 'Follow deliveries, try again or cancel.',
      details: '',
    },
    status: {
      usage: '[options] [delivery]',
      summary: 'Show how many were sent, wait and failed, the rate and the expected end.',
      details: 'Without a name all deliveries in which something waits. With a name the reasons too.',
    },
    retry: {
      usage: '[options] <delivery>',
      summary: 'Send again to those where it failed.',
      details: 'Uncertain deliveries may have arrived and are not sent again without the option.',
      unknown: 'send the uncertain ones too; some people may then get the same message twice',
    },
    cancel: {
      usage: '[options] <delivery>',
      summary: 'Cancel what has not been sent.',
      details: 'What waits counts as failed with the reason Cancelled. What was sent stays.',
    },
    stream: { name: 'delivery', description: 'the name of the delivery, such as digest:2022-12' },
  },
};
