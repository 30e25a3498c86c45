import fs from 'node:fs'
import path from 'node:path'
import { checkVectors } from './check-vectors'
import { vectorFiles } from './make-vectors'

const FOLDER = 'domain/pass/vectors'
const read = (name: string) => fs.readFileSync(path.join(FOLDER, name), 'utf8')

it.each(['independent.json', 'pass.json', 'paper.json', 'venue.json'])('%s passes', (name) => {
  const { passed, failures } = checkVectors(read(name))
  expect(failures).toEqual([])
  expect(passed).toBeGreaterThan(30)
})

it('what comes out otherwise is said, field by field', () => {
  const file = JSON.parse(read('independent.json')) as { cases: { answer: string; hint?: string; why: string }[]; chain: { h1: string } }
  const wrong = { ...file, cases: [{ ...file.cases[0], answer: 'stale', hint: '李*' }], chain: { ...file.chain, h1: '00' } }
  expect(checkVectors(JSON.stringify(wrong)).failures).toEqual([
    'genuine: answer is genuine, not stale; genuine: hint is 张*三, not 李*',
    `chain: h1 is ${file.chain.h1}, not 00`,
  ])
})

it.each(Object.entries(vectorFiles()))('%s is what npm run pass:vectors writes', (name, file) =>
  expect(JSON.parse(read(name))).toEqual(JSON.parse(JSON.stringify(file))),
)
