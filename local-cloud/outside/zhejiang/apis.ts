import type { Person } from '../city/person'
import type { System } from '../world/faults'
import type { World } from '../world/world'
import { ItineraryService } from './itinerary'
import { recordsOf, theirTime } from './records'

type Body = Record<string, unknown>

/** A business interface: which system it belongs to, and its `datas`, as an object or as JSON in a string. */
export interface Api {
  name: string
  system: System
  answer(body: Body): string | object
}

const batch = (data: object[]) =>
  JSON.stringify({ success: true, data, errorCode: null, errorMsg: null, extraData: null, traceId: 'local' })
const LEVELS = { green: 'GREEN', yellow: 'YELLOW', red: 'RED' } as const

/** The business interfaces by their path on the gateway: department and 16 characters. */
export function makeApis(world: World): Record<string, Api> {
  const itinerary = new ItineraryService(world)
  const inBatchStore = (person: Person) => recordsOf(person, world.now() - world.lag)
  return {
    '001008002016001/mR7g2N9w5Kx1Zt4P': {
      name: 'codeByPhone',
      system: 'zhejiang',
      answer: ({ sjh }) => batch(world.city.ofPhone(String(sjh)).flatMap(inBatchStore)),
    },
    '001008002016001/aQ3f8L6v0Jc2Ys5D': {
      name: 'codeById',
      system: 'zhejiang',
      answer: ({ sfzh }) => {
        const person = world.city.ofDocument(String(sfzh))
        return batch(person ? inBatchStore(person) : [])
      },
    },
    '001008002016001/hT9b4M1x7Vd3Wk6E': { name: 'codeLive', system: 'zhejiang', answer: (body) => liveCode(world, body) },
    '001008002016030/eB6d1H3y9Qa5Lm8Z': {
      name: 'tripSend',
      system: 'itinerary',
      answer: (body) => JSON.stringify(itinerary.send(body)),
    },
    '001008002016030/iN0w7C4u2Po6Fk9T': {
      name: 'tripQuery',
      system: 'itinerary',
      answer: (body) => JSON.stringify(itinerary.query(body)),
    },
  }
}

/** The live store: one colour, without the lag of the batch store. */
function liveCode(world: World, { idcardNo, cityNo }: Body): string {
  const code = world.city.ofDocument(String(idcardNo))?.codes.find(({ division }) => division === cityNo)
  const data = code ? { level: LEVELS[code.colour], zjgxsj: theirTime(code.changedAt) } : null
  return JSON.stringify({ success: true, data, errMsg: code ? '' : '查无此人' })
}
