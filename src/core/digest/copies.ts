import { whenLine } from '../attendance/attendance-card.ts';
import type { AttendanceStore } from '../attendance/attendance-store.ts';
import { describeAnswer } from '../attendance/describe-answer.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import type { Directory } from '../directory/directory.ts';
import { isHeldOn } from '../directory/roster-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { allMeetings, type Meeting } from '../meetings/meeting.ts';
import { digestTexts } from '../texts/digest.ts';
import type { Digest } from './digest.ts';
import type { DigestCard } from './digest-card-content.ts';
import { type CopyParts, channelCopy, digestMessage, monthOfStream } from './digest-message.ts';
import type { DigestStore } from './digest-store.ts';
import { editionOf } from './edition.ts';
import { personOf } from './recipients.ts';

interface Dependencies {
  readonly store: DigestStore;
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly figures: () => LoadedFigures;
  readonly directory: Pick<Directory, 'seats' | 'person'>;
}

/** The copies of a digest: the same edition for all, and in personal ones what their reader's municipality answered. */
export interface DigestCopies {
  /** Null for what is not on its way: nothing unapproved goes out, and nothing that was called off. */
  readonly contentOf: ContentOf;
  personal(digest: Digest, reader: { readonly id: string; readonly language: Language }): Promise<CopyParts>;
}

export function createDigestCopies(deps: Dependencies): DigestCopies {
  const personal: DigestCopies['personal'] = async (digest, reader) => ({
    ...channelCopy,
    own: await ownPart(deps, digest, reader),
    reader: 'subscriber',
  });
  return {
    personal,
    contentOf: async (delivery) => {
      const month = monthOfStream(delivery.streamId);
      const digest = month ? (await deps.store.read(month))?.digest : null;
      if (!digest || (digest.state !== 'sending' && digest.state !== 'sent')) return null;
      const { language } = delivery;
      const person = personOf(deps.directory, delivery);
      const parts = person ? await personal(digest, { id: person.id, language }) : channelCopy;
      return { message: copyOf(digest, language, parts), revision: digest.contentRevision };
    },
  };
}

export function copyOf(digest: Digest, language: Language, parts: CopyParts): OutgoingMessage {
  return digestMessage(editionOf(digest, language), parts);
}

/** One line for each meeting to come and each municipality that the reader speaks for there; null when there is none. */
async function ownPart(
  deps: Dependencies,
  digest: Digest,
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<DigestCard['own']> {
  const { meetings } = editionOf(digest, language);
  // The section that names the meetings is skipped.
  if (meetings.rows.length === 0) return null;
  const ahead = allMeetings(deps.figures()).filter((meeting) => meetings.ids.includes(meeting.id));
  const rows: string[] = [];
  for (const meeting of ahead) rows.push(...(await linesOf(deps, meeting, { id, language })));
  return rows.length === 0 ? null : { heading: digestTexts[language].ownHeading, rows };
}

async function linesOf(
  deps: Dependencies,
  meeting: Meeting,
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<readonly string[]> {
  const codes = deps.directory
    .seats()
    .filter((seat) => seat.personId === id && seat.bodyId === meeting.body && isHeldOn(seat, meeting.date))
    .map(({ municipalityCode }) => municipalityCode);
  if (codes.length === 0) return [];
  const answers = await deps.attendance.answers(meeting.id);
  const texts = digestTexts[language];
  return [...new Set(codes)].map((code) => {
    const answer = answers.find(({ municipalityCode }) => municipalityCode === code);
    const when = whenLine(meeting, language);
    const municipality = nameOf(deps.figures(), code);
    return answer
      ? texts.ownAnswer({ when, municipality, says: describeAnswer(answer, language) })
      : texts.ownUnanswered({ when, municipality });
  });
}

function nameOf(figures: LoadedFigures, code: string): string {
  return figures[0]?.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
