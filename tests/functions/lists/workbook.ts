import { strToU8, zipSync } from 'fflate'

const XML = '<?xml version="1.0"?>'
const OPEN = 'http://schemas.openxmlformats.org'
const SHEET_PART = 'xl/worksheets/sheet1.xml'
const partType = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

interface MoreOfWorkbook {
  /** Files beside those that a workbook needs. */
  parts?: Record<string, Uint8Array>
  /** Before the sheet: where entities are declared. */
  doctype?: string
}

/** A workbook with one sheet of these rows of XML. */
export const workbook = (rows: string, { parts = {}, doctype = '' }: MoreOfWorkbook = {}): Buffer =>
  Buffer.from(
    zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(
        `${XML}<Types xmlns="${OPEN}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${partType('sheet.main')}"/><Override PartName="/${SHEET_PART}" ContentType="${partType('worksheet')}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="${OPEN}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `${XML}<workbook xmlns="${OPEN}/spreadsheetml/2006/main" xmlns:r="${OPEN}/officeDocument/2006/relationships"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="${OPEN}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      [SHEET_PART]: strToU8(
        `${XML}${doctype}<worksheet xmlns="${OPEN}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    }),
  )

export const cellAt = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

export const sheetRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text, column) => cellAt(`${String.fromCharCode(65 + column)}${at + 1}`, text)).join('')}</row>`,
    )
    .join('')
