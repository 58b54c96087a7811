import type { Bilingual } from './catalogue.ts';

/** What readers of the digest are told about getting it. */
interface SubscriptionTexts {
  readonly subscribed: string;
  readonly alreadySubscribed: string;
  readonly unsubscribed: string;
  readonly notSubscribed: string;
  readonly subscribeInPersonalChat: string;
  readonly paused: (until: string) => string;
  readonly pauseHow: string;
  /** On the digest itself, after a press. */
  readonly notice: {
    readonly unsubscribed: string;
    readonly resubscribed: string;
    readonly noted: (people: number) => string;
  };
  readonly notSentYet: string;
  readonly unreadablePress: string;
}

export const subscriptionTexts: Bilingual<SubscriptionTexts> = {
  sv: {
    subscribed:
      'Du prenumererar nu på nyhetsbrevet och får det här i chatten varje månad. Skriv ”avsluta” för att sluta.',
    alreadySubscribed: 'Du prenumererar redan på nyhetsbrevet. Skriv ”avsluta” för att sluta.',
    unsubscribed: 'Prenumerationen är avslutad. Skriv ”prenumerera” om du ångrar dig.',
    notSubscribed: 'Du prenumererar inte på nyhetsbrevet. Skriv ”prenumerera” om du vill ha det.',
    subscribeInPersonalChat:
      'Skriv ”prenumerera” till mig i en personlig chatt, så skickar jag nyhetsbrevet dit.',
    paused: (until) =>
      `Nyhetsbrevet är pausat. Du får det igen från och med ${until}; skriv ”prenumerera” för att få det tidigare.`,
    pauseHow: 'Skriv till vilken dag, högst ett år framåt: till exempel ”pausa till 1 mars 2023”.',
    notice: {
      unsubscribed: 'Du får inte nyhetsbrevet längre. Tryck på Ångra om du vill ha det kvar.',
      resubscribed: 'Du får nyhetsbrevet igen.',
      noted: (people) =>
        people === 1 ? 'Du har noterat det.' : `Du har noterat det. ${people} personer har noterat det.`,
    },
    notSentYet: 'Nyhetsbrevet är inte skickat, så det går inte att svara på det än.',
    unreadablePress: 'Jag kunde inte läsa knapptryckningen. Skriv ”avsluta” eller ”prenumerera” i stället.',
  },
  en: {
    subscribed:
      'You now subscribe to the digest and get it here in the chat every month. Write “unsubscribe” to stop.',
    alreadySubscribed: 'You already subscribe to the digest. Write “unsubscribe” to stop.',
    unsubscribed: 'The subscription has ended. Write “subscribe” if you change your mind.',
    notSubscribed: 'You do not subscribe to the digest. Write “subscribe” if you want it.',
    subscribeInPersonalChat: 'Write “subscribe” to me in a personal chat, and I will send the digest there.',
    paused: (until) =>
      `The digest is paused. You get it again from ${until}; write “subscribe” to get it earlier.`,
    pauseHow: 'Write until which day, at most a year ahead: for example “pause until 1 March 2023”.',
    notice: {
      unsubscribed: 'You do not get the digest any more. Press Undo if you want to keep it.',
      resubscribed: 'You get the digest again.',
      noted: (people) =>
        people === 1 ? 'You have noted it.' : `You have noted it. ${people} people have noted it.`,
    },
    notSentYet: 'The digest has not been sent, so there is nothing to respond to yet.',
    unreadablePress: 'I could not read the press. Write “unsubscribe” or “subscribe” instead.',
  },
};
