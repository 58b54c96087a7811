import type { Bilingual } from './catalogue.ts';

/** Calendars, files, and the addresses at which they are. */
interface LinkTexts {
  readonly allMeetings: string;
  readonly cancelledEvent: (meeting: string) => string;
  readonly joinAt: (url: string) => string;
  readonly movedFrom: (when: string) => string;
  readonly calendarLead: (name: string) => string;
  readonly calendarLines: readonly string[];
  readonly calendarOfMeetingLines: readonly string[];
  readonly openCalendar: string;
  readonly calendarHow: string;
  readonly tooManyCalendars: string;
  readonly revoked: (count: number) => string;
  readonly noPublicUrl: string;
  readonly filesLead: (meeting: string) => string;
  readonly filesLine: string;
  readonly meetingFile: string;
  readonly yearFile: (body: string, year: string) => string;
  readonly filesInPersonalChat: string;
}

export const linkTexts: Bilingual<LinkTexts> = {
  sv: {
    allMeetings: 'E-nämndens möten',
    cancelledEvent: (meeting) => `Inställt: ${meeting}`,
    joinAt: (url) => `Möteslänk: ${url}`,
    movedFrom: (when) => `Flyttat från ${when}`,
    calendarLead: (name) => `Kalender för ${name}`,
    calendarLines: [
      'Lägg till adressen som en kalender från internet, så följer flyttade och inställda möten med. Kalendern innehåller inga personuppgifter, men den som har adressen kan läsa den.',
      'Skriv ”kalender återkalla” för att stänga de adresser som du har fått.',
    ],
    calendarOfMeetingLines: [
      'Öppna filen för att lägga till mötet. Flyttas mötet hämtar du den igen: det är samma möte i kalendern. Den som har adressen kan läsa den.',
      'Skriv ”kalender återkalla” för att stänga de adresser som du har fått.',
    ],
    openCalendar: 'Öppna kalendern',
    calendarHow:
      'Skriv ”kalender” för alla möten, ”kalender” och ett organ, eller ”kalender” och ett möte, till exempel ”kalender nämnden 14 december”.',
    tooManyCalendars:
      'Du har redan många kalenderadresser. Skriv ”kalender återkalla” för att stänga dem, så kan du få en ny.',
    revoked: (count) =>
      count === 0
        ? 'Du har inga kalenderadresser att stänga.'
        : `${count === 1 ? 'En kalenderadress är stängd' : `${count} kalenderadresser är stängda`}. En kalender som hämtade därifrån uppdateras inte längre.`,
    noPublicUrl:
      'Jag vet inte på vilken adress jag nås utifrån, så jag kan inte ge någon länk. Den som driver boten behöver sätta PUBLIC_URL.',
    filesLead: (meeting) => `Närvaron som fil: ${meeting}`,
    filesLine:
      'Filerna öppnas i Excel och innehåller namn. Länkarna gäller i 24 timmar, för den som har dem.',
    meetingFile: 'Mötet (CSV)',
    yearFile: (body, year) => `${body} ${year} (CSV)`,
    filesInPersonalChat:
      'Vill du ha listan som fil för Excel, så skriv samma sak till mig i vår personliga chatt.',
  },
  en: {
    allMeetings: 'Meetings of the e-government board',
    cancelledEvent: (meeting) => `Cancelled: ${meeting}`,
    joinAt: (url) => `Meeting link: ${url}`,
    movedFrom: (when) => `Moved from ${when}`,
    calendarLead: (name) => `Calendar of ${name}`,
    calendarLines: [
      'Add the address as a calendar from the internet, and it follows meetings that are moved or cancelled. It has no personal data, but whoever has the address can read it.',
      'Write “calendar revoke” to close the addresses that you were given.',
    ],
    calendarOfMeetingLines: [
      'Open the file to add the meeting. If the meeting is moved, fetch it again: it stays the same meeting in the calendar. Whoever has the address can read it.',
      'Write “calendar revoke” to close the addresses that you were given.',
    ],
    openCalendar: 'Open the calendar',
    calendarHow:
      'Write “calendar” for all meetings, “calendar” and a body, or “calendar” and a meeting, for example “calendar board 14 December”.',
    tooManyCalendars:
      'You have many calendar addresses already. Write “calendar revoke” to close them, and you can have a new one.',
    revoked: (count) =>
      count === 0
        ? 'You have no calendar addresses to close.'
        : `${count === 1 ? 'One calendar address is' : `${count} calendar addresses are`} closed. A calendar that was read from there is not updated any more.`,
    noPublicUrl:
      'I do not know at which address I can be reached from outside, so I cannot give a link. Whoever operates the bot needs to set PUBLIC_URL.',
    filesLead: (meeting) => `Attendance as a file: ${meeting}`,
    filesLine:
      'The files open in Excel and have names in them. The links work for 24 hours, for whoever has them.',
    meetingFile: 'The meeting (CSV)',
    yearFile: (body, year) => `${body} ${year} (CSV)`,
    filesInPersonalChat:
      'If you want the list as a file for Excel, write the same to me in our personal chat.',
  },
};
