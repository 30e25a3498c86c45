import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkFile } from './check-risk-list'

const FIXTURE = path.join(__dirname, '../../domain/risk-area/fixtures/2022072116-13268860.json')

it('says what a real list holds', () =>
  expect(checkFile(FIXTURE)).toEqual({
    file: FIXTURE,
    ok: true,
    version: '2022072116',
    high: 434,
    middle: 660,
    low: 121,
    warnings: expect.arrayContaining([expect.stringContaining('北京市 顺义区')]),
    problems: [],
  }))

it('says that a file is not there, without a stack', () =>
  expect(checkFile('/nowhere.json')).toMatchObject({ ok: false, problems: ['it cannot be read: ENOENT'] }))

it('says what is wrong', () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'risk-list-')), 'list.json')
  fs.writeFileSync(file, '{"data":{},"code":0}')
  expect(checkFile(file).problems).toContainEqual(expect.stringContaining('data.hcount'))
})
