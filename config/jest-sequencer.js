const { default: Sequencer } = require('@jest/test-sequencer')

/** Small files that take long. Where Jest knows no times, as in a clean checkout, it would begin them last and leave a processor idle. */
const LONG = [
  'functions/verification/killed',
  'functions/messages/faults',
  'functions/declaration/database-faults',
  'functions/contract/malformed',
  'functions/contract/others',
  'journeys/gallery',
].map((name) => `/tests/${name}.test.ts`)

const isLong = ({ path }) => LONG.some((ending) => path.endsWith(ending))

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
