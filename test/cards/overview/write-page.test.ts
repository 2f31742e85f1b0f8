import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeDoor, writeOverview } from '../../../src/cards/overview/write-page.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import { languages } from '../../../src/core/kernel/language.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { traceCourse } from '../../../src/core/overview/trace-course.ts';
import { type Material, now } from '../../support/card-gallery/material.ts';
import {
  hostileTexts,
  loadOrdinary,
  type MaterialKind,
  materialKinds,
  materialOf,
} from '../../support/card-gallery/materials.ts';

let ordinary: Material;
beforeAll(async () => {
  ordinary = await loadOrdinary();
});

const ours =
  /^(?:!doctype|\/?(?:html|head|meta|title|style|body|main|h1|h2|p|ul|li|br|span|section|table|caption|thead|tbody|tr|th|td|form|button)(?=[\s>]))/;

/** The pages of a pair and of a group, with a name that may be anything. */
function pagesOf(kind: MaterialKind, language: (typeof languages)[number], name: string) {
  const { group, pairs } = materialOf(kind, ordinary);
  const facts = {
    group: groupId('a'),
    starts: ['2026-09-01' as CalendarDate],
    trainee: personId('t1'),
    sessions: [],
  };
  const shown = { reader: { language, now }, who: { name } };
  return [pairs, group].map((programme) =>
    writeOverview({ ...shown, programme, course: traceCourse(programme, facts, now) }, 'bm9uY2U='),
  );
}

describe.each(languages)('the page in %s', (language) => {
  test.each(materialKinds)('has no tag but its own with %s texts', (kind) => {
    for (const name of ['Lotte', ...hostileTexts])
      for (const page of [...pagesOf(kind, language, name), writeDoor(language, 'bm9uY2U=')]) {
        const strange = page
          .split('<')
          .slice(1)
          .filter((tag) => !ours.test(tag));
        expect(strange).toEqual([]);
        expect(page).not.toMatch(/undefined|\[object|NaN|[\u202a-\u202e]/);
      }
  });

  test('can be read by a screen reader: a language, one title, headings in order, heads of the table', () => {
    for (const page of pagesOf('ordinary', language, 'Lotte')) {
      expect(page).toContain(`<html lang="${language}">`);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page.indexOf('<h1>')).toBeLessThan(page.indexOf('<h2>'));
      expect(page).not.toMatch(/<h[3-6]/);
      for (const [table] of page.matchAll(/<table>.*?<\/table>/gs))
        expect(table).toMatch(/^<table><caption>[^<]+<\/caption>.*<th scope="col">.*<th scope="row">/s);
    }
  });
});
