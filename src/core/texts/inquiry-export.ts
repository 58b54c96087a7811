import type { InquiryState } from '../inquiries/inquiry.ts';
import type { Language } from '../language.ts';
import type { Bilingual } from './catalogue.ts';

/** The columns of the operators' list of unanswered questions, in their order. */
type Column =
  | 'asked'
  | 'question'
  | 'same'
  | 'before'
  | 'outcome'
  | 'language'
  | 'where'
  | 'state'
  | 'forwarded'
  | 'answered'
  | 'answerSv'
  | 'answerEn';

/** What the operators' commands say about unanswered questions. */
interface InquiryExportTexts {
  readonly columns: Readonly<Record<Column, string>>;
  readonly outcome: Readonly<Record<'not-understood' | 'declined', string>>;
  readonly language: Readonly<Record<Language, string>>;
  readonly where: Readonly<Record<'personal' | 'groupChat' | 'channel', string>>;
  readonly state: Readonly<Record<InquiryState, string>>;
  written(count: number, path: string): string;
  cannotWrite(path: string, code: string): string;
  removed(count: number, days: number): string;
}

export const inquiryExportTexts: Bilingual<InquiryExportTexts> = {
  sv: {
    columns: {
      asked: 'Ställd (UTC)',
      question: 'Fråga',
      same: 'Antal likadana',
      before: 'Frågan före',
      outcome: 'Varför utan svar',
      language: 'Språk',
      where: 'Var',
      state: 'Läge',
      forwarded: 'Skickad till samordnaren (UTC)',
      answered: 'Besvarad (UTC)',
      answerSv: 'Svar på svenska',
      answerEn: 'Svar på engelska',
    },
    outcome: { 'not-understood': 'inte förstådd', declined: 'uppgift saknas' },
    language: { sv: 'svenska', en: 'engelska' },
    where: { personal: 'personlig chatt', groupChat: 'gruppchatt', channel: 'kanal' },
    state: {
      kept: 'inte skickad',
      forwarding: 'skickas till samordnaren',
      forwarded: 'väntar på svar',
      answering: 'svaret skickas',
      answered: 'besvarad',
    },
    written: (count, path) => `Skrivet till ${path}. Antal frågor: ${count}.`,
    cannotWrite: (path, code) => `Filen ${path} går inte att skriva (${code}). Ange en annan.`,
    removed: (count, days) => `Borttagna frågor äldre än ${days} dagar: ${count}.`,
  },
  en: {
    columns: {
      asked: 'Asked (UTC)',
      question: 'Question',
      same: 'Times asked',
      before: 'Question before',
      outcome: 'Why unanswered',
      language: 'Language',
      where: 'Where',
      state: 'State',
      forwarded: 'Sent to the coordinator (UTC)',
      answered: 'Answered (UTC)',
      answerSv: 'Answer in Swedish',
      answerEn: 'Answer in English',
    },
    outcome: { 'not-understood': 'not understood', declined: 'no such figure' },
    language: { sv: 'Swedish', en: 'English' },
    where: { personal: 'personal chat', groupChat: 'group chat', channel: 'channel' },
    state: {
      kept: 'not sent',
      forwarding: 'being sent to the coordinator',
      forwarded: 'waiting for an answer',
      answering: 'answer being sent',
      answered: 'answered',
    },
    written: (count, path) => `Written to ${path}. Questions: ${count}.`,
    cannotWrite: (path, code) => `The file ${path} cannot be written (${code}). Name another one.`,
    removed: (count, days) => `Questions older than ${days} days removed: ${count}.`,
  },
};
