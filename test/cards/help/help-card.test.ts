import { beforeAll, describe, expect, test } from '@jest/globals';
import { textOf } from '../../../playground/teams/chat.ts';
import { drawHelpCard } from '../../../src/cards/help/draw-help-card.ts';
import { findText, languages } from '../../../src/core/kernel/language.ts';
import { instant, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import { emergencyLines } from '../../../src/core/programme/emergency-lines.ts';
import type { Programme, ReferralEntry } from '../../../src/core/programme/programme.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';

const now = instant(Date.parse('2026-11-23T17:00:00Z'));

let msg: Programme;
let vu: Programme;
beforeAll(async () => {
  ({ group: msg, pairs: vu } = await loadOrdinary());
});

const said = (programme: Programme, language: (typeof languages)[number]) =>
  textOf(JSON.parse(JSON.stringify(drawHelpCard(programme, { language, now }))));
const withEntry = (more: Partial<ReferralEntry>): Programme => ({
  ...msg,
  referral: [
    ...msg.referral.filter(({ crisis }) => crisis),
    {
      id: 'x',
      name: 'Zonneveld',
      forWhat: { nl: 'Iets' },
      confidential: '-',
      crisis: false,
      needs: [],
      forDoctors: false,
      assesses: false,
      ...more,
    },
  ],
});

describe('the emergency block', () => {
  test.each(languages)('falls back to no other language in %s, in any programme', (language) => {
    for (const programme of [msg, vu]) {
      const lines = emergencyLines(programme, language);
      expect(lines.length).toBeGreaterThan(1);
      for (const { forWhat, hours } of lines)
        for (const text of hours === undefined ? [forWhat] : [forWhat, hours])
          expect(findText(text, language, programme.languages)).toEqual({ value: expect.any(String) });
      const words = wordsOf(language);
      for (const fallback of ['nl', 'en', 'fr'] as const)
        expect(said(programme, language)).not.toContain(
          words['fallback.note']({ language: words[`fallback.${fallback}`] }),
        );
    }
  });

  test('has lines that answer in French for anyone who reads French, and no Dutch ones beside them', () => {
    const text = said(msg, 'fr');
    for (const line of ['112', '0800 32 123', '107']) expect(text).toContain(line);
    for (const line of ['1813', '106']) expect(text).not.toContain(line);
  });

  test('has the Dutch lines for anyone who reads Dutch, and one that answers in English for anyone who reads English', () => {
    for (const line of ['112', '1813', '106']) expect(said(msg, 'nl-BE')).toContain(line);
    expect(said(msg, 'nl-BE')).not.toContain('0800 32 123');
    expect(said(msg, 'en')).toMatch(/Community Help Service[\s\S]*1813[\s\S]*answers in Dutch/);
    expect(said(vu, 'en')).toContain('0800-0113');
  });

  test('says in which language a line answers where there is hardly one in one’s own language', () => {
    expect(said(vu, 'fr')).toContain('répond en néerlandais, anglais');
    expect(said(vu, 'nl-NL')).not.toContain('antwoordt');
  });
});

describe('the help card', () => {
  test('says a number once where the number is the name', () => {
    expect(said(msg, 'nl-BE').match(/112/g)).toHaveLength(2);
  });

  test('shows the lines of doctors without unfolding, and the rest behind "more help"', () => {
    const card = JSON.parse(JSON.stringify(drawHelpCard(msg, { language: 'nl-BE', now })));
    const folded = card.body.find(({ id }: { id?: string }) => id === 'other');
    expect(folded.isVisible).toBe(false);
    expect(JSON.stringify(folded)).not.toContain('Arts in Nood');
    expect(JSON.stringify(folded)).toContain('VASO');
    expect(textOf(card)).toMatch(/Voor artsen[\s\S]*Arts in Nood[\s\S]*Meer hulp/);
  });

  test('hides whoever cannot be reached', () => {
    expect(said(msg, 'nl-BE')).not.toContain('Eigen huisarts');
    expect(said(withEntry({}), 'nl-BE')).not.toContain('Zonneveld');
    expect(said(withEntry({ email: 'iemand@example.org' }), 'nl-BE')).toContain('iemand@example.org');
    expect(said(withEntry({ url: 'http://example.org' }), 'nl-BE')).not.toContain('Zonneveld');
  });

  test('says of each entry when a person checked it, where one did', () => {
    const checkedOn = parseCalendarDate('2026-09-01');
    const checked = withEntry({ phone: '02 123', ...(checkedOn && { checkedOn }) });
    expect(said(checked, 'nl-BE')).toContain('nagekeken op dinsdag 1 september 2026');
    for (const language of languages)
      expect(said(msg, language)).not.toMatch(/nagekeken|checked|vérifi|bel dan 112|call 112|appelle le 112/);
  });

  test.each(languages)('never shows somebody who assesses without saying so, in %s', (language) => {
    const note = wordsOf(language)['helpCard.assesses'];
    expect(said(withEntry({ phone: '02 123', assesses: true }), language)).toContain(note);
    expect(said(withEntry({ phone: '02 123' }), language)).not.toContain(note);
    expect(msg.referral.find(({ id }) => id === 'stagemeester')).toMatchObject({ assesses: true });
  });
});
