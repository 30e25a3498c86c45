import fc from 'fast-check'
import { GIVEN_RINGS } from './fixtures/given'
import { distanceToBoundary, isAway, isInWenzhou, type Position } from '.'

const LATITUDE_METRES = 111_195
const longitudeMetres = (latitude: number) => LATITUDE_METRES * Math.cos((latitude * Math.PI) / 180)

/** Another way to the same answer: how often the given boundary goes round a position. */
function turnsAround({ longitude, latitude }: Position): number {
  const angles = GIVEN_RINGS.flatMap((ring) =>
    ring.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = ring[index]
      const from = Math.atan2(fromY - latitude, fromX - longitude)
      const turn = Math.atan2(y - latitude, x - longitude) - from
      if (turn > Math.PI) return turn - 2 * Math.PI
      return turn < -Math.PI ? turn + 2 * Math.PI : turn
    }),
  )
  return Math.round(angles.reduce((sum, angle) => sum + angle, 0) / (2 * Math.PI))
}

/** Another way to the distance: of points along the given boundary, every 50 m. */
const SAMPLES = GIVEN_RINGS.flatMap((ring) =>
  ring.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = ring[index]
    const steps = Math.ceil(Math.hypot((toX - x) * longitudeMetres(y), (toY - y) * LATITUDE_METRES) / 50)
    return Array.from({ length: steps }, (_, step) => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps] as const)
  }),
)

function sampledDistance({ longitude, latitude }: Position): number {
  const width = longitudeMetres(latitude)
  const squares = SAMPLES.map(([x, y]) => ((x - longitude) * width) ** 2 + ((y - latitude) * LATITUDE_METRES) ** 2)
  return Math.sqrt(squares.reduce((least, square) => Math.min(least, square)))
}

const ASIDE_METRES = 150

/** 150 m to either side of the middle of every side; rings of the given boundary run clockwise, so that the city is on the right. */
const BESIDE = GIVEN_RINGS.flatMap((ring) =>
  ring.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = ring[index]
    const width = longitudeMetres(y)
    const [east, north] = [(toX - x) * width, (toY - y) * LATITUDE_METRES]
    const length = Math.hypot(east, north)
    const beside = (metres: number): Position => ({
      longitude: (x + toX) / 2 + (metres * north) / length / width,
      latitude: (y + toY) / 2 - (metres * east) / length / LATITUDE_METRES,
    })
    return [
      { isInside: true, position: beside(ASIDE_METRES) },
      { isInside: false, position: beside(-ASIDE_METRES) },
    ]
  }),
)
  // Where the boundary turns back on itself the side of one side says nothing.
  .filter(({ position }) => distanceToBoundary(position) > ASIDE_METRES - 5)

it('150 m to either side of the boundary, all along and round every island', () => {
  expect(BESIDE.filter(({ isInside }) => isInside).length).toBeGreaterThan(500)
  expect(BESIDE.filter(({ isInside }) => !isInside).length).toBeGreaterThan(500)
  expect(BESIDE.filter(({ isInside, position }) => isInWenzhou(position) !== isInside)).toEqual([])
})

/** GCJ-02, from maps. */
it.each<[string, number, number, boolean]>([
  ['鹿城', 120.6551, 28.0156, true],
  ['龙湾', 120.8304, 27.913, true],
  ['瓯海', 120.6377, 28.0059, true],
  ['洞头', 121.1572, 27.8363, true],
  ['永嘉', 120.6817, 28.1537, true],
  ['平阳', 120.5655, 27.6619, true],
  ['苍南', 120.4258, 27.5184, true],
  ['文成', 120.0915, 27.787, true],
  ['泰顺', 119.7176, 27.5569, true],
  ['瑞安', 120.6551, 27.7784, true],
  ['乐清', 120.9834, 28.1126, true],
  ['龙港', 120.5531, 27.5783, true],
  ['南麂岛', 121.08, 27.46, true],
  ['台州 玉环', 121.2314, 28.1358, false],
  ['台州 温岭', 121.3856, 28.3718, false],
  ['台州 黄岩', 121.262, 28.6497, false],
  ['台州 仙居', 120.729, 28.8474, false],
  ['丽水 青田', 120.2895, 28.1394, false],
  ['丽水 缙云', 120.0912, 28.6592, false],
  ['丽水 景宁', 119.6357, 27.9733, false],
  ['丽水 云和', 119.5733, 28.1157, false],
  ['宁德 福鼎', 120.2166, 27.3245, false],
  ['宁德 柘荣', 119.9004, 27.2338, false],
  ['宁德 寿宁', 119.5145, 27.4545, false],
  ['宁德 福安', 119.6477, 27.088, false],
  ['杭州', 120.1551, 30.2741, false],
  ['the sea between 洞头 and 南麂', 121.1, 27.63, false],
])('%s', (_name, longitude, latitude, isInside) => expect(isInWenzhou({ longitude, latitude })).toBe(isInside))

const around = fc.record({
  longitude: fc.double({ min: 119.4, max: 121.5, noNaN: true }),
  latitude: fc.double({ min: 26.9, max: 28.9, noNaN: true }),
})

it('rays and turns agree about every position', () => {
  fc.assert(
    fc.property(around, (position) => {
      fc.pre(distanceToBoundary(position) > 1)
      expect(isInWenzhou(position)).toBe(turnsAround(position) !== 0)
    }),
    { numRuns: 500 },
  )
})

it('a position level with a corner is not counted twice', () => {
  const level = GIVEN_RINGS.flat().map(([, latitude]) => ({ longitude: 120.3, latitude }))
  expect(level.filter((position) => isInWenzhou(position) !== (turnsAround(position) !== 0))).toEqual([])
})

it('the distance is that to the nearest of points along the given boundary', () => {
  fc.assert(
    fc.property(around, (position) => {
      const sampled = sampledDistance(position)
      expect(Math.abs(distanceToBoundary(position) - sampled)).toBeLessThan(Math.max(30, sampled * 0.01))
    }),
    { numRuns: 100 },
  )
})

describe('nobody near the border is asked', () => {
  /** South of the southernmost corner, at sea. */
  const south = GIVEN_RINGS.flat().reduce((lowest, corner) => (corner[1] < lowest[1] ? corner : lowest))
  const below = (metres: number): Position => ({ longitude: south[0], latitude: south[1] - metres / LATITUDE_METRES })

  it.each([
    [1_990, 0, false],
    [2_010, 0, true],
    [2_010, 50, false],
    [2_060, 50, true],
    [30_000, 40_000, false],
    [2_010, -500, true],
    [300_000, 3_000, true],
  ])('%i m outside, known to %i m: %p', (metres, accuracy, isAsked) => expect(isAway(below(metres), accuracy)).toBe(isAsked))

  it.each([
    ['in the city, far from its border', { longitude: 120.4, latitude: 27.9 }, 10],
    ['a position that is none', { longitude: NaN, latitude: NaN }, 10],
    ['nobody knows how far it may be wrong', below(300_000), NaN],
  ])('%s', (_name, position, accuracy) => expect(isAway(position, accuracy)).toBe(false))
})
