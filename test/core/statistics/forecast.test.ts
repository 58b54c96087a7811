import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecastOf, type PastAnswer, type Said } from '../../../src/core/statistics/forecast.ts';

const said = fc.constantFrom<Said>('coming', 'not-coming', 'nothing');
const record: fc.Arbitrary<PastAnswer> = fc.record({ said, present: fc.boolean() });

test('whatever is on record, no municipality counts for less than nothing or more than one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(record, { maxLength: 12 }), { minLength: 1, maxLength: 14 }), (records) => {
      const entitled = records.map((_, index) => String(index));
      const forecast = forecastOf({
        entitled,
        answers: [],
        records: new Map(records.map((each, index) => [String(index), each])),
      });
      expect(forecast.expected).toBeGreaterThanOrEqual(0);
      expect(forecast.expected).toBeLessThanOrEqual(entitled.length);
      for (const { probability, basis, present, of } of forecast.municipalities) {
        if (basis === 'record') expect(probability).toBe(present / of);
        if (basis === 'too-little-data') expect(probability).toBeNull();
      }
    }),
  );
});
