/**
 * People, papers and occasions. They are no words of a question by themselves: "the fee for the report" asks for a fee that does
 * not exist. Only a frame makes talk of them: "for my report", "my boss asks", "writing a report". See `frames.ts`.
 */

/** Each with the ending of its definite form. */
export const swedishTalkNouns = {
  people: `chef/en kollega/n revisor/n ekonom/en controller/n ordförande/n politiker/n ledamot/en sekreterare/n handläggare/n tjänsteman/nen tjänsteperson/en kommunchef/en kommundirektör/en
    kommunalråd/et oppositionsråd/et direktör/en förvaltningschef/en enhetschef/en avdelningschef/en ekonomichef/en digitaliseringschef/en verksamhetschef/en journalist/en reporter/n redaktör/en samordnare/n
    projektledare/n strateg/en utredare/n administratör/en assistent/en registrator/n granskare/n praktikant/en vikarie/n kompis/en vän/nen fru/n granne/n arbetskamrat/en medarbetare/n företrädare/n efterträdare/n
    partikamrat/en gruppledare/n ledning/en presidium/et press/en tidning/en ledningsgrupp/en arbetsgrupp/en kommunstyrelse/n kommunledning/en kommunfullmäktige/t fullmäktige/t förvaltning/en ekonomiavdelning/en ekonomienhet/en
    revision/en opposition/en styrelse/n kansli/et kommunsekreterare/n nämndsekreterare/n upphandlare/n inköpare/n jurist/en kommunjurist/en väljare/n åhörare/n`,
  papers: `underlag/et rapport/en sammanställning/en presentation/en dragning/en föredragning/en redovisning/en tjänsteskrivelse/n skrivelse/n yttrande/t remiss/en remissvar/et svar/et protokoll/et blankett/en formulär/et
    enkät/en mall/en kalkyl/en kalkylark/et excelark/et excelfil/en excel/en fil/en bild/en powerpoint/en memo/t artikel/n notis/en insändare/n krönika/n debattartikel/n mejl/et mail/et brev/et motion/en interpellation/en budget/en
    budgetförslag/et internbudget/en prognos/en bokslut/et delårsbokslut/et delårsrapport/en årsbokslut/et årsbudget/en driftbudget/en flerårsplan/en verksamhetsplan/en utskick/et nyhetsbrev/et checklista/n anteckning/en
    minnesanteckning/en anförande/t utredning/en uppsats/en skoluppgift/en examensarbete/t dagordning/en kallelse/n avstämning/en uppföljning/en ekonomirapport/en månadsrapport/en kvartalsrapport/en statistik/en ärende/t tal/et`,
  occasions: `möte/t sammanträde/t sittning/en överläggning/en genomgång/en budgetprocess/en budgetdialog/en budgetberedning/en presskonferens/en debatt/en
    intervju/n diskussion/en samtal/et jobb/et arbete/t granskning/en planering/en vecka/n förmiddag/en eftermiddag/en kväll/en morgon/en stund/en
    deadline/n`,
  /** Which may cost something: talk of one may be what is asked about. */
  pastimes: `föreläsning/en utbildning/en kurs/en konferens/en workshop/en seminarium/et telefon/en praktik/en lunch/en fika/t rast/en helg/en semester/n`,
} as const;

/** First parts of Swedish compounds with any of these nouns: `budgetunderlag`, `bokslutsmöte`. */
export const swedishTalkPrefixes = `budget bokslut boksluts årsboksluts delårs ekonomi lednings ledningsgrupps styrelse kommunstyrelse kommunstyrelsens fullmäktige nämnd kommun personal arbets beslut besluts diskussions fakta beräknings
  planerings avstämnings uppföljnings verksamhets års månads vecko kvartals teams informations revisions gransknings projekt styrgrupps grupp`;

export const englishTalkNouns = {
  people: `boss chief manager director auditor accountant controller treasurer cfo ceo mayor chair chairman chairwoman chairperson politician councillor councilor official clerk secretary colleague coworker co-worker journalist reporter editor
    coordinator project-manager strategist investigator administrator assistant trainee intern friend wife husband neighbour neighbor predecessor successor teammate supervisor lawyer procurement-officer
    leadership press newspaper committee management opposition finance-team finance-department finance-office steering-group`,
  papers: `report memo presentation slide deck summary compilation briefing brief form survey questionnaire template calculation spreadsheet excel file sheet picture powerpoint article note letter email mail motion budget forecast statement
    budget-proposal proposal newsletter checklist minutes speech agenda paper thesis essay assignment follow-up reconciliation statistics working-paper dossier folder document draft background figure-check write-up writeup audit closing closing-of-the-books records review`,
  occasions: `meeting session review budget-meeting budget-work press-conference debate interview discussion conversation talk job work week morning afternoon
    evening while deadline planning audit call`,
  /** Which may cost something: talk of one may be what is asked about. */
  pastimes: `lecture training course conference workshop seminar phone internship lunch break coffee weekend holiday vacation`,
} as const;
