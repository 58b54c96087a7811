import type { CommandContext } from '../chat/commands/command-context.ts';
import { type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { fold } from '../texts/fold.ts';
import { enumeration } from '../texts/format.ts';
import { substituteTexts } from '../texts/substitutes.ts';
import { askedFor } from './substitute-message.ts';
import type { Substitutes } from './substitutes.ts';

interface Dependencies {
  readonly substitutes: Substitutes;
  /** Looks at once at what follows from the answer. */
  readonly requestTick: () => void;
  readonly requestUpdate: (meetingId: string) => void;
}

const yes = new Set(['ja', 'yes']);
const no = new Set(['nej', 'no']);

/** `tjänstgöra ja`, `tjänstgöra nej Kiruna`: the asked substitute's answer, by button or typed. */
export function createServeCommand(deps: Dependencies): RunCommand {
  return (context) => serve(deps, context);
}

async function serve(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = substituteTexts[language];
  const [first = '', ...rest] = argument.split(' ').filter(Boolean);
  const serves = yes.has(fold(first));
  if (!serves && !no.has(fold(first))) return sentence(texts.serveHow);
  const open = await deps.substitutes.openFor(message.person);
  if (open.length === 0) return sentence(rest.length > 0 ? texts.tooLate : texts.nothingAsked);
  const named = open.filter(({ requested }) => isNamed(rest.map(fold), requested));
  const [chosen, other] = named;
  if (!chosen) return sentence(texts.tooLate);
  if (other) {
    const names = enumeration(
      named.map(({ requested }) => requested.municipality.name),
      language,
    );
    return sentence(texts.several(names));
  }
  const { meeting, municipality } = chosen.requested;
  const place = { meetingId: meeting.id, municipalityCode: municipality.code };
  const outcome = await deps.substitutes.answer(place, { person: message.person, serves });
  if (outcome === 'too-late') return sentence(texts.tooLate);
  deps.requestTick();
  deps.requestUpdate(meeting.id);
  const asked = askedFor(chosen.requested, chosen.request, language);
  return sentence(serves ? texts.thanksYes(asked) : texts.thanksNo(asked));
}

/** Each word that was typed after the answer names the municipality or the meeting. */
function isNamed(
  words: readonly string[],
  { meeting, municipality }: { meeting: { id: string }; municipality: { code: string; name: string } },
): boolean {
  const names = [municipality.code, municipality.name, meeting.id].map(fold);
  return words.every((word) => names.includes(word));
}
