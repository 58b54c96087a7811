const nounEndings = [
  ...['s', 'n', 'ns', 't', 'ts', 'en', 'ens', 'et', 'ets', 'na', 'nas', 'es', 'ies'],
  ...[
    'er',
    'ers',
    'erna',
    'ernas',
    'ar',
    'ars',
    'arna',
    'arnas',
    'or',
    'ors',
    'orna',
    'ornas',
    'r',
    'rs',
    'rna',
  ],
] as const;

/**
 * The forms a noun may take in a question: Swedish definite, plural and genitive, and English plural. Made too many rather
 * than too few: a form that does not exist is not typed.
 */
export function nounForms(noun: string): readonly string[] {
  return [...new Set([noun, ...stemsOf(noun).flatMap((stem) => nounEndings.map((ending) => stem + ending))])];
}

function stemsOf(noun: string): readonly string[] {
  const stems = [noun];
  if (noun.endsWith('a') || noun.endsWith('e') || noun.endsWith('y')) stems.push(noun.slice(0, -1));
  if (/[^aeiouyåäö]er$/.test(noun)) stems.push(`${noun.slice(0, -2)}r`);
  return stems;
}

/** The indefinite form that a definite noun may come from: `nämnden` gives `nämnd`. */
export function indefiniteForms(noun: string): readonly string[] {
  return noun.length > 6 && /(?:en|et)$/.test(noun) ? [noun.slice(0, -2)] : [];
}

/** A name in the genitive: Swedish names that end in s, x or z take no ending. */
export function genitiveForms(name: string): readonly string[] {
  return [name, `${name}s`];
}
