import fc from 'fast-check'
import { parseCsv, writeCsv } from './csv'

it.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a,1","say ""hi""","two\r\nlines"', [['a,1', 'say "hi"', 'two\r\nlines']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\n  \nb\n', [['a'], [], [], ['b']]],
  ['5" x 3",b', [['5" x 3"', 'b']]],
  ['""', [[]]],
  ['', []],
])('%j is read as rows', (text, rows) => expect(parseCsv(text)).toEqual({ ok: true, value: rows }))

it.each([
  ['a\n"b', 2],
  ['"a"b,c', 1],
  ['"', 1],
])('%j is no CSV from row %i on', (text, row) => expect(parseCsv(text)).toEqual({ ok: false, error: { row } }))

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x', '=HYPERLINK("http://x","y")'])('%j is written so that nothing runs it', (cell) => {
  const written = writeCsv([['a', cell]])
  expect(written).not.toMatch(/(?:^|,|\n)"?[=+\-@\t\r](?!\n)/)
  expect(parseCsv(written)).toEqual({ ok: true, value: [['a', `'${cell}`]] })
})

const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text))
const rows = fc.array(
  fc.array(cell, { minLength: 1 }).filter((row) => row.some((one) => one.trim() !== '') && !row[0]?.startsWith('\uFEFF')),
)

it('what is written is read again', () => {
  fc.assert(fc.property(rows, (table) => expect(parseCsv(writeCsv(table))).toEqual({ ok: true, value: table })))
})

it('any text is read, or refused with a row', () => {
  const text = fc.array(fc.constantFrom('"', ',', '\r', '\n', 'a', '\uFEFF', '=')).map((marks) => marks.join(''))
  fc.assert(
    fc.property(text, (source) => {
      const parsed = parseCsv(source)
      expect(parsed.ok ? parsed.value.length : parsed.error.row).toBeGreaterThanOrEqual(source.replace('\uFEFF', '') === '' ? 0 : 1)
    }),
  )
})
