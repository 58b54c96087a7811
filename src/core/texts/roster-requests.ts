import type { Bilingual } from './catalogue.ts';

/** What somebody wishes to be: a role, a municipality and a body in words, and who it is. */
interface Wish {
  readonly person: string;
  readonly role: string;
  readonly municipality: string;
  readonly body: string;
}

/** What is said to and of those who ask to be on the roster. */
interface RosterRequestTexts {
  readonly joinForm: {
    readonly heading: (body: string) => string;
    readonly line: string;
    readonly municipality: string;
    readonly role: string;
    readonly ask: string;
    readonly back: string;
    readonly missing: string;
  };
  readonly asked: (wish: Wish) => string;
  readonly pending: (wish: Wish, date: string) => string;
  readonly wasDeclined: (wish: Wish, date: string) => string;
  readonly alreadyOnRoster: (wish: Wish) => string;
  readonly card: {
    readonly heading: string;
    readonly line: (wish: Wish) => string;
    readonly askedAt: string;
    readonly others: (municipality: string) => string;
    readonly nobody: string;
    readonly accept: string;
    readonly decline: string;
    readonly accepted: (coordinator: string, date: string) => string;
    readonly declined: (coordinator: string, date: string) => string;
  };
  readonly told: {
    readonly accepted: (wish: Wish) => string;
    readonly acceptedInChannel: (name: string, wish: Wish) => string;
    readonly declined: (wish: Wish) => string;
  };
  readonly unreadablePress: string;
  readonly unknownRequest: string;
}

export const rosterRequestTexts: Bilingual<RosterRequestTexts> = {
  sv: {
    joinForm: {
      heading: (body) => `Du står inte i ledamotslistan för ${body}.`,
      line: 'Därför kan du inte svara ännu. Välj kommun och roll, så frågar jag samordnaren.',
      municipality: 'Kommun',
      role: 'Roll',
      ask: 'Be att bli tillagd',
      back: 'Tillbaka till mötet',
      missing: 'Välj ett av alternativen.',
    },
    asked: (wish) =>
      `Skickat till samordnaren: du vill bli ${wish.role} för ${wish.municipality} i ${wish.body}. Jag hör av mig när det är avgjort.`,
    pending: (wish, date) =>
      `Du bad den ${date} om att bli ${wish.role} för ${wish.municipality} i ${wish.body}. Samordnaren har inte svarat än.`,
    wasDeclined: (wish, date) =>
      `Samordnaren sa den ${date} nej till att du blir ${wish.role} för ${wish.municipality} i ${wish.body}. Vänd dig till samordnaren om det är fel.`,
    alreadyOnRoster: (wish) =>
      `Du är redan ${wish.role} för ${wish.municipality} i ${wish.body}. Uppdatera kortet, så kan du svara.`,
    card: {
      heading: 'Vill bli tillagd i ledamotslistan',
      line: (wish) => `${wish.person} vill bli ${wish.role} för ${wish.municipality} i ${wish.body}.`,
      askedAt: 'Begärt',
      others: (municipality) => `${municipality} har i dag`,
      nobody: 'ingen',
      accept: 'Lägg till från i dag',
      decline: 'Avslå',
      accepted: (coordinator, date) => `Tillagd av ${coordinator} den ${date}.`,
      declined: (coordinator, date) => `Avslaget av ${coordinator} den ${date}.`,
    },
    told: {
      accepted: (wish) =>
        `Du är nu ${wish.role} för ${wish.municipality} i ${wish.body} och kan svara på närvarokorten.`,
      acceptedInChannel: (name, wish) =>
        `<at>${name}</at> är nu ${wish.role} för ${wish.municipality} i ${wish.body} och kan svara på närvarokorten.`,
      declined: (wish) =>
        `Samordnaren sa nej till att du blir ${wish.role} för ${wish.municipality} i ${wish.body}. Vänd dig till samordnaren om det är fel.`,
    },
    unreadablePress: 'Jag kunde inte läsa valet från kortet. Öppna det igen och välj kommun och roll.',
    unknownRequest: 'Begäran finns inte längre. Skriv ”ledamöter” för att se dem som väntar.',
  },
  en: {
    joinForm: {
      heading: (body) => `You are not on the roster of ${body}.`,
      line: 'So you cannot answer yet. Choose municipality and role, and I ask the coordinator.',
      municipality: 'Municipality',
      role: 'Role',
      ask: 'Ask to be added',
      back: 'Back to the meeting',
      missing: 'Choose one of these.',
    },
    asked: (wish) =>
      `Sent to the coordinator: you wish to be a ${wish.role} for ${wish.municipality} in ${wish.body}. I tell you when it is decided.`,
    pending: (wish, date) =>
      `On ${date} you asked to be a ${wish.role} for ${wish.municipality} in ${wish.body}. The coordinator has not answered yet.`,
    wasDeclined: (wish, date) =>
      `On ${date} the coordinator declined that you become a ${wish.role} for ${wish.municipality} in ${wish.body}. Turn to the coordinator if that is wrong.`,
    alreadyOnRoster: (wish) =>
      `You are a ${wish.role} for ${wish.municipality} in ${wish.body} already. Refresh the card, then you can answer.`,
    card: {
      heading: 'Wishes to be on the roster',
      line: (wish) => `${wish.person} wishes to be a ${wish.role} for ${wish.municipality} in ${wish.body}.`,
      askedAt: 'Asked',
      others: (municipality) => `${municipality} has today`,
      nobody: 'nobody',
      accept: 'Add from today',
      decline: 'Decline',
      accepted: (coordinator, date) => `Added by ${coordinator} on ${date}.`,
      declined: (coordinator, date) => `Declined by ${coordinator} on ${date}.`,
    },
    told: {
      accepted: (wish) =>
        `You are now a ${wish.role} for ${wish.municipality} in ${wish.body} and can answer the attendance cards.`,
      acceptedInChannel: (name, wish) =>
        `<at>${name}</at> is now a ${wish.role} for ${wish.municipality} in ${wish.body} and can answer the attendance cards.`,
      declined: (wish) =>
        `The coordinator declined that you become a ${wish.role} for ${wish.municipality} in ${wish.body}. Turn to the coordinator if that is wrong.`,
    },
    unreadablePress:
      'I could not read the choice from the card. Open it again and choose municipality and role.',
    unknownRequest: 'The request is no longer there. Write “members” to see those that wait.',
  },
};
