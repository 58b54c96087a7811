import { describe, expect, test } from '@jest/globals';
import { toActivity } from '../../src/teams/outgoing.ts';

const renderCard = () => ({ type: 'AdaptiveCard' });
const source = { name: 'Avgifter 2022', abstract: 'Tabell fees, 2022' };

describe('a text', () => {
  test('without sources is text alone', () => {
    expect(toActivity({ kind: 'text', text: '29 000 kr', citations: [] }, renderCard)).toEqual({
      type: 'message',
      text: '29 000 kr',
    });
  });

  test('carries its source as Teams’s citation, without the label of generated content', () => {
    expect(
      toActivity({ kind: 'text', text: 'Kiruna betalar 29 000 kr.', citations: [source] }, renderCard),
    ).toEqual({
      type: 'message',
      text: 'Kiruna betalar 29 000 kr. [1]',
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          '@id': '',
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: {
                '@type': 'DigitalDocument',
                name: 'Avgifter 2022',
                abstract: 'Tabell fees, 2022',
              },
            },
          ],
        },
      ],
    });
  });

  test('keeps the places where it points to its sources', () => {
    const activity = toActivity(
      { kind: 'text', text: 'Kiruna [2], Boden', citations: [source, source] },
      renderCard,
    );

    expect(activity.text).toBe('Kiruna [2], Boden [1]');
  });

  test('stays within Teams’s limits for citations', () => {
    const long = { name: 'n'.repeat(81), abstract: 'a'.repeat(161) };
    const activity = toActivity(
      { kind: 'text', text: 'Summa', citations: Array.from({ length: 25 }, () => long) },
      renderCard,
    );

    const claims = activity.entities?.[0]?.['citation'];
    expect(claims).toHaveLength(20);
    expect(claims[19].appearance.name).toBe(`${'n'.repeat(79)}…`);
    expect(claims[19].appearance.abstract).toBe(`${'a'.repeat(159)}…`);
    expect(activity.text).toContain('[20]');
    expect(activity.text).not.toContain('[21]');
  });
});

describe('a text that calls people', () => {
  test('names each of them to Teams with the very tag that stands in the text', () => {
    const activity = toActivity(
      {
        kind: 'text',
        text: 'Svar saknas från Boden (<at>Ledamot Boden</at>) och Kiruna (<at>A & <B></at>).',
        citations: [source],
        mentions: [
          { id: 'boden', name: 'Ledamot Boden' },
          { id: 'kiruna', name: 'A & <B>' },
        ],
      },
      renderCard,
    );

    expect(activity.text).toBe(
      'Svar saknas från Boden (<at>Ledamot Boden</at>) och Kiruna (<at>A &amp; &lt;B&gt;</at>). [1]',
    );
    expect(activity.entities).toMatchObject([
      { type: 'https://schema.org/Message' },
      {
        type: 'mention',
        text: '<at>Ledamot Boden</at>',
        mentioned: { id: 'boden', name: 'Ledamot Boden' },
      },
      { type: 'mention', text: '<at>A &amp; &lt;B&gt;</at>', mentioned: { id: 'kiruna', name: 'A & <B>' } },
    ]);
  });
});

test('a card carries its sentence as summary, and no text beside it', () => {
  const card = {
    template: 'choices',
    data: { lang: 'sv', lead: 'Menar du …?', lines: [], choices: [] },
  } as const;

  expect(toActivity({ kind: 'card', card, summary: 'Menar du …?', citations: [source] }, renderCard)).toEqual(
    {
      type: 'message',
      summary: 'Menar du …?',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
      ],
    },
  );
});

describe('an answer that a language model had a part in', () => {
  test('carries Teams’s label in the one entity that holds its sources', () => {
    const activity = toActivity(
      { kind: 'text', text: 'Kiruna betalar 29 000 kr.', citations: [source], aiAssisted: true },
      renderCard,
    );

    expect(activity.entities).toMatchObject([
      {
        type: 'https://schema.org/Message',
        additionalType: ['AIGeneratedContent'],
        citation: [{ position: 1, appearance: { name: 'Avgifter 2022' } }],
      },
    ]);
  });

  test('carries it without sources too, and on a card', () => {
    const card = {
      template: 'choices',
      data: { lang: 'sv', lead: 'Menar du …?', lines: [], choices: [] },
    } as const;
    const messages = [
      { kind: 'text', text: 'Inga uppgifter.', citations: [], aiAssisted: true },
      { kind: 'card', card, summary: 'Menar du …?', citations: [source], aiAssisted: true },
    ] as const;

    for (const message of messages) {
      expect(toActivity(message, renderCard).entities).toEqual([
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          '@id': '',
          additionalType: ['AIGeneratedContent'],
        },
      ]);
    }
  });
});
