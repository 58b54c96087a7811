import type { Clock } from '../clock.ts';
import { type BoundChannel, type ChannelStore, noBody } from '../directory/channel-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { NoteAccounts } from '../directory/note-account.ts';
import type { KnownPerson, PeopleStore } from '../directory/people-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import { chatTexts } from '../texts/chat.ts';
import { choicesMessage } from './choices-message.ts';
import type { IncomingMessage, PersonalInstalled, Removed, TeamSeen } from './events.ts';
import type { OutgoingMessage } from './replies.ts';
import { isSameConversation } from './same-conversation.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly people: PeopleStore;
  readonly channels: ChannelStore;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly requestTick: () => void;
  readonly noteAccounts: NoteAccounts;
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
      await deps.directory.refresh();
      for (const channel of team.channels) await deps.channels.bindIfFree(bindingOf(deps, channel));
      await deps.directory.refresh();
      await deps.noteAccounts(team.members ?? []);
      await deps.verifyCards();
      deps.requestTick();
    },

    /** Binds the channels that were seen before any figures knew their names. */
    bindSeen: async (): Promise<void> => {
      const bodies = bodiesOf(deps.figures());
      const due = () =>
        deps.directory
          .seenChannels()
          .filter(({ bodyId, name }) => bodyId === noBody && findBody(name, bodies) !== null);
      if (due().length === 0) return;
      for (const { address, name } of due()) {
        await deps.channels.bindIfFree(bindingOf(deps, { address, name }));
      }
      await deps.directory.refresh();
    },

    /** Remembers the personal chat and greets, with things to press. */
    welcome: async (event: PersonalInstalled, language: Language): Promise<readonly OutgoingMessage[]> => {
      await deps.people.change(event.person, (known) => ({
        ...known,
        name: event.person.name || known.name,
        personalAddress: event.address,
        blockedAt: null,
      }));
      await deps.directory.refresh();
      await deps.noteAccounts([event.person]);
      return [welcomeMessage(language)];
    },

    /**
     * The personal chat of a subscriber, or of somebody on a roster, is known again when its person writes there, after it
     * was forgotten, shut or moved by Teams. Compared in memory, so that hardly any message writes.
     */
    onHeard: async ({ person, address }: Pick<IncomingMessage, 'person' | 'address'>): Promise<void> => {
      await deps.noteAccounts([person]);
      const known = deps.directory.person(person);
      if (address.conversationType !== 'personal' || !known || !isExpected(deps, known)) return;
      const { personalAddress: before } = known;
      const isKnown =
        before && isSameConversation(before, address) && before.serviceUrl === address.serviceUrl;
      if (isKnown && known.blockedAt === null) return;
      await deps.people.change(person, (stored) => ({
        ...stored,
        name: person.name || stored.name,
        personalAddress: address,
        blockedAt: null,
      }));
      await deps.directory.refresh();
    },

    /** Forgets the team's channels, or the personal chat; what a person chose stays for the day they come back. */
    onRemoved: async (event: Removed): Promise<void> => {
      if (event.teamId) await deps.channels.removeTeam(event.tenantId, event.teamId);
      // The chat may have been installed a second ago, through another process.
      await deps.directory.refresh();
      for (const person of deps.directory.people()) {
        if (!person.personalAddress || !isSameConversation(person.personalAddress, event)) continue;
        await deps.people.change(person, (known) => ({ ...known, personalAddress: null }));
      }
      await deps.directory.refresh();
    },
  };
}

type SeenChannel = TeamSeen['channels'][number];

function bindingOf(deps: Dependencies, { address, name }: SeenChannel): BoundChannel {
  const body = findBody(name, bodiesOf(deps.figures()));
  const boundAt = deps.clock.now().toISOString();
  return { address, name, bodyId: body?.bodyId ?? noBody, boundBy: 'name', boundAt };
}

/** Somebody of whom something is remembered, and to whom something may be sent by itself. */
function isExpected({ directory }: Dependencies, known: KnownPerson): boolean {
  return known.subscribedIn !== null || directory.seats().some(({ personId }) => personId === known.id);
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
