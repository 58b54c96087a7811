import type { Finding } from '../self-check/findings.ts';
import type { Bilingual } from './catalogue.ts';
import { longDate, sortNames } from './format.ts';
import type { CommandHelp } from './operator-help.ts';

interface SelfCheckTexts {
  readonly help: CommandHelp;
  readonly allWell: (checks: number) => string;
  readonly notWell: (wrong: number, checks: number) => string;
  /** What was found, and what to do where it is wrong. */
  readonly say: (finding: Finding) => string;
}

/** Names enough to begin with; the rest is a number. */
const namesShown = 8;

function named(names: readonly string[], more: (count: number) => string): string {
  const shown = sortNames(names).slice(0, namesShown);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [more(left)] : [])].join(', ');
}

const moreSv = (count: number) => `och ${count} till`;
const moreEn = (count: number) => `and ${count} more`;

function saySv(finding: Finding): string {
  switch (finding.check) {
    case 'figures':
      return finding.ok
        ? `Uppgifterna för ${finding.year} är inlästa.`
        : `Uppgifterna för ${finding.year} är inte inlästa. Läs in årets filer med kommandot import.`;
    case 'next-year':
      return finding.ok
        ? `Avgifterna för ${finding.year} är inlästa.`
        : `Avgifterna för ${finding.year} är inte inlästa ännu. Läs in dem innan året börjar.`;
    case 'meeting':
      return finding.date
        ? `${finding.body.nameSv}: nästa möte är ${longDate(finding.date, 'sv')}.`
        : `${finding.body.nameSv}: inget kommande möte är planerat. Lägg in ett med ”nytt möte”.`;
    case 'channel':
      return finding.ok
        ? `${finding.body.nameSv}: kopplad till ${named(finding.names, moreSv)}.`
        : `${finding.body.nameSv}: ingen kanal är kopplad. Skriv ”koppla ${finding.body.nameSv}” i kanalen.`;
    case 'posted':
      return `${finding.body.nameSv}: kortet till nästa möte kom inte säkert fram i ${named(finding.names, moreSv)}. Se efter i kanalen, och skriv ”kalla ${finding.body.nameSv}” om det saknas.`;
    case 'members':
      return finding.ok
        ? `${finding.body.nameSv}: alla kommuner har någon i ledamotslistan.`
        : `${finding.body.nameSv}: ingen i ledamotslistan för ${named(finding.names, moreSv)}. Lägg till dem, så kan de svara.`;
    case 'reach':
      return finding.ok
        ? 'Alla i ledamotslistan kan nås personligen.'
        : `Kan inte nås personligen: ${named(finding.names, moreSv)}. Be dem lägga till boten i Teams, eller låt IT-avdelningen installera den för alla.`;
    case 'coordinators':
      return finding.ok
        ? `Samordnare som kan nås: ${finding.reached} av ${finding.of}.`
        : 'Ingen samordnare kan nås personligen. Lägg till boten i Teams och skriv något till den.';
  }
}

function sayEn(finding: Finding): string {
  switch (finding.check) {
    case 'figures':
      return finding.ok
        ? `The figures of ${finding.year} are loaded.`
        : `The figures of ${finding.year} are not loaded. Load the year’s files with the command import.`;
    case 'next-year':
      return finding.ok
        ? `The fees of ${finding.year} are loaded.`
        : `The fees of ${finding.year} are not loaded yet. Load them before the year begins.`;
    case 'meeting':
      return finding.date
        ? `${finding.body.nameEn}: the next meeting is on ${longDate(finding.date, 'en')}.`
        : `${finding.body.nameEn}: no meeting is planned. Add one with “new meeting”.`;
    case 'channel':
      return finding.ok
        ? `${finding.body.nameEn}: bound to ${named(finding.names, moreEn)}.`
        : `${finding.body.nameEn}: no channel is bound. Write “bind ${finding.body.nameEn}” in the channel.`;
    case 'posted':
      return `${finding.body.nameEn}: the card of the next meeting did not surely arrive in ${named(finding.names, moreEn)}. Look in the channel, and write “call ${finding.body.nameEn}” if it is missing.`;
    case 'members':
      return finding.ok
        ? `${finding.body.nameEn}: every municipality has somebody on the roster.`
        : `${finding.body.nameEn}: nobody on the roster for ${named(finding.names, moreEn)}. Add them, so that they can answer.`;
    case 'reach':
      return finding.ok
        ? 'Everybody on the roster can be reached in person.'
        : `Cannot be reached in person: ${named(finding.names, moreEn)}. Ask them to add the bot in Teams, or have the IT department install it for all.`;
    case 'coordinators':
      return finding.ok
        ? `Coordinators who can be reached: ${finding.reached} of ${finding.of}.`
        : 'No coordinator can be reached in person. Add the bot in Teams and write something to it.';
  }
}

export const selfCheckTexts: Bilingual<SelfCheckTexts> = {
  sv: {
    help: {
      usage: '[flaggor]',
      summary: 'Kontrollera att allt är på plats inför nästa möte.',
      details:
        'Säger vad som saknas och vad du gör åt det. Skickar och ändrar inget. Slutkod 1 om något saknas.',
    },
    allWell: (checks) => `Allt är på plats: ${checks} kontroller utan anmärkning.`,
    notWell: (wrong, checks) => `${wrong} av ${checks} kontroller behöver åtgärdas:`,
    say: saySv,
  },
  en: {
    help: {
      usage: '[options]',
      summary: 'Check that everything is in place for the next meeting.',
      details:
        'Says what is missing and what to do about it. Sends and changes nothing. Exit code 1 if something is missing.',
    },
    allWell: (checks) => `Everything is in place: ${checks} checks without a remark.`,
    notWell: (wrong, checks) => `${wrong} of ${checks} checks need something done:`,
    say: sayEn,
  },
};
