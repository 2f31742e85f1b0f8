import { describe, expect, it, test } from '@jest/globals';
import { parsePeopleFile } from '../../../src/adapters/people-file/parse-people-file.ts';
import { readPeopleFile } from '../../../src/adapters/people-file/read-people-file.ts';
import { neededColumns, peopleColumns } from '../../../src/core/people/roster/people-row.ts';
import { csv, mentor, trainee } from '../../core/people/roster/fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = neededColumns.join(',');
const rows = [mentor(1, { name: 'Zoë "Zo" D’Hondt; MD, PhD' }), trainee(1)];

describe('a people file', () => {
  test.each([
    ['commas', ',', '\n'],
    ['semicolons and CRLF, as Excel writes it', ';', '\r\n'],
    ['tabs', '\t', '\n'],
    ['the line ends of an old Mac', ';', '\r'],
  ])('is read with %s', (_, delimiter, end) => {
    for (const mark of ['', '\ufeff']) {
      const read = parsePeopleFile(bytes(mark + csv(rows, { delimiter, end })));
      expect(read).toEqual({ rows: rows.map((cells, index) => ({ line: index + 2, cells })), problems: [] });
    }
  });

  it('may say who trains and assesses a trainee, or have no such columns', () => {
    expect(parsePeopleFile(bytes(csv(rows))).problems).toEqual([]);
    const more = [{ ...mentor(1), supervisor_name: 'Dr. Baert', assessed_by: 'mentor-1' }];
    const read = parsePeopleFile(bytes(csv(more, { columns: peopleColumns })));
    expect(read.problems).toEqual([]);
    expect(read.rows[0]?.cells).toMatchObject({ supervisor_name: 'Dr. Baert', assessed_by: 'mentor-1' });
  });

  it('has its columns in any order and case', () => {
    const columns = neededColumns.toReversed();
    const [, ...lines] = csv(rows, { columns }).split('\n');
    const shouted = columns.map((column) => ` ${column.toUpperCase().replace('_', ' ')} `).join(',');
    expect(parsePeopleFile(bytes([shouted, ...lines].join('\n'))).rows[1]?.cells).toEqual(rows[1]);
  });

  test.each([
    ['sep=;', ';', '\n'],
    ['SEP=;', ';', '\r\n'],
    ['"sep=;"', ';', '\r\n'],
    ['sep=;;;;;;;;;;;', ';', '\r\n'],
    ['sep=,', ',', '\n'],
    ['sep=|', '|', '\n'],
    ['sep=\t', '\t', '\n'],
  ])('may begin with the line %j for Excel, which counts as a line', (first, delimiter, end) => {
    for (const mark of ['', '\ufeff']) {
      const read = parsePeopleFile(bytes(`${mark}${first}${end}${csv(rows, { delimiter, end })}`));
      expect(read).toEqual({ rows: rows.map((cells, index) => ({ line: index + 3, cells })), problems: [] });
    }
  });

  it('tells of problems below the line for Excel on their own lines', () => {
    const read = parsePeopleFile(bytes(`sep=,\n${csv(rows)}msg,mentor\n"open`));
    expect(read.problems).toEqual([{ code: 'people.bad-quotes', line: 6, data: {} }]);
    const short = parsePeopleFile(bytes(`sep=,\n${csv(rows)}msg,mentor\n`));
    expect(short.problems).toEqual([
      { code: 'people.cell-count', line: 5, data: { found: 2, expected: neededColumns.length } },
    ]);
  });

  it('is empty when it says nothing but what stands between cells', () => {
    expect(parsePeopleFile(bytes('sep=;')).problems).toEqual([{ code: 'people.empty', line: 1, data: {} }]);
    expect(parsePeopleFile(bytes('sep=;\r\n')).problems).toEqual([
      { code: 'people.empty', line: 1, data: {} },
    ]);
  });

  it('gives the line on which a row starts, past blank rows and line breaks in quotes', () => {
    const broken = csv([mentor(1, { name: 'Mentor\nEen' }), trainee(1), trainee(2)], { end: '\r\n' });
    const lines = broken.replace('"msg","trainee","aso-2"', '\r\n,,,,,,,,,,\r\n"msg","trainee","aso-2"');
    const read = parsePeopleFile(bytes(lines.replace('Mentor\n', 'Mentor\r\n')));
    expect(read.rows.map((row) => row.line)).toEqual([2, 4, 7]);
    expect(read.problems).toEqual([]);
  });

  it('may have empty columns and cells at its end, as Excel leaves them', () => {
    const padded = csv(rows).replaceAll('\n', ',,,\n');
    expect(parsePeopleFile(bytes(padded))).toEqual(parsePeopleFile(bytes(csv(rows))));
  });

  it('reports unknown, double and missing columns together, and still gives what can be read', () => {
    const names = header.replace('specialty', 'specialism').replace('site', 'role').replace('group', '');
    const read = parsePeopleFile(bytes(csv(rows).replace(/^.*\n/, `${names}\n`)));
    expect(read.problems).toEqual([
      { code: 'people.unknown-column', line: 1, data: { found: '', position: 7 } },
      { code: 'people.unknown-column', line: 1, data: { found: 'specialism', position: 8 } },
      { code: 'people.double-column', line: 1, column: 'role', data: { position: 9 } },
      { code: 'people.missing-column', line: 1, column: 'group', data: {} },
      { code: 'people.missing-column', line: 1, column: 'specialty', data: {} },
      { code: 'people.missing-column', line: 1, column: 'site', data: {} },
    ]);
    expect(read.rows[0]?.cells).toMatchObject({ role: 'mentor', language: 'nl-BE' });
  });

  it('reports rows with more or fewer cells than the header', () => {
    const read = parsePeopleFile(bytes(`${csv(rows)}msg,mentor\n${','.repeat(11)}x\n`));
    expect(read.problems).toEqual([
      { code: 'people.cell-count', line: 4, data: { found: 2, expected: 11 } },
      { code: 'people.cell-count', line: 5, data: { found: 12, expected: 11 } },
    ]);
  });

  it('reports a Windows-1252 export from Excel with its line, and garbles nothing', () => {
    const windows = Uint8Array.from(csv(rows), (letter) =>
      letter === 'ë' ? 0xeb : letter.charCodeAt(0) & 0x7f,
    );
    expect(parsePeopleFile(windows)).toEqual({
      rows: [],
      problems: [{ code: 'people.not-utf8', line: 2, data: {} }],
    });
  });

  it('reports UTF-16, which Excel calls Unicode text', () => {
    for (const mark of ['', '\ufeff']) {
      const utf16 = new Uint8Array(Buffer.from(mark + csv(rows, { delimiter: '\t' }), 'utf16le'));
      expect(parsePeopleFile(utf16).problems).toEqual([{ code: 'people.not-utf8', line: 1, data: {} }]);
    }
  });

  it('reports the row in which quotes go wrong', () => {
    for (const name of ['"An', 'An "Ans" Peeters', '"An"s']) {
      const read = parsePeopleFile(bytes(`${csv(rows)}msg,mentor,m9,${name},x\nmsg,mentor\n`));
      expect(read).toEqual({ rows: [], problems: [{ code: 'people.bad-quotes', line: 4, data: {} }] });
    }
  });

  test.each(['', '\ufeff', '\n\n', ' , ,\r\n'])('refuses one in which nothing stands: %j', (text) => {
    expect(parsePeopleFile(bytes(text)).problems).toEqual([{ code: 'people.empty', line: 1, data: {} }]);
  });
});

describe('reading a people file', () => {
  it('refuses a file that is not there', async () => {
    expect(await readPeopleFile('/there/is/no/such/file.csv')).toEqual({ ok: false, refusal: 'missing' });
  });

  it('refuses a folder', async () => {
    expect(await readPeopleFile('.')).toEqual({ ok: false, refusal: 'folder' });
  });
});
