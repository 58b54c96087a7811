import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';
import { clockTime, longDate } from './format.ts';

/** A date as `YYYY-MM-DD` and a time as `HH:MM`, in the board's time zone. */
interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** How far the answer has come on its way to who asked. */
type AnswerDelivery = 'waiting' | 'sent' | 'unreachable' | 'unknown';

/** Around questions that the bot cannot answer: to who asked, to the coordinators, and in their report. */
interface InquiryTexts {
  readonly forward: string;
  readonly offer: string;
  readonly forwarded: string;
  readonly alreadyForwarded: string;
  readonly alreadyAnswered: string;
  readonly nobody: string;
  readonly notYours: string;
  readonly unknown: string;
  readonly unreadablePress: string;
  readonly noticeForwarded: string;
  readonly noticeNobody: string;

  readonly heading: (asker: string) => string;
  readonly asked: (at: LocalTime, where: string) => string;
  readonly whereAsked: Readonly<Record<'personal' | 'groupChat' | 'channel', string>>;
  readonly inChannel: (channel: string) => string;
  readonly outcome: Readonly<Record<'not-understood' | 'declined', string>>;
  readonly before: (text: string) => string;
  readonly answerWhere: (language: Language, isPersonal: boolean) => string;
  readonly answerField: Readonly<Record<Language, string>>;
  readonly send: string;
  readonly answerMissing: string;
  readonly unreadableAnswer: string;
  readonly nothingToAnswer: string;
  readonly lateAnswer: string;
  readonly answeredBy: (name: string, at: LocalTime) => string;
  readonly answerIn: Readonly<Record<Language, string>>;
  /** `waiting` may stay in view of who pressed, since a press can be answered after the card was updated. */
  readonly delivery: Readonly<Record<AnswerDelivery, string>>;

  readonly answerTo: (question: string) => string;
  /** Said when the answer is not in the language of who asked. */
  readonly answerOnlyIn: Readonly<Record<Language, string>>;

  readonly reportInPersonalChat: string;
  readonly monthHow: string;
  readonly nothingIn: (month: string) => string;
  readonly report: (counts: { month: string; asked: number; forwarded: number; answered: number }) => string;
  readonly columns: {
    readonly question: string;
    readonly count: string;
    readonly latest: string;
    readonly state: string;
  };
  readonly keptState: string;
  readonly forwardedState: string;
  readonly answeredState: string;
  readonly partlyAnswered: (answered: number, count: number) => string;
}

const sv: InquiryTexts = {
  forward: 'Skicka frågan till samordnaren',
  offer: 'Vill du att samordnaren tittar på din fråga?',
  forwarded: 'Frågan är skickad till samordnaren. Svaret kommer hit.',
  alreadyForwarded: 'Frågan är redan skickad till samordnaren. Svaret kommer hit.',
  alreadyAnswered: 'Samordnaren har redan svarat på frågan.',
  nobody:
    'Jag kan inte nå någon samordnare ännu, så frågan är inte skickad. Den står i samordnarens lista över obesvarade frågor. Vänd dig direkt till samordnaren för e-nämnden om det brådskar.',
  notYours: 'Bara den som ställde frågan kan skicka den. Ställ den själv, så får du en egen knapp.',
  unknown: 'Frågan finns inte kvar. Ställ den en gång till, så kan du skicka den.',
  unreadablePress: 'Jag kunde inte läsa knapptryckningen. Ställ frågan en gång till.',
  noticeForwarded: 'Skickad till samordnaren.',
  noticeNobody: 'Inte skickad.',

  heading: (asker) => (asker === '' ? 'En fråga till samordnaren' : `${asker} har en fråga`),
  asked: ({ date, time }, where) => `Ställd ${longDate(date, 'sv')} kl. ${clockTime(time, 'sv')} ${where}.`,
  whereAsked: { personal: 'i den personliga chatten', groupChat: 'i en gruppchatt', channel: 'i en kanal' },
  inChannel: (channel) => `i kanalen ${channel}`,
  outcome: {
    'not-understood': 'Boten förstod inte frågan.',
    declined: 'Boten förstod frågan men har inga uppgifter om det.',
  },
  before: (text) => `Frågan före: ”${text}”`,
  answerWhere: (language, isPersonal) =>
    `${isPersonal ? 'Svaret går till den som frågade' : 'Svaret publiceras där frågan ställdes'}, helst på ${language === 'sv' ? 'svenska' : 'engelska'}. Skriv på ett språk eller båda.`,
  answerField: { sv: 'Svar på svenska', en: 'Svar på engelska' },
  send: 'Skicka svaret',
  answerMissing: 'Skriv ett svar på minst ett av språken.',
  unreadableAnswer:
    'Jag kunde inte läsa svaret, så det är inte skickat. Skriv högst 2 000 tecken på varje språk.',
  nothingToAnswer: 'Frågan finns inte kvar, så svaret är inte skickat.',
  lateAnswer: 'Någon annan hann svara före. Ditt svar är inte skickat.',
  answeredBy: (name, { date, time }) =>
    `Besvarad av ${name} ${longDate(date, 'sv')} kl. ${clockTime(time, 'sv')}`,
  answerIn: { sv: 'På svenska', en: 'På engelska' },
  delivery: {
    waiting: 'Svaret skickas till den som frågade.',
    sent: 'Svaret har kommit fram.',
    unreachable: 'Svaret kom inte fram: boten når inte längre den som frågade. Hör av dig på annat sätt.',
    unknown: 'Det är osäkert om svaret kom fram. Det skickas inte om, så att ingen får det två gånger.',
  },

  answerTo: (question) => `Samordnaren svarar på frågan ”${question}”:`,
  answerOnlyIn: { sv: 'Svaret finns bara på svenska.', en: 'Svaret finns bara på engelska.' },

  reportInPersonalChat:
    'Skriv kommandot till mig i din personliga chatt, så visas inte andras frågor för alla i kanalen.',
  monthHow: 'Skriv vilken månad det gäller, till exempel ”obesvarade frågor december 2022”.',
  nothingIn: (month) => `Inga frågor blev utan svar i ${month}.`,
  report: ({ month, asked, forwarded, answered }) =>
    `${asked === 1 ? '1 fråga' : `${asked} frågor`} kunde jag inte besvara i ${month}. ${forwarded} skickades till samordnaren, ${answered} fick svar.`,
  columns: { question: 'Fråga', count: 'Antal', latest: 'Senast', state: 'Läge' },
  keptState: 'Inte skickad',
  forwardedState: 'Väntar på svar',
  answeredState: 'Besvarad',
  partlyAnswered: (answered, count) => `${answered} av ${count} besvarade`,
};

