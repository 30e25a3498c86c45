import fs from 'node:fs'
import { countLevels, nameWarnings, parseRiskList } from '@domain/risk-area'
import { problemWords, warningWords } from './risk-list-words'

const BYTES_AT_MOST = 64 * 1024 * 1024

/** One line of the check: whether a file is a list that adds up, what it holds, and what is wrong or unknown. */
export interface FileCheck {
  file: string
  ok: boolean
  version: string | null
  high: number
  middle: number
  low: number
  warnings: string[]
  problems: readonly string[]
}

function readText(file: string): string | { problem: string } {
  try {
    const { size } = fs.statSync(file)
    return size > BYTES_AT_MOST ? { problem: `it has more than ${BYTES_AT_MOST} bytes` } : fs.readFileSync(file, 'utf8')
  } catch (error) {
    return { problem: `it cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}` }
  }
}

/** The same check that an import does (`product.md` 10). */
export function checkFile(file: string): FileCheck {
  const empty = { file, ok: false, version: null, high: 0, middle: 0, low: 0, warnings: [] }
  const text = readText(file)
  if (typeof text !== 'string') return { ...empty, problems: [text.problem] }
  const list = parseRiskList(text)
  if (!list.ok) return { ...empty, problems: list.error.map(problemWords) }
  const warnings = nameWarnings(list.value.places).map(warningWords)
  return { file, ok: true, version: list.value.version, ...countLevels(list.value.places), warnings, problems: [] }
}
