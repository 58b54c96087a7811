import type { Bilingual } from './catalogue.ts';

/** What is said of a digest that was corrected after it had been sent. */
interface DigestCorrectionTexts {
  readonly footer: (date: string, former: string) => string;
  readonly formerCommand: (month: string, version: number) => string;
  readonly noticeLead: (month: string) => string;
  readonly show: string;
  readonly showCommand: (month: string) => string;
  readonly proposed: (month: string) => string;
  readonly approve: string;
  readonly approveCommand: (month: string, mark: string) => string;
  readonly corrected: (month: string) => string;
  readonly refused: Readonly<
    Record<'waits-for-another' | 'changed-again' | 'nothing-changed' | 'not-sent' | 'too-many', string>
  >;
  readonly noSuchVersion: string;
}

export const digestCorrectionTexts: Bilingual<DigestCorrectionTexts> = {
  sv: {
    footer: (date, former) => `Rättat ${date}. Den tidigare lydelsen finns kvar: skriv ”${former}”.`,
    formerCommand: (month, version) => `nyhetsbrev ${month} v${version}`,
    noticeLead: (month) => `Rättelse till nyhetsbrevet för ${month}.`,
    show: 'Visa det rättade',
    showCommand: (month) => `nyhetsbrev ${month}`,
    proposed: (month) =>
      `Så skulle nyhetsbrevet för ${month} lyda efter rättelsen. Inget ändras förrän den är godkänd. Detta är nytt:`,
    approve: 'Godkänn rättelsen',
    approveCommand: (month, mark) => `rätta nyhetsbrev ${month} godkänn ${mark}`,
    corrected: (month) =>
      `Nyhetsbrevet för ${month} är rättat. De skickade meddelandena ändras nu; där det inte går skickas en rättelse.`,
    refused: {
      'waits-for-another':
        'Ditt godkännande är noterat. Rättelsen görs när en annan samordnare har godkänt samma lydelse.',
      'changed-again':
        'Uppgifterna har ändrats sedan du såg rättelsen, så inget är gjort. Skriv kommandot igen utan godkännande.',
      'nothing-changed':
        'Uppgifterna är desamma som när nyhetsbrevet skickades, så det finns inget att rätta.',
      'not-sent': 'Nyhetsbrevet är inte färdigskickat, så det går inte att rätta.',
      'too-many':
        'Nyhetsbrevet har rättats fem gånger, och fler lydelser ryms inte. Ta upp rättelsen i nästa månads brev.',
    },
    noSuchVersion: 'Nyhetsbrevet har ingen sådan tidigare lydelse.',
  },
  en: {
    footer: (date, former) => `Corrected ${date}. The former wording is kept: write “${former}”.`,
    formerCommand: (month, version) => `digest ${month} v${version}`,
    noticeLead: (month) => `Correction of the digest for ${month}.`,
    show: 'Show the corrected one',
    showCommand: (month) => `digest ${month}`,
    proposed: (month) =>
      `This is how the digest for ${month} would read once corrected. Nothing changes before it is approved. This is new:`,
    approve: 'Approve the correction',
    approveCommand: (month, mark) => `correct digest ${month} approve ${mark}`,
    corrected: (month) =>
      `The digest for ${month} is corrected. The sent messages change now; where they cannot, a correction is sent.`,
    refused: {
      'waits-for-another':
        'Your approval is noted. The correction is made when another coordinator has approved the same wording.',
      'changed-again':
        'The figures have changed since you saw the correction, so nothing was done. Write the command again without the approval.',
      'nothing-changed':
        'The figures are the same as when the digest was sent, so there is nothing to correct.',
      'not-sent': 'The digest has not been sent in full, so it cannot be corrected.',
      'too-many':
        'The digest has been corrected five times, and there is no room for more wordings. Take the correction up in next month’s digest.',
    },
    noSuchVersion: 'The digest has no such former wording.',
  },
};
