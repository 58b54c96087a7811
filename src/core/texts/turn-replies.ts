import type { Bilingual } from './catalogue.ts';

/** What is said before it is known who asks or which language they chose; so each goes out in both languages. */
interface TurnReplies {
  readonly unidentified: string;
  readonly failed: string;
  readonly unreadablePress: string;
}

const turnReplies: Bilingual<TurnReplies> = {
  sv: {
    unidentified:
      'Jag ser inte vem du är och kan därför inte svara. Skriv till mig från ditt eget arbetskonto i Teams.',
    failed: 'Något gick fel hos mig. Försök igen om en stund.',
    unreadablePress: 'Jag förstod inte knapptrycket. Ingenting har ändrats.',
  },
  en: {
    unidentified:
      'I cannot see who you are, so I cannot answer. Please write to me from your own work account in Teams.',
    failed: 'Something went wrong on my side. Please try again in a moment.',
    unreadablePress: 'I did not understand that press. Nothing has changed.',
  },
};

/** The text in Swedish, then in English, as two paragraphs. */
export function inBothLanguages(text: keyof TurnReplies): string {
  return `${turnReplies.sv[text]}\n\n${turnReplies.en[text]}`;
}
