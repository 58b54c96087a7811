import type { Body } from '../figures/rows.ts';

/** The bodies of Norrbottens e-nämnd, for a folder of figures without a `bodies.csv` of its own. */
export const defaultBodies: readonly Body[] = [
  {
    bodyId: 'board',
    nameSv: 'Norrbottens e-nämnd',
    nameEn: 'Norrbotten e-government board',
    meetingNameSv: 'Nämndsammanträde',
    meetingNameEn: 'Board meeting',
    channelNames: ['nämnden', 'e-nämnden', 'Norrbottens e-nämnd', 'board'],
    goalPercent: 75,
    cardDaysBefore: 14,
    cardTime: '09:00',
    attendanceGoalId: 'narvaro-namnd',
    meetingsGoalId: 'namndsammantraden',
  },
  {
    bodyId: 'preparation',
    nameSv: 'Beredningsgruppen',
    nameEn: 'Preparation group',
    meetingNameSv: 'Beredningsgruppsmöte',
    meetingNameEn: 'Preparation-group meeting',
    channelNames: ['beredningsgruppen', 'beredning', 'preparation group'],
    goalPercent: 75,
    cardDaysBefore: 14,
    cardTime: '09:00',
    attendanceGoalId: 'narvaro-beredning',
    meetingsGoalId: 'beredningsmoten',
  },
];
