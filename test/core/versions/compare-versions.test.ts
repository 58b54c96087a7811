import { describe, expect, test } from '@jest/globals';
import { compareVersions } from '../../../src/core/versions/compare-versions.ts';
import { describeDifference } from '../../../src/core/versions/describe-difference.ts';
import { figures } from '../../contracts/samples.ts';

describe('two versions', () => {
  test('with the same rows do not differ, whenever they were loaded', () => {
    expect(
      compareVersions(figures(), figures({ versionId: 'later', loadedAt: '2022-12-08T08:00:00Z' })),
    ).toEqual([]);
  });

  test('differ by cell, and by row where only one of them has it', () => {
    const { fees, services, meetings } = figures();
    const after = figures({
      fees: fees.map((fee) =>
        fee.serviceId === 'e-arkiv' && fee.municipalityCode === '2584' ? { ...fee, amountSek: 30_000 } : fee,
      ),
      services: services.map((service) =>
        service.id === 'e-arkiv' ? { ...service, nameEn: 'E-archive' } : service,
      ),
      meetings: meetings.slice(1),
    });
    const differences = compareVersions(figures(), after);
    expect(differences).toMatchObject([
      { kind: 'services', key: 'e-arkiv', column: 'nameEn' },
      { kind: 'fees', key: 'e-arkiv/2584', column: 'amountSek', before: 29_000, after: 30_000 },
      { kind: 'meetings', key: 'board/2022-03-16', column: null, after: null },
    ]);
    expect(differences.map((difference) => describeDifference(difference, after, 'sv'))).toMatchObject([
      { figure: 'Tjänst e-arkiv: name_en', after: 'E-archive' },
      {
        figure: 'Avgift för Gemensamt e-arkiv, Kiruna 2022',
        before: '29\u00a0000\u00a0kr',
        after: '30\u00a0000\u00a0kr',
      },
      { figure: 'Möte board/2022-03-16', before: 'finns', after: 'finns inte' },
    ]);
  });
});
