import { type Language, languages } from '../core/language.ts';

/**
 * The language of a command line: `--language sv|en`, else that of the environment's `LANG` (`en_GB.UTF-8`), else
 * Swedish. It is needed before the line is parsed, since help and errors are said in it.
 */
export function operatorLanguage(argv: readonly string[], lang: string | undefined): Language {
  const chosen = languages.find((language) =>
    argv.some(
      (argument, index) =>
        argument === `--language=${language}` || (argument === '--language' && argv[index + 1] === language),
    ),
  );
  const ofEnvironment = languages.find((language) => lang?.toLowerCase().split(/[_.@-]/)[0] === language);
  return chosen ?? ofEnvironment ?? 'sv';
}
