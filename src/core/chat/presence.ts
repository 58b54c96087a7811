import type { Clock } from '../clock.ts';
import type { ChannelStore } from '../directory/channel-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { PeopleStore } from '../directory/people-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { chatTexts } from '../texts/chat.ts';
import { choicesMessage } from './choices-message.ts';
import type { PersonalInstalled, Removed, TeamSeen } from './events.ts';
import type { OutgoingMessage } from './replies.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly people: PeopleStore;
  readonly channels: ChannelStore;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly requestTick: () => void;
  /** Asks whether the posted cards are still there. */
  readonly verifyCards: () => Promise<void>;
}

/** What the bot remembers of the places it is added to and removed from. */
export function createPresence(deps: Dependencies) {
  return {
    /**
     * Binds each channel whose name says a body; an earlier choice of a coordinator stays. In a team that the bot had been
     * in before, cards may have gone with it, and are posted again.
     */
    onTeamSeen: async (team: TeamSeen): Promise<void> => {
      const bodies = bodiesOf(deps.figures());
      let bound = false;
      for (const channel of team.channels) {
        const body = findBody(channel.name, bodies);
        if (!body) continue;
        const { address, name } = channel;
        const boundAt = deps.clock.now().toISOString();
        const binding = { address, name, bodyId: body.bodyId, boundBy: 'name', boundAt };
        bound = (await deps.channels.bindIfFree(binding)) === 'bound' || bound;
      }
      if (bound) await deps.directory.refresh();
      await deps.verifyCards();
      deps.requestTick();
    },

    /** Remembers the personal chat and greets, with things to press. */
    welcome: async (event: PersonalInstalled, language: Language): Promise<readonly OutgoingMessage[]> => {
      await deps.people.change(event.person, (known) => ({ ...known, personalAddress: event.address }));
      await deps.directory.refresh();
      return [welcomeMessage(language)];
    },

    /** Forgets the team's channels, or the personal chat; what a person chose stays for the day they come back. */
    onRemoved: async (event: Removed): Promise<void> => {
      if (event.teamId) await deps.channels.removeTeam(event.tenantId, event.teamId);
      for (const person of deps.directory.people()) {
        if (person.personalAddress?.conversationId !== event.conversationId) continue;
        await deps.people.change(person, (known) => ({ ...known, personalAddress: null }));
      }
      await deps.directory.refresh();
    },
  };
}

/** Short enough to be read at first sight; the whole list is a word away. */
function welcomeMessage(language: Language): OutgoingMessage {
  const texts = chatTexts[language];
  return choicesMessage({
    lang: language,
    lead: texts.welcome,
    lines: texts.welcomeLines,
    choices: texts.tryThese,
  });
}
