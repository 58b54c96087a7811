import type { Language } from '../../language.ts';
import type { RowReference } from '../names.ts';

/**
 * What people call the things that rows name more formally. A topic ties the rows that speak of the same thing; names in the
 * rows themselves need no entry, nor does a row whose id is that of a row here. Rows that are not loaded are passed over.
 */
export interface Topic {
  readonly rows: readonly RowReference[];
  /** Comma-separated; the last word of each may be inflected. */
  readonly words: Readonly<Record<Language, string>>;
}

export const topics: readonly Topic[] = [
  {
    rows: [
      { kind: 'service', id: 'grundbelopp' },
      { kind: 'area', id: 'grundbelopp-och-e-kontor' },
    ],
    words: {
      sv: 'grundbelopp, grundavgift, basavgift, grundbeloppsavgift',
      en: `base fee, basic fee, base amount, basic amount, base charge, basic charge, base contribution`,
    },
  },
  {
    rows: [
      { kind: 'service', id: 'e-kontor' },
      { kind: 'area', id: 'grundbelopp-och-e-kontor' },
    ],
    words: {
      sv: `e-kontor, verksamhetsutvecklare, verksamhetsutvecklare e-tjänster,
        verksamhetsutvecklare för e-tjänster`,
      en: 'e-office, e-services developer, e-service developer, electronic office',
    },
  },
  {
    rows: [
      { kind: 'service', id: 'e-tjansteplattform' },
      { kind: 'area', id: 'e-tjansteplattform' },
      { kind: 'agreement', id: 'e-tjansteplattform' },
    ],
    words: {
      sv: `e-tjänsteplattform, tjänsteplattform, e-tjänstplattform, e-tjänstplatform, e-plattform,
        plattform, plattform för e-tjänster, plattformen för e-tjänster, e-tjänsternas plattform,
        e-tjänst plattform`,
      en: `e-service platform, e-services platform, service platform, services platform, platform,
        eplatform, platform for e-services, e-platform, electronic service platform`,
    },
  },
  {
    rows: [
      { kind: 'service', id: 'e-kontor' },
      { kind: 'service', id: 'e-tjansteplattform' },
    ],
    words: { sv: 'e-tjänst', en: 'e-service' },
  },
  {
    rows: [
      { kind: 'service', id: 'raddningstjanst' },
      { kind: 'area', id: 'raddningstjanst' },
      { kind: 'agreement', id: 'raddningstjanst' },
    ],
    words: {
      sv: `räddningstjänst, räddningstjänstsystem, räddningstjänstens verksamhetssystem,
        räddningstjänstens system, verksamhetssystem för räddningstjänsten,
        verksamhetssystemet för räddningstjänsten, räddningssystem, systemet för räddningstjänsten,
        räddningstjänstverksamhetssystem`,
      en: `rescue service, rescue services, rescue service system, rescue services system, rescue system,
        rescue services case system, case system for the rescue services, rescue case system,
        fire and rescue, fire and rescue system, system for the rescue services,
        fire and rescue service, fire and rescue services`,
    },
  },
  {
    rows: [
      { kind: 'service', id: 'e-arkiv' },
      { kind: 'area', id: 'e-arkiv' },
      { kind: 'agreement', id: 'e-arkiv' },
    ],
    words: {
      sv: `e-arkiv, e-ark, elektroniskt arkiv, elektroniska arkivet, digitalt arkiv, digitala arkivet`,
      en: 'e-archive, electronic archive, digital archive, e-archiving',
    },
  },
  {
    rows: [
      { kind: 'service', id: 'datacenter' },
      { kind: 'area', id: 'projekt-dcbd' },
      { kind: 'agreement', id: 'datacenter' },
      { kind: 'project', id: 'datacenter' },
    ],
    words: {
      sv: `datacenter, datacentra, datacentrets grundfunktion, datacentral, grundfunktion datacenter,
        datahall`,
      en: `data centre, data center, data centre base function, data center base function, datacentre`,
    },
  },
  {
    rows: [
      { kind: 'area', id: 'projekt-dcbd' },
      { kind: 'project', id: 'datacenter' },
    ],
    words: { sv: 'dcbd', en: 'dcbd' },
  },
  {
    rows: [
      { kind: 'area', id: 'soc-ecosystem' },
      { kind: 'agreement', id: 'socialtjanst' },
      { kind: 'project', id: 'socialtjanst' },
    ],
    words: {
      sv: `socialtjänst, ekosystem, ekosystem för socialtjänsten, ekosystemet för socialtjänsten,
        sociala ekosystemet, socialtjänstens ekosystem, socialtjänstsystem,
        socialtjänstens verksamhetssystem, verksamhetssystem för socialtjänsten,
        verksamhetssystemet för socialtjänsten, ekosystemet socialtjänst, systemet för socialtjänsten`,
      en: `social services, social service, ecosystem, social services ecosystem,
        ecosystem for social services, case system for social services, social services system,
        social care, social ecosystem`,
    },
  },
  {
    rows: [
      { kind: 'area', id: 'projekt-elevhalsan' },
      { kind: 'project', id: 'elevhalsan' },
    ],
    words: {
      sv: `elevhälsa, elevhälso, elevhälsan, elevhälsans verksamhetssystem,
        verksamhetssystem för elevhälsan, elevhälsosystem`,
      en: `pupil health, student health, school health, pupil health system, case system for pupil health`,
    },
  },
  {
    rows: [
      { kind: 'area', id: 'projekt-hr' },
      { kind: 'project', id: 'hr-lon' },
    ],
    words: {
      sv: `hr, hr-lön, löneprocess, löneprocesserna, it-stöd för löneprocesserna, lönestöd, hr och lön`,
      en: 'hr, hr payroll, payroll, it support for payroll, human resources',
    },
  },
  {
    rows: [
      { kind: 'area', id: 'projekt-lms' },
      { kind: 'project', id: 'e-learning' },
    ],
    words: {
      sv: `lms, e-learning, e-utbildning, kursportal, e-learning-plattform, lärplattform,
        utbildningsplattform`,
      en: 'lms, e-learning, e-learning platform, course portal, learning platform, elearning',
    },
  },
];
