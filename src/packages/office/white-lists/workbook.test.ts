/** @jest-environment node */
import { templateRows } from '@domain/white-list'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { workbookOf } from './workbook'

it('the template is a workbook that reads as its rows, in cells of text', async () => {
  const rows = templateRows('truck', '2022-07-21')
  const made = workbookOf(rows)
  expect(await readSheet(new Blob([new Uint8Array(made)]))).toEqual(rows)
  expect(strFromU8(unzipSync(made)['xl/worksheets/sheet1.xml']!)).toContain('style="1"')
})
