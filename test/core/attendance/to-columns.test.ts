import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { toColumns } from '../../../src/core/attendance/to-columns.ts';

describe('a list as columns', () => {
  test.each(['=1+1', '+32 9', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', "=cmd|' /C calc'!A0"])(
    'lets no spreadsheet carry out %j',
    (cell) => {
      expect(toColumns([[cell]]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test.each(['An Peeters', "d'Hondt", 'Anne-Marie', '2026-11-27', ''])('leaves %j as it is', (cell) => {
    expect(toColumns([[cell]])).toBe(cell);
  });

  test('reads back as the same cells, whatever is in them, a line each', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ',', '"', ';', ' ', '\t', '\n', '\r', '=', '+', "'", 'é'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = toColumns(rows);
        expect(text.split('\n')).toHaveLength(rows.length);
        const read = parse(text, {
          delimiter: '\t',
          relax_column_count: true,
          skip_empty_lines: false,
        }) as string[][];
        const flat = rows.map((cells) => cells.map((each) => each.replace(/[\t\r\n]+/g, ' ')));
        expect(read.map((cells) => cells.map((each) => each.replace(/^'/, '')))).toEqual(
          flat.map((cells) => cells.map((each) => each.replace(/^'/, ''))),
        );
      }),
    );
  });
});
