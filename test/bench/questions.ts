import type { LoadedFigures, YearFigures } from '../../src/core/figures/figures.ts';
import { createQuestions } from '../../src/core/questions/answer-question.ts';
import { swedishMunicipalities } from '../../src/core/questions/lexicon/swedish-municipalities.ts';
import { figures2022 } from '../support/figures-2022.ts';
import { median } from './load.ts';

interface Size {
  readonly municipalities: number;
  readonly services: number;
  readonly years: number;
}

const rounds = 9;
const perRound = 400;

/** What a question costs by itself, on the figures that there are and on generated ones of a whole country over ten years. */
export function benchQuestions(): void {
  const small = measure(figures2022);
  const large = measure(generated({ municipalities: 290, services: 40, years: 10 }));
  for (const [name, text] of Object.entries(questions)) {
    const [one, other] = [small.get(text) ?? 0, large.get(text) ?? 0];
    const ratio = `${(other / one).toFixed(1)} times`;
    console.log(`${name.padEnd(24)} ${time(one)} at 14×6×1 ${time(other)} at 290×40×10   ${ratio}`);
  }
}

const questions = {
  'a fee': 'Vad är Kirunas avgift för e-arkivet?',
  'a misspelt fee': 'Vad är Kirnuas avgift för e-arkviet?',
  'highest of a service': 'Vilken kommun har högst avgift för e-arkivet?',
  'not understood': 'Vad kostar parkering i Kiruna?',
};

function measure(figures: LoadedFigures): ReadonlyMap<string, number> {
  const { answer } = createQuestions(figures, { zone: 'Europe/Stockholm', synonyms: [] });
  const today = '2022-12-07';
  const ask = (text: string) => answer({ text, language: 'sv', today, previous: null, own: null });
  return new Map(
    Object.values(questions).map((text) => {
      for (let warmUp = 0; warmUp < perRound; warmUp += 1) ask(text);
      const times = Array.from({ length: rounds }, () => {
        const startedAt = performance.now();
        for (let count = 0; count < perRound; count += 1) ask(text);
        return (performance.now() - startedAt) / perRound;
      });
      return [text, median(times)];
    }),
  );
}

/** The real rows, with municipalities, services and years added until there are as many. */
function generated(size: Size): LoadedFigures {
  const [real] = figures2022;
  if (!real) throw new Error('no figures');
  return Array.from({ length: size.years }, (_, index) => yearOf(real, real.year - index, size));
}

function yearOf(real: YearFigures, year: number, size: Size): YearFigures {
  const own = new Set(real.municipalities.map(({ name }) => name));
  const added = swedishMunicipalities
    .filter((name) => !own.has(name))
    .slice(0, size.municipalities - own.size)
    .map((name, index) => ({
      code: String(3_000 + index),
      name,
      officialName: `${name} kommun`,
      entitledFrom: null,
      entitledTo: null,
    }));
  const municipalities = [...real.municipalities, ...added];
  const extra = Array.from({ length: size.services - real.services.length }, (_, index) => ({
    id: `system-${index}`,
    nameSv: `Gemensamt ${spelled(index)}system`,
    nameEn: `Joint ${spelled(index)} system`,
    kind: 'joint-service' as const,
    sourceTable: 'Genererad tabell',
    noteSv: null,
  }));
  const services = [...real.services, ...extra];
  const known = new Map(real.fees.map((fee) => [`${fee.serviceId} ${fee.municipalityCode}`, fee.amountSek]));
  const fees = services.flatMap(({ id }, row) =>
    municipalities.map(({ code }, column) => ({
      year,
      serviceId: id,
      municipalityCode: code,
      amountSek: known.get(`${id} ${code}`) ?? 1_000 * (row + 1) + column,
    })),
  );
  return { ...real, year, versionId: `generated-${year}`, municipalities, services, fees };
}

/** A made-up word of three syllables, another for each number. */
function spelled(index: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ka', 'le', 'mo', 'ny', 'pra', 'sto'];
  const digit = (place: number) => syllables[Math.floor(index / 10 ** place) % 10] ?? '';
  return `${digit(1)}${digit(0)}${digit(1)}n`;
}

function time(ms: number): string {
  return `${(ms * 1_000).toFixed(0).padStart(5)} µs`;
}
