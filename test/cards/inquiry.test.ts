import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { ChoicesCard } from '../../src/core/card-content.ts';
import type { InquiryCard } from '../../src/core/inquiries/inquiry-card-content.ts';
import { type CardNode, nodesOf, sampleOf, textsOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const sample = sampleOf('inquiry') as InquiryCard;

function shown(over: Partial<InquiryCard>): CardNode {
  return render({ template: 'inquiry', data: { ...sample, ...over } }) as CardNode;
}

const typesOf = (card: CardNode) => nodesOf(card).map((node) => node['type']);

describe('a question to the coordinator', () => {
  test('has a labelled field for each language, and a button that carries the question’s id', () => {
    const card = shown({});

    const inputs = nodesOf(card).filter((node) => node['type'] === 'Input.Text');
    expect(inputs).toMatchObject([
      { id: 'answerSv', label: 'Svar på svenska', isMultiline: true, maxLength: 2000 },
      { id: 'answerEn', label: 'Svar på engelska', isMultiline: true, maxLength: 2000 },
    ]);
    expect(nodesOf(card).find((node) => node['type'] === 'Action.Execute')).toMatchObject({
      title: 'Skicka svaret',
      verb: 'inquiry-answer',
      data: { lang: 'sv', inquiryId: sample.inquiryId },
    });
  });

  test('begins with what its summary says', () => {
    expect(shown({})['fallbackText']).toBe(
      'Ledamot Boden har en fråga: Vad kostar det att lägga till en egen e-tjänst?',
    );
  });

  test('that is answered has the answer and nothing to fill in or press', () => {
    const card = shown({
      form: null,
      answered: {
        line: 'Besvarad av Ledamot Piteå 7 december 2022 kl. 09.30',
        answers: [{ label: 'På svenska', text: 'Ingenting.' }],
        delivery: 'Svaret har kommit fram.',
      },
    });

    expect(textsOf(card)).toEqual(
      expect.arrayContaining(['På svenska', 'Ingenting.', 'Svaret har kommit fram.']),
    );
    expect(typesOf(card)).not.toEqual(expect.arrayContaining(['Input.Text']));
    expect(typesOf(card)).not.toEqual(expect.arrayContaining(['Action.Execute']));
  });

  test('shows what people typed as text', () => {
    const card = shown({ question: '${1+1} **fet** <at>alla</at>', notice: '[länk](https://evil.example)' });

    const texts = textsOf(card);
    expect(texts).toContain('${1+1} \\*\\*fet\\*\\* alla');
    expect(texts).toContain('[länk]\u2060(https://evil.example)');
  });
});

describe('a choice', () => {
  const data = sampleOf('choices') as ChoicesCard;
  const buttons = (over: Partial<ChoicesCard>) =>
    nodesOf(render({ template: 'choices', data: { ...data, ...over } })).filter(
      (node) => node['type'] === 'Action.Execute',
    );

  test('has no button to the coordinator unless it is offered', () => {
    expect(buttons({}).map((button) => button['verb'])).not.toContain('inquiry-forward');
  });

  test('has it last when it is', () => {
    const forward = { title: 'Skicka frågan till samordnaren', inquiryId: '2022-12.1' };

    expect(buttons({ forward }).at(-1)).toMatchObject({
      title: 'Skicka frågan till samordnaren',
      verb: 'inquiry-forward',
      data: { lang: data.lang, inquiryId: '2022-12.1' },
    });
    expect(buttons({ forward })).toHaveLength(data.choices.length + 1);
  });
});
