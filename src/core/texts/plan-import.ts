import type { Bilingual } from './catalogue.ts';
import { longDate } from './format.ts';
import type { CommandHelp } from './operator-help.ts';

/** The operators' command that loads a plan, and what can be wrong with its file. */
export interface PlanImportTexts {
  readonly help: CommandHelp & { readonly file: { readonly name: string; readonly description: string } };
  loaded(counts: { readonly added: number; readonly changed: number; readonly left: number }): string;
  past(date: string): string;
  readonly endNotAfterStart: string;
  readonly endWithoutStart: string;
  readonly doubleDate: string;
  readonly unknownBody: string;
  readonly nothingLoaded: string;
}

export const planImportTexts: Bilingual<PlanImportTexts> = {
  sv: {
    help: {
      usage: '[flaggor] <fil>',
      summary: 'Lägg till årets möten i planen, ur en CSV-fil.',
      details:
        'Kolumner: body, date, start, end, och om det behövs form (ordinary eller strategy-day), mode (on-site, online eller both), place, link. Datum skrivs ÅÅÅÅ-MM-DD och tider HH:MM. Ett möte som redan finns den dagen får filens tider; det som har flyttats eller ställts in ligger kvar. Alla fel visas på en gång; är något fel ändras inget. Samma fil en gång till ändrar inget.',
      file: { name: 'fil', description: 'CSV-fil med möten' },
    },
    loaded: ({ added, changed, left }) => `Nya möten ${added}, ändrade ${changed}, oförändrade ${left}.`,
    past: (date) => `${longDate(date, 'sv')} har redan varit. Rätta datumet eller ta bort raden.`,
    endNotAfterStart: 'Sluttiden ligger inte efter starttiden. Rätta en av dem.',
    endWithoutStart: 'Sluttiden har ingen starttid. Fyll i start eller töm cellen.',
    doubleDate: 'Organet har redan ett möte den dagen. Rätta datumet eller ta bort raden.',
    unknownBody: 'Organet finns inte bland de laddade siffrorna. Rätta beteckningen.',
    nothingLoaded: 'Inga siffror är laddade, så organen är inte kända. Ladda ett år med import först.',
  },
  en: {
    help: {
      usage: '[options] <file>',
      summary: "Add the year's meetings to the plan, from a CSV file.",
      details:
        'Columns: body, date, start, end, and where needed form (ordinary or strategy-day), mode (on-site, online or both), place, link. Dates are written YYYY-MM-DD and times HH:MM. A meeting that is there on that day gets the times of the file; what was moved or cancelled stays. All problems are shown at once; if there is any, nothing is changed. The same file once more changes nothing.',
      file: { name: 'file', description: 'CSV file with meetings' },
    },
    loaded: ({ added, changed, left }) => `New meetings ${added}, changed ${changed}, unchanged ${left}.`,
    past: (date) => `${longDate(date, 'en')} has already been. Correct the date or remove the row.`,
    endNotAfterStart: 'The end is not after the start. Correct one of them.',
    endWithoutStart: 'The end has no start. Fill in start or empty the cell.',
    doubleDate: 'The body has a meeting on that day already. Correct the date or remove the row.',
    unknownBody: 'The loaded figures have no such body. Correct its id.',
    nothingLoaded: 'No figures are loaded, so the bodies are not known. Load a year with import first.',
  },
};