const en: InquiryTexts = {
  forward: 'Send the question to the coordinator',
  offer: 'Would you like the coordinator to look at your question?',
  forwarded: 'The question has been sent to the coordinator. The answer will come here.',
  alreadyForwarded: 'The question has already been sent to the coordinator. The answer will come here.',
  alreadyAnswered: 'The coordinator has already answered the question.',
  nobody:
    'I cannot reach any coordinator yet, so the question has not been sent. It is in the coordinator’s list of unanswered questions. Please turn to the board’s coordinator directly if it is urgent.',
  notYours: 'Only the person who asked can send the question. Ask it yourself to get a button of your own.',
  unknown: 'The question is no longer there. Ask it once more, then you can send it.',
  unreadablePress: 'I could not read the press. Ask the question once more.',
  noticeForwarded: 'Sent to the coordinator.',
  noticeNobody: 'Not sent.',

  heading: (asker) => (asker === '' ? 'A question for the coordinator' : `${asker} has a question`),
  asked: ({ date, time }, where) => `Asked on ${longDate(date, 'en')} at ${clockTime(time, 'en')} ${where}.`,
  whereAsked: { personal: 'in the personal chat', groupChat: 'in a group chat', channel: 'in a channel' },
  inChannel: (channel) => `in the channel ${channel}`,
  outcome: {
    'not-understood': 'The bot did not understand the question.',
    declined: 'The bot understood the question but has no figures for it.',
  },
  before: (text) => `The question before: “${text}”`,
  answerWhere: (language, isPersonal) =>
    `${isPersonal ? 'The answer goes to the person who asked' : 'The answer is posted where the question was asked'}, preferably in ${language === 'sv' ? 'Swedish' : 'English'}. Write in one language or both.`,
  answerField: { sv: 'Answer in Swedish', en: 'Answer in English' },
  send: 'Send the answer',
  answerMissing: 'Write an answer in at least one of the languages.',
  unreadableAnswer:
    'I could not read the answer, so it has not been sent. Write at most 2,000 characters in each language.',
  nothingToAnswer: 'The question is no longer there, so the answer has not been sent.',
  lateAnswer: 'Somebody else answered first. Your answer has not been sent.',
  answeredBy: (name, { date, time }) =>
    `Answered by ${name} on ${longDate(date, 'en')} at ${clockTime(time, 'en')}`,
  answerIn: { sv: 'In Swedish', en: 'In English' },
  delivery: {
    waiting: 'The answer goes to the person who asked.',
    sent: 'The answer has arrived.',
    unreachable:
      'The answer did not arrive: the bot can no longer reach the person who asked. Please use another way.',
    unknown:
      'It is uncertain whether the answer arrived. It is not sent again, so that nobody gets it twice.',
  },

  answerTo: (question) => `The coordinator answers the question “${question}”:`,
  answerOnlyIn: { sv: 'The answer is only in Swedish.', en: 'The answer is only in English.' },

  reportInPersonalChat:
    'Write the command to me in your personal chat, so that others’ questions are not shown to the whole channel.',
  monthHow: 'Write which month you mean, for example “unanswered questions December 2022”.',
  nothingIn: (month) => `No question was left without an answer in ${month}.`,
  report: ({ month, asked, forwarded, answered }) =>
    `${asked === 1 ? '1 question' : `${asked} questions`} I could not answer in ${month}. ${forwarded} sent to the coordinator, ${answered} answered.`,
  columns: { question: 'Question', count: 'Count', latest: 'Latest', state: 'State' },
  keptState: 'Not sent',
  forwardedState: 'Waiting for an answer',
  answeredState: 'Answered',
  partlyAnswered: (answered, count) => `${answered} of ${count} answered`,
};

export const inquiryTexts: Bilingual<InquiryTexts> = { sv, en };
