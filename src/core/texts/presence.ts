import type { Choice } from '../attendance/answer.ts';
import type { Bilingual } from './catalogue.ts';
import { enumeration } from './format.ts';

type Names = (names: readonly string[], count: number) => string;

/** The card on which a coordinator confirms who was present. */
interface PresenceTexts {
  readonly heading: string;
  readonly confirmedHeading: string;
  readonly how: string;
  readonly expected: (of: {
    readonly present: number;
    readonly entitled: number;
    readonly open: number;
  }) => string;
  readonly confirmed: (of: {
    readonly present: number;
    readonly entitled: number;
    readonly person: string;
    readonly date: string;
    readonly time: string;
  }) => string;
  readonly printed: (present: number, entitled: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly rowLabel: (municipality: string, answered: string) => string;
  readonly answered: (choice: Choice | null) => string;
  readonly choose: string;
  readonly details: { readonly label: string; readonly placeholder: string };
  readonly openDetails: string;
  readonly chooseForDetails: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly confirm: string;
  readonly confirmRestAbsent: string;
  readonly change: string;
  readonly leftOpen: Names;
  readonly absentList: Names;
  readonly cameAnyway: Names;
  readonly noShow: Names;
  readonly overtaken: (person: string | null) => string;
  readonly detailsKept: (municipality: string) => string;
  readonly confirmHow: string;
  readonly faults: Readonly<Record<'unknown' | 'cancelled' | 'not-yet' | 'choice', string>>;
}

export const presenceTexts: Bilingual<PresenceTexts> = {
  sv: {
    heading: 'Bekräfta närvaro',
    confirmedHeading: 'Närvaron är bekräftad',
    how: 'Förifyllt efter svaren. Ändra det som blev annorlunda och bekräfta.',
    expected: ({ present, entitled, open }) =>
      `Enligt svaren ${present} av ${entitled} kommuner${open === 0 ? '.' : `, ${open} har inte svarat.`}`,
    confirmed: ({ present, entitled, person, date, time }) =>
      `${present} av ${entitled} kommuner var närvarande. Bekräftat av ${person} ${date} kl. ${time}.`,
    printed: (present, entitled) =>
      `I uppgifterna står redan ${present} av ${entitled}. Det antalet ligger kvar i statistiken.`,
    pageOf: (page, pages) => `Sida ${page} av ${pages}. Det du har valt sparas när du bläddrar.`,
    rowLabel: (municipality, answered) => `${municipality} (${answered})`,
    answered: (choice) =>
      choice === null
        ? 'svarade inte'
        : {
            'on-site': 'svarade: på plats',
            online: 'svarade: digitalt',
            substitute: 'svarade: ersättare',
            'not-coming': 'svarade: kommer inte',
          }[choice],
    choose: 'Välj',
    details: { label: 'Del av mötet, jäv eller någon annan', placeholder: 'Välj kommun' },
    openDetails: 'Fyll i för kommunen',
    chooseForDetails: 'Välj först vilken kommun du vill fylla i mer om.',
    previousPage: 'Föregående',
    nextPage: 'Nästa',
    confirm: 'Bekräfta närvaron',
    confirmRestAbsent: 'Bekräfta, övriga frånvarande',
    change: 'Ändra',
    leftOpen: (names, count) =>
      `Inte ifyllt för ${listed(names, count, 'sv')}. Fyll i, eller bekräfta att övriga var frånvarande.`,
    absentList: (names, count) => `Frånvarande: ${listed(names, count, 'sv')}.`,
    cameAnyway: (names, count) => `Kom ändå: ${listed(names, count, 'sv')}.`,
    noShow: (names, count) => `Väntades men kom inte: ${listed(names, count, 'sv')}.`,
    overtaken: (person) =>
      `${person ?? 'Någon annan'} har bekräftat närvaron sedan kortet ritades. Nu visas det som gäller; ändra och bekräfta igen om något är fel.`,
    detailsKept: (municipality) => `Ifyllt för ${municipality}. Inget gäller förrän du bekräftar.`,
    confirmHow:
      'Skriv ”bekräfta närvaro” och ett möte som har varit, till exempel ”bekräfta närvaro nämnden 14 december”.',
    faults: {
      unknown: 'Jag hittar inte mötet. Skriv ”möten” för att se vilka som finns.',
      cancelled: 'Mötet är inställt, så det finns ingen närvaro att bekräfta.',
      'not-yet': 'Mötet har inte börjat. Närvaron bekräftas efter mötet.',
      choice:
        'Något av valen finns inte längre, kanske för att förtroendemännen har ändrats. Skriv ”bekräfta närvaro” för ett nytt kort.',
    },
  },
  en: {
    heading: 'Confirm attendance',
    confirmedHeading: 'Attendance is confirmed',
    how: 'Filled in from the answers. Change what turned out differently, and confirm.',
    expected: ({ present, entitled, open }) =>
      `By the answers ${present} of ${entitled} municipalities${open === 0 ? '.' : `; ${open} did not answer.`}`,
    confirmed: ({ present, entitled, person, date, time }) =>
      `${present} of ${entitled} municipalities were present. Confirmed by ${person} on ${date} at ${time}.`,
    printed: (present, entitled) =>
      `The figures say ${present} of ${entitled} already. That number stays in the statistics.`,
    pageOf: (page, pages) => `Page ${page} of ${pages}. What you chose is kept when you turn the page.`,
    rowLabel: (municipality, answered) => `${municipality} (${answered})`,
    answered: (choice) =>
      choice === null
        ? 'did not answer'
        : {
            'on-site': 'answered: on site',
            online: 'answered: online',
            substitute: 'answered: substitute',
            'not-coming': 'answered: not coming',
          }[choice],
    choose: 'Choose',
    details: { label: 'Part of the meeting, conflict of interest, or somebody else', placeholder: 'Choose' },
    openDetails: 'Fill in for it',
    chooseForDetails: 'First choose the municipality that you want to say more about.',
    previousPage: 'Previous',
    nextPage: 'Next',
    confirm: 'Confirm attendance',
    confirmRestAbsent: 'Confirm, the rest absent',
    change: 'Change',
    leftOpen: (names, count) =>
      `Not filled in: ${listed(names, count, 'en')}. Fill it in, or confirm that the rest were absent.`,
    absentList: (names, count) => `Absent: ${listed(names, count, 'en')}.`,
    cameAnyway: (names, count) => `Came anyway: ${listed(names, count, 'en')}.`,
    noShow: (names, count) => `Expected but did not come: ${listed(names, count, 'en')}.`,
    overtaken: (person) =>
      `${person ?? 'Somebody else'} has confirmed attendance since the card was drawn. This is what stands now; change it and confirm again if something is wrong.`,
    detailsKept: (municipality) => `Filled in for ${municipality}. Nothing stands until you confirm.`,
    confirmHow:
      'Write “confirm attendance” and a meeting that has been, for example “confirm attendance board 14 December”.',
    faults: {
      unknown: 'I cannot find the meeting. Write “meetings” to see which there are.',
      cancelled: 'The meeting is cancelled, so there is no attendance to confirm.',
      'not-yet': 'The meeting has not begun. Attendance is confirmed after the meeting.',
      choice:
        'One of the choices is gone, perhaps because the roster has changed. Write “confirm attendance” for a new card.',
    },
  },
};

/** The names that are shown, and how many more there are. */
function listed(names: readonly string[], count: number, language: 'sv' | 'en'): string {
  const more = count - names.length;
  if (more <= 0) return enumeration(names, language);
  return enumeration([...names, language === 'sv' ? `${more} till` : `${more} more`], language);
}
