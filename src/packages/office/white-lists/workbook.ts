import { strToU8, zipSync } from 'fflate'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const FORMATS = 'http://schemas.openxmlformats.org'
const MAIN = `${FORMATS}/spreadsheetml/2006/main`
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`
const PACKAGE = `${FORMATS}/package/2006`
const COLUMN_WIDTH = 24
/** The second cell format of the styles: text. What is typed into such a cell keeps its digits. */
const AS_TEXT = 1

const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`
const PARTS = { '/xl/workbook.xml': 'sheet.main', '/xl/worksheets/sheet1.xml': 'worksheet', '/xl/styles.xml': 'styles' }
const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
const relations = (...all: string[]) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const columnName = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column)

const cellOf = (text: string, column: number, row: number) =>
  `<c r="${columnName(column)}${row}" s="${AS_TEXT}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
const rowOf = (cells: readonly string[], at: number) =>
  `<row r="${at + 1}">${cells.map((text, column) => cellOf(text, column, at + 1)).join('')}</row>`

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** A workbook of one sheet whose cells, the empty ones too, are text: an ID number keeps all its digits. At most 26 columns. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const columns = Math.max(...rows.map((row) => row.length))
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="${columns}" width="${COLUMN_WIDTH}" customWidth="1" style="${AS_TEXT}"/></cols><sheetData>${rows.map(rowOf).join('')}</sheetData></worksheet>`
  const overrides = Object.entries(PARTS).map(([name, part]) => `<Override PartName="${name}" ContentType="${typeOf(part)}"/>`)
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml'), relation('r2', 'styles', 'styles.xml')),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
