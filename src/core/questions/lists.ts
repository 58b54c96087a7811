import type { OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { questionTexts } from '../texts/questions.ts';
import { declined } from './answers/reply.ts';
import { execute } from './execute.ts';
import { messageOf, type Voice } from './messages.ts';
import type { Query } from './query.ts';

/** Lists of the newest loaded year, as the commands `mål`, `avtal`, `projekt` and `möten` show them. */
export function listGoals(figures: LoadedFigures, voice: Voice): OutgoingMessage {
  return newest(figures, voice, (year) => ({ kind: 'goals', year, goals: [], status: null, level: null }));
}

export function listAgreements(figures: LoadedFigures, voice: Voice): OutgoingMessage {
  return newest(figures, voice, (year) => ({
    kind: 'agreements',
    year,
    agreements: [],
    form: null,
    aspect: 'list',
  }));
}

export function listProjects(figures: LoadedFigures, voice: Voice): OutgoingMessage {
  return newest(figures, voice, (year) => ({ kind: 'projects', year, projects: [], phases: [] }));
}

/** `today` is `YYYY-MM-DD` in the board's time zone. */
export function listMeetings(figures: LoadedFigures, voice: Voice, today: string): OutgoingMessage {
  return newest(
    figures,
    voice,
    (year) => ({ kind: 'meetings', year, body: null, at: null, select: 'all', count: false }),
    today,
  );
}

function newest(
  figures: LoadedFigures,
  voice: Voice,
  queryOf: (year: number) => Query,
  today = '',
): OutgoingMessage {
  const { language } = voice;
  const year = Math.max(...figures.map((each) => each.year));
  const [reply] = figures.length === 0 ? [] : execute(queryOf(year), { figures, today, language });
  return messageOf(reply ?? declined(questionTexts[language].nothingLoaded), voice);
}
