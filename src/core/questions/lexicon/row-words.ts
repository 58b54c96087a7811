import type { Topic } from './topics.ts';

/** Everyday words for rows of one kind only: agreements, goals, phases. */
export const rowWords: readonly Topic[] = [
  {
    rows: [{ kind: 'agreement', id: 'mobila-enheter' }],
    words: {
      sv: 'mobila enheter, mobila enheter och tillbehör, mobilavtal, mobiltelefon, mobiltelefonavtal',
      en: 'mobile devices, mobile devices and accessories, mobile phones',
    },
  },
  {
    rows: [{ kind: 'agreement', id: 'miljo-bygg' }],
    words: {
      sv: 'miljö och bygg, miljö- och byggsystem, verksamhetssystem för miljö och bygg, miljö bygg',
      en: `environment and building, case system for environment and building,
        environment and building system`,
    },
  },
  {
    rows: [{ kind: 'agreement', id: 'nyckelsystem' }],
    words: {
      sv: `nyckelsystem, digitalt nyckelsystem, digitala nyckelsystem, digitala nyckelsystemet,
        nyckelsystemavtal`,
      en: 'digital key system, key system, digital keys',
    },
  },
  {
    rows: [{ kind: 'agreement', id: 'konsulter' }],
    words: {
      sv: 'konsulter, konsult, konsulttjänster, projektledning, lösningsarkitekter, konsultavtal',
      en: 'consultants, consultant, project management, solution architects, consulting',
    },
  },
  {
    rows: [{ kind: 'goal', id: 'kompetens' }],
    words: {
      sv: 'kompetens, kompetenshöjande insatser, kompetenshöjning, kompetensmål',
      en: `competence, competence-raising, competence raising activities, skills activities,
        training activities`,
    },
  },
  {
    rows: [{ kind: 'goal', id: 'behovsanalyser' }],
    words: {
      sv: 'behovsanalyser, behovsanalys, behovsanalyser och förstudier',
      en: 'needs analyses, needs analysis, needs analyses and pre-studies',
    },
  },
  {
    rows: [{ kind: 'goal', id: 'avtal' }],
    words: { sv: 'avtalsmål, uppföljning av avtal', en: 'agreements goal, follow-up of agreements' },
  },
  {
    rows: [{ kind: 'goal', id: 'reglemente' }],
    words: {
      sv: `reglemente, reglementet, översyn av reglemente, översyn av reglementet,
        översynen av reglementet, reglementsöversyn, samverkansavtal,
        översynen av reglemente och samverkansavtal, översyn, översynen, översyn av samverkansavtalet,
        översynen av samverkansavtalet, översynen av reglementet och samverkansavtalet`,
      en: `regulations, review of regulations, review of the regulations, cooperation agreement, review,
        översyn of the reglemente, översynen of the reglemente, review of the cooperation agreement`,
    },
  },
  {
    rows: [{ kind: 'goal', id: 'e-tjanster' }],
    words: {
      sv: `interna och externa e-tjänster, externa e-tjänster, interna e-tjänster, driftsatta e-tjänster,
        e-tjänster`,
      en: 'internal and external e-services, external e-services, internal e-services, e-services',
    },
  },
  {
    rows: [{ kind: 'goal', id: 'uppfoljningsdialoger' }],
    words: {
      sv: 'uppföljningsdialoger, uppföljningsdialog, dialoger',
      en: 'follow-up dialogues, follow-up dialogs, dialogues, dialogs, follow up dialogues',
    },
  },
  {
    rows: [{ kind: 'goal', id: 'samverkanshandbok' }],
    words: {
      sv: 'samverkanshandbok, handbok, samverkanshandboken, handboken',
      en: 'cooperation handbook, handbook, joint handbook',
    },
  },
  {
    rows: [{ kind: 'phase', id: 'pre-study' }],
    words: {
      sv: 'förstudie, förstudier, förstudiefas, utvecklingsprojekt',
      en: 'pre-study, prestudy, pre-studies, pre-study phase',
    },
  },
  {
    rows: [{ kind: 'phase', id: 'procurement' }],
    words: {
      sv: 'upphandling, upphandlas, upphandlingsfas',
      en: 'procurement, procured, tender, tendering',
    },
  },
  {
    rows: [{ kind: 'phase', id: 'implementation' }],
    words: {
      sv: 'införande, genomförande, införandefas, införs',
      en: 'implementation, implemented, being implemented',
    },
  },
  {
    rows: [{ kind: 'phase', id: 'qualification' }],
    words: { sv: 'kvalificering, idé, idéer', en: 'qualification, idea' },
  },
  {
    rows: [{ kind: 'phase', id: 'administration' }],
    words: { sv: 'förvaltning, förvaltas', en: 'administration' },
  },
  {
    rows: [{ kind: 'control', id: 'projektplan' }],
    words: { sv: 'projektplan, beslutade projekt', en: 'project plan' },
  },
  {
    rows: [{ kind: 'control', id: 'leverantorsavtal' }],
    words: { sv: 'leverantörsavtal', en: 'supplier agreements, supplier contracts' },
  },
];

/** English names of outcome areas: the report prints them in Swedish alone. */
export const areaNamesEn: Readonly<Record<string, string>> = {
  'grundbelopp-och-e-kontor': 'Base fee and e-Office',
  'e-tjansteplattform': 'E-service platform',
  raddningstjanst: 'Rescue services',
  'e-arkiv': 'E-archive',
  'soc-ecosystem': 'Social-services ecosystem',
  'projekt-elevhalsan': 'Project Pupil Health',
  'projekt-hr': 'Project HR',
  'projekt-lms': 'Project LMS, e-learning',
  'projekt-dcbd': 'Project DCBD (data centre)',
  summa: 'Total',
};
