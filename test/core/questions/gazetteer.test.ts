import { describe, expect, test } from '@jest/globals';
import { createGazetteer } from '../../../src/core/questions/gazetteer.ts';
import { namesOf } from '../../../src/core/questions/names.ts';
import { tokenise } from '../../../src/core/questions/tokenise.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const gazetteer = createGazetteer(namesOf(figures2022));
const kiruna = { kind: 'municipality', id: '2584' };
const archive = ['service', 'area', 'agreement'].map((kind) => ({ kind, id: 'e-arkiv' }));

describe('a name', () => {
  test('is found as written, inflected and without diacritics', () => {
    expect(gazetteer.find('kiruna', 'kiruna', 1)).toEqual({ rows: [kiruna], stage: 'exact' });
    expect(gazetteer.find('kirunas', 'kirunas', 1)).toEqual({ rows: [kiruna], stage: 'inflected' });
    expect(gazetteer.find('overtornea', 'overtornea', 1)?.stage).toBe('folded');
    expect(gazetteer.find('earkivets', 'earkivets', 2)).toEqual({ rows: archive, stage: 'inflected' });
  });

  test('that is torn apart is found when it is long', () => {
    expect(gazetteer.find('datacenter', 'datacenter', 2)).not.toBeNull();
    expect(gazetteer.find('iden', 'iden', 1)?.rows).toEqual([{ kind: 'phase', id: 'qualification' }]);
    expect(gazetteer.find('iden', 'iden', 2)).toBeNull();
  });

  test('of a municipality without figures is known as one', () => {
    expect(gazetteer.find('umeås', 'umeas', 1)?.rows).toEqual([{ kind: 'elsewhere', id: 'Umeå' }]);
  });
});

describe('a misspelling', () => {
  test('gives the nearest name', () => {
    expect(gazetteer.findNear('kirnua')).toEqual({ rows: [kiruna], stage: 'misspelt' });
    expect(gazetteer.findNear('xiruna')).toBeNull();
    expect(gazetteer.findNear('parkering')).toBeNull();
  });

  test('gives all names that are equally near', () => {
    const two = createGazetteer(
      ['Alvesta', 'Avesta'].map((name) => ({
        words: [name.toLowerCase()],
        rows: [{ kind: 'municipality', id: name }],
        forms: (word) => [word],
      })),
    );

    expect(two.findNear('alvasta')?.rows).toEqual([{ kind: 'municipality', id: 'Alvesta' }]);
    expect(two.findNear('aavesta')?.rows.map(({ id }) => id)).toEqual(['Alvesta', 'Avesta']);
  });

  test('in a name of several words is compared word by word', () => {
    const near = (text: string, position: number) =>
      gazetteer.findNearPhrase(tokenise(text)?.tokens ?? [], position);

    expect(near('the resuce service', 1)).toMatchObject({ from: 1, to: 3, stage: 'misspelt' });
    expect(near('e arkvi', 1)?.rows).toEqual(archive);
    expect(near('datacenter ab', 1)).toBeNull();
  });
});
