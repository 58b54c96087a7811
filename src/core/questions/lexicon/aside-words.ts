/**
 * How people speak of themselves: a clause or the beginning of one with such a word is talk around the question when it
 * names nothing of the subject. Folded.
 */
export const speakerWords: ReadonlySet<string> = new Set(
  `jag vi mig oss du ni man min mitt mina var vart vara er ert era dig i im ive ill we were weve wed me us my our you your youre
   undrar undrade fragar fragade sitter star sager vill behover ringde ordforanden chefen kollegan wonders wonder asks asked wants said says needs sitting standing
   hej hejsan hallo god goddag tjena tjenare tjo halla hello hi hey dear morning tack thanks thank sorry ursakta forlat`.split(
    /\s+/,
  ),
);

/** Verbs with which somebody asks: what stands before one, within a clause, is talk when it names nothing. Folded. */
export const askingVerbs: ReadonlySet<string> = new Set(
  `behover behovde behova vill veta undrar undrade fragar fraga soker letar efterlyser efterfragar onskar begar kolla kollar fa ha se ange beratta
   need needs want wants wonder wondering know ask asking asks find get see check confirm verify tell require requires request show`.split(
    /\s+/,
  ),
);

/** Words that open a clause of its own before somebody who speaks: "och jag undrar", "so we need". Folded. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'och sa men samt eftersom da for darfor and so but because since as therefore'.split(' '),
);

/** What a clause after the question begins with when it may change the question. Folded. */
export const changingOpeners: ReadonlySet<string> = new Set(
  `om ifall nar utan men fast dock forutom men att alltsa dvs menar menade avser avsag galler gallande specifikt sarskilt per for av till fran mot som med
   if when unless but though except to of for per from with that which mean meaning meant namely specifically ie i.e concerning`.split(
    /\s+/,
  ),
);

/** The word with which the question itself begins. Folded. */
export const interrogatives: ReadonlySet<string> = new Set(
  'vad hur vilken vilket vilka nar vem vems whats what how which when who whose where'.split(' '),
);

/**
 * Conditions under which another figure would be right, or none: a clause with one of them is never talk alone. Folded.
 */
export const conditionWords: ReadonlySet<string> = new Set(
  `inklusive inkl exklusive exkl moms momsen utan utom forutom undantaget bortsett minus plus istallet
   privatperson privatpersoner privat privata foretag foretaget foretagare hushall hushallet invanare medborgare villa elev elever
   moms momsen forening foreningar bolag rabatt rabatten index indexerat ranta per procent
   including incl excluding excl vat tax without except apart instead private household households company companies resident residents
   citizen citizens business businesses discount student students inflation adjusted`.split(/\s+/),
);

/** What a clause after the question begins with when it only explains why one asks, or is polite. Folded. */
export const afterthoughts: readonly string[] = [
  ...[
    'om det gar',
    'om det inte ar',
    'om du kan',
    'om ni kan',
    'om du hinner',
    'om du vet',
    'om jag far',
    'om det ar mojligt',
  ],
  ...[
    'for jag',
    'for vi',
    'eftersom jag',
    'eftersom vi',
    'da jag',
    'sa jag',
    'sa att jag',
    'sa vi',
    'sa att vi',
    'jag',
    'vi',
  ],
  ...['tack', 'tackar', 'svara', 'ha en', 'mvh', 'vanligen', 'snalla', 'halsningar'],
  ...[
    'if it is',
    'if its',
    'if that is',
    'if you',
    'if possible',
    'if i may',
    'because i',
    'because we',
    'as i',
    'so i',
    'so we',
  ],
  ...[
    'so that i',
    'so that we',
    'i',
    'im',
    'we',
    'were',
    'thanks',
    'thank',
    'please',
    'cheers',
    'much',
    'many',
    'one number',
  ],
];
