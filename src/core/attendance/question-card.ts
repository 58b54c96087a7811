import type { CardActionReply } from '../chat/replies.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { attendanceAnswerTexts } from '../texts/attendance-answers.ts';
import { attendanceFormTexts } from '../texts/attendance-form.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Answer } from './answer.ts';
import { whenLine } from './attendance-card.ts';
import type { AttendanceQuestion } from './attendance-card-content.ts';
import { answeredWords } from './own-answer.ts';
import { type AnswerData, pressAgain } from './press-data.ts';
import { answerVerb, refreshVerb } from './verbs.ts';

/** A press that needs one more before it is an answer. */
export interface Asked {
  readonly data: AnswerData;
  readonly meeting: Meeting;
  readonly body: Body;
  readonly language: Language;
  readonly zone: TimeZone;
  readonly now: Date;
}

/** Which of the presser's municipalities the answer is for. */
export function askWhichMunicipality(asked: Asked, municipalities: readonly Municipality[]): CardActionReply {
  const { data, language, now } = asked;
  const texts = attendanceFormTexts[language];
  const drawnAt = now.toISOString();
  const buttons = municipalities.map(({ code, name }) => ({
    title: name,
    press: pressAgain(data, language, { municipalityCode: code, drawnAt }),
  }));
  return question(asked, texts.whichMunicipality, { buttons, leave: texts.cancel });
}

/** Whether somebody else's answer is to be changed. The button carries which answer that was. */
export function askWhetherToChange(
  asked: Asked,
  municipality: Municipality,
  standing: Answer,
): CardActionReply {
  const { data, language, now } = asked;
  const texts = attendanceFormTexts[language];
  const drawnAt = new Date(Math.max(now.getTime(), Date.parse(standing.answeredAt))).toISOString();
  const press = pressAgain(data, language, {
    municipalityCode: municipality.code,
    confirms: standing.answeredAt,
    drawnAt,
  });
  return question(asked, texts.alreadyAnswered(answeredWords(municipality.name, standing, asked)), {
    buttons: [{ title: changeTitle(data, language), press }],
    leave: texts.keep,
  });
}

function changeTitle({ choice, substituteName }: AnswerData, language: Language): string {
  const texts = attendanceFormTexts[language];
  if (choice === 'clear') return texts.changeToNone;
  const { says } = attendanceAnswerTexts[language];
  const said = choice === 'substitute' ? says.substitute(substituteName || null) : says[choice];
  return texts.changeTo(said);
}

type Button = Pick<AttendanceQuestion['buttons'][number], 'title' | 'press'>;

function question(
  { data, meeting, body, language }: Asked,
  text: string,
  { buttons, leave }: { readonly buttons: readonly Button[]; readonly leave: string },
): CardActionReply {
  const press = { lang: language, meetingId: data.meetingId };
  return {
    kind: 'card',
    card: {
      template: 'attendance-question',
      data: {
        lang: language,
        heading: language === 'sv' ? body.meetingNameSv : body.meetingNameEn,
        when: whenLine(meeting, language),
        question: text,
        buttons: [
          ...buttons.map((button) => ({ ...button, verb: answerVerb, style: 'positive' as const })),
          { title: leave, press, verb: refreshVerb, style: 'default' },
        ],
      },
    },
  };
}
