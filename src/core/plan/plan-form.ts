import type { OutgoingMessage } from '../chat/replies.ts';
import { bodiesOf, type Meeting } from '../meetings/meeting.ts';
import { capitalise } from '../texts/capitalise.ts';
import { planTexts } from '../texts/plan.ts';
import { planCardTexts } from '../texts/plan-cards.ts';
import { localTime } from '../time/zone.ts';
import type { PlanFormCard } from './plan-card-content.ts';
import { movable, nameOf, type PlanVoice } from './refusal-text.ts';

export const addVerb = 'plan-add';
export const moveVerb = 'plan-move';

const noValues = { body: '', date: '', start: '', end: '', mode: '' };

/** The card to add a meeting: of the channel's body, unless another one is chosen. */
export function addForm(channelBodyId: string | null, voice: PlanVoice): OutgoingMessage {
  const { form } = planCardTexts[voice.language];
  const { mode, noMode } = planTexts[voice.language];
  const bodies = bodiesOf(voice.figures).map(({ bodyId, nameSv, nameEn }) => ({
    title: capitalise(voice.language === 'sv' ? nameSv : nameEn),
    value: bodyId,
  }));
  return formMessage({
    ...emptyForm(voice),
    action: { verb: addVerb, title: form.addSend },
    heading: form.addHeading,
    lead: form.addLead,
    how: planTexts[voice.language].how.add,
    bodies,
    forms: [
      { title: form.ordinary, value: 'ordinary' },
      { title: form.strategyDay, value: 'strategy-day' },
    ],
    modes: [
      { title: capitalise(noMode), value: 'none' },
      ...(['on-site', 'online', 'both'] as const).map((value) => ({
        title: capitalise(mode[value]),
        value,
      })),
    ],
    values: { ...emptyForm(voice).values, body: channelBodyId ?? '', mode: 'none' },
  });
}

/** The card to move a meeting, with its present time filled in; without one, to choose which. */
export function moveForm(meeting: Meeting | null, voice: PlanVoice): OutgoingMessage {
  const { form } = planCardTexts[voice.language];
  const empty = emptyForm(voice);
  const shared = {
    ...empty,
    action: { verb: moveVerb, title: form.moveSend },
    heading: form.moveHeading,
    how: planTexts[voice.language].how.move,
  };
  if (!meeting) {
    const meetings = movable(voice).map((one) => ({
      title: capitalise(nameOf(one, voice)),
      value: one.id,
    }));
    return formMessage({ ...shared, lead: form.moveAnyLead, meetings });
  }
  const { id, sequence, date, start, end } = meeting;
  return formMessage({
    ...shared,
    lead: form.moveLead(nameOf(meeting, voice)),
    meetingId: id,
    sequence: String(sequence),
    values: { ...empty.values, date, start: start ?? '', end: end ?? '' },
  });
}

function emptyForm({ language, now, zone }: PlanVoice) {
  return {
    lang: language,
    meetings: [],
    meetingId: '',
    sequence: '',
    bodies: [],
    forms: [],
    modes: [],
    values: { ...noValues, firstDate: localTime(now, zone).date },
    labels: planCardTexts[language].form.labels,
  };
}

function formMessage(data: PlanFormCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'plan-form', data },
    summary: `${data.lead} ${data.how}`,
    citations: [],
  };
}
