import { startBenchCloud } from './lib/cloud.mjs'
import { median } from './lib/numbers.mjs'
import { applicantRows, PLATFORMS, startOffline, storageOfHolder, timeUntil } from './lib/phones.mjs'
import { row } from './lib/row.mjs'

const FAMILY = '13858770002'
const ROUNDS = 80
const WARM_UP = 20
const NAME_AND_DETAILS = /^(.\*.)(.码 · 行程正常)/
/** What carries calls to the functions. */
const CARRIERS = ['cloud.callFunction', 'request']

/** From the press on another applicant to that person's code, among four whose codes are on the phone, against opening the sheet they are chosen from. */
export async function run() {
  const cloud = await startBenchCloud()
  try {
    const rows = []
    for (const platform of PLATFORMS) rows.push(...(await onPlatform(platform, await storageOfHolder(cloud, platform, FAMILY))))
    return rows
  } finally {
    await cloud.stop()
  }
}

async function onPlatform(platform, storage) {
  const { phone } = await startOffline({ platform, storage, words: '切换申领人 · 4' })
  const opening = []
  const switching = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const opened = await timeUntil(
      phone,
      () => phone.find('#switch').tap(),
      () => applicantRows(phone).length === 4,
    )
    const switched = await switchTo(phone, (round + 1) % 4)
    if (round < WARM_UP) continue
    opening.push(opened)
    switching.push(switched)
  }
  phone.close()
  const asked = CARRIERS.flatMap((name) => phone.callsOf(name)).length
  return [
    row(`${platform}, to the code of another applicant`, median(switching), 'ms'),
    row(`${platform}, to the sheet of applicants`, median(opening), 'ms'),
    row(`${platform}, switching : opening the sheet`, median(switching) / median(opening), 'times'),
    row(`${platform}, calls of functions meanwhile`, asked, '', { atMost: 0 }),
  ]
}

/** In the sheet: chooses the one in that place. @returns milliseconds until the sheet is gone and name and code are that person's */
function switchTo(phone, place) {
  const chosen = applicantRows(phone)[place]
  const [, name, details] = NAME_AND_DETAILS.exec(chosen.text)
  const isThere = () => applicantRows(phone).length === 0 && [name, details].every((words) => phone.text().includes(words))
  return timeUntil(phone, () => chosen.tap(), isThere)
}
