import { describe, expect, test } from '@jest/globals';
import { readPart, readPoint } from '../../../src/core/attendance/meeting-point.ts';

describe('a point of a meeting', () => {
  test.each([
    ['14:00', '14:00'],
    ['9.30', '09:30'],
    ['kl. 14.00', '14:00'],
    ['kl 14', '14:00'],
    ['klockan 9', '09:00'],
    ['at 14:00', '14:00'],
  ])('“%s” is a time', (written, time) => {
    expect(readPoint(written)).toEqual({ kind: 'time', time });
  });

  test.each([
    ['§ 12', 12],
    ['§12', 12],
    ['§\u00a012', 12],
    ['paragraf 12', 12],
    ['paragraph 12', 12],
    ['§ 999', 999],
  ])('“%s” is a paragraph', (written, paragraph) => {
    expect(readPoint(written)).toEqual({ kind: 'paragraph', paragraph });
  });

  test.each(['', '14', '25:00', '12:60', '§ 0', '§ 1000', '§', 'lunch', '14:00 eller så'])(
    '“%s” is none',
    (written) => {
      expect(readPoint(written)).toBeNull();
    },
  );
});

describe('a part of a meeting from 10:00 to 16:00', () => {
  const meeting = { start: '10:00', end: '16:00' };
  const read = (from: string, to: string, item = '') => readPart({ from, to, item }, meeting);

  test('is a period, an item, or the whole of it', () => {
    expect(read('14:00', '§ 12')).toEqual({
      ok: true,
      partial: {
        kind: 'period',
        from: { kind: 'time', time: '14:00' },
        to: { kind: 'paragraph', paragraph: 12 },
      },
    });
    expect(read('', '', ' ärende 5 ')).toEqual({
      ok: true,
      partial: { kind: 'conflict-of-interest', item: 'ärende 5' },
    });
    expect(read(' ', '')).toEqual({ ok: true, partial: null });
  });

  test.each([
    ['lunch', '', '', 'unreadable-point'],
    ['', 'kaffet', '', 'unreadable-point'],
    ['14:00', '13:00', '', 'before-it-begins'],
    ['14:00', '14:00', '', 'before-it-begins'],
    ['§ 12', '§ 11', '', 'before-it-begins'],
    ['16:00', '', '', 'outside-the-meeting'],
    ['', '10:00', '', 'outside-the-meeting'],
    ['14:00', '', 'ärende 5', 'two-parts'],
  ])('from “%s” to “%s”, item “%s” is refused: %s', (from, to, item, fault) => {
    expect(read(from, to, item)).toEqual({ ok: false, fault });
  });

  test('may be one paragraph, and anything where the meeting’s times are not known', () => {
    expect(read('§ 12', '§ 12').ok).toBe(true);
    expect(readPart({ from: '22:00', to: '', item: '' }, { start: null, end: null }).ok).toBe(true);
  });
});
