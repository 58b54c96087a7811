import type { OutgoingMessage } from '../chat/replies.ts';
import { type LoadedFigures, loadedYears } from '../figures/figures.ts';
import { questionTexts } from '../texts/questions.ts';
import { declined, type Reply } from './answers/reply.ts';
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

/** Those of the plan's later years too; `today` is `YYYY-MM-DD` in the board's time zone. */
export function listMeetings(figures: LoadedFigures, voice: Voice, today: string): OutgoingMessage {
  const [newest] = figures;
  const shown = figures.filter(({ year }) => newest && year >= newest.year);
  const all = { kind: 'meetings', year: null, body: null, at: null, select: 'all', count: false } as const;
  return messageOfFirst(execute(all, { figures: shown, today, language: voice.language }), voice);
}

function newest(figures: LoadedFigures, voice: Voice, queryOf: (year: number) => Query): OutgoingMessage {
  const { language } = voice;
  const loaded = loadedYears(figures);
  const year = Math.max(...loaded.map((each) => each.year));
  return messageOfFirst(
    loaded.length === 0 ? [] : execute(queryOf(year), { figures, today: '', language }),
    voice,
  );
}

function messageOfFirst([reply]: readonly Reply[], voice: Voice): OutgoingMessage {
  return messageOf(reply ?? declined(questionTexts[voice.language].nothingLoaded), voice);
}
