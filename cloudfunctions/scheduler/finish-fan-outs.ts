import { fanOut } from '@common/people/fan-out'
import { pendingFanOuts } from '@common/repositories/persons.repository'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const PEOPLE_A_MINUTE = 200

/** Hands on the changes of people that did not reach every account (`rules.md` 13). One that is on its way just now is handed on twice, which changes nothing. */
export const finishFanOuts: Job = async (minute) =>
  eachAlone(await pendingFanOuts(PEOPLE_A_MINUTE), minute, (person) => fanOut(person, minute.now))
