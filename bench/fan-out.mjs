import { connect } from '../tools/lib/seed.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { median, quantile } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

/** One person under each number. */
const SHOWN_BY_MANY = '13858770001'
const SHOWN_BY_ONE = '13858770005'
const FAMILY = 20
/** A phone may have no more codes a day. */
const CODES_A_DAY = 8
const DAY = 24 * 60 * 60_000
/** A colour is not asked for again before. */
const COLOUR_SERVES = 31 * 60_000
const ROUNDS = 40
const WARM_UP = 5
const COLOURS = ['yellow', 'green']

/** A change of somebody whom 20 accounts of a family show, until all of them show it, against somebody whom one account shows. */
export async function run() {
  const cloud = await startBenchCloud()
  try {
    const family = Array.from({ length: FAMILY }, (_, number) => `relative-${number}`)
    for (const [number, openid] of family.entries()) {
      if (number % CODES_A_DAY === 0) await cloud.shift(DAY)
      await cloud.becomeHolder(openid, SHOWN_BY_MANY)
    }
    await cloud.becomeHolder('alone', SHOWN_BY_ONE)
    const many = await subject(cloud, SHOWN_BY_MANY, family)
    const one = await subject(cloud, SHOWN_BY_ONE, ['alone'])
    const times = { many: [], one: [] }
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      await cloud.shift(COLOUR_SERVES)
      const colour = COLOURS[(round + WARM_UP) % COLOURS.length]
      const order = [
        ['many', many],
        ['one', one],
      ]
      for (const [name, change] of round % 2 === 0 ? order : order.reverse()) {
        const took = await change(colour)
        if (round >= 0) times[name].push(took)
      }
      await expectShown(cloud, colour, FAMILY + 1)
    }
    return [
      row('a change shown by one account, p50', median(times.one), 'ms'),
      row('a change shown by a family of 20, p50', median(times.many), 'ms'),
      row('a family of 20 : one account, p50', median(times.many) / median(times.one), 'times'),
      row('a change shown by a family of 20, p99', quantile(times.many, 0.99), 'ms'),
    ]
  } finally {
    await cloud.stop()
  }
}

/** Whoever was counted too early would be a wrong number. */
async function expectShown(cloud, colour, accounts) {
  const { data } = await (await connect(cloud)).database().collection('holders').limit(100).get()
  const showing = data.flatMap(({ people }) => Object.values(people)).filter(({ facts }) => facts?.colour === colour)
  if (showing.length !== accounts) throw new Error(`${showing.length} of ${accounts} accounts show ${colour}`)
}

/** Turns the person's colour outside and lets the first account fetch it. @returns milliseconds, in which every account has come to know of it */
async function subject(cloud, number, accounts) {
  const control = `${cloud.outsideUrl}/__control/people`
  const [person] = await (await fetch(`${control}?phone=${number}`)).json()
  return async (colour) => {
    await fetch(`${control}/${person.id}`, { method: 'POST', body: JSON.stringify({ colour }) })
    const since = performance.now()
    const { changed } = await cloud.call(accounts[0], 'linking.refreshColours')
    const took = performance.now() - since
    if (changed !== 1) throw new Error(`the colour did not change to ${colour}`)
    return took
  }
}
