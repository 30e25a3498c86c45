import { randomUUID } from 'node:crypto'
import { connect } from '../tools/lib/seed.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { loadInRounds } from './lib/load.mjs'
import { median, quantile } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const FAMILY = 4
const HOLDERS = 8
const CALLS = 500
const BATCH = 500

/** Showing with 10,000 and with 200,000 people in the database, four to an account: real documents, put there in many copies. */
export async function run() {
  const cloud = await startBenchCloud()
  try {
    const holders = []
    for (let number = 0; number < HOLDERS; number++) {
      const openid = `holder-${number}`
      holders.push({ openid, phone: await cloud.becomeHolder(openid) })
    }
    const database = (await connect(cloud)).database()
    const small = await measure(cloud, holders, () => grow(database, 10_000))
    const large = await measure(cloud, holders, () => grow(database, 200_000))
    return [
      row('p50 with 10,000 people', median(small), 'ms'),
      row('p50 with 200,000 people', median(large), 'ms'),
      row('p50, 200,000 : 10,000', median(large) / median(small), 'times', { atMost: 1.2 }),
      row('p99, 200,000 : 10,000', quantile(large, 0.99) / quantile(small, 0.99), 'times', { atMost: 2 }),
    ]
  } finally {
    await cloud.stop()
  }
}

async function measure(cloud, holders, prepare) {
  await prepare()
  let turn = 0
  const show = () => {
    const { openid, phone } = holders[turn++ % holders.length]
    return cloud.call(openid, 'status.show', { phone })
  }
  await loadInRounds(show, { rounds: 1, rest: cloud.rest, calls: CALLS })
  return loadInRounds(show, { rounds: 4, rest: cloud.rest, calls: CALLS })
}

/** Fills up to so many people and their holders by copies of those who are there. */
async function grow(database, people) {
  for (const [name, wanted] of [
    ['holders', people / FAMILY],
    ['persons', people],
  ]) {
    const collection = database.collection(name)
    const { total } = await collection.count()
    const { data: models } = await collection.limit(HOLDERS).get()
    for (let done = total; done < wanted; done += BATCH) {
      const copies = Array.from({ length: Math.min(BATCH, wanted - done) }, (_, place) => ({
        ...models[place % models.length],
        _id: randomUUID(),
      }))
      await collection.add(copies)
    }
  }
}
